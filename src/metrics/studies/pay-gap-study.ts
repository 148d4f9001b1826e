import type { PayGapStudy } from '../../domain/pay-gap-study.ts';
import type { Period } from '../../domain/period.ts';
import type { Cut, MetricId, Released } from '../../domain/reading.ts';
import { defaultPolicy, release, type PrivacyPolicy } from '../../privacy/index.ts';
import type { Engine } from '../../store/index.ts';
import { catalogue } from '../catalogue.ts';
import { groupingFor } from '../grouping-sql.ts';
import { gapPeopleSql, peopleByCell } from '../kinds/gap-people.ts';
import { importedColumns } from '../measure.ts';
import { readMetric } from '../read-metric.ts';
import { gapCategories } from './gap-categories.ts';
import { adjustedGapMetric, gapReleaser } from './gap-release.ts';
import { payGapModel } from './pay-gap-model.ts';
import { taintedControls } from './tainted-controls.ts';

export interface StudyAsk {
  /** The empty cut with the empty group: the whole organization. */
  readonly cut: Cut;
  readonly group: readonly string[];
  readonly period: Period;
  readonly policy?: PrivacyPolicy;
  readonly signal?: AbortSignal;
}

/**
 * The pay gap of the organization or of one unit, taken apart for the analyst (ST60–ST66): raw, explained control by control, left over, by
 * worker category, and what closing it costs. Never for leaders. Throws `EngineError` when the engine fails or the signal fires.
 */
export const payGapStudy = async (engine: Engine, ask: StudyAsk): Promise<PayGapStudy> => {
  const { cut, group, period, policy = defaultPolicy, signal } = ask;
  const place = { cut, group };
  if (!policy.groupsOn)
    return { ...place, period, ...nothing, model: { state: 'absent', because: 'Comparisons of groups are switched off.' } };
  const imported = await importedColumns(engine, [cut]);
  const tainted = await taintedControls(engine);
  const grouping = groupingFor(adjustedGapMetric, [cut], period, imported);
  const all = await engine.query(gapPeopleSql(grouping, tainted), signal ? { signal } : {});
  const people = peopleByCell(all, cut, grouping).find(({ cell }) => isAt(cell.group, group))?.rows ?? [];
  const releaseAmount = gapReleaser(period, policy);
  const second = tainted.length === 0 ? null : payGapModel(people, place, releaseAmount, tainted);
  const raw = await rawGaps(engine, ask);
  return {
    ...place,
    period,
    rawMedian: raw.get(null) ?? null,
    rawMean: raw.get('mean') ?? null,
    model: payGapModel(people, place, releaseAmount),
    withTainted: second?.state === 'fitted' && second.tainted.length === 0 ? null : second,
    categories: gapCategories(people, place, releaseAmount),
  };
};

const nothing = { rawMedian: null, rawMean: null, withTainted: null, categories: [] } as const;

const isAt = (own: readonly string[], group: readonly string[]): boolean => own.every((value, i) => value === group[i]);

const rawGaps = async (
  engine: Engine,
  { cut, group, period, policy = defaultPolicy, signal }: StudyAsk,
): Promise<ReadonlyMap<string | null, Released>> => {
  const metric = catalogue.get('pay-gap-raw' as MetricId)!;
  const imported = await importedColumns(engine, [cut]);
  const readings = await readMetric(engine, metric, { cuts: [cut], period, imported, signal });
  return new Map(
    readings
      .filter((reading) => isAt(reading.group, group))
      .map((reading) => [reading.facet, release(reading, { limits: metric.limits, base: metric.base, policy, audience: 'analyst' })]),
  );
};
