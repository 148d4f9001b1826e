import type { PackManifest } from './read-pack.ts';

/** Every bundled pack, read. All figures are as published: percent as plain numbers, dollars, days. */
export interface BenchmarkPacks {
  readonly manifests: ReadonlyMap<string, PackManifest>;
  readonly occupations: ReadonlyMap<string, Occupation>;
  /** By occupation code. */
  readonly nationalWages: ReadonlyMap<string, WageFact>;
  readonly nationalWagesBefore: ReadonlyMap<string, WageFact>;
  /** By sector and occupation code: `99|33-3051`. */
  readonly sectorWages: ReadonlyMap<string, WageFact>;
  readonly sectorNames: ReadonlyMap<string, string>;
  readonly costIndex: readonly CostIndexFact[];
  readonly facts: readonly Fact[];
  readonly surveyItems: readonly SurveyItemFact[];
  readonly minimumWages: ReadonlyMap<string, MinimumWage>;
  readonly povertyGuidelines: readonly PovertyGuideline[];
}

export type OccupationLevel = 'total' | 'major' | 'minor' | 'broad' | 'detailed';

export interface Occupation {
  readonly code: string;
  readonly title: string;
  readonly level: OccupationLevel;
  readonly jobs: number;
}

export interface Percentiles {
  readonly p10: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
}

export interface WageFact {
  readonly code: string;
  readonly level: OccupationLevel;
  /** `null` = all sectors. */
  readonly sector: string | null;
  readonly jobs: number | null;
  /** Relative standard errors in percent. */
  readonly jobsError: number | null;
  readonly meanError: number | null;
  /** `null` for occupations paid by the hour only. */
  readonly annual: Percentiles | null;
  /** `null` for occupations without an hourly wage. */
  readonly hourly: Percentiles | null;
  readonly packId: string;
  /** Month the wages refer to: `2025-05`. */
  readonly month: string;
}

export interface CostIndexFact {
  readonly ownership: string;
  readonly group: string;
  readonly month: string;
  readonly index: number;
  readonly change3: number;
  readonly change12: number;
}

/** One figure of a pack that is no wage table. `series` is what tells figures of one definition apart: industry code, benefit, survey measure. */
export interface Fact {
  readonly packId: string;
  readonly definition: string;
  readonly series: string;
  readonly population: string;
  /** Part of the population: size of establishment, wage quartile; empty = all. */
  readonly part: string;
  readonly period: string;
  readonly statistic: string;
  readonly value: number;
  readonly unit: string;
  readonly citation: string;
  readonly verification: string;
}

export interface SurveyItemFact {
  readonly packId: string;
  readonly itemId: string;
  readonly text: string;
  readonly theme: string;
  /** Percent favorable; `null` where only the wording is published. */
  readonly favorable: number | null;
  readonly p10: number | null;
  readonly p90: number | null;
}

export interface MinimumWage {
  readonly state: string;
  readonly hourly: number;
  /** A second published rate: another tier, or a source that disagrees. */
  readonly other: number | null;
  readonly note: string;
}

export interface PovertyGuideline {
  readonly region: string;
  readonly persons: number;
  readonly annual: number;
}
