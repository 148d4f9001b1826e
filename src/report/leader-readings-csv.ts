import type { Comparison } from '../domain/comparison.ts';
import { cutName, groupName } from '../domain/reading.ts';
import { toCsv, type CsvValue } from './csv.ts';

const header = [
  'metric',
  'facet',
  'unit',
  'period_start',
  'period_end',
  'cut',
  'group',
  'n',
  'value',
  'shown',
  'market',
  'market_source',
  'market_vintage',
  'commitment',
  'verdict',
  'hidden',
];

const row = ({ released, market, commitment, verdict }: Comparison): readonly CsvValue[] => {
  const { metric, facet, period, cut, group } = released.shown ? released.reading : released.address;
  const unit = released.shown ? released.reading.unit : released.unit;
  const place = [metric, facet, unit, period.startsOn, period.endsOn, cutName(cut), groupName(group)];
  if (!released.shown) return [...place, null, null, null, null, null, null, null, null, 'hidden'];
  return [
    ...place,
    released.reading.n,
    released.reading.value,
    released.text ?? null,
    market?.value ?? null,
    market?.provenance?.source ?? null,
    market?.provenance?.vintage ?? null,
    commitment?.value ?? null,
    verdict,
    null,
  ];
};

/**
 * Released readings for leaders, one a row: `shown` is the printed text and `value` what it stands for; no interval. A withheld one has the
 * word `hidden`, whatever the cause, and no figure (PR2, PR32). Throws on a reading for another audience.
 */
export const leaderReadingsCsv = (comparisons: readonly Comparison[]): string => {
  if (comparisons.some(({ released }) => released.audience !== 'leader'))
    throw new Error('A file for leaders holds released figures only.');
  return toCsv(header, comparisons.map(row));
};
