import { formatValue } from '../domain/format.ts';
import type { MetricUnit } from '../domain/reading.ts';

/** A figure inside a sentence, as screens print it: `22 %`, `9.6 %`, `75 days`, `0.67`, `−2.0 %`; the sentence says "a year" itself. */
export const valueInWords = (value: number, unit: MetricUnit): string => formatValue(value, unit).replace(/ a year$/, '');

/** Two figures held against each other: where both print alike and are not, with as many decimals as tell them apart. */
export const pairInWords = (value: number, other: number, unit: MetricUnit): readonly [string, string] => {
  const plain = [valueInWords(value, unit), valueInWords(other, unit)] as const;
  if (plain[0] !== plain[1] || value === other) return plain;
  for (const decimals of [1, 2, 3]) {
    const finer = [withDecimals(value, unit, decimals), withDecimals(other, unit, decimals)] as const;
    if (finer[0] !== finer[1]) return finer;
  }
  return plain;
};

const withDecimals = (value: number, unit: MetricUnit, decimals: number): string => {
  const isPercent = unit === 'share' || unit === 'gap' || unit === 'per-person-year';
  const number = (isPercent ? value * 100 : value).toFixed(decimals).replace('-', '−');
  return valueInWords(value, unit).replace(/−?[\d.,]+/, number);
};
