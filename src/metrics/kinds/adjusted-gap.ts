import { adjustedGap as fit, type GapRow } from '../../statistics/index.ts';
import type { Row } from '../../store/index.ts';
import type { Cut } from '../../domain/reading.ts';
import type { Cell, Grouping } from '../grouping-sql.ts';
import { number, rowsOf, type Figure, type Method } from './method.ts';

/** More rows than this add little to the interval and cost seconds: a fixed sample by hash of the person is taken, and said. */
const mostRows = 6_000;
/** Of a category with more values than this, the rarer ones stand together, so that the model stays small. */
const mostValues = 15;
const leastRows = 30;
const rowsPerCoefficient = 10;

const categories = ['level', 'job_family', 'office'] as const;
const numbers = ['tenure_years', 'fte'] as const;

const sql = (grouping: Grouping): string => {
  const dimensions = grouping.cellNames.slice(2);
  return `${grouping.with}
SELECT ${['facet', ...dimensions, 'arm', 'value', ...categories.map((name) => `control_${name}`), ...numbers].join(', ')}
FROM placed
ORDER BY md5(person_key)
LIMIT ${mostRows + 1}`;
};

/** Gap at equal controls: OLS of ln(pay) with HC3 (ST60–ST62, ST66). For the organization and single dimensions only. */
export const adjustedGap: Method = {
  sql: (_metric, grouping) => sql(grouping),
  figures: async (ask) => {
    const rows = await rowsOf(ask, sql(ask.grouping));
    const sampled = rows.length > mostRows;
    return ask.cuts
      .filter((cut) => cut.length <= 1)
      .flatMap((cut) => cellsIn(rows.slice(0, mostRows), cut, ask.grouping).flatMap(({ cell, rows: own }) => figureOf(cell, own, sampled)));
  },
};

const cellsIn = (rows: readonly Row[], cut: Cut, grouping: Grouping): readonly { readonly cell: Cell; readonly rows: readonly Row[] }[] => {
  const columns = cut.map((dimension) => `dim_${grouping.dimensions.indexOf(dimension)}`);
  const byGroup = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(columns.map((column) => String(row[column] ?? '')));
    const own = byGroup.get(key);
    if (own) own.push(row);
    else byGroup.set(key, [row]);
  }
  return [...byGroup].map(([group, own]) => ({ cell: { facet: null, cut, group: JSON.parse(group) as readonly string[] }, rows: own }));
};

const figureOf = (cell: Cell, rows: readonly Row[], sampled: boolean): readonly Figure[] => {
  const { categoryNames, numericNames, complete, valueOf } = modelFor(rows, cell.cut);
  const used = complete.map((row): GapRow => ({
    value: number(row, 'value'),
    focal: row['arm'] === 'focal',
    numeric: numericNames.map((name) => number(row, name)),
    categories: categoryNames.map((name) => valueOf(name, row)),
  }));
  const focal = used.filter((row) => row.focal).length;
  const comparesJobs =
    categoryNames.includes('level') || categoryNames.includes('job_family') || cell.cut.includes('level') || cell.cut.includes('job_title');
  const result =
    comparesJobs && used.length >= leastRows && Math.min(focal, used.length - focal) >= 5
      ? fit(used, { categoryNames, numericNames })
      : null;
  if (result === null) return [];
  return [
    {
      ...cell,
      n: result.rows,
      value: -result.gap,
      low: -result.interval.high,
      high: -result.interval.low,
      basis: {
        kind: 'gap',
        focal,
        reference: used.length - focal,
        standardError: result.se,
        model: [...categoryNames, ...numericNames].map(words),
      },
      notes: [
        `At equal ${[...categoryNames, ...numericNames].map(words).join(', ')}.`,
        ...(result.restsOnOne ? ['Rests on one person: without that person the finding turns.'] : []),
        ...(result.singletons > 0 ? [`${result.singletons} people alone in their category left the model.`] : []),
        ...(rows.length > complete.length
          ? [`${rows.length - complete.length} people without ${numericNames.map(words).join(' or ')} left the model.`]
          : []),
        ...(sampled ? [`Fitted on a fixed sample of ${mostRows.toLocaleString('en-US')} people.`] : []),
        'It proves neither presence nor absence of discrimination.',
      ],
    },
  ];
};

/**
 * Controls that are on file, vary, and leave ten rows a coefficient; a number must be there for nine people in ten. Without level or job
 * family nothing comparable is compared, and there is no figure.
 */
const modelFor = (rows: readonly Row[], cut: Cut) => {
  const numericNames = numbers.filter((name) => {
    const values = rows.map((row) => number(row, name)).filter((value) => !Number.isNaN(value));
    return values.length >= 0.9 * rows.length && new Set(values).size > 1;
  });
  const complete = rows.filter((row) => numericNames.every((name) => !Number.isNaN(number(row, name))));
  const kept = new Map<string, ReadonlySet<string>>();
  let coefficients = 2 + numericNames.length;
  for (const name of categories.filter((one) => !cut.includes(one))) {
    const room = Math.floor(complete.length / rowsPerCoefficient) - coefficients;
    const values = complete.map((row) => textOf(name, row));
    const distinct = new Set(values).size;
    if (distinct < 2 || room < 1) continue;
    kept.set(name, mostFrequent(values, Math.min(mostValues, room)));
    coefficients += Math.min(distinct - 1, mostValues, room);
  }
  const valueOf = (name: string, row: Row): string => {
    const value = textOf(name, row);
    return kept.get(name)?.has(value) === true ? value : 'other values';
  };
  return { categoryNames: [...kept.keys()], numericNames, complete, valueOf };
};

const textOf = (name: string, row: Row): string => String(row[`control_${name}`] ?? '');

const mostFrequent = (values: readonly string[], most: number): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Set(ranked.slice(0, most).map(([value]) => value));
};

const words = (name: string): string => ({ tenure_years: 'tenure', fte: 'FTE', job_family: 'job family' })[name] ?? name;
