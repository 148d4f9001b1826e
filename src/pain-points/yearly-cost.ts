import type { Comparison, PainPoint, YearlyCost } from '../domain/comparison.ts';
import { cutName, groupName } from '../domain/reading.ts';

const shareOfPay = { low: 0.16, usual: 0.21, high: 0.5 };

/** Excess leavers × median pay × 16–50 %, for voluntary turnover where pay is known; survey points are never turned into money. */
export const yearlyCostOf = (point: PainPoint, comparisons: readonly Comparison[]): YearlyCost | null => {
  if (point.metric !== 'voluntary-turnover') return null;
  const years = exposureOf(point, comparisons);
  const pay = medianPay(point, comparisons) ?? medianPay({ ...point, cut: [], group: [] }, comparisons);
  const excess = (point.estimate?.value ?? point.value) - (point.estimate?.yardstickAtMix ?? point.yardstick.value);
  if (years === null || pay === null || !(excess > 0)) return null;
  const leavers = excess * years;
  return {
    low: leavers * pay * shareOfPay.low,
    usual: leavers * pay * shareOfPay.usual,
    high: leavers * pay * shareOfPay.high,
    leavers,
    pay,
    source:
      '16–50 % of pay a leaver, usually 21 %: median of 27 case studies 1992–2007, executives and physicians left out (Boushey & Glynn 2012)',
  };
};

type Place = Pick<PainPoint, 'cut' | 'group'>;

const readingsAt = (comparisons: readonly Comparison[], metric: string, place: Place) =>
  comparisons.flatMap(({ released }) =>
    released.shown &&
    released.reading.metric === metric &&
    released.reading.facet === null &&
    cutName(released.reading.cut) === cutName(place.cut) &&
    groupName(released.reading.group) === groupName(place.group)
      ? [released.reading]
      : [],
  );

const medianPay = (place: Place, comparisons: readonly Comparison[]): number | null =>
  readingsAt(comparisons, 'median-pay', place)[0]?.value ?? null;

const exposureOf = (point: PainPoint, comparisons: readonly Comparison[]): number | null => {
  const basis = readingsAt(comparisons, point.metric, point)[0]?.basis;
  return basis?.kind === 'rate' ? basis.exposureYears : null;
};
