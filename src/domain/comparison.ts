import type { PainPointFamily, Principle, ResponsibleLevel } from './framework.ts';
import type { Cut, MetricId, Released } from './reading.ts';
import type { IsoDate } from './period.ts';

/** Where an outside figure comes from: shown one click away from every number that uses it (benchmarks.md §6). */
export interface Provenance {
  /** For example `U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics`. */
  readonly source: string;
  /** For example `May 2025`. */
  readonly vintage: string;
  readonly population: string;
  readonly statistic: string;
  readonly packId: string;
  readonly cautions: readonly string[];
  /** How the figure was aged, if it was: factor, series, projected or not. */
  readonly aging?: string;
}

export interface Yardstick {
  readonly kind: 'market' | 'commitment';
  readonly value: number;
  /** Spread where the source gives one. */
  readonly p10?: number;
  readonly p90?: number;
  readonly label: string;
  readonly provenance: Provenance | null;
  /** Reasons why the figure is only indicative; empty = like for like. An indicative yardstick never makes a finding Confirmed. */
  readonly indicative: readonly string[];
}

/** A promise of the organization: judged as a fact, exact value against the threshold, no interval. */
export interface Commitment {
  readonly id: string;
  readonly text: string;
  readonly metric: MetricId;
  readonly facet: string | null;
  readonly operator: '≥' | '≤' | '=';
  readonly threshold: number;
  /** Empty = the whole organization and every group in it; else only this group. */
  readonly scope: { readonly cut: Cut; readonly group: readonly string[] } | null;
  readonly from: IsoDate | null;
  readonly due: IsoDate | null;
  readonly owner: string;
  readonly status: 'draft' | 'adopted' | 'retired';
}

export interface Comparison {
  readonly released: Released;
  readonly market: Yardstick | null;
  readonly commitment: Yardstick | null;
  /** Fact: was the commitment met in the period? `null` without a commitment or when hidden. */
  readonly verdict: 'met' | 'missed' | null;
  /** Gap to the market, positive = worse for people here, in the metric's unit or as a fraction (see `Limits.gapAs`). */
  readonly gap: number | null;
  readonly principle: Principle | null;
  readonly family: PainPointFamily | null;
}

export type Certainty = 'Confirmed' | 'Likely' | 'Watch' | 'Missed';

export interface PainPoint {
  readonly id: string;
  readonly rank: number;
  readonly metric: MetricId;
  readonly facet: string | null;
  readonly principle: Principle | null;
  readonly family: PainPointFamily | null;
  readonly cut: Cut;
  readonly group: readonly string[];
  readonly responsibleLevel: ResponsibleLevel;
  readonly levelByPrinciple: ResponsibleLevel;
  readonly levelByEvidence: { readonly level: ResponsibleLevel; readonly because: string } | null;
  readonly people: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly yardstick: Yardstick;
  readonly certainty: Certainty;
  /** P(worse than the yardstick by more than the tolerance); `null` for a missed commitment, which is a fact. */
  readonly probability: number | null;
  readonly severity: number;
  readonly parts: SeverityParts;
  readonly sentence: string;
}

/** severity = weight × people × material gaps, the gaps capped (ST70). */
export interface SeverityParts {
  readonly weight: number;
  readonly people: number;
  readonly gap: number;
  readonly tolerance: number;
  readonly scale: number;
  readonly materialGaps: number;
  readonly capped: boolean;
}

export interface PainPointList {
  readonly ranked: readonly PainPoint[];
  readonly worthWatching: readonly PainPoint[];
  readonly cellsLookedAt: number;
  readonly cellsHidden: number;
}
