import type { Commitment, Yardstick } from '../domain/comparison.ts';
import type { CellAddress, MetricId, Reading } from '../domain/reading.ts';

/** A commitment is judged as a fact: the exact value against the threshold, no interval, no tolerance (ST6). */
export const judge = (reading: Reading, { operator, threshold }: Commitment): 'met' | 'missed' => {
  const value = fromFloatingPoint(reading.value);
  const met = operator === '≥' ? value >= threshold : operator === '≤' ? value <= threshold : value === threshold;
  return met ? 'met' : 'missed';
};

/** 0.1 + 0.2 is not a missed promise. */
const fromFloatingPoint = (value: number): number => Number(value.toPrecision(12));

/**
 * The adopted commitment that holds for a figure: same metric and sub-series, in force in the period, scope that covers the group.
 * A scope of this very group goes before one for everyone, a later date before an earlier one.
 */
export const commitmentFor = (address: CellAddress, commitments: readonly Commitment[]): Commitment | null =>
  commitments
    .filter((commitment) => applies(commitment, address))
    .sort(
      (a, b) => Number(b.scope !== null) - Number(a.scope !== null) || compareText(b.from ?? '', a.from ?? '') || compareText(a.id, b.id),
    )[0] ?? null;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Effective-dated: a promise counts from its first day on; a retired or merely drafted one does not count. */
export const applies = (commitment: Commitment, { metric, facet, cut, group, period }: CellAddress): boolean =>
  commitment.status === 'adopted' &&
  commitment.metric === metric &&
  (commitment.facet ?? null) === (facet ?? null) &&
  (commitment.from === null || commitment.from <= period.endsOn) &&
  (commitment.scope === null || covers(commitment.scope, cut, group));

/** A scope covers its own group and every finer group inside it: `department` HR covers `office×department` Oslo × HR. */
const covers = (scope: NonNullable<Commitment['scope']>, cut: readonly string[], group: readonly string[]): boolean =>
  scope.cut.every((dimension, i) => {
    const at = cut.indexOf(dimension);
    return at >= 0 && group[at] === scope.group[i];
  });

export const asYardstick = (commitment: Commitment): Yardstick => ({
  kind: 'commitment',
  value: commitment.threshold,
  label: commitment.text,
  provenance: null,
  indicative: [],
});

export interface CommitmentProblem {
  readonly field: keyof Commitment;
  readonly message: string;
}

/** What keeps a commitment from being adopted; empty = nothing. */
export const problemsOf = (commitment: Commitment, known: ReadonlySet<MetricId>): readonly CommitmentProblem[] => {
  const problem = (when: boolean, field: keyof Commitment, message: string): readonly CommitmentProblem[] =>
    when ? [{ field, message }] : [];
  const { from, due, scope } = commitment;
  return [
    ...problem(commitment.text.trim() === '', 'text', 'Write the promise as the policy words it.'),
    ...problem(!known.has(commitment.metric), 'metric', 'Choose a metric that measures it.'),
    ...problem(!Number.isFinite(commitment.threshold), 'threshold', 'The threshold is a number.'),
    ...problem(from !== null && due !== null && due < from, 'due', 'The due date lies before the start.'),
    ...problem(scope !== null && scope.cut.length !== scope.group.length, 'scope', 'Name a value for each dimension of the scope.'),
    ...problem(
      commitment.status === 'adopted' && commitment.owner.trim() === '',
      'owner',
      'An adopted commitment has an owner: a role, not a name.',
    ),
  ];
};
