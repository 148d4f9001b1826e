import type { NeverReleased } from '../../domain/release-check.ts';
import type { Engine } from '../../store/index.ts';
import type { MetricDefinition } from '../metric.ts';
import { readAtoms } from './read-atoms.ts';
import type { SeriesAsk, SeriesRead } from './read-series.ts';
import { specialDimensions } from './request-tables.ts';
import { armDimension } from './selection-reading.ts';
import { seriesId, type LeaderSeries } from './series.ts';
import { whyNever } from './why-never.ts';

/**
 * Comparisons of groups: the groups become a dimension, each group's rate is printed like any share, and the ratio is worked out from two
 * printed rates (PR30). By race or ethnicity only for the organization, and only where a table asks for it (PR4).
 */
export const readSelection = async (engine: Engine, metric: MetricDefinition, ask: SeriesAsk, special: boolean): Promise<SeriesRead> => {
  const atoms = await readAtoms(engine, metric, ask);
  const series: LeaderSeries[] = [];
  const never: NeverReleased[] = [];
  for (const facet of [...new Set(atoms.map((row) => row.facet))].toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))) {
    const isSpecial = isByRace(facet);
    const because =
      isSpecial && !special
        ? 'figures by race or ethnicity are released only where they are asked for (PR4)'
        : whyNever(metric, facet, ask.measurable);
    if (because !== null) {
      never.push({ metric: metric.id, facet, because });
      continue;
    }
    const rows = atoms.filter((row) => row.facet === facet);
    const dimensions = isSpecial
      ? []
      : ask.dimensions.filter((name, place) => !specialDimensions.includes(name) && rows.some(({ group }) => group[place] !== ''));
    const places = dimensions.map((name) => ask.dimensions.indexOf(name));
    const found = new Map<string, { readonly group: readonly string[]; n: number; count: number }>();
    for (const row of rows) {
      const group = [row.arm ?? '', ...places.map((place) => row.group[place] ?? '')];
      const atom = found.get(JSON.stringify(group)) ?? { group, n: 0, count: 0 };
      found.set(JSON.stringify(group), { group, n: atom.n + row.n, count: atom.count + row.count });
    }
    series.push({
      id: seriesId(metric.id, facet),
      metric,
      facet,
      unit: metric.unit,
      form: 'selection',
      dimensions: [armDimension, ...dimensions],
      tables: ask.tables.filter((cut) => cut.every((name) => dimensions.includes(name))),
      atoms: [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, atom]) => atom),
      readings: new Map(),
      parts: [],
      topCode: null,
    });
  }
  return { series, never };
};

const isByRace = (facet: string | null): boolean => facet?.startsWith('race or ethnicity') ?? false;
