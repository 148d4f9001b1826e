import { isoDate } from '../calendar.ts';
import { levels } from '../jobs.ts';
import type { OrganizationSize } from '../organization-size.ts';
import type { EventKind, HistoryEvent, Person } from '../person.ts';
import { createRandom } from '../random.ts';
import { asTyped, employeeNumber } from './as-typed.ts';
import type { Cell } from './csv.ts';
import { csvText } from './csv.ts';

const header = [
  'EMPLID',
  'EMPL_RCD',
  'EFFDT',
  'EFFSEQ',
  'ACTION',
  'ACTION_REASON',
  'DEPARTMENT',
  'LOCATION',
  'JOB_TITLE',
  'FROM_LEVEL',
  'TO_LEVEL',
  'STD_HOURS',
  'ANNUAL_RT',
  'CURRENCY_CD',
];

const actions: Readonly<Record<Exclude<EventKind, 'termination'>, string>> = {
  conversion: 'DTA',
  hire: 'HIR',
  rehire: 'REH',
  promotion: 'PRO',
  demotion: 'DEM',
  transfer: 'XFR',
  reorganization: 'DTA',
  pay: 'PAY',
};

/**
 * PeopleSoft style: codes, one row an event, DTA rows on the day the system was loaded or a department renamed, TER or RET on the last day employed.
 * `isListed`: the events that this export holds; all when left out.
 */
export function historyFile(
  size: OrganizationSize,
  people: readonly Person[],
  isListed: (event: HistoryEvent, person: Person) => boolean = () => true,
): string {
  const rows = people.flatMap((person) =>
    person.events.flatMap((event, index) => (isListed(event, person) ? [historyRow(size, person, event, index)] : [])),
  );
  return csvText([header, ...rows], { newline: '\n' });
}

function historyRow(size: OrganizationSize, person: Person, event: HistoryEvent, index: number): readonly Cell[] {
  const random = createRandom(`${size.seed}/history/${person.number}/${index}`);
  const before = event.kind === 'hire' || event.kind === 'rehire' || event.kind === 'conversion' ? null : event.before;
  return [
    employeeNumber(person.number),
    0,
    isoDate(event.on),
    0,
    action(event),
    event.kind === 'termination' ? '' : event.reason,
    asTyped(random, event.after.department, 0.002),
    event.after.office,
    event.after.job.title,
    before === null ? '' : levels[before.job.level - 1]!,
    levels[event.after.job.level - 1]!,
    person.fte * 40,
    event.pay,
    'USD',
  ];
}

function action(event: HistoryEvent): string {
  if (event.kind !== 'termination') return actions[event.kind];
  return event.reason === 'Retirement' ? 'RET' : 'TER';
}
