import type { Goal, GoalTrack } from '../../domain/goal.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { IsoDate, Period } from '../../domain/period.ts';
import { cutName, type Cut, type MetricId, type Released } from '../../domain/reading.ts';
import { isSameCut, isSamePlace } from './find-figure.ts';
import { likelyNewNames, type NamedUnit } from './likely-new-names.ts';
import { overlapOf } from './overlap.ts';
import { trackGoal } from './track-goal.ts';

export interface TrackSources {
  readonly infos: ReadonlyMap<MetricId, MetricInfo>;
  readonly measurable: ReadonlySet<MetricId>;
  /** Whether the files tell of all of an earlier period what the metric needs. */
  readonly reachesBack: (metric: MetricId, earlier: Period) => boolean;
  readonly measure: (metrics: readonly MetricId[], cuts: readonly Cut[], period: Period) => Promise<readonly Released[]>;
  /** For each group on a later day: the part of all who were in either it or the unit that was in both. */
  readonly sameMembers: (
    unit: { readonly cut: Cut; readonly group: readonly string[] },
    then: IsoDate,
    now: IsoDate,
  ) => Promise<readonly Released[]>;
}

/** How goals stand in a period: one round of measuring a period, all goals together; then each judged by itself. */
export const trackGoals = async (goals: readonly Goal[], period: Period, sources: TrackSources): Promise<readonly GoalTrack[]> => {
  const { infos, measurable } = sources;
  const known = goals.filter(({ outcome }) => infos.has(outcome.metric));
  const now = await measureTogether(known, sources, (goal) => ({ period, metrics: [headcount, ...metricsOf(goal)] }));
  const before = await measureTogether(known, sources, (goal) => ({
    period: goal.baseline.period,
    metrics: [headcount, ...metricsOf(goal)].filter((metric) => sources.reachesBack(metric, goal.baseline.period)),
  }));
  const fresh = await measureTogether(known, sources, (goal) => freshPart(goal, period, infos));
  return Promise.all(
    goals.map(async (goal) => {
      const place = { cut: goal.outcome.cut, group: goal.renamedTo ?? goal.outcome.group };
      const here = now(goal);
      const isThere = isOnRoll(here, place);
      const mightBe = isThere || place.cut.length === 0 ? [] : await newNames(goal, here, before(goal), period, sources);
      return trackGoal(goal, { period, now: here, fresh: fresh(goal), before: before(goal), isThere, mightBe, measurable }, infos);
    }),
  );
};

const headcount = 'headcount' as MetricId;

/** Somebody is in the group; where heads are not counted, anything measured there. Figures that watch people from a start still name units of then. */
const isOnRoll = (figures: readonly Released[], place: Pick<Goal['outcome'], 'cut' | 'group'>): boolean => {
  const at = figures.map((one) => (one.shown ? one.reading : one.address));
  const heads = at.filter(({ metric }) => metric === headcount);
  return (heads.length > 0 ? heads : at).some((one) => isSamePlace(one, place));
};

const metricsOf = ({ outcome, sideEffects }: Goal): readonly MetricId[] => [outcome.metric, ...sideEffects];

interface Wanted {
  readonly period: Period;
  readonly metrics: readonly MetricId[];
}

/** One call a period for all goals; the answer gives each goal the figures of its own cut. */
const measureTogether = async (
  goals: readonly Goal[],
  { measure, measurable }: TrackSources,
  wantedBy: (goal: Goal) => Wanted | null,
): Promise<(goal: Goal) => readonly Released[]> => {
  const rounds = new Map<string, { readonly period: Period; readonly metrics: Set<MetricId>; readonly cuts: Map<string, Cut> }>();
  for (const goal of goals) {
    const wanted = wantedBy(goal);
    const metrics = wanted?.metrics.filter((metric) => measurable.has(metric)) ?? [];
    if (wanted === null || metrics.length === 0) continue;
    const key = keyOf(wanted.period);
    const round = rounds.get(key) ?? { period: wanted.period, metrics: new Set(), cuts: new Map() };
    for (const metric of metrics) round.metrics.add(metric);
    rounds.set(key, { ...round, cuts: round.cuts.set(cutName(goal.outcome.cut), goal.outcome.cut) });
  }
  const measured = new Map<string, readonly Released[]>();
  for (const [key, { period, metrics, cuts }] of rounds) measured.set(key, await measure([...metrics], [...cuts.values()], period));
  return (goal) => {
    const wanted = wantedBy(goal);
    if (wanted === null) return [];
    const asked = new Set(wanted.metrics);
    return (measured.get(keyOf(wanted.period)) ?? []).filter((one) => {
      const { metric, cut } = one.shown ? one.reading : one.address;
      return asked.has(metric) && isSameCut(cut, goal.outcome.cut);
    });
  };
};

const keyOf = ({ startsOn, endsOn, snapshotOn }: Period): string => [startsOn, endsOn, snapshotOn].join(' ');

/** Rates whose periods overlap are measured again over what is new. */
const freshPart = (goal: Goal, period: Period, infos: TrackSources['infos']): Wanted | null => {
  const parts = metricsOf(goal).flatMap((metric) => {
    const info = infos.get(metric);
    const overlap = info?.kind === 'rate' ? overlapOf(goal.baseline.period, period, info, 'rate') : null;
    return overlap?.kind === 'new part' ? [{ metric, fresh: overlap.fresh }] : [];
  });
  return parts.length === 0 ? null : { period: parts[0]!.fresh, metrics: parts.map(({ metric }) => metric) };
};

const newNames = async (
  goal: Goal,
  now: readonly Released[],
  before: readonly Released[],
  period: Period,
  { sameMembers }: TrackSources,
) => {
  const { outcome, baseline, comparisonGroups, beside = [] } = goal;
  const members = await sameMembers(outcome, baseline.period.snapshotOn, period.snapshotOn);
  const then = unitsOf(before);
  const missing = then.find(({ group }) => isSamePlace({ cut: outcome.cut, group }, outcome)) ?? null;
  // Tables without a history carry today's names back: then they do not know the missing unit either.
  const known = [...comparisonGroups, ...beside.map(({ group }) => group), ...(missing === null ? [] : then.map(({ group }) => group))];
  return likelyNewNames({ group: outcome.group, people: missing?.people ?? baseline.n }, { members, present: unitsOf(now), known });
};

const unitsOf = (figures: readonly Released[]): readonly NamedUnit[] =>
  figures.flatMap((one) =>
    one.shown && one.reading.metric === headcount ? [{ group: one.reading.group, people: one.reading.value }] : [],
  );
