import type { Comparison } from '../../domain/comparison.ts';
import type { CellAddress, MetricId } from '../../domain/reading.ts';

const addressOf = ({ released }: Comparison): CellAddress => (released.shown ? released.reading : released.address);

/** For each metric only the figure that stands for it: the one without a facet, or all where every figure has one. */
export const mainFigures = (comparisons: readonly Comparison[]): readonly Comparison[] => {
  const withWhole = new Set<MetricId>();
  for (const comparison of comparisons) {
    const { metric, facet } = addressOf(comparison);
    if (facet === null) withWhole.add(metric);
  }
  return comparisons.filter((comparison) => {
    const { metric, facet } = addressOf(comparison);
    return facet === null || !withWhole.has(metric);
  });
};
