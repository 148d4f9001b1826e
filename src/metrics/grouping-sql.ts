import { standardDimensions, type Cut } from '../domain/reading.ts';
import type { Period } from '../domain/period.ts';
import { sqlLiteral, type Row } from '../store/index.ts';
import { expressionsFor } from './foundations.ts';
import type { MetricDefinition } from './metric.ts';

/** SELECT of (person_key, value) for each imported column in use, by its name. */
export type ImportedColumns = ReadonlyMap<string, string>;

/** Where a row of a result belongs. */
export interface Cell {
  readonly facet: string | null;
  readonly cut: Cut;
  readonly group: readonly string[];
}

/**
 * Contributions placed in every cut asked for, ready to be aggregated. A method appends `SELECT …, <statistics> FROM placed GROUP BY <sets>`
 * (or a query of its own over `placed`) and turns each row back into a cell.
 */
export interface Grouping {
  /** `WITH period, foundations, contribution, placed`. */
  readonly with: string;
  /** Columns that name the cell of a row: `cut_no`, `facet`, `dim_0` … */
  readonly cell: string;
  /** The same for a query whose rows are cells already. */
  readonly cellNames: readonly string[];
  /** `GROUP BY GROUPING SETS (…)`, one set a cut; further columns split each cell. */
  readonly groupBy: (...further: readonly string[]) => string;
  /** Distinct people of a cell: rows are counted where a metric has one row per person and facet. */
  readonly people: string;
  readonly toCell: (row: Row) => Cell;
  readonly dimensions: readonly string[];
}

export const groupingFor = (metric: MetricDefinition, cuts: readonly Cut[], period: Period, imported: ImportedColumns): Grouping => {
  const dimensions = [...new Set(cuts.flat())];
  const placed = placedSql(metric, dimensions, imported);
  const expressions = [
    ...expressionsFor(metric.contributions + placed),
    `contribution AS (\n${metric.contributions.trim()}\n)`,
    `placed AS (\n${placed}\n)`,
  ];
  return groupingOver(
    withPeriod(period, expressions),
    dimensions,
    cuts,
    metric.rowsPer === 'person' ? 'count(*)' : 'count(DISTINCT person_key)',
  );
};

/** A grouping over a relation `placed` that `withClause` brings, however it comes about. */
export const groupingOver = (withClause: string, dimensions: readonly string[], cuts: readonly Cut[], people: string): Grouping => {
  const nameOf = (dimension: string): string => `dim_${dimensions.indexOf(dimension)}`;
  const names = dimensions.map(nameOf);
  const byNumber = new Map(cuts.map((cut) => [cutNumber(dimensions, cut), cut]));
  // A cut without some of the dimensions has no column to call `grouping()` on unless another set names it.
  const grouped = dimensions.filter((dimension) => cuts.some((cut) => cut.includes(dimension))).map(nameOf);
  const absent = names.filter((name) => !grouped.includes(name));
  return {
    with: withClause,
    cell: [cutNumberSql(names, grouped), 'facet', ...names.map((name) => (absent.includes(name) ? `NULL::VARCHAR AS ${name}` : name))].join(
      ', ',
    ),
    cellNames: ['cut_no', 'facet', ...names],
    groupBy: (...further) =>
      `GROUP BY GROUPING SETS (${cuts.map((cut) => `(${['facet', ...cut.map(nameOf), ...further].join(', ')})`).join(', ')})`,
    people,
    toCell: (row) => {
      const cut = byNumber.get(Number(row['cut_no'])) ?? [];
      return {
        facet: row['facet'] === null ? null : String(row['facet']),
        cut,
        group: cut.map((dimension) => String(row[nameOf(dimension)] ?? '')),
      };
    },
    dimensions,
  };
};

const cutNumberSql = (names: readonly string[], grouped: readonly string[]): string => {
  if (names.length === 0) return '0::BIGINT AS cut_no';
  if (grouped.length === names.length) return `grouping(${names.join(', ')}) AS cut_no`;
  const bits = names.map((name, i) =>
    grouped.includes(name) ? `grouping(${name}) * ${2 ** (names.length - 1 - i)}` : String(2 ** (names.length - 1 - i)),
  );
  return `(${bits.join(' + ')})::BIGINT AS cut_no`;
};

/** Bit mask as `grouping()` gives it: the first dimension is the highest bit, set where the dimension is summed over. */
const cutNumber = (dimensions: readonly string[], cut: Cut): number =>
  dimensions.reduce((mask, dimension) => mask * 2 + (cut.includes(dimension) ? 0 : 1), 0);

/** The period as a one-row relation that stands in for the table of that name: no query depends on what another one has set. */
export const withPeriod = ({ startsOn, endsOn, snapshotOn }: Period, expressions: readonly string[]): string => {
  const period = `period AS (\nSELECT DATE ${sqlLiteral(startsOn)} AS starts_on, DATE ${sqlLiteral(endsOn)} AS ends_on, DATE ${sqlLiteral(snapshotOn)} AS snapshot_on\n)`;
  return `WITH ${[period, ...expressions].join(',\n')}`;
};

const groupDimensions: readonly string[] = ['gender', 'race_ethnicity'];

/** Contributions with one column per dimension; text is trimmed and a blank is a group of its own. */
const placedSql = (metric: MetricDefinition, dimensions: readonly string[], imported: ImportedColumns): string => {
  const units = dimensions.filter((name) => isStandard(name) && !groupDimensions.includes(name));
  const columns = dimensions.map((name, i) => `coalesce(trim(${sourceOf(metric, name, i)}), '') AS dim_${i}`);
  const joins = [
    ...(units.length > 0 && metric.unitFrom !== 'contribution'
      ? ['LEFT JOIN latest_stay ON latest_stay.person_key = contribution.person_key']
      : []),
    ...(dimensions.some((name) => groupDimensions.includes(name))
      ? ['LEFT JOIN group_of_person ON group_of_person.person_key = contribution.person_key']
      : []),
    ...dimensions.flatMap((name, i) =>
      isStandard(name)
        ? []
        : [`LEFT JOIN (${imported.get(name) ?? ''}) AS column_${i} ON column_${i}.person_key = contribution.person_key`],
    ),
  ];
  return [
    `SELECT ${['contribution.*', ...(metric.hasFacets ? [] : ['NULL::VARCHAR AS facet']), ...columns].join(', ')}`,
    'FROM contribution',
    ...joins,
  ].join('\n');
};

const isStandard = (name: string): boolean => (standardDimensions as readonly string[]).includes(name);

const sourceOf = (metric: MetricDefinition, name: string, i: number): string => {
  if (groupDimensions.includes(name)) return `group_of_person.${name}`;
  if (!isStandard(name)) return `column_${i}.value`;
  if (metric.unitFrom === 'contribution') return `contribution.${name}`;
  return metric.unitFrom === 'person' ? `latest_stay.${name}` : `coalesce(nullif(trim(contribution.${name}), ''), latest_stay.${name})`;
};
