import type { Engine, Row } from '../../store/index.ts';
import type { Period } from '../../domain/period.ts';
import { groupingFor, type ImportedColumns } from '../grouping-sql.ts';
import { cellsSql, number } from '../kinds/method.ts';
import type { MetricDefinition } from '../metric.ts';
import type { MetricAsk } from '../read-metric.ts';

export interface AtomsAsk {
  readonly dimensions: readonly string[];
  readonly period: Period;
  readonly imported: ImportedColumns;
  readonly groupingOf?: MetricAsk['groupingOf'];
  readonly signal?: AbortSignal | undefined;
}

/** People of one facet in one innermost group; a metric of two arms has a row an arm. */
export interface AtomRow {
  readonly facet: string | null;
  readonly arm: string | null;
  readonly group: readonly string[];
  readonly n: number;
  /** Favorable, selected or focal people, or events. */
  readonly count: number;
  readonly exposureYears: number | null;
  /** A survey's marker row: the base of a theme, not an item. */
  readonly isBase: boolean;
  /** Theme of a survey item. */
  readonly theme: string | null;
}

/** Who is counted where, at the innermost cut of a plan: the heads that an outsider may know, and what adds up over them. */
export const readAtoms = async (engine: Engine, metric: MetricDefinition, ask: AtomsAsk): Promise<readonly AtomRow[]> => {
  const grouping = ask.groupingOf?.([ask.dimensions]) ?? groupingFor(metric, [ask.dimensions], ask.period, ask.imported);
  const { columns, split } = columnsOf(metric);
  const people = split.includes('arm') && metric.readAs === 'parity' ? 'sum(denominator)' : grouping.people;
  const sql = cellsSql(grouping, [`${people}::DOUBLE AS people`, ...columns], 'placed', ...split);
  const rows = await engine.query(sql, ask.signal ? { signal: ask.signal } : {});
  return rows.map((row) => {
    const { facet, group } = grouping.toCell(row);
    return {
      facet,
      group,
      n: number(row, 'people'),
      count: orNothing(number(row, 'counted')),
      arm: textOf(row, 'arm'),
      exposureYears: Number.isNaN(number(row, 'exposure')) ? null : number(row, 'exposure'),
      isBase: row['is_base'] === true,
      theme: row['is_themed'] === true ? textOf(row, 'theme') : null,
    };
  });
};

const columnsOf = ({ kind, readAs }: MetricDefinition): { readonly columns: readonly string[]; readonly split: readonly string[] } => {
  if (readAs === 'parity') return { columns: ['sum(numerator)::DOUBLE AS counted'], split: ['arm'] };
  if (readAs === 'theme')
    return {
      columns: ['sum(counts)::DOUBLE AS counted', 'any_value(theme) AS theme', 'bool_and(is_themed) AS is_themed'],
      split: ['is_base'],
    };
  if (kind === 'gap') return { columns: ["(count(*) FILTER (WHERE arm = 'focal'))::DOUBLE AS counted"], split: [] };
  if (kind === 'share' || kind === 'count') return { columns: ['sum(counts)::DOUBLE AS counted'], split: [] };
  if (kind === 'rate') return { columns: ['sum(events)::DOUBLE AS counted', 'sum(exposure_years)::DOUBLE AS exposure'], split: [] };
  return { columns: [], split: [] };
};

const orNothing = (value: number): number => (Number.isNaN(value) ? 0 : value);
const textOf = (row: Row, column: string): string | null =>
  row[column] === null || row[column] === undefined ? null : String(row[column]);
