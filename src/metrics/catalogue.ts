import type { MetricInfo } from '../domain/metric.ts';
import type { MetricId } from '../domain/reading.ts';
import { standalone } from './foundations.ts';
import type { MetricDefinition } from './metric.ts';

const folders = import.meta.glob<MetricDefinition>('./catalogue/*/definition.ts', { eager: true, import: 'metric' });

/** Every metric, by id. A metric is added by adding its folder. */
export const catalogue: ReadonlyMap<MetricId, MetricDefinition> = new Map(
  Object.values(folders)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((metric) => [metric.id, metric]),
);

/** What the rest of the product may know about each metric. */
export const metricInfos: ReadonlyMap<MetricId, MetricInfo> = new Map(
  [...catalogue.values()].map(
    ({ id, label, question, kind, unit, better, principle, family, level, limits, base, readme, contributions }) => [
      id,
      {
        id,
        label,
        question,
        kind,
        unit,
        better,
        principle,
        family,
        level,
        limits,
        base,
        readme,
        sql: standalone(contributions),
      },
    ],
  ),
);
