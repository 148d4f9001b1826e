import { formatCount, formatMoney } from '../../domain/format.ts';
import type { TargetAmount } from '../../domain/goal-checks.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { Figured } from './level.ts';

/** What one unit of the figure counts: so many leavers, people, days or dollars for each 1 of the value; `null` where nothing adds up. */
export interface CountedIn {
  readonly perUnit: number;
  readonly of: string;
}

/** `pay`: a year's usual pay of the people, where it is known: figures relative to pay are dollars then. */
export const countedIn = (figure: Figured, info: Pick<MetricInfo, 'id' | 'base'>, pay: number | null = null): CountedIn | null => {
  const { basis, value, n, unit } = figure;
  switch (basis.kind) {
    case 'rate':
      return { perUnit: basis.exposureYears, of: events[info.id] ?? 'events' };
    case 'share':
      return { perUnit: basis.people, of: info.base };
    case 'count':
      return { perUnit: 1, of: info.base };
    case 'curve':
      return { perUnit: basis.atStart, of: unit === 'days' ? 'days' : info.base };
    case 'median':
      if (unit === 'money-year') return { perUnit: n, of: 'dollars' };
      return unit === 'ratio' && pay !== null && value > 0 ? { perUnit: (n * pay) / value, of: 'dollars' } : null;
    case 'gap':
      return pay === null ? null : { perUnit: -basis.focal * pay, of: 'dollars' };
    case 'ratio':
      if (basis.focal !== undefined && basis.reference !== undefined && basis.reference.considered > 0)
        return { perUnit: (basis.focal.considered * basis.reference.selected) / basis.reference.considered, of: 'selected' };
      return info.id === 'overtime-share' ? { perUnit: basis.denominator, of: 'hours' } : null;
    case 'mean':
      return null;
  }
};

const events: Readonly<Record<string, string>> = {
  'voluntary-turnover': 'leavers',
  'involuntary-turnover': 'dismissals',
  'total-separations': 'leavers',
  'promotion-rate': 'promotions',
};

/** The change in what it counts, in words: `14 fewer leavers a year`. */
export const targetAmount = (change: number, { perUnit, of }: CountedIn): TargetAmount => {
  const amount = change * perUnit;
  const size = Math.abs(amount);
  const than = amount < 0 ? 'fewer' : 'more';
  if (of === 'dollars') return { amount, of, text: `${formatMoney(Math.round(size))} ${amount < 0 ? 'less' : 'more'} pay a year` };
  return {
    amount,
    of,
    text: of === 'selected' ? `${countIn(size)} ${than} selected` : `${countIn(size)} ${than} ${Math.round(size) === 1 ? one(of) : of}`,
  };
};

/** A size without direction: `9`, `$12,000`. */
export const sizeOf = (size: number, of: string): string =>
  of === 'dollars' ? formatMoney(Math.round(Math.abs(size))) : countIn(Math.abs(size));

const countIn = (size: number): string => (size > 0 && size < 1 ? 'under 1' : formatCount(size));

const one = (of: string): string => (of === 'people' ? 'person' : of.replace(/s$/, ''));
