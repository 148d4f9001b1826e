import { answerStates } from './answer-state.ts';
import { detectDialect, type DialectGuess } from './detect-dialect.ts';
import type { Encoding } from './detect-encoding.ts';
import { findLayout, type FileLayout } from './find-layout.ts';
import { findTable, isSeparatorLine, preambleOf, type FoundTable } from './find-table.ts';
import { openLedger, type LedgerBook } from './ledger.ts';
import { nameColumns } from './name-columns.ts';
import { createRowReader, type RowReader } from './read-rows.ts';
import { Refusal } from './refusal.ts';
import type { TextSamples } from './sample-text.ts';
import { createSplitter } from './split-records.ts';
import type { Pass } from './table-reading.ts';
import { noTextNotes, textBlocks } from './text-blocks.ts';

export interface PassOptions {
  readonly onProgress?: (bytesRead: number, rows: number) => void;
  readonly pause: () => Promise<void>;
}

export type PassPlan = FileLayout;

const mostColumns = 10_000;

/** What the samples say about the file: its dialect, where its table stands, and whether its lines must be rewritten first. */
export const planPass = (samples: TextSamples): PassPlan => {
  const layout = findLayout(samples, (seen, known) => {
    const guess = known ?? detectFileDialect(seen);
    return { guess, table: findTable(seen.head, guess.dialect, seen.complete) };
  });
  const { width } = layout.table.shape;
  if (width > mostColumns) throw new Refusal(`This file has ${width.toLocaleString('en-US')} columns; at most 10,000 can be read. Leave out columns that are not needed and export it again.`); // prettier-ignore
  return layout;
};

/** The careful lane: the whole file through the decoder, the record splitter and the tokenizer. Takes everything. */
export const readCarefully = async (
  bytes: Uint8Array,
  encoding: Encoding,
  plan: PassPlan,
  { onProgress, pause }: PassOptions,
): Promise<Pass> => {
  const { guess, table, form, told } = plan;
  const { shape, header, records, headLines } = table;
  const rewrite = form?.rewriter();
  const ledger = openLedger();
  const rows = createRowReader({
    shape,
    header: nameColumns(header.labels, undefined).header,
    headerRows: header.records.map((i) => records[i]!.cells),
    preamble: preambleOf(table),
    ledger,
    answerFault: answerStates(namesOf(table)),
  });
  classHead(table, ledger, rows);
  const splitter = createSplitter({ dialect: guess.dialect, shape, skipLines: headLines, damaged: encoding.damaged }, rows);
  const notes = noTextNotes();
  let endsOpen = false;
  for (const block of textBlocks(bytes, encoding, notes)) {
    splitter.push(rewrite ? rewrite(block.text, block.last) : block.text, block.last);
    if (block.text !== '') endsOpen = !block.text.endsWith('\n');
    onProgress?.(block.bytesRead, rows.chunks.rows());
    await pause();
  }
  rows.finish();
  const lines = notes.lf + notes.crlf + notes.cr + (endsOpen ? 1 : 0);
  return { guess, table, rows, notes, told, ledger: ledger.close(lines) };
};

/** Every name of each column: a survey tool's own keys may stand in either header row. */
export const namesOf = ({ header }: FoundTable): readonly (readonly string[])[] =>
  header.labels.map((label, i) => [label, ...(header.aliases ? [header.aliases[i]!] : [])]);

const classHead = ({ records, header, held }: FoundTable, ledger: LedgerBook, rows: RowReader): void => {
  const named = new Set(header.records);
  records.slice(0, header.bodyFrom).forEach((r, i) => {
    if (!held.has(i)) return ledger.add(named.has(i) ? 'header' : r.blank ? 'blank' : 'preamble', r.lines);
    rows.hold({
      line: r.line,
      lastLine: r.line + r.lines - 1,
      text: r.text,
      fault: r.torn ? 'torn-quote' : 'width',
      cells: r.cells,
      unterminated: false,
    });
  });
};

/** A `sep=` line decides the delimiter; quotes are detected below it. */
const detectFileDialect = ({ head, others, complete }: TextSamples): DialectGuess => {
  const firstLine = head.slice(0, head.indexOf('\n') < 0 ? head.length : head.indexOf('\n'));
  if (!isSeparatorLine(firstLine)) return detectDialect([head, ...others], complete);
  const guess = detectDialect([head.slice(firstLine.length + 1), ...others], complete);
  return { ...guess, dialect: { ...guess.dialect, delimiter: firstLine.replaceAll('"', '').at(4)! } };
};
