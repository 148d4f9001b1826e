import type { SelectionEvidence, SelectionFinding, WithinStrata } from '../../domain/selection-study.ts';
import type { Released } from '../../domain/reading.ts';
import { compareSelection, mantelHaenszel, toTable, type Chosen, type SelectionComparison } from '../../statistics/index.ts';

/** How many of a group were chosen, in all and by stratum. */
export interface GroupChosen extends Chosen {
  readonly byStratum: ReadonlyMap<string, Chosen>;
}

/** A group against the one with the highest rate, judged by ratio, exact test and people, and within strata (ST67–ST69). */
export const selectionEvidence = (
  focal: GroupChosen,
  reference: GroupChosen,
  releaseRatio: (compared: SelectionComparison) => Released,
): SelectionEvidence | null => {
  const compared = compareSelection(focal, reference);
  if (compared.ratio === null) return null;
  const finding: SelectionFinding = compared.verdict === 'not tested' ? 'no adverse difference' : compared.verdict;
  return {
    ratio: releaseRatio(compared),
    midP: compared.fisher.midPLess,
    shortfall: compared.shortfall,
    finding,
    fisher: compared.fisher.twoSided,
    standardDeviations: compared.z,
    within: withinStrata(focal, reference),
  };
};

const withinStrata = (focal: GroupChosen, reference: GroupChosen): WithinStrata | null => {
  const pairs = [...focal.byStratum].flatMap(([stratum, own]) => {
    const other = reference.byStratum.get(stratum);
    return other === undefined || !tells(own, other) ? [] : [{ own, other }];
  });
  if (pairs.length < 2) return null;
  const common = mantelHaenszel(pairs.map(({ own, other }) => toTable(own, other)));
  return {
    strata: pairs.length,
    odds: common.value,
    low: common.interval?.low ?? null,
    high: common.interval?.high ?? null,
    p: common.p,
    shortfall: pairs.reduce((sum, { own, other }) => sum + shortfallOf(own, other), 0),
  };
};

/** Where all or none were selected, nothing is told about either group. */
const tells = (own: Chosen, other: Chosen): boolean => {
  const chosen = own.chosen + other.chosen;
  return own.total > 0 && other.total > 0 && chosen > 0 && chosen < own.total + other.total;
};

const shortfallOf = (own: Chosen, other: Chosen): number =>
  ((own.chosen + other.chosen) * own.total) / (own.total + other.total) - own.chosen;
