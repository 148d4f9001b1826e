import type { CauseRow } from '../../statistics/index.ts';
import type { Cell } from '../grouping-sql.ts';
import { curveSql } from './curve-sql.ts';
import { assumedColumn, assumedNote, cellsSql, number, rowsOf, type Ask } from './method.ts';

export interface Curve {
  readonly cell: Cell;
  readonly n: number;
  readonly notes: readonly string[];
  readonly rows: readonly CauseRow[];
}

/** Curve tables with the people (or requisitions) behind each. */
export const curvesOf = async (ask: Ask, horizons: readonly number[]): Promise<readonly Curve[]> => {
  const { grouping, metric } = ask;
  const cells = await rowsOf(ask, cellsSql(grouping, [`${grouping.people} AS people`, ...assumedColumn(metric)]));
  const rows = new Map<string, CauseRow[]>();
  for (const row of await rowsOf(ask, curveSql(grouping, horizons))) {
    const key = keyOf(grouping.toCell(row));
    const list = rows.get(key) ?? [];
    list.push({ t: number(row, 't'), atRisk: number(row, 'at_risk'), events: number(row, 'events'), competing: number(row, 'competing') });
    rows.set(key, list);
  }
  return cells.map((row) => {
    const cell = grouping.toCell(row);
    return { cell, n: number(row, 'people'), notes: assumedNote(metric, row), rows: rows.get(keyOf(cell)) ?? [] };
  });
};

/**
 * The smallest number at risk at any time that counts for a horizon. With late entry the early steps can rest on fewer people than the
 * horizon itself; a curve is only as good as its thinnest step.
 */
export const leastAtRisk = (rows: readonly CauseRow[], horizon: number): number => {
  const before = rows.filter(({ t }) => t <= horizon).map(({ atRisk }) => atRisk);
  return before.length === 0 ? 0 : Math.min(...before);
};

const keyOf = (cell: Cell): string => JSON.stringify([cell.facet, cell.cut, cell.group]);
