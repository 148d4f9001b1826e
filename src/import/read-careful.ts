import Papa from 'papaparse';
import { cellsOf } from './scan-record.ts';
import type { RecordRun } from './split-records.ts';

/**
 * Whole records of one width → rows of cells. PapaParse tokenizes; the splitter has already proved each record well formed,
 * so a row of another width is a disagreement between two readings and the record is then cut by its own edges.
 */
export const readRun = ({ text, starts, dialect }: RecordRun, width: number): readonly (readonly string[])[] => {
  const parsed = Papa.parse<string[]>(text, {
    delimiter: dialect.delimiter,
    quoteChar: dialect.quote,
    escapeChar: dialect.escape,
    newline: '\n',
    header: false,
    skipEmptyLines: false,
    fastMode: dialect.quote === '\0' || !text.includes(dialect.quote),
  });
  const rows = parsed.data;
  const records = starts.length - 1;
  if (rows.length === records && rows.every((r) => r.length === width)) return rows;
  return Array.from({ length: records }, (_, i) => cellsOf(text.slice(starts[i], starts[i + 1]), dialect));
};
