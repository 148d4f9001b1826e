import type { ColumnMatch, Finding, TableReading } from '../domain/imported-file.ts';
import { type ColumnFacts, isSsn } from './column-facts.ts';
import { rowTexts } from './column-texts.ts';
import { distinctRows } from './distinct-count.ts';
import type { Recognition } from './recognize-table.ts';

export interface ProfileFindingInput {
  readonly reading: TableReading;
  readonly columns: readonly ColumnFacts[];
  readonly matches: readonly ColumnMatch[];
  readonly recognition: Recognition;
  readonly isDestroyed: (facts: ColumnFacts) => boolean;
}

/** What the columns themselves tell before any row is checked (import.md §9: V01–V03, V13, V16, V20, §1). */
export const profileFindings = (input: ProfileFindingInput): readonly Finding[] => {
  const { reading, columns, matches, recognition } = input;
  const rows = columns[0]?.rows ?? 0;
  if (recognition.setAside)
    return [
      {
        code: 'set-aside',
        severity: 'warning',
        count: rows,
        message: `"${reading.name}" is set aside, nothing of it is loaded: ${recognition.reason}.`,
      },
    ];
  const findings: Finding[] = [];
  const say = (code: string, severity: Finding['severity'], message: string, count: number, column?: string): void =>
    void findings.push({ code, severity, message, count, ...(column === undefined ? {} : { column }) });
  for (const match of matches) {
    const facts = columns[match.index]!;
    if (input.isDestroyed(facts) && /\b(id|number|key|code|worker|employee)\b/.test(facts.header.tokens.join(' '))) {
      say(
        'destroyed-key',
        'error',
        `Column "${match.label}": ${n(rows)} rows hold ${n(facts.distinct)} different values, rounded by a spreadsheet. Not usable to join files; go back to the original export.`,
        rows,
        match.label,
      );
    }
    if (match.door !== 'keep' && match.door !== 'key') continue;
    if (facts.filled > 20 && facts.distinct === 1)
      say('constant-column', 'note', `Column "${match.label}" holds one value on every row.`, facts.filled, match.label);
    if (match.field === null || match.field === 'survey_item') continue;
    const empty = rows - facts.filled;
    if (empty > rows * 0.4 && !mayBeEmpty.has(match.field))
      say(
        'thin-column',
        'warning',
        `Column "${match.label}" is empty on ${n(empty)} of ${n(rows)} rows: figures that need it are thin.`,
        empty,
        match.label,
      );
    const { rule } = match;
    if (match.door === 'keep' && rule.missing.length > 0) {
      const shown = rule.missing
        .slice(0, 8)
        .map((spelling) => `"${spelling}" (${n(countOf(facts, spelling))})`)
        .join(', ');
      say(
        'missing-values',
        'note',
        `Column "${match.label}": read as no value: ${shown}.`,
        rule.missing.reduce((sum, spelling) => sum + countOf(facts, spelling), 0),
        match.label,
      );
    }
  }
  scaleGaps(columns, matches, say);
  dropped(matches, say);
  vetoes(matches, columns, say);
  keys(input, rows, say);
  strayNumbers(columns, matches, say);
  managers(reading, columns, matches, say);
  return findings;
};

type Say = (code: string, severity: Finding['severity'], message: string, count: number, column?: string) => void;

const mayBeEmpty = new Set<ColumnMatch['field']>([
  'termination_date',
  'termination_type',
  'termination_reason',
  'regretted',
  'manager_id',
  'promotion_date',
  'hired_date',
  'filled_date',
  'closed_date',
  'overtime_pay',
  'overtime_hours',
  'event_reason',
  'worker_type',
  'attrition_flag',
]);
const n = (count: number): string => count.toLocaleString('en-US');

const countOf = (facts: ColumnFacts, spelling: string): number => {
  let count = 0;
  for (const [value, times] of facts.profile.values) if (value.trim().toLowerCase() === spelling) count += times;
  return count;
};

/** One sentence for all answer columns: the spellings that count as no answer. */
const scaleGaps = (columns: readonly ColumnFacts[], matches: readonly ColumnMatch[], say: Say): void => {
  const counts = new Map<string, number>();
  for (const match of matches) {
    if (match.field !== 'survey_item') continue;
    for (const spelling of match.rule.missing) counts.set(spelling, (counts.get(spelling) ?? 0) + countOf(columns[match.index]!, spelling));
  }
  if (counts.size === 0) return;
  const shown = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([spelling, count]) => `"${spelling}" (${n(count)})`)
    .join(', ');
  say(
    'missing-values',
    'note',
    `Answers read as no answer: ${shown}.`,
    [...counts.values()].reduce((sum, count) => sum + count, 0),
  );
};

const dropped = (matches: readonly ColumnMatch[], say: Say): void => {
  const gone = matches.filter(({ door }) => door === 'drop');
  if (gone.length > 0)
    say(
      'dropped-at-the-door',
      'note',
      `Dropped before anything is stored: ${gone
        .slice(0, 12)
        .map(({ label }) => `"${label}"`)
        .join(', ')}${gone.length > 12 ? ` and ${gone.length - 12} more` : ''}.`,
      gone.length,
    );
};

const vetoes = (matches: readonly ColumnMatch[], columns: readonly ColumnFacts[], say: Say): void => {
  for (const match of matches) {
    if (match.field === null && match.door !== 'drop' && / but /.test(match.reason) && columns[match.index]!.filled > 0)
      say('column-refused', 'note', `Column "${match.label}": ${match.reason}.`, columns[match.index]!.filled, match.label);
  }
};

const keys = ({ reading, columns, matches, recognition }: ProfileFindingInput, rows: number, say: Say): void => {
  const key = matches.find(({ field }) => field === 'employee_id' || field === 'candidate_id' || field === 'respondent_id');
  if (key !== undefined) {
    const facts = columns[key.index]!;
    if (facts.filled < rows)
      say(
        'key-empty',
        'warning',
        `Column "${key.label}" is empty on ${n(rows - facts.filled)} rows: they are loaded without joins.`,
        rows - facts.filled,
        key.label,
      );
    const people = recognition.people;
    if (people !== undefined && people < facts.filled) {
      const panel = recognition.grain === 'person-period' || recognition.grain === 'person-event';
      say(
        'unique-error',
        panel ? 'note' : 'warning',
        `${n(people)} different people in ${n(facts.filled)} rows: people are counted once${panel ? '' : '; repeated ids are checked row by row'}.`,
        facts.filled - people,
        key.label,
      );
    }
    return;
  }
  if (recognition.grain !== 'person' && recognition.grain !== 'respondent') return;
  const { distinct, rows: counted } = distinctRows(
    reading,
    columns.map(({ index }) => index),
  );
  if (distinct < counted)
    say(
      'equal-rows-kept',
      'warning',
      `${n(counted - distinct)} rows equal an earlier row. Without an id they may be different people: all are kept.`,
      counted - distinct,
    );
};

const strayNumbers = (columns: readonly ColumnFacts[], matches: readonly ColumnMatch[], say: Say): void => {
  for (const { index, label, door } of matches) {
    if (door !== 'keep') continue;
    let count = 0;
    for (const [value, times] of columns[index]!.profile.values) if (value.split(/[^\d-]+/).some(isSsn)) count += times;
    if (count > 0)
      say(
        'masked-ssn',
        'warning',
        `Column "${label}": ${n(count)} cells hold what looks like a social security number; it is masked before storing.`,
        count,
        label,
      );
  }
};

/** V13: one manager's name with two ids. Names leave the file at the door, so this is the last moment to see it; the message gives counts, no name. */
const managers = (reading: TableReading, columns: readonly ColumnFacts[], matches: readonly ColumnMatch[], say: Say): void => {
  const id = matches.find(({ field }) => field === 'manager_id');
  const name = columns.find(
    (facts) => facts.index !== id?.index && /\b(manager|supervisor)\b.*\bname\b/.test(facts.header.tokens.join(' ')),
  );
  if (id === undefined || name === undefined) return;
  const ids = new Map<string, Set<string>>();
  for (const [person, key] of rowTexts(reading, [name.index, id.index])) {
    if (person === '' || key === '') continue;
    const known = ids.get(person!);
    if (known === undefined) ids.set(person!, new Set([key!]));
    else known.add(key!);
  }
  const doubled = [...ids.values()].filter((set) => set.size > 1).length;
  if (doubled > 0)
    say(
      'manager-two-ids',
      'warning',
      `${n(doubled)} manager name${doubled === 1 ? '' : 's'} in "${name.label}" stand${doubled === 1 ? 's' : ''} with two ids in "${id.label}".`,
      doubled,
      id.label,
    );
};
