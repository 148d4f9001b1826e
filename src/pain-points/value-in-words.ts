import type { MetricUnit } from '../domain/reading.ts';

/** A figure inside a sentence, with its sign: `22.1 %`, `75 days`, `0.67`, `−2 %`. */
export const valueInWords = (number: number, unit: MetricUnit): string => {
  const write = (of: number, digits: number) => of.toLocaleString('en-US', { maximumFractionDigits: digits }).replace('-', '−');
  if (unit === 'share' || unit === 'per-person-year' || unit === 'gap') return `${write(number * 100, 1)} %`;
  if (unit === 'days') return `${write(number, 0)} days`;
  if (unit === 'years') return `${write(number, 1)} years`;
  if (unit === 'money-year' || unit === 'money-hour') return `$${write(number, unit === 'money-hour' ? 2 : 0)}`;
  return write(number, unit === 'ratio' ? 2 : 1);
};
