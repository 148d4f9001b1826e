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
  /** `rest`: the rest of the organization, where neither a market figure nor a commitment exists; it never makes a finding more than Watch. */
  readonly kind: 'market' | 'commitment' | 'rest';
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

/** A figure that no yardstick stands beside. */
export const withoutYardsticks = (released: Released): Comparison => ({
  released,
  market: null,
  commitment: null,
  verdict: null,
  gap: null,
  principle: null,
  family: null,
});

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
  /** As printed for leaders; the value is then the one this text stands for. */
  readonly text?: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly yardstick: Yardstick;
  readonly certainty: Certainty;
  /** P(worse than the yardstick by more than the tolerance); `null` for a missed commitment, which is a fact. */
  readonly probability: number | null;
  readonly severity: number;
  readonly parts: SeverityParts;
  readonly sentence: string;
  /** Absent where the figure gives no interval. */
  readonly estimate?: BestEstimate;
  readonly stability?: RankStability;
  /** Other cells that show the same excess and are not listed for that reason: mostly the same people. */
  readonly alsoAt?: readonly Elsewhere[];
  /** Other sub-series of the metric in which this cell is behind, too. */
  readonly alsoFacets?: readonly string[];
  /** Ids of other rows of the list that count some of the same people for the same metric: never add these up (ST56). */
  readonly overlaps?: readonly string[];
  readonly notes?: readonly string[];
  /** What was counted, for shares and rates; analysts only. */
  readonly observed?: Observed;
  /** The own commitment at this cell; absent without one. */
  readonly fact?: Fact;
  /** The market at this cell; absent without a market figure. */
  readonly signal?: Signal;
  /** Beside the severity, never inside it (ST75). */
  readonly cost?: YearlyCost;
}

/** `11 of 40 person-years`. */
export interface Observed {
  readonly numerator: number;
  readonly denominator: number;
}

/** Did we keep the commitment in this period? The exact value, no interval, no tolerance (ST1). */
export interface Fact {
  readonly commitment: Yardstick;
  readonly verdict: 'met' | 'missed';
}

/** Is the level worse than the market by more than the tolerance? An estimate (ST2). */
export interface Signal {
  readonly market: Yardstick;
  /** `null` = no clear gap. */
  readonly certainty: Exclude<Certainty, 'Missed'> | null;
  readonly tolerance: number;
  /** Analysts only, as the estimate. */
  readonly probability: number | null;
  readonly estimate?: BestEstimate;
}

/** What a pain point costs a year: a range with its rate and source (ST75). */
export interface YearlyCost {
  readonly low: number;
  readonly usual: number;
  readonly high: number;
  /** Leavers beyond the yardstick, a year. */
  readonly leavers: number;
  /** Median pay the shares are taken of. */
  readonly pay: number;
  readonly source: string;
}

/** The level behind an observed value, in the metric's unit (ST40–ST49): what the tier and the severity rest on. */
export interface BestEstimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Share of the estimate that is the cell's own data, 0 to 1 (ST47). */
  readonly ownShare: number;
  /** E[(gap − tolerance)+], in the unit of `parts.tolerance`. */
  readonly expectedExcess: number;
  /** Cells judged together. */
  readonly siblings: number;
  /** The yardstick at the cell's own mix of levels, where that is known (ST57). */
  readonly yardstickAtMix: number | null;
  /** Benjamini–Hochberg over all cells looked at; for the audit only (ST53). */
  readonly qValue: number | null;
}

export interface RankStability {
  /** Share of seeded draws in which the row is among the first ten (ST74). */
  readonly topTenShare: number;
  /** In the top ten in some draws but under 60 %: its place is not to be read as an order. */
  readonly tied: boolean;
}

export interface Elsewhere {
  readonly cut: Cut;
  readonly group: readonly string[];
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
  /** Cells whose own P(worse) is in the Confirmed tier, before parts and wholes are folded together: what the null check is held against. */
  readonly cellsConfirmed?: number;
}
