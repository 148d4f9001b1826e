import type { Comparison } from '../../domain/comparison.ts';
import type { Goal, GoalAddress, PrintedReading } from '../../domain/goal.ts';
import type { LimitClass, Limits } from '../../domain/limits.ts';
import type { Period } from '../../domain/period.ts';
import type { Cut, MetricId, Reading, Released } from '../../domain/reading.ts';
import type { Pipeline } from '../../pipeline.ts';
import type { ComparisonQuery, GoalTools, Session, Settings, WhatIfQuery } from '../session-contract.ts';

/** What goals are made and judged from, as it stands when a screen asks. */
export interface GoalStanding {
  readonly pipeline: Pipeline;
  readonly limits: Readonly<Record<LimitClass, Limits>>;
  readonly settings: Settings;
  readonly snapshot: string;
  readonly availability: Session['availability'];
  readonly reachesBack: (metric: MetricId, earlier: Period) => boolean;
  /** The figure as the release of this period prints it, if there is one. */
  readonly printed: (address: GoalAddress, period: Period) => PrintedReading | null;
}

type Compare = (query: ComparisonQuery, signal: AbortSignal) => Promise<readonly Comparison[]>;
type InTurn = <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/** From a finding to a goal sheet and to its verdicts, over the session's own figures. For the analyst. */
export const goalTools = (standing: () => GoalStanding, compare: Compare, inTurn: InTurn, pure: Pipeline['goals']): GoalTools => {
  const released = async (
    metrics: readonly MetricId[],
    cuts: readonly Cut[],
    period: Period,
    signal: AbortSignal,
  ): Promise<readonly Released[]> => (await compare({ metrics, cuts, period, facets: 'all' }, signal)).map((one) => one.released);

  return {
    draft: async ({ period, point, ...draft }, signal) => {
      const { pipeline, availability, snapshot, printed } = standing();
      const measurable = measurableOf(availability);
      const byLevel = point.cut.length > 0 && !point.cut.includes('level') ? [[...point.cut, 'level']] : [];
      const figures = [
        ...(await released([point.metric], [point.cut, ...byLevel], period, signal)),
        ...(await released(pipeline.goals.watched(point.metric, measurable), [point.cut], period, signal)),
      ];
      const goal = pipeline.goals.from({ ...draft, period, point, figures, snapshot, measurable, printed: printed(point, period) });
      if (goal === null) throw new Error('The figure of this finding is not among those measured.');
      return goal;
    },
    printedBaseline: ({ outcome, baseline }) => {
      const { snapshot, printed } = standing();
      return snapshot === baseline.snapshot ? printed(outcome, baseline.period) : null;
    },
    problemsOf: pure.problemsOf,
    sanity: (goal) => pure.sanity(goal),
    usualInputs: pure.usualInputs,
    equity: async ({ goal, period }, signal) => {
      const { settings } = standing();
      const splits = splitsOn(settings);
      const figures = await released([goal.outcome.metric], pure.equityCuts(goal, splits), period, signal);
      return pure.equity(goal, splits, figures);
    },
    whatIf: async (query, signal) => {
      const leaving = await leavingNow(query, compare, signal);
      const inputs = query.inputs ?? pure.usualInputs;
      const { outcome } = query.goal;
      if (query.kind === 'cut turnover') {
        const isTurnover = outcome.metric === turnover;
        return pure.whatIfTurnover(isTurnover ? query.goal.target : (leaving.yardstick ?? 0), leaving, query.acting ?? null, inputs);
      }
      return inTurn(async () => {
        const { pipeline, limits, settings } = standing();
        const ask = { cut: outcome.cut, group: outcome.group, period: query.period, limits, signal };
        if (query.kind === 'raise to a floor')
          return pure.whatIfFloor(await pipeline.payFloorStudy({ ...ask, hourly: query.hourly ?? 0 }), leaving, inputs);
        return pure.whatIfGap(await pipeline.payGapStudy({ ...ask, groupsOn: settings.groupsOn.gender }), leaving, inputs);
      }, signal);
    },
    track: async ({ goals, period }, signal) => {
      const { pipeline, limits, availability, reachesBack } = standing();
      return pipeline.goals.track(goals, period, {
        limits,
        measurable: measurableOf(availability),
        reachesBack,
        signal,
        measure: (metrics, cuts, of) => released(metrics, cuts, of, signal),
      });
    },
  };
};

const measurableOf = (availability: Session['availability']): ReadonlySet<MetricId> =>
  new Set([...availability.values()].flatMap(({ state, metric }) => (state === 'ready' || state === 'partly' ? [metric] : [])));

const turnover = 'voluntary-turnover' as MetricId;
const pay = 'median-pay' as MetricId;

/** Hours class, level, office, and the group columns that are on (product.md §2, step 4). */
const splitsOn = ({ groupsOn }: Settings) => [
  { dimension: 'hours_class', label: 'Hours class' },
  { dimension: 'level', label: 'Level' },
  { dimension: 'office', label: 'Office' },
  ...(groupsOn.gender ? [{ dimension: 'gender', label: 'Gender' }] : []),
  ...(groupsOn.raceEthnicity ? [{ dimension: 'race_ethnicity', label: 'Race or ethnicity' }] : []),
];

/** Turnover of the unit with its yardstick, and pay of the unit, else of the organization. */
const leavingNow = async ({ goal: { outcome }, period }: WhatIfQuery, compare: Compare, signal: AbortSignal) => {
  const { cut, group } = outcome;
  const found = await compare({ metrics: [turnover, pay], cuts: cut.length === 0 ? [[]] : [[], cut], period, facets: 'all' }, signal);
  const at = (
    metric: MetricId,
    place: Pick<Goal['outcome'], 'cut' | 'group'>,
  ): { readonly reading: Reading; readonly comparison: Comparison } | null => {
    for (const comparison of found) {
      const { released: one } = comparison;
      if (!one.shown || one.reading.metric !== metric || one.reading.facet !== null) continue;
      if (one.reading.cut.join() === place.cut.join() && one.reading.group.join() === place.group.join())
        return { reading: one.reading, comparison };
    }
    return null;
  };
  const leaving = at(turnover, { cut, group });
  const yardstick = leaving?.comparison.market ?? leaving?.comparison.commitment ?? null;
  const usualPay = at(pay, { cut, group }) ?? at(pay, { cut: [], group: [] });
  return { turnover: leaving?.reading ?? null, pay: usualPay?.reading.value ?? null, yardstick: yardstick?.value ?? null };
};
