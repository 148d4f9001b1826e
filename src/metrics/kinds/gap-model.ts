import { adjustedGap, type AdjustedGap, type GapRow } from '../../statistics/index.ts';
import type { Row } from '../../store/index.ts';
import type { Cut } from '../../domain/reading.ts';
import { gapCategories, gapNumbers, mostRows } from './gap-people.ts';
import { number } from './method.ts';

/** Of a category with more values than this, the rarer ones stand together, so that the model stays small. */
const mostValues = 15;
const leastRows = 30;
const leastOfAnArm = 5;
const rowsPerCoefficient = 10;

/** A control beyond the usual ones: a column of every row, as categories or as numbers. */
export interface FurtherControl {
  readonly column: string;
  readonly words: string;
  readonly kind: 'category' | 'number';
}

export interface GapFit {
  /** The rows the model was given; `result.design.used` are places in it. */
  readonly rows: readonly Row[];
  readonly focal: number;
  readonly reference: number;
  /** In words, categories first. */
  readonly controls: readonly string[];
  readonly numbers: readonly string[];
  readonly incomplete: number;
  /** Controls of which the rarer values, of so many people, stand together. */
  readonly together: readonly { readonly control: string; readonly alone: number; readonly people: number }[];
  readonly sampledFrom: number | null;
  readonly result: AdjustedGap;
}

/**
 * Fits the gap of one group of people at the controls that are on file, vary, and leave ten rows a coefficient; a number must be there for
 * nine people in ten (ST60). Null under 30 rows or 5 of an arm, and where neither level nor job is compared: nothing comparable is then.
 */
export const fitGap = (all: readonly Row[], cut: Cut, further: readonly FurtherControl[] = []): GapFit | null => {
  const rows = all.slice(0, mostRows);
  const words = wordsFor(rows);
  const controls: readonly FurtherControl[] = [
    ...gapCategories
      .filter((name) => !cut.includes(name))
      .map((name) => ({ column: `control_${name}`, words: words(name), kind: 'category' as const })),
    ...gapNumbers.map((name) => ({ column: name, words: words(name), kind: 'number' as const })),
    ...further,
  ];
  const numeric = controls.filter(({ kind, column }) => kind === 'number' && isUsable(rows, column));
  const complete = rows.filter((row) => numeric.every(({ column }) => !Number.isNaN(number(row, column))));
  const { kept, together, valueOf } = categoriesWithRoom(
    complete,
    controls.filter(({ kind }) => kind === 'category'),
    2 + numeric.length,
  );
  const used = complete.map((row): GapRow => ({
    value: number(row, 'value'),
    focal: row['arm'] === 'focal',
    numeric: numeric.map(({ column }) => number(row, column)),
    categories: kept.map(({ column }) => valueOf(column, row)),
  }));
  const women = used.filter((row) => row.focal).length;
  const comparesJobs =
    kept.some(({ column }) => column === 'control_level' || column === 'control_job_family') ||
    ['level', 'job_title', 'job_family'].some((name) => cut.includes(name));
  if (!comparesJobs || used.length < leastRows || Math.min(women, used.length - women) < leastOfAnArm) return null;
  const [categoryNames, numericNames] = [kept.map((one) => one.words), numeric.map((one) => one.words)];
  const result = adjustedGap(used, { categoryNames, numericNames });
  if (result === null) return null;
  const focal = result.design.used.filter((place) => used[place]!.focal).length;
  return {
    rows: complete,
    focal,
    reference: result.rows - focal,
    controls: [...categoryNames, ...numericNames],
    numbers: numericNames,
    incomplete: rows.length - complete.length,
    together,
    sampledFrom: all.length > mostRows ? all.length : null,
    result,
  };
};

const isUsable = (rows: readonly Row[], column: string): boolean => {
  const values = rows.map((row) => number(row, column)).filter((value) => !Number.isNaN(value));
  return values.length >= 0.9 * rows.length && new Set(values).size > 1;
};

const categoriesWithRoom = (rows: readonly Row[], controls: readonly FurtherControl[], coefficientsSoFar: number) => {
  const kept = new Map<FurtherControl, ReadonlySet<string>>();
  let coefficients = coefficientsSoFar;
  for (const control of controls) {
    const room = Math.floor(rows.length / rowsPerCoefficient) - coefficients;
    const values = rows.map((row) => textOf(control.column, row));
    const distinct = new Set(values).size;
    if (distinct < 2 || room < 1) continue;
    kept.set(control, mostFrequent(values, Math.min(mostValues, room)));
    coefficients += Math.min(distinct - 1, mostValues, room);
  }
  const byColumn = new Map([...kept].map(([{ column }, values]) => [column, values]));
  const valueOf = (column: string, row: Row): string => {
    const value = textOf(column, row);
    return byColumn.get(column)?.has(value) === true ? value : 'other values';
  };
  const together = [...kept].flatMap(([{ column, words }, values]) => {
    const people = rows.filter((row) => !values.has(textOf(column, row))).length;
    return people === 0 ? [] : [{ control: words, alone: values.size, people }];
  });
  return { kept: [...kept.keys()], together, valueOf };
};

const textOf = (column: string, row: Row): string => String(row[column] ?? '');

const mostFrequent = (values: readonly string[], most: number): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Set(ranked.slice(0, most).map(([value]) => value));
};

/** Where no file has a job family the job title stands in for it, and is called so. */
const wordsFor =
  (rows: readonly Row[]) =>
  (name: string): string =>
    ({ tenure_years: 'tenure', fte: 'FTE', job_family: standsForTitles(rows) ? 'job title' : 'job family' })[name] ?? name;

export const standsForTitles = (rows: readonly Row[]): boolean =>
  rows.every((row) => textOf('control_job_family', row) === textOf('job_title', row));
