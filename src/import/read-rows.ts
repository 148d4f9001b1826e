import type { QuarantinedRow } from '../domain/imported-file.ts';
import type { AnswerFault } from './answer-state.ts';
import { createBlockSums } from './block-sums.ts';
import { beginsAsKey, fitsKey } from './cell-mask.ts';
import { createProfiler, type Profiler } from './column-profile.ts';
import { isDoubtfulRow, isSparse, mayBeTotal } from './doubtful-row.ts';
import { isNote, isReportLine, isTotalRow } from './footer-lines.ts';
import type { LedgerBook } from './ledger.ts';
import { ownCopy } from './own-copy.ts';
import { quarantineOf, unansweredRow } from './quarantine.ts';
import { readRun } from './read-careful.ts';
import { createSecondTable } from './second-table.ts';
import type { OddRecord, RecordSink } from './split-records.ts';
import { rowVotes, type TableShape } from './table-shape.ts';
import { createChunkBuilder, type ChunkBuilder } from './text-chunks.ts';

/** Lines that are not rows, in the order of the file. */
export interface LeftOut {
  readonly line: number;
  readonly lastLine: number;
  readonly text: string;
  readonly what: 'footer' | 'subtotal' | 'second-table' | 'repeated-header' | 'repeated-title';
}

/** What a pass over the rows leaves behind. */
export interface RowsRead {
  readonly chunks: Pick<ChunkBuilder, 'rows' | 'finish'>;
  readonly profilers: readonly Pick<Profiler, 'isEmpty' | 'finish'>[];
  readonly quarantined: readonly QuarantinedRow[];
  readonly leftOut: readonly LeftOut[];
  readonly straightenedLines: readonly (readonly [number, number])[];
  readonly oddKeys: { readonly count: number; readonly lines: readonly number[] };
}

export interface RowReader extends RecordSink, RowsRead {
  /** Sets a record aside. */
  readonly hold: (record: OddRecord) => void;
  readonly finish: () => void;
}

export interface RowReaderOptions {
  readonly shape: TableShape;
  readonly header: readonly string[];
  readonly headerRows: readonly (readonly string[])[];
  readonly preamble: readonly string[];
  readonly ledger: LedgerBook;
  /** Says why a sound row is no answer of a survey. */
  readonly answerFault: ((cells: readonly string[]) => AnswerFault | null) | null;
}

/** A record that waits until the next plain row, or the end of the file, shows what it is. */
interface Waiting extends OddRecord {
  readonly row: boolean;
  readonly isTitle?: boolean;
}

/** Takes the splitter's records, keeps the rows, and gives every other line its class in the ledger. */
export const createRowReader = ({ shape, header, headerRows, preamble, ledger, answerFault }: RowReaderOptions): RowReader => {
  const width = shape.width;
  const chunks = createChunkBuilder(width);
  const profilers = Array.from({ length: width }, createProfiler);
  const sums = createBlockSums(shape);
  const quarantined: QuarantinedRow[] = [];
  const leftOut: LeftOut[] = [];
  const straightenedLines: [number, number][] = [];
  const headerTexts = new Set(headerRows.map((cells) => cells.join('\0')));
  const headerStarts = new Set(headerRows.map((cells) => cells[0]));
  const titles = new Set(preamble.map((t) => t.trim()).filter((t) => t.length > 3));
  const second = createSecondTable(shape);
  const oddKeys = { count: 0, lines: [] as number[] };
  let waiting: Waiting[] = [];

  /** The key of a sound row begins as all keys do and goes on: two cells may have run together. */
  const noteOddKey = (first: string, line: number): void => {
    if (!shape.key || first.length <= shape.key.longest || fitsKey(first, shape.key) || !beginsAsKey(first, shape.key)) return;
    oddKeys.count++;
    if (oddKeys.lines.length < 20) oddKeys.lines.push(line);
  };
  const load = (cells: readonly string[], line: number, lastLine: number, text: () => string): void => {
    const fault = answerFault?.(cells);
    if (fault) {
      quarantined.push(unansweredRow(fault, line, lastLine, text()));
      return ledger.add('quarantined', lastLine - line + 1);
    }
    noteOddKey(cells[0]!, line);
    chunks.addRow(cells, line);
    for (let c = 0; c < width; c++) profilers[c]!.add(cells[c]!);
    sums.add(cells);
    ledger.add('loaded', lastLine - line + 1);
  };
  const hold = (record: OddRecord): void => {
    quarantined.push(quarantineOf(record, header));
    ledger.add('quarantined', record.lastLine - record.line + 1);
  };
  const leave = (record: OddRecord, what: LeftOut['what']): void => {
    leftOut.push({ line: record.line, lastLine: record.lastLine, text: record.text, what });
    ledger.add(
      what === 'repeated-header' ? 'header' : what === 'repeated-title' ? 'preamble' : 'footer',
      record.lastLine - record.line + 1,
    );
  };

  const takeRow = (cells: readonly string[], line: number, lastLine: number, text: () => string): void => {
    const c0 = cells[0]!;
    const wait = (fault: 'width' | 'blank'): void =>
      void waiting.push({ line, lastLine, text: text(), fault, cells, unterminated: false, row: true });
    if (headerStarts.has(c0) && headerTexts.has(cells.join('\0'))) {
      markSectionTitles();
      return leave({ line, lastLine, text: text(), fault: 'width', cells, unterminated: false }, 'repeated-header');
    }
    if (waiting.length === 0 && c0 !== '' && cells[1] !== '' && !mayBeTotal(c0)) return load(cells, line, lastLine, text);
    if (cells.every((c) => c.trim() === '')) return wait('blank');
    if (second.isWithin(cells, waiting.at(-1)?.fault === 'blank', line) || isDoubtful(cells)) return wait('width');
    if (waiting.length > 0) settle(false);
    load(cells, line, lastLine, text);
  };

  /** A line with one filled cell right above a repeated header names the section that follows. */
  const markSectionTitles = (): void => {
    for (let i = waiting.length - 1; i >= 0; i--) {
      const record = waiting[i]!;
      if (record.fault === 'blank') continue;
      const filled = record.cells.filter((c) => c.trim() !== '');
      if (record.fault !== 'width' || filled.length !== 1 || (shape.key && beginsAsKey(filled[0]!, shape.key))) return;
      waiting[i] = { ...record, isTitle: true };
    }
  };

  /** Rows that may be totals, notes or section titles in the form of a row, or half of a broken one. */
  const isDoubtful = (cells: readonly string[]): boolean => {
    if (isDoubtfulRow(cells, shape)) return true;
    if (cells[0]!.trim() !== '') return false;
    const before = waiting.at(-1);
    return (shape.key !== null && sums.agree(cells)) || (before?.fault === 'width' && before.cells.length === 1);
  };

  const settle = (atEnd: boolean): void => {
    const records = waiting;
    waiting = [];
    const from = second.close(atEnd);
    records.forEach((record, i) => {
      const lines = record.lastLine - record.line + 1;
      if (record.fault === 'blank') return ledger.add('blank', lines);
      if (from !== null && record.line >= from) return leave(record, 'second-table');
      if (record.fault !== 'width') return hold(record);
      if (record.isTitle || titles.has(record.text.trim())) return leave(record, 'repeated-title');
      if (headerTexts.has(record.cells.join('\0'))) return leave(record, 'repeated-header');
      const before = records[i - 1];
      const verdict = record.row ? judgeRow(record, before, atEnd) : judgeOdd(record, before, atEnd);
      if (verdict === 'row') load(record.cells, record.line, record.lastLine, () => record.text);
      else if (verdict === 'held') hold(record);
      else leave(record, verdict);
    });
  };

  const judgeOdd = (record: Waiting, before: Waiting | undefined, atEnd: boolean): 'held' | 'footer' => {
    if (isReportLine(record.cells) || isTotalRow(padTo(record.cells, width), shape)) return 'footer';
    if (!atEnd || (record.unterminated && before?.fault !== 'blank')) return 'held';
    return isNote(record.cells, shape, before?.fault === 'blank') ? 'footer' : 'held';
  };

  const judgeRow = (record: Waiting, before: Waiting | undefined, atEnd: boolean): 'row' | 'held' | 'footer' | 'subtotal' => {
    const { cells } = record;
    if (isTotalRow(cells, shape)) {
      const agrees = sums.agree(cells);
      sums.startBlock();
      if (atEnd) return 'footer';
      return agrees || cells.filter((c) => c.trim() !== '').length === 1 || !shape.kinds.includes('number') ? 'subtotal' : 'held';
    }
    if (width > 1 && isReportLine(cells)) return 'footer';
    if (before?.fault === 'width' && !before.row && before.cells.length === 1 && cells[0]!.trim() === '') return 'held';
    if (atEnd && cells[0]!.trim() === '' && sums.agree(cells) && onlyFigures(cells)) return 'footer';
    if (isSparse(cells, shape)) {
      if (atEnd && isNote(cells, shape, before?.fault === 'blank')) return 'footer';
      return shape.key ? 'held' : 'row';
    }
    return 'row';
  };

  const onlyFigures = (cells: readonly string[]): boolean =>
    rowVotes(cells, shape).header === 0 && cells.every((c, i) => c.trim() === '' || shape.kinds[i] === 'number');

  return {
    run: (run) => {
      const rows = readRun(run, width);
      rows.forEach((cells, i) =>
        takeRow(cells, run.lines[i]!, run.lines[i + 1]! - 1, () =>
          ownCopy(run.text.slice(run.starts[i], run.starts[i + 1]).replace(/\n$/, '')),
        ),
      );
    },
    odd: (record) => {
      const afterBlank = waiting.at(-1)?.fault === 'blank';
      if (record.fault === 'blank' && afterBlank) return ledger.add('blank', 1);
      if (record.fault === 'width') second.isWithin(record.cells, afterBlank, record.line);
      waiting.push({ ...record, row: false });
      if (waiting.length > 5_000 && !second.isOpen() && record.fault !== 'blank') settle(false);
    },
    straightened: (line, lastLine) => straightenedLines.push([line, lastLine]),
    hold,
    finish: () => settle(true),
    chunks,
    profilers,
    quarantined,
    leftOut,
    straightenedLines,
    oddKeys,
  };
};

const padTo = (cells: readonly string[], width: number): readonly string[] =>
  cells.length >= width ? cells : [...cells, ...Array.from({ length: width - cells.length }, () => '')];
