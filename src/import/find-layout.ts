import type { Finding } from '../domain/imported-file.ts';
import type { DialectGuess } from './detect-dialect.ts';
import type { FoundTable } from './find-table.ts';
import { findFixedColumns, fixedWidthForm, looksAligned } from './fixed-width.ts';
import { type LineForm, rewriteWhole } from './line-form.ts';
import { noQuote } from './reading-dialect.ts';
import type { TextSamples } from './sample-text.ts';
import { mayBeWrapped, wrappedLines } from './wrapped-lines.ts';

/** One way to read the file: its dialect, the table found with it, and how its lines are rewritten first. */
export interface FileLayout {
  readonly guess: DialectGuess;
  readonly table: FoundTable;
  readonly form: LineForm | null;
  readonly told: readonly Finding[];
}

type PlanSamples = (samples: TextSamples, guess?: DialectGuess) => Pick<FileLayout, 'guess' | 'table'>;

/** The plain reading, unless the lines hide a wider table: wrapped whole in quotation marks, or aligned with blanks instead of delimited. */
export const findLayout = (samples: TextSamples, plan: PlanSamples): FileLayout => {
  const plain = plan(samples);
  if (plain.table.shape.kinds.slice(1).every((kind) => kind === 'empty') && mayBeWrapped(samples.head)) {
    const inner = plan(rewritten(samples, wrappedLines));
    const { header, shape } = inner.table;
    if (header.form !== 'none' && shape.width >= 2 && !inner.guess.dialect.padded && fitting(inner.table) >= 0.9)
      return { ...inner, form: wrappedLines, told: [wrappedLines.told] };
  }
  if (!mayBeAligned(plain, samples)) return { ...plain, form: null, told: [] };
  const columns = findFixedColumns(samples.head);
  if (columns && columns.fit >= 0.8) {
    const form = fixedWidthForm(columns);
    const cut = plan(rewritten(samples, form), tabs);
    const { header, shape } = cut.table;
    const typed = shape.kinds.some((kind) => kind !== 'text' && kind !== 'empty');
    if (shape.width === columns.gaps.length + 1 && typed && (shape.width >= 3 || header.form !== 'none'))
      return { ...cut, form, told: [form.told] };
  }
  return { ...plain, form: null, told: plain.table.shape.width === 1 && looksAligned(samples.head) ? [cannotCut] : [] };
};

/** Delimiters that text itself uses may be what is left of a layout by blanks; a delimited table with its own header is none. */
const mayBeAligned = ({ guess, table }: Pick<FileLayout, 'guess' | 'table'>, { head }: TextSamples): boolean => {
  if (head.includes('\t') || !/\S {2,}\S/.test(head)) return false;
  const { width } = table.shape;
  return width <= 2 || [' ', ':'].includes(guess.dialect.delimiter) || (guess.dialect.delimiter === ',' && table.header.form === 'none');
};

const tabs: DialectGuess = {
  dialect: { delimiter: '\t', quote: noQuote, escape: noQuote, padded: false, curly: false },
  runnerUp: null,
};

const cannotCut: Finding = {
  code: 'fixed-width-unclear',
  severity: 'warning',
  count: 1,
  message:
    'The columns of this file seem to be aligned with blanks, and it could not be told where each begins: every line was read as one cell. Export it again as CSV (comma delimited).',
};

const rewritten = (samples: TextSamples, form: LineForm): TextSamples => ({
  ...samples,
  head: rewriteWhole(form, samples.head),
  others: samples.others.map((text) => rewriteWhole(form, text)),
});

/** Share of the records from the header down that have the width of the table. */
const fitting = ({ records, header, shape }: FoundTable): number => {
  const below = records.slice(header.records[0] ?? header.bodyFrom).filter((r) => !r.blank);
  return below.filter((r) => !r.torn && r.cells.length === shape.width).length / Math.max(1, below.length);
};
