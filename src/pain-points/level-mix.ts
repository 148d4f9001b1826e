import type { Comparison } from '../domain/comparison.ts';
import type { Reading } from '../domain/reading.ts';
import { groupBy, sumOf } from './group-by.ts';
import { seriesKey, treeOf, type Cell } from './cell.ts';

/** What a cell's mix of levels lets one expect ÷ what the whole organization's would; 1 where unknown. */
export type MixFactors = (cell: Cell) => number;

export const noMix: MixFactors = () => 1;

/**
 * The published rate knows no levels, so level goes into the expected number by indirect standardization (ST22, ST57): person-years of the
 * unit by level × rates of everybody else by level. Needs the unit's cut by level, shown for nine tenths of its person-years; office ×
 * department takes the factor of its department.
 */
export const mixFactorsOf = (comparisons: readonly Comparison[]): MixFactors => {
  const rates = comparisons.flatMap(({ released }) => (released.shown && released.reading.basis.kind === 'rate' ? [released.reading] : []));
  const factors = new Map<string, number>();
  for (const [series, readings] of groupBy(rates, seriesKey)) {
    const levels = readings.filter((one) => treeOf(one) === 'level');
    for (const dimension of ['department', 'office'] as const) {
      const split = groupBy(
        readings.filter((one) => treeOf(one) === [dimension, 'level'].sort().join('×')),
        (one) => groupAt(one, dimension),
      );
      for (const unit of readings.filter((one) => treeOf(one) === dimension)) {
        const factor = factorOf(unit, split.get(unit.group[0] ?? '') ?? [], levels);
        if (factor !== null) factors.set(JSON.stringify([series, dimension, unit.group[0]]), factor);
      }
    }
  }
  return ({ reading }) => {
    const dimension = reading.cut.includes('department') ? 'department' : 'office';
    if (reading.cut.includes('level') || !reading.cut.includes(dimension)) return 1;
    return factors.get(JSON.stringify([seriesKey(reading), dimension, groupAt(reading, dimension)])) ?? 1;
  };
};

const factorOf = (unit: Reading, own: readonly Reading[], levels: readonly Reading[]): number | null => {
  const covered = sumOf(own, years);
  const everybody = { events: sumOf(levels, events), years: sumOf(levels, years) };
  const rest = (everybody.events - events(unit)) / (everybody.years - years(unit));
  if (!(covered >= 0.9 * years(unit)) || !(rest > 0) || !Number.isFinite(rest)) return null;
  const expected = sumOf(own, (part) => {
    const level = levels.find((one) => one.group[0] === groupAt(part, 'level'));
    const others = level === undefined ? 0 : years(level) - years(part);
    const rate = level !== undefined && others >= enoughYears ? Math.max(0, events(level) - events(part)) / others : rest;
    return years(part) * rate;
  });
  const factor = expected / covered / rest;
  return factor > 0 ? factor : null;
};

/** Below this many person-years of others, a level has no rate of its own. */
const enoughYears = 20;

const groupAt = ({ cut, group }: Reading, dimension: string): string => group[cut.indexOf(dimension)] ?? '';
const events = ({ basis }: Reading): number => (basis.kind === 'rate' ? basis.events : 0);
const years = ({ basis }: Reading): number => (basis.kind === 'rate' ? basis.exposureYears : 0);
