import type { SelectionArms, SelectionRow, SelectionStep } from '../../domain/selection-study.ts';
import { fourFifths, leastShareOfPool } from '../../domain/selection-study.ts';
import type { Period } from '../../domain/period.ts';
import type { Cut, Reading, Released } from '../../domain/reading.ts';
import { release, type PrivacyPolicy } from '../../privacy/index.ts';
import { wilson } from '../../statistics/index.ts';
import type { MetricDefinition } from '../metric.ts';
import { selectionEvidence, type GroupChosen } from './selection-evidence.ts';

/** Where a step belongs and how its figures are released. */
export interface StepPlace {
  readonly metric: MetricDefinition;
  readonly arms: SelectionArms;
  readonly cut: Cut;
  readonly group: readonly string[];
  readonly period: Period;
  readonly policy: PrivacyPolicy;
}

/** A group is judged from so many people on, whatever the pool. */
const leastConsidered = 5;

/** The rates of all groups at one step, each against the highest among those large enough to be judged (ST67, ST68). */
export const selectionStep = (
  name: string,
  facet: string | null,
  groups: ReadonlyMap<string, GroupChosen>,
  place: StepPlace,
): SelectionStep => {
  const pool = [...groups.values()].reduce((sum, { total }) => sum + total, 0);
  const isJudged = ({ total }: GroupChosen): boolean => total >= leastConsidered && total >= leastShareOfPool * pool;
  const ranked = [...groups].toSorted(
    ([a, first], [b, second]) => rateOf(second) - rateOf(first) || second.total - first.total || (a < b ? -1 : 1),
  );
  const judged = ranked.filter(([, chosen]) => isJudged(chosen));
  const best = judged.length > 1 && judged[0]![1].chosen > 0 ? judged[0]! : null;
  return {
    name,
    considered: pool,
    selected: [...groups.values()].reduce((sum, { chosen }) => sum + chosen, 0),
    reference: best?.[0] ?? null,
    line: best === null ? null : fourFifths * rateOf(best[1]),
    rows: ranked.map(([group, chosen]): SelectionRow => ({
      group,
      rate: releaseOf(place, group, rateReading(facet, chosen)),
      untested: isJudged(chosen) ? null : `under ${leastConsidered} people or ${leastShareOfPool * 100} % of the pool`,
      against: best === null || best[0] === group || !isJudged(chosen) ? null : evidenceAgainst(best, [group, chosen], facet, place),
    })),
  };
};

const rateOf = ({ chosen, total }: GroupChosen): number => chosen / total;

type OwnFigure = Pick<Reading, 'facet' | 'unit' | 'n' | 'value' | 'low' | 'high' | 'basis'>;

const releaseOf = ({ metric, arms, cut, group, period, policy }: StepPlace, name: string, figure: OwnFigure): Released =>
  release(
    { ...figure, metric: metric.id, cut: [...cut, arms], group: [...group, name], period, notes: [] },
    { limits: metric.limits, base: metric.base, policy, audience: 'analyst' },
  );

const rateReading = (facet: string | null, { chosen, total }: GroupChosen): OwnFigure => {
  const { low, high } = wilson(chosen, total);
  return { facet, unit: 'share', n: total, value: chosen / total, low, high, basis: { kind: 'share', counts: chosen, people: total } };
};

type Named = readonly [name: string, chosen: GroupChosen];

const evidenceAgainst = ([best, highest]: Named, [group, chosen]: Named, facet: string | null, place: StepPlace) => {
  const countOf = (name: string, one: GroupChosen) => ({ group: name, selected: one.chosen, considered: one.total });
  return selectionEvidence(chosen, highest, (compared) =>
    releaseOf(place, group, {
      facet,
      unit: 'ratio',
      n: chosen.total + highest.total,
      value: compared.ratio!,
      low: compared.ratioInterval?.low ?? null,
      high: compared.ratioInterval?.high ?? null,
      basis: {
        kind: 'ratio',
        numerator: compared.focalRate,
        denominator: compared.referenceRate,
        focal: countOf(group, chosen),
        reference: countOf(best, highest),
      },
    }),
  );
};
