import { countDispersion, meanDispersion, shareDispersion } from '../statistics/index.ts';
import type { ScoredCell } from './scored-cell.ts';

/**
 * First approximation of ST54–ST55 within one metric: a whole with P ≥ .90 stands for its parts; a part is listed under it only if it is
 * more than 15 % worse with P ≥ .80. A whole whose parts disagree, and of which most people live in parts without the gap, gives way to
 * its parts. `all` are the cells of one metric and sub-series, whatever their P.
 */
export const highestNodes = (all: readonly ScoredCell[]): readonly ScoredCell[] => {
  const worse = all.filter(isWorse);
  const standing = worse.filter((one) => one.isFact || !explainedByParts(one, all));
  return standing.filter((one) => {
    const wholes = standing.filter((whole) => whole.probability >= stands && isPartOf(one, whole));
    return wholes.every((whole) => differs(one, whole));
  });
};

const stands = 0.9;
const compatible = 0.1;
const differsBy = 1.15;
const differsFrom = 0.8;

const isWorse = ({ probability }: ScoredCell): boolean => probability >= 0.5;

export const isPartOf = (part: ScoredCell, whole: ScoredCell): boolean => {
  const [a, b] = [part.cell.reading, whole.cell.reading];
  return a.cut.length > b.cut.length && b.cut.every((dimension, i) => a.group[a.cut.indexOf(dimension)] === b.group[i]);
};

const differs = (part: ScoredCell, whole: ScoredCell): boolean => {
  const times = whole.isFact || part.cell.info.better === 'lower' || part.cell.info.better === 'to-zero' ? differsBy : 1 / differsBy;
  return part.worseThan(whole.cell.reading.value, times) >= differsFrom;
};

/** Parts along the lines people are led by: offices and departments, not levels or jobs. */
export const partsOf = (whole: ScoredCell, all: readonly ScoredCell[]): readonly (readonly ScoredCell[])[] => {
  const parts = all.filter((one) => isPartOf(one, whole) && one.cell.reading.cut.length === whole.cell.reading.cut.length + 1);
  const led = parts.filter((one) => one.cell.reading.cut.every((dimension) => dimension === 'office' || dimension === 'department'));
  return [...new Set(led.map((one) => one.cell.reading.cut.join('×')))]
    .sort()
    .map((name) => led.filter((one) => one.cell.reading.cut.join('×') === name));
};

/** Do the parts share one level? With fewer than two parts there is nothing that speaks against it. */
export const partsAgree = (parts: readonly ScoredCell[]): boolean => {
  const p = dispersionOf(parts);
  return p === null || p > compatible;
};

const dispersionOf = (parts: readonly ScoredCell[]): number | null => {
  const bases = parts.map((one) => one.cell.reading.basis);
  const counts = bases.flatMap((basis) => (basis.kind === 'rate' ? [{ events: basis.events, expected: basis.exposureYears }] : []));
  if (counts.length === parts.length) return countDispersion(counts)?.p ?? null;
  const shares = bases.flatMap((basis) => (basis.kind === 'share' ? [{ x: basis.counts, n: basis.people }] : []));
  if (shares.length === parts.length) return shareDispersion(shares)?.p ?? null;
  const means = bases.flatMap((basis) =>
    basis.kind === 'median' && basis.logMean !== undefined && basis.logSd !== undefined
      ? [{ estimate: basis.logMean, se: basis.logSd / Math.sqrt(basis.people) }]
      : basis.kind === 'mean'
        ? [{ estimate: basis.mean, se: basis.sd / Math.sqrt(basis.people) }]
        : [],
  );
  return means.length === parts.length ? (meanDispersion(means)?.p ?? null) : null;
};

const explainedByParts = (whole: ScoredCell, all: readonly ScoredCell[]): boolean =>
  partsOf(whole, all).some((parts) => parts.some(isWorse) && !partsAgree(parts) && !isWidespread(parts));

/** Most people live in parts that have the gap themselves. */
export const isWidespread = (parts: readonly ScoredCell[]): boolean => {
  const people = (some: readonly ScoredCell[]) => some.reduce((sum, one) => sum + one.cell.people, 0);
  return people(parts.filter(isWorse)) * 3 >= people(parts) * 2;
};
