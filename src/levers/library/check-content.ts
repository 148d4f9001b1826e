import { families, principles } from '../../domain/framework.ts';
import { levers } from '../../domain/lever.ts';
import { checkApproaches } from './check-approaches.ts';
import { checkCovered, type Keyed } from './check-covered.ts';
import type { ContentProblem } from './content-problem.ts';
import { frameParts } from './frame-parts.ts';
import type { ContentTables } from './content-tables.ts';
import { leastOfPart } from '../self-assessment/quick-statements.ts';
import type { MetricName } from './metric-names.ts';

/** What the rows must be together: ids once, nothing of the framework left out, metrics that exist, enough practices and statements. */
export const checkContent = (tables: ContentTables, isMeasured: (metric: string) => boolean): readonly ContentProblem[] => [
  ...checkIds(tables),
  ...checkApproaches(tables),
  ...checkPractices(tables),
  ...checkStatements(tables),
  ...checkMetrics(tables, isMeasured),
];

const leastPractices = 40;
const leastPracticesOfALever = 5;

const checkIds = (tables: ContentTables): readonly ContentProblem[] => {
  const keyed = <T>(rows: readonly { readonly row: number; readonly value: T }[], key: (value: T) => string): readonly Keyed[] =>
    rows.map(({ row, value }) => ({ row, key: key(value) }));
  const all = { levers: Object.keys(levers), principles: Object.keys(principles), families: Object.keys(families) };
  return [
    ...checkCovered(
      'levers.csv',
      'lever',
      keyed(tables['levers.csv'].rows, ({ lever }) => lever),
      all.levers,
    ),
    ...checkCovered(
      'quick-starts.csv',
      'lever',
      keyed(tables['quick-starts.csv'].rows, ({ lever }) => lever),
      all.levers,
    ),
    ...checkCovered(
      'practices.csv',
      'id',
      keyed(tables['practices.csv'].rows, ({ id }) => id.text),
      [],
    ),
    ...checkCovered(
      'statements.csv',
      'id',
      keyed(tables['statements.csv'].rows, ({ id }) => id),
      [],
    ),
    ...checkCovered(
      'metrics-to-come.csv',
      'metric',
      keyed(tables['metrics-to-come.csv'].rows, ({ metric }) => metric),
      [],
    ),
    ...checkCovered(
      'listening-principles.csv',
      'principle',
      keyed(tables['listening-principles.csv'].rows, ({ principle }) => principle),
      all.principles,
    ),
    ...checkCovered(
      'listening-families.csv',
      'family',
      keyed(tables['listening-families.csv'].rows, ({ family }) => family),
      all.families,
    ),
    ...checkCovered(
      'listening-methods.csv',
      'method',
      keyed(tables['listening-methods.csv'].rows, ({ method }) => method),
      ['survey', 'focus-group', 'coffee-talk', 'stay-interview'],
    ),
    ...checkCovered(
      'listening-frame.csv',
      'part',
      keyed(tables['listening-frame.csv'].rows, ({ part }) => part),
      frameParts,
    ),
    ...checkCovered(
      'policy-and-data.csv',
      'answer, data',
      keyed(tables['policy-and-data.csv'].rows, ({ answer, data }) => `${answer}, ${data}`),
      ['yes', 'not yet'].flatMap((answer) => ['meets', 'misses', 'no data'].map((data) => `${answer}, ${data}`)),
    ),
  ];
};

const wholeFile = (file: string, column: string | null, expected: string, found: string): ContentProblem => ({
  file,
  row: null,
  column,
  expected,
  found,
});

const checkPractices = (tables: ContentTables): readonly ContentProblem[] => {
  const file = 'practices.csv';
  const rows = tables[file].rows.map(({ value }) => value);
  const fewOf = (column: string, names: readonly string[], least: number, has: (name: string) => number): readonly ContentProblem[] =>
    names.filter((name) => has(name) < least).map((name) => wholeFile(file, column, `at least ${least} for ${name}`, String(has(name))));
  return [
    ...(rows.length < leastPractices ? [wholeFile(file, null, `at least ${leastPractices} practices`, String(rows.length))] : []),
    ...fewOf('id', Object.keys(levers), leastPracticesOfALever, (name) => rows.filter(({ id }) => id.lever === name).length),
    ...fewOf('families', Object.keys(families), 1, (name) => rows.filter((row) => row.families.some((family) => family === name)).length),
  ];
};

const checkStatements = (tables: ContentTables): readonly ContentProblem[] => {
  const file = 'statements.csv';
  const { rows } = tables[file];
  const parts = [
    ...tables['levers.csv'].rows.map(({ value }) => ({ kind: 'lever', lever: value.lever }) as const),
    ...tables['listening-principles.csv'].rows.map(({ value }) => ({ kind: 'principle', principle: value.principle }) as const),
  ];
  return [
    ...rows
      .filter(({ value: { id, part } }) => id.split('-')[0] !== part.code)
      .map(({ row, value }) => ({ file, row, column: 'id', expected: `${value.part.code}- and a letter`, found: `"${value.id}"` })),
    ...parts.flatMap((part) => {
      const name = part.kind === 'lever' ? part.lever : part.principle;
      const count = rows.filter(({ value }) => JSON.stringify(value.part.part) === JSON.stringify(part)).length;
      const least = leastOfPart(part);
      return count < least ? [wholeFile(file, 'part', `at least ${least} for ${name}`, String(count))] : [];
    }),
  ];
};

const checkMetrics = (tables: ContentTables, isMeasured: (metric: string) => boolean): readonly ContentProblem[] => {
  const toCome = new Set(tables['metrics-to-come.csv'].rows.map(({ value }) => value.metric));
  const expected = 'a metric of the catalogue or of metrics-to-come.csv';
  const unknown = (file: string, column: string, row: number, names: readonly MetricName[]): readonly ContentProblem[] =>
    names.filter(({ id }) => !isMeasured(id) && !toCome.has(id)).map(({ id }) => ({ file, row, column, expected, found: `"${id}"` }));
  return [
    ...tables['practices.csv'].rows.flatMap(({ row, value }) => unknown('practices.csv', 'metrics', row, value.metrics)),
    ...tables['statements.csv'].rows.flatMap(({ row, value }) =>
      unknown('statements.csv', 'metric', row, value.metric === null ? [] : [value.metric]),
    ),
    ...tables['metrics-to-come.csv'].rows
      .filter(({ value }) => isMeasured(value.metric))
      .map(({ row, value }) => ({
        file: 'metrics-to-come.csv',
        row,
        column: 'metric',
        expected: 'a metric that the catalogue does not have yet',
        found: `"${value.metric}"`,
      })),
  ];
};
