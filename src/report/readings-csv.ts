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
  'low',
  'high',
  'market',
  'market_source',
  'market_vintage',
  'commitment',
  'verdict',
  'hidden',
];

/** A name for a cut as the user asked for it, where it differs from the dimension's own name. */
export type CutNames = ReadonlyMap<string, string>;

const row = ({ released, market, commitment, verdict }: Comparison, cutNames: CutNames): CsvValue[] => {
  const address = released.shown ? released.reading : released.address;
  const unit = released.shown ? released.reading.unit : released.unit;
  const cut = cutName(address.cut);
  const place = [
    address.metric,
    address.facet,
    unit,
    address.period.startsOn,
    address.period.endsOn,
    cutNames.get(cut) ?? cut,
    groupName(address.group),
  ];
  if (!released.shown) return [...place, null, null, null, null, null, null, null, null, null, released.because ?? 'hidden'];
  const { n, value, low, high } = released.reading;
  return [
    ...place,
    n,
    value,
    low,
    high,
    market?.value ?? null,
    market?.provenance?.source ?? null,
    market?.provenance?.vintage ?? null,
    commitment?.value ?? null,
    verdict,
    null,
  ];
};

/** Every reading with both yardsticks, one a row; a withheld one names the reason and holds no figure. */
export const readingsCsv = (comparisons: readonly Comparison[], cutNames: CutNames = new Map()): string =>
  toCsv(
    header,
    comparisons.map((comparison) => row(comparison, cutNames)),
  );
