import type { Cut, MetricUnit, Reading } from '../../domain/reading.ts';
import type { MetricDefinition } from '../metric.ts';

/**
 * How a series is released. `share`, `events` and `people` add up over the atoms and are attacked with bounds; `coded` does not and is printed
 * in steps of its own; `selection` compares printed rates of groups.
 */
export type LeaderForm = 'share' | 'events' | 'people' | 'coded' | 'selection';

/** People of a series in an innermost group of the dimensions, and how many of them are counted (favorable, leaving, of the focal group). */
export interface SeriesAtom {
  readonly group: readonly string[];
  readonly n: number;
  readonly count: number;
}

/** One figure of a metric with everything a plan needs. Raw: it stays in this stage. */
export interface LeaderSeries {
  readonly id: string;
  readonly metric: MetricDefinition;
  readonly facet: string | null;
  readonly unit: MetricUnit;
  readonly form: LeaderForm;
  /** Dimensions of the atoms, in their order. */
  readonly dimensions: readonly string[];
  readonly tables: readonly Cut[];
  readonly atoms: readonly SeriesAtom[];
  /** By `addressKey`. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** Survey items that a theme is the mean of, by series id; hidden with the first of them where they are few. */
  readonly parts: readonly string[];
  /** 90th percentile of pay in the organization, its top code (PR28). */
  readonly topCode: number | null;
}

export const seriesId = (metric: string, facet: string | null): string => (facet === null ? metric : `${metric}: ${facet}`);

/** A cell whatever the order of its dimensions. */
export const addressKey = (cut: Cut, group: readonly string[]): string =>
  JSON.stringify(cut.map((name, i) => [name, group[i] ?? '']).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)));

/** The groups of a table that have people, in the order of their names. */
export const groupsAt = ({ dimensions, atoms }: Pick<LeaderSeries, 'dimensions' | 'atoms'>, cut: Cut): readonly (readonly string[])[] => {
  const places = cut.map((name) => dimensions.indexOf(name));
  const groups = atoms.filter(({ n }) => n > 0).map(({ group }) => places.map((place) => group[place] ?? ''));
  const distinct = new Map(groups.map((group) => [JSON.stringify(group), group]));
  return [...distinct].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};

/** Atoms over fewer dimensions, added up. */
export const projected = (atoms: readonly SeriesAtom[], from: readonly string[], to: readonly string[]): readonly SeriesAtom[] => {
  const places = to.map((name) => from.indexOf(name));
  const found = new Map<string, SeriesAtom>();
  for (const { group, n, count } of atoms) {
    const own = places.map((place) => group[place] ?? '');
    const key = JSON.stringify(own);
    const before = found.get(key);
    found.set(key, { group: own, n: n + (before?.n ?? 0), count: count + (before?.count ?? 0) });
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, atom]) => atom);
};
