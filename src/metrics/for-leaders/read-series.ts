import type { Cut, MetricId, Reading } from '../../domain/reading.ts';
import type { Period } from '../../domain/period.ts';
import type { NeverReleased } from '../../domain/release-check.ts';
import { defaultReleasePolicy, quantileMayBeShown } from '../../privacy/index.ts';
import type { Engine } from '../../store/index.ts';
import type { ImportedColumns } from '../grouping-sql.ts';
import { number } from '../kinds/method.ts';
import type { MetricDefinition } from '../metric.ts';
import { readMetric, type MetricAsk } from '../read-metric.ts';
import { placedOnce } from './placed-once.ts';
import { readAtoms, type AtomRow } from './read-atoms.ts';
import { addressKey, projected, seriesId, type LeaderForm, type LeaderSeries } from './series.ts';
import { whyNever } from './why-never.ts';

export interface SeriesAsk {
  /** Tables that this metric can have. */
  readonly tables: readonly Cut[];
  /** Dimensions of the atoms: those of the tables and of everything released before. */
  readonly dimensions: readonly string[];
  readonly period: Period;
  readonly imported: ImportedColumns;
  readonly measurable: ReadonlySet<MetricId>;
  readonly signal?: AbortSignal | undefined;
}

export interface SeriesRead {
  readonly series: readonly LeaderSeries[];
  readonly never: readonly NeverReleased[];
}

/** Every figure of a metric in the tables of a release, with the people behind it in the innermost groups. */
export const readSeries = async (engine: Engine, metric: MetricDefinition, ask: SeriesAsk): Promise<SeriesRead> => {
  const { tables, measurable } = ask;
  if (whyNever(metric, null, measurable) !== null && (!metric.hasFacets || metric.notForLeaders?.facets !== undefined))
    return { series: [], never: [neverOf(metric, null, whyNever(metric, null, measurable) ?? '')] };
  if (metric.hasFacets && metric.notForLeaders?.facets !== undefined) {
    const told = (await readMetric(engine, metric, { ...ask, cuts: [[]] })).map(({ facet }) => whyNever(metric, facet, measurable));
    // Only sub-series, and none of them for leaders: their cells are not read at all.
    if (!told.includes(null)) return { series: [], never: told.slice(0, 1).map((because) => neverOf(metric, '*', because ?? '')) };
  }
  const { atoms, readings, topCodes } = await placedOnce(engine, metric, ask, async (groupingOf) => ({
    atoms: await readAtoms(engine, metric, { ...ask, groupingOf }),
    readings: await readMetric(engine, metric, { ...ask, groupingOf, cuts: tables }),
    topCodes: await readTopCodes(engine, metric, groupingOf, ask),
  }));
  const facets = [...new Set(readings.map(({ facet }) => facet))].toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
  const series: LeaderSeries[] = [];
  const never: NeverReleased[] = [];
  for (const facet of facets) {
    const own = readings.filter((reading) => reading.facet === facet);
    const because = whyNever(metric, facet, measurable);
    const rows = atoms.some((row) => row.facet === facet)
      ? atoms.filter((row) => row.facet === facet)
      : atoms.filter((row) => row.facet === null);
    if (because === null) series.push(seriesOf(metric, facet, own, rows, atoms, ask, topCodes.get(facet) ?? null));
    else if (facet === null || !never.some((one) => one.facet === '*')) never.push(neverOf(metric, facet === null ? null : '*', because));
  }
  return { series, never };
};

const neverOf = ({ id }: MetricDefinition, facet: string | null, because: string): NeverReleased => ({ metric: id, facet, because });

const seriesOf = (
  metric: MetricDefinition,
  facet: string | null,
  readings: readonly Reading[],
  rows: readonly AtomRow[],
  all: readonly AtomRow[],
  { dimensions, tables, period }: SeriesAsk,
  topCode: number | null,
): LeaderSeries => {
  const form = formOf(metric, rows);
  const years = (Date.parse(period.endsOn) - Date.parse(period.startsOn) + 86_400_000) / 86_400_000 / 365.25;
  // The threshold of a rate counts average heads; an atom keeps at least one, so that its events stay in the sum.
  const heads = ({ n, exposureYears }: AtomRow): number =>
    form === 'events' && exposureYears !== null ? Math.max(1, Math.round(exposureYears / years)) : n;
  const filled = dimensions.filter((_name, place) => rows.some(({ group }) => group[place] !== ''));
  const notes = [...(metric.notes ?? []), ...(facet === null ? [] : (metric.facetNotes?.[facet] ?? []))];
  return {
    id: seriesId(metric.id, facet),
    metric,
    facet,
    unit: readings[0]?.unit ?? metric.unit,
    form,
    dimensions: filled,
    tables: tables.filter((cut) => cut.every((name) => filled.includes(name))),
    atoms: projected(
      rows.map((row) => ({ group: row.group, n: heads(row), count: form === 'people' ? row.n : row.count })),
      dimensions,
      filled,
    ),
    readings: new Map(readings.map((reading) => [addressKey(reading.cut, reading.group), { ...reading, notes }])),
    parts: rows.some(({ isBase }) => isBase) ? partsOf(metric, facet, all) : [],
    topCode,
  };
};

const formOf = ({ kind, readAs }: MetricDefinition, rows: readonly AtomRow[]): LeaderForm => {
  const isWhole = rows.every(({ count, n }) => Number.isInteger(count) && count <= n);
  if (kind === 'count') return rows.every(({ count, n }) => count === n) ? 'people' : 'coded';
  if (kind === 'rate') return rows.some(({ exposureYears }) => exposureYears !== null) ? 'events' : 'share';
  if (kind === 'share' && (readAs !== 'theme' || rows.every(({ isBase }) => !isBase))) return isWhole ? 'share' : 'coded';
  return 'coded';
};

/** The items of a theme; of all items for the whole. */
const partsOf = (metric: MetricDefinition, facet: string | null, all: readonly AtomRow[]): readonly string[] => {
  const items = all.filter((row) => !row.isBase && row.theme !== null && (facet === null || row.theme === facet));
  return [...new Set(items.map((row) => seriesId(metric.id, row.facet)))];
};

/** PR28: pay from the organization's 90th percentile on is told as "≥", by sub-series. */
const readTopCodes = async (
  engine: Engine,
  metric: MetricDefinition,
  groupingOf: NonNullable<MetricAsk['groupingOf']>,
  { signal }: SeriesAsk,
): Promise<ReadonlyMap<string | null, number>> => {
  if (metric.kind !== 'median' || !metric.unit.startsWith('money')) return new Map();
  const sql = `${groupingOf([[]]).with}\nSELECT facet, count(value) AS n, quantile_cont(value, 0.9) AS top FROM placed GROUP BY facet`;
  const rows = await engine.query(sql, signal ? { signal } : {});
  return new Map(
    rows.flatMap((row): readonly (readonly [string | null, number])[] => {
      if (!quantileMayBeShown(number(row, 'n'), 0.9, defaultReleasePolicy.tailPeople)) return [];
      const step = metric.unit === 'money-year' ? defaultReleasePolicy.payStep : 1;
      return [[row['facet'] === null ? null : String(row['facet']), step * Math.round(number(row, 'top') / step)]];
    }),
  );
};
