import type { PainPointFamily, Principle, ResponsibleLevel } from './framework.ts';
import type { LimitClass } from './limits.ts';
import type { MetricId, MetricUnit } from './reading.ts';

export type MetricKind = 'count' | 'share' | 'rate' | 'mean' | 'median' | 'survival' | 'cumulative-incidence' | 'gap' | 'ratio';

/** What everyone outside `metrics` may know about a metric: its words, its direction, its place in the framework. */
export interface MetricInfo {
  readonly id: MetricId;
  readonly label: string;
  readonly question: string;
  readonly kind: MetricKind;
  readonly unit: MetricUnit;
  /** `context`: no good or bad direction, never compared with a yardstick to rank it. */
  readonly better: 'lower' | 'higher' | 'to-zero' | 'to-one' | 'context';
  /** `null`: the dimension of the metric is its family (ST71), or its facet names the principle. */
  readonly principle: Principle | null;
  readonly family: PainPointFamily | null;
  readonly level: ResponsibleLevel;
  readonly limits: LimitClass;
  /** What `n` counts. */
  readonly base: 'people' | 'respondents' | 'requisitions' | 'applications' | 'enrollments';
  /** README.md of the metric's folder: What it asks · Who counts · What it cannot tell · Sources. */
  readonly readme: string;
  /** The contributions query, shown on demand. */
  readonly sql: string;
}

/** Whether a metric can be measured with what is loaded. */
export type Availability =
  | { readonly state: 'ready'; readonly metric: MetricId }
  | { readonly state: 'partly'; readonly metric: MetricId; readonly loss: string }
  | { readonly state: 'missing'; readonly metric: MetricId; readonly missing: readonly string[] }
  | { readonly state: 'off'; readonly metric: MetricId };
