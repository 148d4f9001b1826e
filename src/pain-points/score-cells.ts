import type { Yardstick } from '../domain/comparison.ts';
import type { Period } from '../domain/period.ts';
import { gapOf, gapScaleOf } from '../benchmarks/index.ts';
import { evidenceFor } from './evidence.ts';
import { baseOf } from './cells.ts';
import { unitOf, type Cell, type ScoredCell } from './scored-cell.ts';

/** Every cell against the market: siblings (one metric, sub-series, period and cut) are judged together. Cells too small to be flagged stay out. */
export const scoreSignals = (cells: readonly Cell[]): readonly ScoredCell[] => {
  const held = cells.filter(({ comparison }) => comparison.market !== null);
  return [...groupBy(held, siblingKey).values()].flatMap((siblings) => {
    const yardsticks = siblings.map(({ comparison }) => comparison.market!);
    const evidence = evidenceFor(siblings, yardsticks);
    return siblings.flatMap((cell, i): readonly ScoredCell[] => {
      const [found, yardstick] = [evidence[i]!, yardsticks[i]!];
      const gapAs = gapScaleOf(cell.info, cell.limits);
      const gap = gapOf(cell.reading.value, yardstick.value, cell.info.better, gapAs);
      if (found === null || gap === null || !mayBeFlagged(cell, yardstick)) return [];
      const unit = gapAs === 'relative' ? 1 : unitOf(cell.info);
      const onRatioScale = cell.reading.basis.kind === 'ratio' && gapAs === 'difference' ? yardstick.value : 1;
      return [
        {
          cell,
          yardstick,
          probability: found.probability,
          isFact: false,
          gap,
          excess: found.excess * onRatioScale,
          tolerance: cell.limits.tolerance * unit,
          scale: cell.limits.scale * unit,
          siblings: found.siblings,
          worseThan: found.worseThan,
        },
      ];
    });
  });
};

/** Every cell against its own commitment: a fact, with the exact gap and tolerance 0 (ST6). Kept promises have P = 0 and speak for the parts. */
export const scoreFacts = (cells: readonly Cell[]): readonly ScoredCell[] =>
  cells.flatMap((cell): readonly ScoredCell[] => {
    const { commitment, verdict } = cell.comparison;
    if (commitment === null || verdict === null) return [];
    const isMissed = verdict === 'missed';
    const isRelative = gapScaleOf(cell.info, cell.limits) === 'relative' && commitment.value !== 0;
    const distance = Math.abs(cell.reading.value - commitment.value) / (isRelative ? Math.abs(commitment.value) : 1);
    return [
      {
        cell,
        yardstick: commitment,
        probability: isMissed ? 1 : 0,
        isFact: true,
        gap: isMissed ? distance : -distance,
        excess: isMissed ? distance : 0,
        tolerance: 0,
        scale: cell.limits.scale * (isRelative ? 1 : unitOf(cell.info)),
        siblings: 1,
        worseThan: (value, times) => (Math.abs(cell.reading.value - commitment.value) > Math.abs(value - commitment.value) * times ? 1 : 0),
      },
    ];
  });

export const siblingKey = ({ reading }: Cell): string =>
  JSON.stringify([reading.metric, reading.facet, reading.period.endsOn, [...reading.cut].sort()]);

/** From this size on a figure may be flagged (ST30): one expected event for counted events, selections for parity, else the base; a rate not from under three months (ST82). */
const mayBeFlagged = ({ reading, limits }: Cell, yardstick: Yardstick): boolean => {
  const { basis } = reading;
  if (basis.kind === 'rate') {
    if (daysOf(reading.period) < threeMonths) return false;
    const enough = limits.flagFrom <= 1 ? basis.exposureYears * yardstick.value : basis.exposureYears;
    return enough >= limits.flagFrom;
  }
  if (basis.kind === 'ratio' && basis.focal !== undefined && basis.reference !== undefined)
    return basis.focal.selected + basis.reference.selected >= limits.flagFrom;
  return (basis.kind === 'curve' ? basis.atStart : baseOf(reading)) >= limits.flagFrom;
};

const threeMonths = 89;

const daysOf = ({ startsOn, endsOn }: Period): number => (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000 + 1;

export const groupBy = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) (groups.get(key(item)) ?? groups.set(key(item), []).get(key(item))!).push(item);
  return groups;
};
