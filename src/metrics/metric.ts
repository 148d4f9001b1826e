import type { MetricInfo } from '../domain/metric.ts';
import type { MetricId } from '../domain/reading.ts';

/** Something the tables must hold for a metric to be measured: the words shown when it is absent, and a SELECT that finds at least one row of it. */
export interface Need {
  readonly column: string;
  readonly found: string;
}

/** Something whose absence costs part of a metric (state `partly`): the loss in words. */
export interface Loss {
  readonly found: string;
  readonly loss: string;
}

/** Where the department, office, level and job title of a contribution come from. */
export type UnitSource =
  /** Its own columns: the unit held that day. */
  | 'contribution'
  /** Its own columns where filled, else the person's latest stay (files that carry a unit only sometimes). */
  | 'contribution-else-person'
  /** The person's latest stay. */
  | 'person';

/** A day count at which a curve is read; `facet: null` is the figure that stands for the metric. */
export interface Horizon {
  readonly facet: string | null;
  readonly days: number;
}

/**
 * One metric: its words and place in the framework, what its contributions look like, and how they are read.
 * The SQL says who counts and what each person contributes; it never groups, divides or suppresses (architecture.md §4).
 */
export interface MetricDefinition extends Omit<MetricInfo, 'sql'> {
  /** SELECT of contributions, one row per `rowsPer` and facet; may use the relations of `foundations/`. */
  readonly contributions: string;
  /** `person`: one row per person and facet, so that rows can be counted; anything else is counted by distinct person. */
  readonly rowsPer: 'person' | 'stay' | 'stint' | 'level spell' | 'opening' | 'application' | 'separation' | 'answer';
  readonly unitFrom: UnitSource;
  /** The contributions have a column `facet`. */
  readonly hasFacets: boolean;
  /** Rates: rows with a facet carry events only, over the exposure and people of the rows without one. */
  readonly facetsShareExposure?: true;
  readonly needs: readonly Need[];
  readonly losses?: readonly Loss[];
  /** Computed only while comparisons of groups are switched on (PR4). */
  readonly needsGroups?: true;
  /** Dimensions this metric is never cut by: those that its own arms are made of, or that its rows cannot carry. */
  readonly neverBy?: readonly string[];
  readonly horizons?: readonly Horizon[];
  /** A special reading of the kind: mean of items (`theme`), share ended by a horizon, one arm over another, a fitted gap. */
  readonly readAs?: 'theme' | 'leaving-share' | 'parity' | 'adjusted';
  /** The two groups that `parity` compares; without it the lowest rate stands against the highest. */
  readonly arms?: { readonly focal: string; readonly reference: string };
  /** Values are combined on the log scale: ratios and log pay. */
  readonly logScale?: boolean;
  /** Contributions have a boolean column `is_assumed`; this text follows "N of M people: ". */
  readonly assumption?: string;
  /** Caveats that hold for every reading. */
  readonly notes?: readonly string[];
  /** Why leaders never get the metric's own figure, or its sub-series, whatever the data (privacy/RULES.md, "Figures leaders never get"). */
  readonly notForLeaders?: { readonly figure?: string; readonly facets?: string };
  /** The only sub-series that leaders get, where the others add up to them. */
  readonly facetsForLeaders?: readonly string[];
  /** Leaders get the figure only where none of these can be measured: one subtracted from the other would tell the reasons. */
  readonly leadersOnlyWithout?: readonly string[];
  /** Caveats of single facets. */
  readonly facetNotes?: Readonly<Record<string, readonly string[]>>;
}

export const defineMetric = (definition: Omit<MetricDefinition, 'id'> & { readonly id: string }): MetricDefinition => ({
  ...definition,
  id: definition.id as MetricId,
});
