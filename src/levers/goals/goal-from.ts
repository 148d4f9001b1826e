import type { PainPoint } from '../../domain/comparison.ts';
import type { FrozenBeside, FrozenReading, Goal, PrintedReading } from '../../domain/goal.ts';
import type { Practice } from '../../domain/lever.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { IsoDate, Period } from '../../domain/period.ts';
import type { MetricId, MetricUnit, Reading, Released } from '../../domain/reading.ts';
import { betterFrom } from './direction.ts';
import { readingAt } from './find-figure.ts';
import { monthsLater } from './months-later.ts';
import { comparisonGroupsFor, similarUnits } from './similar-units.ts';
import { watchedMetrics } from './watched-metrics.ts';

export interface GoalDraft {
  readonly id: string;
  readonly today: IsoDate;
  readonly period: Period;
  readonly point: PainPoint;
  readonly info: MetricInfo;
  /** Of the finding's metric in its cut, by level too where the mix of levels is to count, and of what might be watched. */
  readonly figures: readonly Released[];
  /** Fingerprint of the files. */
  readonly snapshot: string;
  readonly practices: readonly Practice[];
  readonly control: Goal['control'];
  /** Goals of before. */
  readonly others: readonly Goal[];
  readonly measurable: ReadonlySet<MetricId>;
  readonly printed: PrintedReading | null;
}

/**
 * A goal sheet filled from a finding: the baseline frozen with what it rests on, the yardstick as target, a year and half a year ahead as due and
 * review day, activities from first steps, comparison units and side effects suggested (product.md §8). What only the user knows is left empty.
 * `null` where the finding's figure is not among those shown.
 */
export const goalFrom = (draft: GoalDraft): Goal | null => {
  const { point, figures, info, practices, today, measurable, others } = draft;
  const outcome = { metric: point.metric, facet: point.facet, cut: point.cut, group: point.group };
  const reading = readingAt(figures, outcome);
  if (reading === null) return null;
  const similar = similarUnits(point, figures);
  const ids = practices.map(({ id }) => id);
  const sideEffects = watchedMetrics(point.metric, measurable);
  const target = asPrinted(point.estimate?.yardstickAtMix ?? point.yardstick.value, reading.unit);
  const reviewOn = monthsLater(today, 6);
  return {
    id: draft.id,
    createdOn: today,
    status: 'active',
    finding: {
      painPoint: point.id,
      sentence: point.sentence,
      certainty: point.certainty,
      probability: point.probability,
      people: point.people,
      level: point.responsibleLevel,
      principle: point.principle,
      family: point.family,
    },
    control: draft.control,
    levers: [...new Set(practices.map(({ lever }) => lever))],
    practices: ids,
    inputs: { sponsor: '', staffTime: '', money: null, dataNeeded: `${info.label} at each import.` },
    activities: activitiesFrom(practices, reviewOn),
    outputs: [],
    outcome,
    better: betterFrom(reading.value, target, info),
    sideEffects,
    baseline: { ...frozen(reading, draft), ...estimateOf(point) },
    baselinePrinted: draft.printed,
    target,
    due: monthsLater(today, 12),
    owner: { role: '', unit: point.group.join(', ') },
    reviewOn,
    comparisonGroups: comparisonGroupsFor(point, reading, similar, ids, others),
    beside: [...similar.slice(0, mostBeside), ...watchedReadings(draft, sideEffects)].map((one) => besideOf(one, draft)),
    equity: { answer: 'no data', whoIsMissing: '', changeMade: '', answeredOn: '' as IsoDate },
    renamedTo: null,
    reviews: [],
  };
};

/** A target is a round figure: as fine as it is printed. */
const asPrinted = (value: number, unit: MetricUnit): number => {
  const steps = stepsPerOne[unit] ?? 100;
  return Math.round(value * steps) / steps;
};
const stepsPerOne: Partial<Readonly<Record<MetricUnit, number>>> = {
  people: 1,
  days: 1,
  index: 1,
  share: 1000,
  gap: 1000,
  'per-person-year': 1000,
  'money-year': 0.01,
};

const mostBeside = 60;
const mostSteps = 6;

const activitiesFrom = (practices: readonly Practice[], firstDue: IsoDate): Goal['activities'] =>
  practices
    .flatMap(({ firstSteps }) => firstSteps)
    .slice(0, mostSteps)
    .map((text, i) => ({ text, due: i === 0 ? firstDue : null, done: false }));

const frozen = ({ period, unit, value, low, high, n, basis }: Reading, { snapshot }: GoalDraft): FrozenReading => ({
  period,
  unit,
  value,
  low,
  high,
  n,
  basis,
  snapshot,
});

/** Only a signal was picked for how far it stands out; a missed promise was not. */
const estimateOf = ({ estimate }: PainPoint): Pick<FrozenReading, 'estimate'> =>
  estimate === undefined
    ? {}
    : { estimate: { value: estimate.value, low: estimate.low, high: estimate.high, ownShare: estimate.ownShare } };

const watchedReadings = ({ figures, point }: GoalDraft, metrics: readonly MetricId[]): readonly Reading[] =>
  metrics.flatMap((metric) => readingAt(figures, { metric, facet: null, cut: point.cut, group: point.group }) ?? []);

const besideOf = (reading: Reading, draft: GoalDraft): FrozenBeside => ({
  metric: reading.metric,
  facet: reading.facet,
  group: reading.group,
  reading: frozen(reading, draft),
});
