import type { Yardstick } from '../domain/comparison.ts';
import type { Reading } from '../domain/reading.ts';
import { seriesKey, treeOf, type Cell } from './cell.ts';
import { groupBy } from './group-by.ts';

/**
 * Yardsticks of last resort: what everybody else in the organization has (leave-one-out, ST23), for metrics that have neither a market figure
 * nor a commitment anywhere. Never stands for either of the two: a finding against it is only worth watching.
 */
export const restYardsticks = (cells: readonly Cell[]): ReadonlyMap<string, Yardstick> => {
  const found = new Map<string, Yardstick>();
  for (const own of groupBy(cells, ({ reading }) => reading.metric).values()) {
    const isHeld = own.some(({ comparison }) => comparison.market !== null || comparison.commitment !== null);
    if (isHeld || own[0]!.info.limits === 'AI') continue;
    for (const series of groupBy(own, ({ reading }) => seriesKey(reading)).values()) {
      const whole = series.find(({ reading }) => reading.cut.length === 0);
      if (whole === undefined) continue;
      for (const cell of series.filter(({ reading }) => units.has(treeOf(reading)))) {
        const value = restOf(whole.reading, cell.reading, cell.limits.flagFrom);
        if (value !== null) found.set(cell.key, { ...rest, value });
      }
    }
  }
  return found;
};

const units: ReadonlySet<string> = new Set(['department', 'office', 'department×office']);

const rest = {
  kind: 'rest',
  label: 'The rest of the organization (no market figure, no commitment)',
  provenance: null,
  indicative: ['neither a market figure nor a commitment: held against the rest of the organization'],
} as const;

/** Level of the whole without the part; by logs for medians; weighted by the base where only the values are known. */
const restOf = (whole: Reading, part: Reading, least: number): number | null => {
  const [all, own] = [whole.basis, part.basis];
  const left = whole.n - part.n;
  if (!(left >= Math.max(1, least))) return null;
  if (all.kind === 'rate' && own.kind === 'rate') return quotient(all.events - own.events, all.exposureYears - own.exposureYears);
  if (all.kind === 'share' && own.kind === 'share') return quotient(all.counts - own.counts, all.people - own.people);
  if (all.kind === 'median' && own.kind === 'median')
    return whole.value > 0 && part.value > 0 ? Math.exp((whole.n * Math.log(whole.value) - part.n * Math.log(part.value)) / left) : null;
  return (whole.n * whole.value - part.n * part.value) / left;
};

const quotient = (a: number, b: number): number | null => (b > 0 && a >= 0 ? a / b : null);
