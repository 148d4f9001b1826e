import type { Comparison, PainPoint, PainPointList } from '../../domain/comparison.ts';
import { partRequests } from '../../domain/finding-cuts.ts';
import type { LimitClass, Limits } from '../../domain/limits.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { Period } from '../../domain/period.ts';
import type { Cut, MetricId } from '../../domain/reading.ts';
import type { Pipeline } from '../../pipeline.ts';
import type { Behind, ComparisonQuery, Ranking, Session } from '../session-contract.ts';
import { splitsOf } from './splits-of.ts';

/** What the list and what lies behind it are made from, as it stands when a screen asks. */
export interface Standing {
  /** Another one when anything but the ranking changes: then comparisons of before no longer hold. */
  readonly revision: number;
  readonly pipeline: Pipeline;
  readonly limits: Readonly<Record<LimitClass, Limits>>;
  readonly ranking: Ranking;
  readonly infos: ReadonlyMap<MetricId, MetricInfo>;
  /** Cuts that pain points are looked for in. */
  readonly nodes: readonly Cut[];
  /** Single dimensions that the loaded columns allow. */
  readonly dimensions: readonly string[];
  readonly reachesBack: (metric: MetricId, earlier: Period) => boolean;
}

type Compare = (query: ComparisonQuery, signal: AbortSignal) => Promise<readonly Comparison[]>;

const nullCheckSeed = 1;

/** The ranked list, and what an analyst can ask of it: why, null check, sensitivity, what holds. */
export const behindTheList = (
  standing: () => Standing,
  compare: Compare,
): Pick<Session, 'painPoints' | 'behind' | 'nullCheck' | 'sensitivity' | 'steady'> => {
  /** What the list rests on is also asked by the check, the sensitivity and what holds: compared once. */
  let kept: { readonly key: string; readonly all: readonly Comparison[] } | null = null;
  const everything = async (period: Period, signal: AbortSignal): Promise<readonly Comparison[]> => {
    const { infos, nodes, revision } = standing();
    const key = JSON.stringify([revision, period]);
    if (kept?.key === key) return kept.all;
    const requests = [{ metrics: [...infos.keys()], cuts: nodes }, ...partRequests([...infos.values()])];
    const all = (await Promise.all(requests.map((one) => compare({ ...one, period, facets: 'all' }, signal)))).flat();
    if (standing().revision === revision) kept = { key, all };
    return all;
  };
  const ofMetric = (metric: MetricId, cuts: readonly Cut[], period: Period, signal: AbortSignal) =>
    compare({ metrics: [metric], cuts, period, facets: 'all' }, signal);

  const trendFrom = async ({ metric, cut }: PainPoint, earlier: Period, signal: AbortSignal): Promise<readonly Comparison[]> =>
    standing().reachesBack(metric, earlier) ? ofMetric(metric, [cut], earlier, signal) : [];

  /** Two steps, so that pairs of splits are measured only where both go with the gap. */
  const driversAt = async (point: PainPoint, period: Period, signal: AbortSignal): Promise<Behind['drivers']> => {
    const { pipeline, dimensions } = standing();
    const singles = splitsOf(point, dimensions);
    if (singles.length === 0) return null;
    const split = await ofMetric(point.metric, [point.cut, ...singles], period, signal);
    const first = pipeline.driversOf(point, split);
    const found = [...new Set((first?.found ?? []).map(({ dimension }) => dimension))];
    const pairs = found.flatMap((one, i) => found.slice(i + 1).map((other) => [...point.cut, one, other]));
    if (pairs.length === 0) return first;
    return pipeline.driversOf(point, [...split, ...(await ofMetric(point.metric, pairs, period, signal))]);
  };

  return {
    painPoints: async ({ period }, signal): Promise<PainPointList> => {
      const all = await everything(period, signal);
      const { pipeline, limits, ranking } = standing();
      return pipeline.findPainPoints(all, limits, ranking);
    },
    behind: async ({ point, period, earlier }, signal) => {
      const all = await everything(period, signal);
      const previous = await trendFrom(point, earlier, signal);
      const { pipeline, limits } = standing();
      return { why: pipeline.whyOf(point, all, limits, { previous }), drivers: await driversAt(point, period, signal) };
    },
    nullCheck: async ({ period }, signal) => {
      const all = await everything(period, signal);
      const { pipeline, limits, ranking } = standing();
      const options = { seed: nullCheckSeed, nestBy: ranking.nestBy };
      return { ...(await pipeline.nullCheck(all, limits, options, signal)), seed: nullCheckSeed };
    },
    sensitivity: async ({ period }, signal) => {
      const all = await everything(period, signal);
      const { pipeline, limits, ranking } = standing();
      return pipeline.rankSensitivity(all, limits, ranking);
    },
    steady: async ({ period, earlier }, signal) => {
      const all = await everything(period, signal);
      const { pipeline, limits, infos, reachesBack } = standing();
      const known = [...infos.keys()].filter((metric) => reachesBack(metric, earlier));
      const previous = known.length === 0 ? [] : await compare({ metrics: known, cuts: [[]], period: earlier, facets: 'all' }, signal);
      return pipeline.holdingSteady(all, limits, { previous });
    },
  };
};
