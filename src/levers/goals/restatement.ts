import { formatPeriod } from '../../domain/format.ts';
import type { FrozenReading, GoalTrack } from '../../domain/goal.ts';
import type { Figured } from './level.ts';
import { valueText } from './in-words.ts';

/** What the baseline period gives now, where that is another figure than was written down. */
export const restatementOf = ({ value, unit, period }: FrozenReading, anew: Figured | null): GoalTrack['restated'] => {
  if (anew === null || Math.abs(anew.value - value) <= leastPart * Math.max(Math.abs(value), 1e-6)) return null;
  const [was, is] = apart(value, anew.value, (one, decimals) => inPrint(one, unit, decimals));
  const sentence = `Restated: ${formatPeriod(period)} was ${was} when it was written down and is ${is} as known now; the verdict uses ${is}.`;
  return { was: value, is: anew.value, sentence };
};

const leastPart = 1e-6;

const apart = (a: number, b: number, print: (value: number, decimals: number | null) => string): readonly [string, string] => {
  for (const decimals of [null, 1, 2, 3, 4]) {
    const [first, second] = [print(a, decimals), print(b, decimals)];
    if (first !== second) return [first, second];
  }
  return [print(a, null), print(b, null)];
};

const inPrint = (value: number, unit: FrozenReading['unit'], decimals: number | null): string => {
  if (decimals === null) return valueText(value, unit);
  const isPercent = unit === 'share' || unit === 'gap' || unit === 'per-person-year';
  return isPercent ? `${(value * 100).toFixed(decimals)} %` : value.toFixed(decimals);
};
