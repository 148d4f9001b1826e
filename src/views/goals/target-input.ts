import type { MetricUnit } from '../../domain/reading.ts';

const isFraction = (unit: MetricUnit): boolean => unit === 'share' || unit === 'gap' || unit === 'per-person-year';

/** A value as it is typed: percent for shares and rates, else the plain unit. */
export const toTyped = (value: number, unit: MetricUnit): number => Number((isFraction(unit) ? value * 100 : value).toPrecision(6));

export const fromTyped = (typed: number, unit: MetricUnit): number => (isFraction(unit) ? typed / 100 : typed);

/** What stands around the number in its field. */
export const fieldMarks = (unit: MetricUnit): { readonly prefix?: string; readonly suffix?: string } => {
  switch (unit) {
    case 'share':
    case 'gap':
      return { suffix: ' %' };
    case 'per-person-year':
      return { suffix: ' % a year' };
    case 'money-year':
      return { prefix: '$' };
    case 'money-hour':
      return { prefix: '$', suffix: ' an hour' };
    case 'days':
      return { suffix: ' days' };
    case 'years':
      return { suffix: ' years' };
    default:
      return {};
  }
};
