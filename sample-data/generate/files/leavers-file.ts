import { slashDate } from '../calendar.ts';
import { levels } from '../jobs.ts';
import type { OrganizationSize } from '../organization-size.ts';
import type { Person, Separation, Stint } from '../person.ts';
import { createRandom } from '../random.ts';
import { asTyped, employeeNumber } from './as-typed.ts';
import type { Cell } from './csv.ts';
import { csvText } from './csv.ts';

const header = [
  'Employee #',
  'Last name, First name',
  'Hire Date',
  'Termination Date',
  'Voluntary/Involuntary Termination Flag',
  'Termination Reason',
  'Department',
  'Location',
  'Job Title',
  'Job Level',
  'Gender',
];

/**
 * ADP and BambooHR style: m/d/yyyy, retirements flagged voluntary, some reasons empty, some departments mistyped, a total line.
 * `isListed`: the endings that this export holds; all when left out.
 */
export function leaversFile(
  size: OrganizationSize,
  people: readonly Person[],
  isListed: (separation: Separation, person: Person) => boolean = () => true,
): string {
  const exits = people
    .flatMap((person) =>
      person.stints.flatMap((stint) =>
        stint.separation === null || !isListed(stint.separation, person) ? [] : [{ person, stint, separation: stint.separation }],
      ),
    )
    .toSorted((a, b) => a.separation.on - b.separation.on || a.person.number - b.person.number);
  const rows = exits.map((exit) => leaverRow(size, exit.person, exit.stint, exit.separation));
  return csvText([header, ...rows, [`SAMPLE DATA - County of Example - ${rows.length} records`]], { newline: '\r\n' });
}

function leaverRow(size: OrganizationSize, person: Person, stint: Stint, separation: Separation): readonly Cell[] {
  const random = createRandom(`${size.seed}/leaver/${person.number}/${separation.on}`);
  const typed = asTyped(random, separation.post.department, 0.02);
  return [
    employeeNumber(person.number),
    `Person ${String(person.number).padStart(5, '0')}, Sample`,
    slashDate(stint.hired),
    slashDate(separation.on),
    flag(separation),
    separation.kind === 'voluntary' && random.chance(0.02) ? '' : separation.reason,
    typed === 'Parks & Recreation' && random.chance(0.05) ? 'Parks and Recreation' : typed,
    separation.post.office,
    separation.post.job.title,
    levels[separation.post.job.level - 1]!,
    person.gender === '' ? 'Not Specified' : person.gender,
  ];
}

/** Payroll knows two kinds only: a retirement is voluntary to it, a death or an ended term is neither. */
function flag(separation: Separation): string {
  if (separation.kind === 'voluntary' || separation.kind === 'retirement') return 'Voluntary';
  return separation.kind === 'involuntary' ? 'Involuntary' : '';
}
