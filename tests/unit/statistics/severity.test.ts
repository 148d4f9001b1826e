import { describe, expect, it } from 'vitest';
import type { Posterior, Side } from '../../../src/statistics/posterior.ts';
import { topShares } from '../../../src/statistics/rank-stability.ts';
import { rankBySeverity, severityOf, severityOfFact, type Severity } from '../../../src/statistics/severity.ts';
import { runVectors, type VectorCase } from './reference-vectors.ts';

type Input = Readonly<Record<string, number>>;

const questionOf = (input: Input): { readonly posterior: Posterior; readonly limit: number; readonly worse: Side } => {
  const one = (family: Posterior['family'], first: number, second: number): Posterior => ({
    family,
    parts: [{ weight: 1, first, second }],
  });
  const { tol, bench } = input;
  if (input['events'] !== undefined) {
    return {
      posterior: one('gamma', input['events'] + input['prior_shape']!, input['py']! + input['prior_rate']!),
      limit: bench! + tol!,
      worse: 'above',
    };
  }
  if (input['x'] !== undefined) {
    return {
      posterior: one('beta', input['x'] + input['a']!, input['n']! - input['x'] + input['b']!),
      limit: bench! - tol!,
      worse: 'below',
    };
  }
  return { posterior: one('normal', input['mean']!, input['sd']!), limit: (bench ?? 0) - tol!, worse: 'below' };
};

const severityOfCase = ({ input }: VectorCase): Severity => {
  const given = input as Input;
  return severityOf({ ...questionOf(given), scale: given['scale']!, people: given['people']!, weight: given['weight']! });
};

const isRanking = (c: VectorCase): boolean => Array.isArray(c.expected);

runVectors('severity', 'ST70 ST73', (vector, file) => {
  if (isRanking(vector)) {
    const rows = file.cases.slice(0, file.cases.indexOf(vector)).filter((c) => !isRanking(c));
    const order = rankBySeverity(rows.map((c) => ({ severity: severityOfCase(c), people: (c.input as Input)['people']! })));
    return { order: order.map((i) => rows[i]!.id) };
  }
  const severity = severityOfCase(vector);
  return {
    shrunk_estimate: severity.estimate,
    threshold: questionOf(vector.input as Input).limit,
    prob_worse: severity.pWorse,
    expected_gap: severity.expectedGap,
    gap_units: severity.gapUnits,
    severity_person_units: severity.severity,
  };
});

describe('severityOf', () => {
  const sure = (mean: number): Posterior => ({ family: 'normal', parts: [{ weight: 1, first: mean, second: 0.001 }] });
  const at = (mean: number): Severity => severityOf({ posterior: sure(mean), limit: 0, worse: 'above', scale: 0.1, people: 10, weight: 2 });
  it('ST70 caps at three material gaps a person and says so', () => {
    expect(at(0.2)).toMatchObject({ capped: false });
    expect(at(0.2).severity).toBeCloseTo(40, 6);
    expect(at(0.9)).toMatchObject({ capped: true, severity: 60 });
  });
  it('ST6 counts a missed commitment by its exact gap and a met one not at all', () => {
    expect(severityOfFact(0.05, 0.1, 30, 1)).toMatchObject({ pWorse: 1, severity: 15 });
    expect(severityOfFact(-0.05, 0.1, 30, 1)).toMatchObject({ pWorse: 0, severity: 0 });
  });
  it('ST72 puts more people first among equals and leaves out what is more likely fine', () => {
    const row = (severity: number, pWorse: number, people: number) => ({ severity: { severity, pWorse }, people });
    expect(rankBySeverity([row(5, 0.9, 10), row(5, 0.6, 20), row(99, 0.49, 1000)])).toEqual([1, 0]);
  });
});

describe('topShares', () => {
  const row = (key: string, mean: number, people: number) => ({
    key,
    posterior: { family: 'normal', parts: [{ weight: 1, first: mean, second: 0.02 }] } as const,
    limit: 0,
    worse: 'above' as const,
    scale: 0.1,
    people,
    dimension: key < 'c' ? 'one' : 'two',
  });
  const rows = [row('a', 0.3, 50), row('b', 0.05, 40), row('c', 0.05, 38), row('d', -0.5, 900)];
  it('ST74 ST7 is sure of the clear first, torn between likes, certain about the fine one, whatever the row order', () => {
    const shares = topShares(rows, { seed: 3, top: 2 });
    expect(shares.get('a')).toBeGreaterThan(0.99);
    expect(shares.get('b')).toBeGreaterThan(0.2);
    expect(shares.get('c')).toBeGreaterThan(0.2);
    expect(shares.get('d')).toBe(0);
    expect(topShares([...rows].reverse(), { seed: 3, top: 2 }).get('b')).toBe(shares.get('b'));
  });
  it('ST71 a dimension of weight 0 is never in the top', () => {
    expect(topShares(rows, { seed: 3, top: 2, weights: { two: 0 } }).get('c')).toBe(0);
  });
});
