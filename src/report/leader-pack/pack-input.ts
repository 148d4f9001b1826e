import type { FigureNote, OrganizationEvent } from '../../domain/act.ts';
import type { Comparison, PainPointList } from '../../domain/comparison.ts';
import type { Goal } from '../../domain/goal.ts';
import type { LimitClass, Limits } from '../../domain/limits.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { IsoDate, Period } from '../../domain/period.ts';
import type { MetricId } from '../../domain/reading.ts';
import type { PackManifest } from './leader-pack.ts';

/** Everything a pack is made from: one release for leaders, and what was decided to be said beside it. */
export interface PackInput {
  readonly organization: string;
  readonly period: Period;
  readonly dataAsOf: IsoDate | null;
  readonly sample: boolean;
  /** All comparisons of the release, in its own order; one for another audience is refused. */
  readonly comparisons: readonly Comparison[];
  /** Found in these comparisons. */
  readonly painPoints: PainPointList;
  /** Comparisons of the release of a year earlier, where one stands. */
  readonly lastYear: readonly Comparison[] | null;
  readonly infos: ReadonlyMap<MetricId, MetricInfo>;
  readonly limits: Readonly<Record<LimitClass, Limits>>;
  readonly release: PackManifest['release'];
  readonly files: PackManifest['files'];
  readonly marketPacks: PackManifest['marketPacks'];
  /** ISO 8601. */
  readonly madeAt: string;
  /** In words, for the header: the grade of the data. */
  readonly quality: string | null;
  /** A corrected past month changed figures of an earlier pack. */
  readonly restated: boolean;
  readonly goals: readonly Goal[];
  /** Only those for leaders are printed, and only at figures that are shown. */
  readonly notes: readonly FigureNote[];
  readonly events: readonly OrganizationEvent[];
  readonly decisionsAsked: readonly string[];
  readonly wanted: PackWanted;
}

export interface PackWanted {
  /** How many pain points get a section. */
  readonly painPoints: number;
  readonly topics: boolean;
  readonly appendix: boolean;
  /** Tables of two dimensions in the appendix. */
  readonly twoDimensions: boolean;
}

export const wantedByDefault: PackWanted = { painPoints: 5, topics: true, appendix: true, twoDimensions: false };
