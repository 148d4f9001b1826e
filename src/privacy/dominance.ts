import type { ReleasePolicy } from './release-policy.ts';

export interface TotalCheck {
  readonly total: number;
  /** Parts of the total that the largest and the two largest hold. */
  readonly share1: number;
  readonly share2: number;
  /** Total without the two largest, and what the p % rule asks of it. */
  readonly remainder: number;
  readonly required: number;
  readonly remainderTooSmall: boolean;
  /** One answer per dominance rule of the policy. */
  readonly dominated: readonly boolean[];
}

/** PR8, PR9: may a sum or mean of these amounts be shown? Two who know their own amount must not come close to the largest. */
export const checkTotal = (amounts: readonly number[], policy: Pick<ReleasePolicy, 'remainderShare' | 'dominance'>): TotalCheck => {
  const sorted = amounts.map(Math.abs).sort((a, b) => b - a);
  const total = sorted.reduce((sum, amount) => sum + amount, 0);
  const largest = (count: number): number => sorted.slice(0, count).reduce((sum, amount) => sum + amount, 0);
  const part = (count: number): number => (total === 0 ? 0 : largest(count) / total);
  const remainder = total - largest(2);
  const required = policy.remainderShare * largest(1);
  return {
    total,
    share1: part(1),
    share2: part(2),
    remainder,
    required,
    remainderTooSmall: remainder < required,
    dominated: policy.dominance.map(({ of, share }) => part(of) > share),
  };
};
