import type { MetricId } from '../../domain/reading.ts';
import type { BenchmarkPacks } from '../../pipeline.ts';
import type { PackSummary } from '../session-contract.ts';

/** The bundled market packs as the benchmarks screen lists them. */
export const packSummaries = (packs: BenchmarkPacks): readonly PackSummary[] =>
  [...packs.manifests.values()].map(({ id, title, publisher, period, geography, population, license, rows, cautions, usedBy }) => ({
    id,
    title,
    publisher,
    vintage: period,
    geography,
    population,
    license: license.text,
    figures: rows,
    cautions,
    usedBy: usedBy.map((metric) => metric as MetricId),
  }));
