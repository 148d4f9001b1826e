import type { Finding, TableReading } from '../domain/imported-file.ts';
import type { DialectGuess } from './detect-dialect.ts';
import type { Encoding } from './detect-encoding.ts';
import { preambleOf, type FoundTable } from './find-table.ts';
import { nameColumns } from './name-columns.ts';
import type { RowsRead } from './read-rows.ts';
import { noQuote } from './reading-dialect.ts';
import { takenColumns } from './side-by-side.ts';
import { headFindings, leftOutFindings, oddKeyFindings, straightenedFindings, textFindings } from './structure-findings.ts';
import type { TextNotes } from './text-blocks.ts';
import { rowLimitFindings, valueFindings } from './value-findings.ts';

/** Everything one pass over a file has brought together. */
export interface Pass {
  readonly guess: DialectGuess;
  readonly table: FoundTable;
  readonly rows: RowsRead;
  readonly notes: TextNotes;
  /** What the layout of the lines gives to say. */
  readonly told: readonly Finding[];
  readonly ledger: TableReading['ledger'];
}

/** Names the columns, closes the profiles and says what there is to say. */
export const tableReading = (
  pass: Pass,
  { name, sha256, encoding }: { readonly name: string; readonly sha256: string; readonly encoding: Encoding },
): TableReading => {
  const { guess, table, rows, notes } = pass;
  const { header: found, records, shape } = table;
  const headerRecords = found.records.map((i) => records[i]!);
  const whole = rows.chunks.finish();
  const named = found.labels.slice(0, namedColumns(found.labels, rows));
  const taken = takenColumns(named, (c) => rows.profilers[c]!.isEmpty(), whole);
  const kept = taken.columns;
  const labels = nameColumns(
    kept.map((c) => named[c]!),
    headerRecords.at(-1)?.line,
  );
  const header = labels.header;
  const chunks = kept.length === shape.width ? whole : whole.map((chunk) => ({ ...chunk, columns: kept.map((c) => chunk.columns[c]!) }));
  const profiles = kept.map((c, i) => rows.profilers[c]!.finish(i, header[i]!));
  const findings: Finding[] = [
    ...textFindings(notes, encoding),
    ...pass.told,
    ...headFindings(table),
    ...(found.form === 'none' ? [] : labels.findings),
    ...taken.findings,
    ...dialectFindings(
      guess,
      shape.width - named.length,
      rows,
      pass.told.some(({ code }) => code === 'fixed-width'),
    ),
    ...leftOutFindings(rows.leftOut),
    ...straightenedFindings(rows.straightenedLines),
    ...oddKeyFindings(rows.oddKeys, rows.chunks.rows()),
    ...heldFindings(rows),
    ...valueFindings(profiles),
    ...rowLimitFindings(rows.chunks.rows()),
  ];
  const { delimiter, quote, escape } = guess.dialect;
  return {
    name,
    sha256,
    encoding: encoding.label,
    dialect: {
      delimiter: shape.width === 1 && delimiter === '\x1f' ? '' : delimiter,
      quote: quote === noQuote ? '' : quote,
      escape: escape === noQuote ? '' : escape,
    },
    lineEnds: lineEndsOf(notes),
    headerLines: headerRecords.flatMap((r) => Array.from({ length: r.lines }, (_, k) => r.line + k)),
    preamble: preambleOf(table),
    header,
    ...(kept.length === named.length ? {} : { sourceColumns: kept }),
    ...(found.aliases ? { headerAliases: kept.map((c) => found.aliases![c]!) } : {}),
    footer: rows.leftOut.filter((l) => l.what !== 'repeated-header').map((l) => l.text),
    chunks,
    profiles,
    ledger: pass.ledger,
    findings,
    quarantined: rows.quarantined,
  };
};

const lineEndsOf = ({ crlf, lf, cr }: TextNotes): NonNullable<TableReading['lineEnds']> => {
  if ([crlf, lf, cr].filter((n) => n > 0).length > 1) return 'mixed';
  return crlf > 0 ? 'crlf' : cr > 0 ? 'cr' : 'lf';
};

/** Columns at the end without a name and without a value are left out (M15). */
const namedColumns = (labels: readonly string[], rows: RowsRead): number => {
  let kept = labels.length;
  while (kept > 1 && labels[kept - 1]!.trim() === '' && rows.profilers[kept - 1]!.isEmpty()) kept--;
  return kept;
};

const dialectFindings = ({ dialect, runnerUp }: DialectGuess, dropped: number, rows: RowsRead, cut: boolean): Finding[] => [
  ...(dropped > 0
    ? [
        {
          code: 'empty-column',
          severity: 'note',
          count: dropped,
          message: `${dropped === 1 ? 'A last column' : `${dropped} columns at the end`} without name and values left out: every line ends with a delimiter.`,
        } as const,
      ]
    : []),
  ...(dialect.padded
    ? [
        {
          code: 'blank-after-delimiter',
          severity: 'note',
          count: 1,
          message: 'Blanks after the delimiters belong to the layout and were left out of the cells.',
        } as const,
      ]
    : []),
  ...(dialect.quote === noQuote && !cut && rows.chunks.rows() > 0
    ? [
        {
          code: 'quotes-as-text',
          severity: 'warning',
          count: 1,
          message: 'Quotation marks do not come in pairs around cells in this file; they were kept as text.',
        } as const,
      ]
    : []),
  ...(runnerUp !== null
    ? [
        {
          code: 'delimiter-unsure',
          severity: 'note',
          count: 1,
          message: 'Another delimiter reads nearly as well; check the preview.',
        } as const,
      ]
    : []),
];

const heldFindings = (rows: RowsRead): Finding[] => {
  const [held, loaded] = [rows.quarantined.length, rows.chunks.rows()];
  if (held === 0 && loaded > 0) return [];
  if (held === 0) return [{ code: 'no-rows', severity: 'warning', count: 0, message: 'The file has a header but no rows: 0 rows loaded.' }];
  const share =
    held > loaded
      ? ' More than half of the file does not fit the table that was found: check the delimiter and the header before using it.'
      : '';
  return [
    {
      code: 'rows-set-aside',
      severity: 'error',
      count: held,
      message: `${held.toLocaleString('en-US')} ${held === 1 ? 'row was' : 'rows were'} set aside, each with its line and reason.${share}`,
    },
  ];
};
