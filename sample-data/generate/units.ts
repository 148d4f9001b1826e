export interface Department {
  readonly name: string;
  /** Share of all seats, in parts of 2,900. */
  readonly seats: number;
  readonly offices: readonly (readonly [office: string, weight: number])[];
  readonly titles: readonly (readonly [title: string, weight: number])[];
}

/** So few people work here, at any size of organization, that its raw rates are noise. */
export const tinyOffice = 'Hilltop Outpost';

/** Seats of the tiny office: a fixed number, whatever the size of the organization. */
export const tinySeats: readonly (readonly [department: string, seats: number])[] = [
  ['Parks & Recreation', 3],
  ["Sheriff's Office", 4],
  ['County Library', 2],
];

export const departments: readonly Department[] = [
  {
    name: 'Public Works',
    seats: 336,
    offices: [
      ['East Yard', 50],
      ['West Yard', 30],
      ['Airport Road', 12],
      ['Central Campus', 8],
    ],
    titles: [
      ['Road Maintenance Worker', 24],
      ['Custodian', 6],
      ['Senior Road Maintenance Worker', 12],
      ['CDL Truck Driver', 14],
      ['Building Maintenance Worker', 7],
      ['Heavy Equipment Operator', 12],
      ['Electrician', 3],
      ['Lead Equipment Operator', 8],
      ['Civil Engineer', 4],
      ['Road Crew Supervisor', 6],
      ['Operations Manager', 3],
      ['Division Director', 1],
    ],
  },
  {
    name: 'Fleet Services',
    seats: 148,
    offices: [
      ['East Yard', 30],
      ['West Yard', 30],
      ['Airport Road', 40],
    ],
    titles: [
      ['Automotive Service Technician', 18],
      ['Storekeeper', 8],
      ['Diesel Mechanic', 27],
      ['Senior Diesel Mechanic', 12],
      ['Mobile Heavy Equipment Mechanic', 13],
      ['Lead Diesel Mechanic', 11],
      ['Mechanic Supervisor', 7],
      ['Operations Manager', 3],
      ['Division Director', 1],
    ],
  },
  {
    name: 'Parks & Recreation',
    seats: 236,
    offices: [
      ['Lakeside', 60],
      ['West Yard', 40],
    ],
    titles: [
      ['Recreation Worker', 42],
      ['Parks Groundskeeper', 30],
      ['Custodian', 6],
      ['Senior Recreation Worker', 10],
      ['Building Maintenance Worker', 9],
      ['Heavy Equipment Operator', 3],
      ['Grounds Maintenance Supervisor', 4],
      ['Facilities Manager', 3],
      ['Division Director', 1],
    ],
  },
  {
    name: "Sheriff's Office",
    seats: 560,
    offices: [
      ['Justice Center', 68],
      ['South Service Center', 18],
      ['Airport Road', 14],
    ],
    titles: [
      ['911 Dispatcher', 11],
      ['Office Assistant', 5],
      ['Corrections Officer', 33],
      ['Deputy Sheriff', 27],
      ['Senior Deputy Sheriff', 13],
      ['Corrections Sergeant', 4],
      ['Sheriff Sergeant', 4],
      ['Operations Manager', 2],
      ['Division Director', 0.5],
    ],
  },
  {
    name: 'Public Health',
    seats: 338,
    offices: [
      ['Riverside Health Center', 58],
      ['North Service Center', 22],
      ['South Service Center', 20],
    ],
    titles: [
      ['Medical Assistant', 14],
      ['Community Health Worker', 10],
      ['Office Assistant', 5],
      ['Licensed Practical Nurse', 16],
      ['Health Educator', 13],
      ['Registered Nurse', 24],
      ['Senior Registered Nurse', 10],
      ['Office Supervisor', 4],
      ['Operations Manager', 3],
      ['Division Director', 0.7],
    ],
  },
  {
    name: 'Human Services',
    seats: 430,
    offices: [
      ['Central Campus', 34],
      ['North Service Center', 30],
      ['South Service Center', 26],
      ['Riverside Health Center', 10],
    ],
    titles: [
      ['Social Services Assistant', 14],
      ['Customer Service Representative', 6],
      ['Eligibility Worker', 25],
      ['Child Welfare Caseworker', 21],
      ['Senior Child Welfare Caseworker', 17],
      ['Mental Health Social Worker', 9],
      ['Office Supervisor', 5],
      ['Social Services Manager', 3],
      ['Division Director', 0.5],
    ],
  },
  {
    name: 'County Library',
    seats: 190,
    offices: [
      ['Central Campus', 40],
      ['North Service Center', 30],
      ['Lakeside', 30],
    ],
    titles: [
      ['Library Assistant', 38],
      ['Library Technician', 28],
      ['Librarian', 16],
      ['Senior Librarian', 9],
      ['Custodian', 4],
      ['Office Supervisor', 3],
      ['Operations Manager', 2],
      ['Division Director', 0.7],
    ],
  },
  {
    name: 'Finance & Tax',
    seats: 132,
    offices: [['Central Campus', 100]],
    titles: [
      ['Customer Service Representative', 12],
      ['Account Clerk', 20],
      ['Property Appraiser', 16],
      ['Senior Account Clerk', 11],
      ['Payroll Clerk', 7],
      ['Accountant', 18],
      ['Budget Analyst', 7],
      ['Office Supervisor', 5],
      ['Financial Manager', 3],
      ['Division Director', 0.8],
    ],
  },
  {
    name: 'Information Technology',
    seats: 124,
    offices: [
      ['Central Campus', 80],
      ['Justice Center', 20],
    ],
    titles: [
      ['Help Desk Technician', 24],
      ['Network Administrator', 24],
      ['Systems Analyst', 20],
      ['Database Administrator', 10],
      ['Information Security Analyst', 9],
      ['Software Developer', 9],
      ['Information Systems Manager', 4],
      ['Division Director', 0.8],
    ],
  },
  {
    name: 'Planning & Permitting',
    seats: 140,
    offices: [
      ['Central Campus', 64],
      ['North Service Center', 36],
    ],
    titles: [
      ['Customer Service Representative', 10],
      ['Engineering Technician', 17],
      ['Building Inspector', 30],
      ['Urban Planner', 24],
      ['Civil Engineer', 10],
      ['Office Supervisor', 4],
      ['Operations Manager', 4],
      ['Division Director', 0.8],
    ],
  },
  {
    name: 'Courts & Records',
    seats: 180,
    offices: [
      ['Justice Center', 84],
      ['Central Campus', 16],
    ],
    titles: [
      ['Court Clerk', 32],
      ['Senior Court Clerk', 22],
      ['Paralegal', 13],
      ['Probation Officer', 17],
      ['Assistant County Attorney', 8],
      ['Office Supervisor', 5],
      ['Operations Manager', 2],
      ['Division Director', 0.7],
    ],
  },
  {
    name: 'County Administration',
    seats: 88,
    offices: [['Central Campus', 100]],
    titles: [
      ['Office Assistant', 18],
      ['Administrative Assistant', 24],
      ['Human Resources Specialist', 20],
      ['Payroll Clerk', 8],
      ['Management Analyst', 18],
      ['Human Resources Manager', 6],
      ['Division Director', 2],
    ],
  },
];

/** Names that departments take later, with those their titles are listed under above. */
const laterNames: Readonly<Record<string, string>> = { 'Digital Services': 'Information Technology' };

export function titlesOf(department: string): Department['titles'] {
  const listed = laterNames[department] ?? department;
  return departments.find(({ name }) => name === listed)!.titles;
}

export interface SeatPlan {
  readonly department: string;
  readonly office: string;
  readonly seats: number;
}

/**
 * Seats per department and office for an organization of about `people`.
 * Above 5,000 people each office splits into numbered ones, so that a large organization has more places, not only fuller ones.
 */
export function planSeats(people: number): readonly SeatPlan[] {
  const copies = Math.max(1, Math.min(5, Math.round(people / 5_000)));
  const all = departments.reduce((sum, department) => sum + department.seats, 0);
  const planned = departments.flatMap((department) => {
    const weights = department.offices.reduce((sum, [, weight]) => sum + weight, 0);
    return department.offices.flatMap(([office, weight]) =>
      Array.from({ length: copies }, (_, copy) => ({
        department: department.name,
        office: copies === 1 ? office : `${office} ${copy + 1}`,
        seats: (people * department.seats * weight) / (all * weights * copies),
      })),
    );
  });
  return [...planned, ...tinySeats.map(([department, seats]) => ({ department, office: tinyOffice, seats }))];
}
