import type { PainPoint } from '../domain/comparison.ts';

/**
 * A finding as leaders may have it: interval, chance, severity and estimate follow from counts one to one, so that each of them would give a
 * coded figure away (PR30). The tier stays as a word, severity and its parts have two digits.
 */
export const forLeaders = ({ estimate: _estimate, ...point }: PainPoint): PainPoint => ({
  ...point,
  probability: point.probability === null ? null : inTenths(point.probability),
  severity: twoDigits(point.severity),
  parts: { ...point.parts, gap: twoDigits(point.parts.gap), materialGaps: twoDigits(point.parts.materialGaps) },
});

const twoDigits = (value: number): number => Number(value.toPrecision(2));

/** Downward, so that no rounding promotes a finding. */
const inTenths = (chance: number): number => Math.floor(chance * 10) / 10;
