import type { Comparison } from '../../domain/comparison.ts';
import { formatCount } from '../../domain/format.ts';
import { principles } from '../../domain/framework.ts';
import type { MetricUnit, ShownReading } from '../../domain/reading.ts';
import type { YardstickFigure } from './leader-pack.ts';
import type { PackScope } from './pack-scope.ts';
import { addressOf, hiddenFigure, printedFigure } from './printed-figure.ts';

const labels = { rest: 'rest of the organization', whole: 'whole organization' } as const;

/** Fewer people than this in the rest: what is left when a unit is taken away is as small a group as any. */
const threshold = 10;

/**
 * The organization without the unit. It is worked out from the two printed figures alone, and as wide as they leave it open (PR30); where a
 * figure does not add up (medians, curves, gaps), or the organization's is hidden, the organization's own stands there and says so.
 */
export const restFigure = (scope: PackScope, own: Comparison): YardstickFigure => {
  const { metric, facet } = addressOf(own);
  const whole = scope.at(metric, facet, { cut: [], group: [] });
  if (whole === undefined || !whole.released.shown) return { ...hiddenFigure, label: labels.whole, source: '' };
  const asWhole: YardstickFigure = { ...printedFigure(whole), label: labels.whole, source: 'as printed for the whole organization' };
  if (!own.released.shown || isTheme(scope, own)) return asWhole;
  const [all, part] = [countedIn(whole.released), countedIn(own.released)];
  if (all === null || part === null) return asWhole;
  const left = all.of - part.of;
  if (whole.released.reading.n - own.released.reading.n < threshold || left < 0) return { ...hiddenFigure, label: labels.rest, source: '' };
  const per = all.of === 0 ? 1 : left;
  const low = Math.max(0, all.low - part.high) / per;
  const high = Math.max(low, Math.min(all.most, (all.high - part.low) / per));
  const text = rangeText(low, high, whole.released.reading.unit);
  return { text, value: (low + high) / 2, label: labels.rest, source: 'worked out from the two printed figures' };
};

/** The mean of several questions is weighted by answers, which nobody printed. */
const isTheme = ({ input }: PackScope, own: Comparison): boolean => {
  const { metric, facet } = addressOf(own);
  return input.infos.get(metric)?.base === 'respondents' && (facet === null || facet in principles);
};

interface Counted {
  /** People or person-years that the figure is a share of; 0 for plain counts. */
  readonly of: number;
  readonly low: number;
  readonly high: number;
  /** The largest value that the figure can have. */
  readonly most: number;
}

/** Shares add up over people, rates over person-years, people as they are; nothing else does. */
const countedIn = ({ reading: { basis, n }, range }: ShownReading): Counted | null => {
  if (range === undefined) return null;
  if (basis.kind === 'count') return { of: 0, low: range.low, high: range.high, most: Infinity };
  const of = basis.kind === 'share' ? n : basis.kind === 'rate' ? basis.exposureYears : null;
  return of === null ? null : { of, low: range.low * of, high: range.high * of, most: basis.kind === 'share' ? 1 : Infinity };
};

/** Whole percent, outward: what is printed contains what is possible. */
const rangeText = (low: number, high: number, unit: MetricUnit): string => {
  const isPercent = unit === 'share' || unit === 'per-person-year';
  const scale = isPercent ? 100 : 1;
  const [from, to] = [Math.floor(low * scale + 1e-9), Math.ceil(high * scale - 1e-9)].map(formatCount);
  const range = from === to ? from : `${from}–${to}`;
  return `${range}${isPercent ? ' %' : ''}${unit === 'per-person-year' ? ' a year' : ''}`;
};
