import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Finding, TableReading } from '../domain/imported-file.ts';
import { detectDialect, type DialectGuess } from './detect-dialect.ts';
import { detectEncoding, type Encoding } from './detect-encoding.ts';
import { findTable, isSeparatorLine, type FoundTable } from './find-table.ts';
import { refuseOtherKinds } from './kind-of-file.ts';
import { openLedger } from './ledger.ts';
import { nameColumns } from './name-columns.ts';
import { createRowReader, type RowReader } from './read-rows.ts';
import { noQuote } from './reading-dialect.ts';
import { Refusal } from './refusal.ts';
import { sampleText, type TextSamples } from './sample-text.ts';
import { createSplitter } from './split-records.ts';
import { headFindings, leftOutFindings, oddKeyFindings, straightenedFindings, textFindings } from './structure-findings.ts';
import { noTextNotes, textBlocks, type TextNotes } from './text-blocks.ts';
import { rowLimitFindings, valueFindings } from './value-findings.ts';
import { createYield } from './yield-to-events.ts';

export interface OpenOptions {
  readonly name: string;
  readonly onProgress?: (bytesRead: number, rows: number) => void;
  readonly signal?: AbortSignal;
}

const largestFile = 2 ** 30;
const mostColumns = 10_000;

/**
 * Bytes of one file → its table as text, with every physical line accounted for.
 * Throws a `Refusal` with a sentence for the user when the bytes are no table, and the signal's reason when canceled.
 */
export const openTable = async (bytes: Uint8Array, options: OpenOptions): Promise<TableReading> => {
  const pause = createYield(options.signal);
  await pause();
  if (bytes.length === 0) throw new Refusal('This file is empty (0 bytes): export it again.');
  if (bytes.length > largestFile)
    throw new Refusal('This file is larger than 1 GB: split it, or leave out columns that are not needed, and add the parts.');
  refuseOtherKinds(bytes);
  const encoding = await detectEncoding(bytes, pause);
  const first = await readOnce(bytes, encoding, sampleText(bytes, encoding), options, pause);
  if (first.complete || first.rows.quarantined.length <= 0.1 * first.rows.chunks.rows())
    return conclude(bytes, encoding, first, options.name);
  const second = await readOnce(bytes, encoding, sampleText(bytes, encoding, 4 << 20), options, pause);
  const better = second.rows.quarantined.length < first.rows.quarantined.length ? second : first;
  return conclude(bytes, encoding, better, options.name);
};

interface Pass {
  readonly guess: DialectGuess;
  readonly table: FoundTable;
  readonly rows: RowReader;
  readonly notes: TextNotes;
  readonly ledger: TableReading['ledger'];
  readonly sha256: string;
  /** The sample was the whole file: another look finds nothing new. */
  readonly complete: boolean;
}

const readOnce = async (
  bytes: Uint8Array,
  encoding: Encoding,
  samples: TextSamples,
  options: OpenOptions,
  pause: () => Promise<void>,
): Promise<Pass> => {
  if (samples.complete && samples.head.trim() === '') throw new Refusal('This file holds blank lines only: export it again.');
  const guess = detectFileDialect(samples);
  const table = findTable(samples.head, guess.dialect, samples.complete);
  const { shape, header, records, headLines } = table;
  if (shape.width > mostColumns)
    throw new Refusal(
      `This file has ${shape.width.toLocaleString('en-US')} columns; at most 10,000 can be read. Leave out columns that are not needed and export it again.`,
    );
  const ledger = openLedger();
  const headerAt = new Set(header.records);
  records.slice(0, header.bodyFrom).forEach((r, i) => {
    if (i !== header.brokenAt) ledger.add(headerAt.has(i) ? 'header' : r.blank ? 'blank' : 'preamble', r.lines);
  });
  const rows = createRowReader({
    shape,
    header: nameColumns(header.labels, undefined).header,
    headerRows: header.records.map((i) => records[i]!.cells),
    preamble: preambleOf(table),
    ledger,
  });
  const broken = header.brokenAt === null ? undefined : records[header.brokenAt];
  if (broken)
    rows.hold({
      line: broken.line,
      lastLine: broken.line + broken.lines - 1,
      text: broken.text,
      fault: broken.torn ? 'torn-quote' : 'width',
      cells: broken.cells,
      unterminated: false,
    });
  const splitter = createSplitter({ dialect: guess.dialect, shape, skipLines: headLines, damaged: encoding.damaged }, rows);
  const notes = noTextNotes();
  const hash = sha256.create();
  let hashed = 0;
  let endsOpen = false;
  let lines = 0;
  for (const block of textBlocks(bytes, encoding, notes)) {
    splitter.push(block.text, block.last);
    hash.update(bytes.subarray(hashed, block.bytesRead));
    hashed = block.bytesRead;
    if (block.text !== '') endsOpen = !block.text.endsWith('\n');
    options.onProgress?.(block.bytesRead, rows.chunks.rows());
    await pause();
  }
  rows.finish();
  lines = notes.lf + notes.crlf + notes.cr + (endsOpen ? 1 : 0);
  return { guess, table, rows, notes, ledger: ledger.close(lines), sha256: bytesToHex(hash.digest()), complete: samples.complete };
};

/** A `sep=` line decides the delimiter; quotes are detected below it. */
const detectFileDialect = ({ head, others, complete }: TextSamples): DialectGuess => {
  const firstLine = head.slice(0, head.indexOf('\n') < 0 ? head.length : head.indexOf('\n'));
  if (!isSeparatorLine(firstLine)) return detectDialect([head, ...others], complete);
  const guess = detectDialect([head.slice(firstLine.length + 1), ...others], complete);
  return { ...guess, dialect: { ...guess.dialect, delimiter: firstLine.replaceAll('"', '').at(4)! } };
};

const preambleOf = ({ records, header }: FoundTable): readonly string[] => {
  const headerAt = new Set(header.records);
  return records.slice(0, header.bodyFrom).flatMap((r, i) => (r.blank || headerAt.has(i) || i === header.brokenAt ? [] : [r.text]));
};

const conclude = (bytes: Uint8Array, encoding: Encoding, pass: Pass, name: string): TableReading => {
  const { guess, table, rows, notes } = pass;
  const { header: found, records, shape } = table;
  const headerRecords = found.records.map((i) => records[i]!);
  const kept = keptColumns(found.labels, rows);
  const named = nameColumns(found.labels.slice(0, kept), headerRecords.at(-1)?.line);
  const header = named.header;
  const chunks = rows.chunks.finish().map((chunk) => (kept === shape.width ? chunk : { ...chunk, columns: chunk.columns.slice(0, kept) }));
  const profiles = rows.profilers.slice(0, kept).map((p, i) => p.finish(i, header[i]!));
  const findings: Finding[] = [
    ...textFindings(notes, encoding),
    ...headFindings(table),
    ...(found.form === 'none' ? [] : named.findings),
    ...dialectFindings(guess, shape.width - kept, rows),
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
    sha256: pass.sha256,
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
    ...(found.aliases ? { headerAliases: found.aliases.slice(0, kept) } : {}),
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
const keptColumns = (labels: readonly string[], rows: RowReader): number => {
  let kept = labels.length;
  while (kept > 1 && labels[kept - 1]!.trim() === '' && rows.profilers[kept - 1]!.isEmpty()) kept--;
  return kept;
};

const dialectFindings = ({ dialect, runnerUp }: DialectGuess, dropped: number, rows: RowReader): Finding[] => [
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
  ...(dialect.quote === noQuote && rows.chunks.rows() > 0
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

const heldFindings = (rows: RowReader): Finding[] => {
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
