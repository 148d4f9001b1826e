import type { Comparison } from '../domain/comparison.ts';
import type { Reading } from '../domain/reading.ts';
import { rateAndMix, type RateAndMix } from '../statistics/index.ts';
import { treeOf } from './cell.ts';
import { sumOf } from './group-by.ts';
import type { ScoredCell } from './scored-cell.ts';

export interface MixAndRate extends RateAndMix {
  /** In the order of `levels`. */
  readonly names: readonly string[];
  /** Mix part ÷ gap; above 1 or below 0 when the two parts point in opposite directions. */
  readonly mixShare: number;
}

/**
 * Gap to the yardstick = what the mix of levels does + what happens at a level (ST25, ST26). The yardstick knows no levels: it is spread over
 * them as everybody else's figures are. Needs the unit's cut by level for nine
 * tenths of it; `null` otherwise. What no level shows is a level of its own.
 */
export const mixAndRateOf = ({ cell, yardstick }: ScoredCell, comparisons: readonly Comparison[]): MixAndRate | null => {
  const { reading } = cell;
  const [dimension] = reading.cut;
  if (reading.cut.length !== 1 || (dimension !== 'department' && dimension !== 'office')) return null;
  const shown = comparisons.flatMap(({ released }) =>
    released.shown && released.reading.metric === reading.metric && released.reading.facet === reading.facet ? [released.reading] : [],
  );
  const levels = shown.filter((one) => treeOf(one) === 'level');
  const own = shown.filter(
    (one) => treeOf(one) === [dimension, 'level'].sort().join('×') && one.group[one.cut.indexOf(dimension)] === reading.group[0],
  );
  const whole = part(reading);
  const everybody = part(shown.find((one) => one.cut.length === 0) ?? reading);
  if (whole === null || everybody === null || sumOf(own, baseOf) < 0.9 * whole.base) return null;
  const known = levels.map((level) => {
    const inside = own.find((one) => one.group[one.cut.indexOf('level')] === level.group[0]);
    const mine = (inside === undefined ? null : part(inside)) ?? nothing;
    return { name: level.group[0] ?? '', mine, rest: minus(part(level) ?? nothing, mine) };
  });
  const others = {
    mine: minus(whole, totalOf(known.map(({ mine }) => mine))),
    rest: minus(minus(everybody, whole), totalOf(known.map((row) => row.rest))),
  };
  const rows = others.mine.base > 0 || others.rest.base > 0 ? [...known, { name: 'other levels', ...others }] : known;
  const rest = totalOf(rows.map((row) => row.rest));
  if (!(rest.base > 0 && rest.count > 0)) return null;
  const scale = yardstick.value / (rest.count / rest.base);
  const split = rateAndMix(
    rows.map(({ mine, rest: theirs }) => {
      const benchmarkRate = theirs.base > 0 ? (theirs.count / theirs.base) * scale : yardstick.value;
      return {
        own: mine.base,
        ownRate: mine.base > 0 ? mine.count / mine.base : benchmarkRate,
        benchmark: theirs.base,
        benchmarkRate,
      };
    }),
  );
  return split === null
    ? null
    : { ...split, names: rows.map(({ name }) => name), mixShare: split.crudeGap === 0 ? 0 : split.mixPart / split.crudeGap };
};

interface Part {
  readonly base: number;
  readonly count: number;
}

const nothing: Part = { base: 0, count: 0 };

const part = ({ basis }: Reading): Part | null => {
  if (basis.kind === 'rate') return { base: basis.exposureYears, count: basis.events };
  return basis.kind === 'share' ? { base: basis.people, count: basis.counts } : null;
};

const baseOf = (reading: Reading): number => part(reading)?.base ?? 0;

const minus = (a: Part, b: Part): Part => ({ base: Math.max(0, a.base - b.base), count: Math.max(0, a.count - b.count) });

const totalOf = (parts: readonly Part[]): Part => ({ base: sumOf(parts, (one) => one.base), count: sumOf(parts, (one) => one.count) });
