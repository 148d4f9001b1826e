import type { Period } from '../domain/period.ts';
import type { Cut, Reading } from '../domain/reading.ts';
import type { Engine } from '../store/index.ts';
import { groupingFor, type Grouping, type ImportedColumns } from './grouping-sql.ts';
import { methodOf } from './kinds/method-of.ts';
import type { Figure } from './kinds/method.ts';
import type { MetricDefinition } from './metric.ts';

export interface MetricAsk {
  readonly cuts: readonly Cut[];
  readonly period: Period;
  readonly imported: ImportedColumns;
  /** Contributions that are placed already, along all dimensions of the cuts; computed from the tables when left out. */
  readonly groupingOf?: ((cuts: readonly Cut[]) => Grouping) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Raw readings of one metric: they leave this stage only through `measure`, released. */
export const readMetric = async (
  engine: Engine,
  metric: MetricDefinition,
  { cuts, period, imported, groupingOf = (all) => groupingFor(metric, all, period, imported), signal }: MetricAsk,
): Promise<readonly Reading[]> => {
  const possible = cuts.filter((cut) => cut.every((dimension) => !metric.neverBy?.includes(dimension)));
  if (possible.length === 0) return [];
  const grouping = groupingOf(possible);
  const figures = await methodOf(metric).figures({ engine, metric, grouping, cuts: possible, signal });
  const told = figures.filter((figure) => figure.n > 0 && Number.isFinite(figure.value));
  return withoutEmptyCuts(told).map((figure) => toReading(metric, period, figure));
};

const toReading = (metric: MetricDefinition, period: Period, { unit, notes, ...figure }: Figure): Reading => ({
  ...figure,
  metric: metric.id,
  period,
  unit: unit ?? metric.unit,
  notes: [
    ...notes,
    ...(metric.notes ?? []),
    ...(figure.facet === null ? [] : (metric.facetNotes?.[figure.facet] ?? [])),
    ...(figure.basis.kind === 'rate' && daysIn(period) < 89
      ? [`${figure.basis.events} in ${daysIn(period)} days: under three months, too short to read as a yearly level.`]
      : []),
  ],
});

const daysIn = ({ startsOn, endsOn }: Period): number => (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000 + 1;

/** A cut by a dimension that no row carries has a single blank group: it says nothing and is left out. */
const withoutEmptyCuts = (figures: readonly Figure[]): readonly Figure[] => {
  const filled = new Set(
    figures.flatMap(({ cut, group }) => cut.filter((_name, i) => group[i] !== '').map((name) => JSON.stringify([cut, name]))),
  );
  return figures.filter(({ cut }) => cut.every((name) => filled.has(JSON.stringify([cut, name]))));
};
