import type { Period } from '../../domain/period.ts';
import type { MetricId, MetricUnit, Released } from '../../domain/reading.ts';
import { release, type PrivacyPolicy } from '../../privacy/index.ts';
import { catalogue } from '../catalogue.ts';
import type { Cell } from '../grouping-sql.ts';

export const adjustedGapId = 'pay-gap-adjusted' as MetricId;
export const adjustedGapMetric = catalogue.get(adjustedGapId)!;

export interface GapAmount {
  readonly facet: string | null;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly standardError?: number;
  readonly unit?: MetricUnit;
  readonly notes?: readonly string[];
}

/** The people all figures of one model rest on: they are shown or hidden together. */
export interface GapBase extends Omit<Cell, 'facet'> {
  readonly n: number;
  readonly focal: number;
  readonly reference: number;
  readonly controls: readonly string[];
  /** At least so many of each group, where that is more than the class asks. */
  readonly eachFrom?: number;
}

/** Releases the amounts of one model to the analyst (ST30, class PG). */
export const gapReleaser =
  (period: Period, policy: PrivacyPolicy) =>
  (base: GapBase, { facet, value, low, high, standardError, unit, notes }: GapAmount): Released =>
    release(
      {
        metric: adjustedGapId,
        facet,
        cut: base.cut,
        group: base.group,
        period,
        unit: unit ?? 'gap',
        n: base.n,
        value,
        low: low ?? null,
        high: high ?? null,
        basis: {
          kind: 'gap',
          focal: base.focal,
          reference: base.reference,
          standardError: standardError ?? null,
          model: base.controls,
        },
        notes: notes ?? [],
      },
      {
        limits: adjustedGapMetric.limits,
        base: adjustedGapMetric.base,
        policy,
        audience: 'analyst',
        ...(base.eachFrom === undefined ? {} : { eachFrom: base.eachFrom }),
      },
    );

export type GapReleaser = ReturnType<typeof gapReleaser>;
