/** Shares of women, of overtime in paid hours and of part-timers, and the pay policy against the national median, by job family. */
export const families = {
  clerical: { label: 'Clerical & Administrative', women: 0.74, overtime: 0.012, partTime: 0.05, policy: 1 },
  humanServices: { label: 'Human Services', women: 0.74, overtime: 0.018, partTime: 0.04, policy: 1.05 },
  health: { label: 'Health', women: 0.78, overtime: 0.028, partTime: 0.07, policy: 1.05 },
  trades: { label: 'Skilled Trades', women: 0.1, overtime: 0.035, partTime: 0.01, policy: 1 },
  operations: { label: 'Operations & Maintenance', women: 0.17, overtime: 0.035, partTime: 0.03, policy: 1 },
  safety: { label: 'Public Safety', women: 0.27, overtime: 0.045, partTime: 0.01, policy: 1 },
  technology: { label: 'Information Technology', women: 0.38, overtime: 0.012, partTime: 0.02, policy: 1.03 },
  professional: { label: 'Professional & Technical', women: 0.52, overtime: 0.008, partTime: 0.03, policy: 1 },
  library: { label: 'Library', women: 0.72, overtime: 0.008, partTime: 0.2, policy: 1 },
  recreation: { label: 'Recreation', women: 0.5, overtime: 0.015, partTime: 0.16, policy: 1 },
  legal: { label: 'Legal & Courts', women: 0.57, overtime: 0.008, partTime: 0.02, policy: 1 },
  management: { label: 'Management', women: 0.47, overtime: 0, partTime: 0, policy: 1 },
} as const;

export type Family = keyof typeof families;

export const levels = ['L1 Entry', 'L2 Journey', 'L3 Senior', 'L4 Lead', 'L5 Supervisor', 'L6 Manager', 'L7 Director'] as const;

export interface Job {
  readonly title: string;
  /** 1 = lowest … 7 = director. */
  readonly level: number;
  readonly family: Family;
  /** OEWS occupation the title was written for. */
  readonly occupation: string;
  /** Own pay policy at the sample's last snapshot: the occupation's national median of May 2025 (USD a year), times `step` for a rung below or above it. */
  readonly marketMedian: number;
  readonly step: number;
}

const job = (title: string, level: number, family: Family, occupation: string, marketMedian: number, step = 1): Job => ({
  title,
  level,
  family,
  occupation,
  marketMedian,
  step,
});

/** National medians: U.S. Bureau of Labor Statistics, OEWS, May 2025. */
export const jobs: readonly Job[] = [
  job('Office Assistant', 1, 'clerical', '43-9061', 45_010),
  job('Customer Service Representative', 1, 'clerical', '43-4051', 44_770),
  job('Administrative Assistant', 2, 'clerical', '43-6014', 47_540),
  job('Account Clerk', 2, 'clerical', '43-3031', 50_670),
  job('Senior Account Clerk', 3, 'clerical', '43-3031', 50_670, 1.05),
  job('Payroll Clerk', 3, 'clerical', '43-3051', 58_260),
  job('Office Supervisor', 5, 'clerical', '43-1011', 69_500),
  job('Social Services Assistant', 1, 'humanServices', '21-1093', 45_930),
  job('Eligibility Worker', 2, 'humanServices', '43-4061', 54_210),
  job('Child Welfare Caseworker', 2, 'humanServices', '21-1021', 59_550),
  job('Senior Child Welfare Caseworker', 3, 'humanServices', '21-1021', 59_550, 1.06),
  job('Mental Health Social Worker', 4, 'humanServices', '21-1023', 60_280, 1.06),
  job('Medical Assistant', 1, 'health', '31-9092', 45_690),
  job('Community Health Worker', 1, 'health', '21-1094', 51_850),
  job('Licensed Practical Nurse', 2, 'health', '29-2061', 64_400),
  job('Health Educator', 2, 'health', '21-1091', 64_070),
  job('Registered Nurse', 3, 'health', '29-1141', 97_550),
  job('Senior Registered Nurse', 4, 'health', '29-1141', 97_550, 1.05),
  job('Automotive Service Technician', 1, 'trades', '49-3023', 50_620),
  job('Diesel Mechanic', 2, 'trades', '49-3031', 61_770),
  job('Senior Diesel Mechanic', 3, 'trades', '49-3031', 61_770, 1.05),
  job('Mobile Heavy Equipment Mechanic', 3, 'trades', '49-3042', 65_510),
  job('HVAC Mechanic', 3, 'trades', '49-9021', 61_010),
  job('Electrician', 3, 'trades', '47-2111', 63_190),
  job('Lead Diesel Mechanic', 4, 'trades', '49-3031', 61_770, 1.1),
  job('Mechanic Supervisor', 5, 'trades', '49-1011', 79_860),
  job('Custodian', 1, 'operations', '37-2011', 36_840),
  job('Parks Groundskeeper', 1, 'operations', '37-3011', 39_150),
  job('Storekeeper', 1, 'operations', '53-7065', 37_330),
  job('Building Maintenance Worker', 2, 'operations', '49-9071', 49_590),
  job('Road Maintenance Worker', 1, 'operations', '47-4051', 50_260),
  job('Senior Road Maintenance Worker', 2, 'operations', '47-4051', 50_260, 1.05),
  job('CDL Truck Driver', 2, 'operations', '53-3032', 58_640),
  job('Heavy Equipment Operator', 3, 'operations', '47-2073', 59_850),
  job('Lead Equipment Operator', 4, 'operations', '47-2073', 59_850, 1.07),
  job('Grounds Maintenance Supervisor', 5, 'operations', '37-1012', 58_430),
  job('Road Crew Supervisor', 5, 'operations', '47-1011', 79_920),
  job('911 Dispatcher', 1, 'safety', '43-5031', 53_040),
  job('Corrections Officer', 2, 'safety', '33-3012', 58_940),
  job('Deputy Sheriff', 3, 'safety', '33-3051', 76_210),
  job('Senior Deputy Sheriff', 4, 'safety', '33-3051', 76_210, 1.06),
  job('Corrections Sergeant', 5, 'safety', '33-1011', 77_970),
  job('Sheriff Sergeant', 5, 'safety', '33-1012', 106_040),
  job('Help Desk Technician', 1, 'technology', '15-1232', 61_860),
  job('Network Administrator', 2, 'technology', '15-1244', 99_130),
  job('Systems Analyst', 3, 'technology', '15-1211', 105_850),
  job('Database Administrator', 3, 'technology', '15-1242', 104_620),
  job('Information Security Analyst', 4, 'technology', '15-1212', 129_180),
  job('Software Developer', 4, 'technology', '15-1252', 135_980),
  job('Engineering Technician', 1, 'professional', '17-3022', 64_950),
  job('Property Appraiser', 2, 'professional', '13-2020', 67_960),
  job('Building Inspector', 2, 'professional', '47-4011', 74_690),
  job('Human Resources Specialist', 2, 'professional', '13-1071', 75_940),
  job('Accountant', 3, 'professional', '13-2011', 83_680),
  job('Urban Planner', 3, 'professional', '19-3051', 89_320),
  job('Budget Analyst', 4, 'professional', '13-2031', 91_640),
  job('Management Analyst', 4, 'professional', '13-1111', 101_860),
  job('Civil Engineer', 4, 'professional', '17-2051', 100_840),
  job('Library Assistant', 1, 'library', '43-4121', 36_910),
  job('Library Technician', 2, 'library', '25-4031', 44_580),
  job('Librarian', 3, 'library', '25-4022', 68_270),
  job('Senior Librarian', 4, 'library', '25-4022', 68_270, 1.06),
  job('Recreation Worker', 1, 'recreation', '39-9032', 36_560),
  job('Senior Recreation Worker', 2, 'recreation', '39-9032', 36_560, 1.06),
  job('Court Clerk', 1, 'legal', '43-4031', 48_700),
  job('Senior Court Clerk', 2, 'legal', '43-4031', 48_700, 1.06),
  job('Paralegal', 2, 'legal', '23-2011', 62_890),
  job('Probation Officer', 3, 'legal', '21-1092', 66_270),
  job('Assistant County Attorney', 4, 'legal', '23-1011', 159_670),
  job('Facilities Manager', 6, 'management', '11-3013', 106_660),
  job('Social Services Manager', 6, 'management', '11-9151', 80_390, 1.04),
  job('Information Systems Manager', 6, 'management', '11-3021', 175_140),
  job('Financial Manager', 6, 'management', '11-3031', 166_570),
  job('Human Resources Manager', 6, 'management', '11-3121', 149_280),
  job('Operations Manager', 6, 'management', '11-1021', 105_770),
  job('Division Director', 7, 'management', '11-1021', 105_770, 1.15),
];

const byTitle = new Map(jobs.map((entry) => [entry.title, entry]));

export function jobTitled(title: string): Job {
  const found = byTitle.get(title);
  if (found === undefined) throw new Error(`No job is called ${title}`);
  return found;
}
