import type { CellAddress } from '../domain/reading.ts';
import { sqlLiteral, type Engine, type Row } from '../store/index.ts';
import { catalogue } from './catalogue.ts';
import { groupingFor, type ImportedColumns } from './grouping-sql.ts';
import { methodOf } from './kinds/method-of.ts';
import { importedColumns } from './measure.ts';

/** SELECT of the contributions behind one figure, complete as it stands. `imported` is needed only for cuts by an imported column. */
export const sqlFor = (address: CellAddress, imported: ImportedColumns = new Map()): string => {
  const metric = catalogue.get(address.metric);
  if (metric === undefined) throw new Error(`There is no metric ${address.metric}.`);
  const grouping = groupingFor(metric, [address.cut], address.period, imported);
  const ownFacet = metric.hasFacets && metric.horizons === undefined;
  const conditions = [
    ...(ownFacet ? [address.facet === null ? 'facet IS NULL' : `facet = ${sqlLiteral(address.facet)}`] : []),
    ...address.cut.map((dimension, i) => `dim_${grouping.dimensions.indexOf(dimension)} = ${sqlLiteral(address.group[i] ?? '')}`),
  ];
  return `${grouping.with}\nSELECT *\nFROM placed${conditions.length > 0 ? `\nWHERE ${conditions.join(' AND ')}` : ''}`;
};

/** The query that gave the figure: one row per group of the cut, with the statistics its interval is computed from. */
export const figureSqlFor = (address: CellAddress, imported: ImportedColumns = new Map()): string => {
  const metric = catalogue.get(address.metric);
  if (metric === undefined) throw new Error(`There is no metric ${address.metric}.`);
  return methodOf(metric).sql(metric, groupingFor(metric, [address.cut], address.period, imported));
};

/** At most `limit` contributions behind a figure: for the analyst only, never for a leader file (PR2). */
export const rowsFor = async (engine: Engine, address: CellAddress, limit: number): Promise<readonly Row[]> => {
  const imported = await importedColumns(engine, [address.cut]);
  return engine.query(`SELECT * FROM (\n${sqlFor(address, imported)}\n) LIMIT ${Math.max(0, Math.floor(limit))}`);
};
