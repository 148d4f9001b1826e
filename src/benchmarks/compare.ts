import type { Commitment, Comparison, Yardstick } from '../domain/comparison.ts';
import type { MetricInfo } from '../domain/metric.ts';
import type { CellAddress, MetricId, MetricUnit, Released, ShownReading } from '../domain/reading.ts';
import { defaultLimits, type LimitClass, type Limits } from '../domain/limits.ts';
import type { BenchmarkPacks } from './benchmark-packs.ts';
import { asYardstick, commitmentFor, judge } from './commitments.ts';
import { gapOf, gapScaleOf, isInPrint } from './gap.ts';
import { marketFor } from './market-for.ts';
import type { PeerContext } from './peer-context.ts';
import { principleOfFacet } from './survey-principles.ts';

/**
 * Readings × two yardsticks: the market as a signal, the organization's own commitments as facts. Order of the readings is kept. A share over
 * a file's own, unknown period is not held against a yearly rate.
 */
export const compare = (
  readings: readonly Released[],
  infos: ReadonlyMap<MetricId, MetricInfo>,
  market: BenchmarkPacks,
  peers: PeerContext,
  commitments: readonly Commitment[],
  limits: Readonly<Record<LimitClass, Limits>> = defaultLimits,
): readonly Comparison[] => {
  const known = new Map<string, Yardstick | null>();
  const marketOf = (address: CellAddress) => {
    const jobTitle = address.cut.includes('job_title') ? address.group.join('×') : '';
    const key = [address.metric, address.facet ?? '', address.period.endsOn, jobTitle].join('\u001f');
    if (!known.has(key)) known.set(key, marketFor(address, market, peers));
    return known.get(key)!;
  };
  return readings.map((released) => {
    const address = released.shown ? released.reading : released.address;
    const info = infos.get(address.metric);
    const outside = info?.unit === 'per-person-year' && unitOf(released) === 'share' ? null : marketOf(address);
    const own = commitmentFor(address, commitments);
    return {
      released,
      market: outside,
      commitment: own === null ? null : asYardstick(own),
      verdict: own === null || !released.shown ? null : verdictOf(released, own),
      gap:
        !released.shown || outside === null || info === undefined
          ? null
          : gapOf(
              isInPrint(released, outside.value) ? outside.value : released.reading.value,
              outside.value,
              info.better,
              gapScaleOf(info, limits[info.limits]),
            ),
      principle: info?.principle ?? principleOfFacet(address.facet),
      family: info?.family ?? null,
    };
  });
};

const unitOf = (released: Released): MetricUnit => (released.shown ? released.reading.unit : released.unit);

/** A printed figure stands for a range: a promise is kept or missed only where all of it is (ST6, PR30). */
const verdictOf = ({ reading, range }: ShownReading, own: Commitment): Comparison['verdict'] => {
  if (range === undefined) return judge(reading, own);
  const [low, high] = [judge({ ...reading, value: range.low }, own), judge({ ...reading, value: range.high }, own)];
  return low === high ? low : null;
};
