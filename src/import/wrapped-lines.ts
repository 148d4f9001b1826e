import type { LineForm } from './line-form.ts';

/**
 * Whole lines in one pair of quotation marks, the marks inside doubled: what a spreadsheet writes when all of a table stood in its first column.
 * Lines without the outer pair (a header with nothing to quote) stay as they are.
 */
export const wrappedLines: LineForm = {
  rewriter: () => {
    let carry = '';
    return (block, last) => {
      const { text, rest } = unwrap(carry + block, last);
      carry = rest;
      return text;
    };
  },
  told: {
    code: 'wrapped-lines',
    severity: 'warning',
    count: 1,
    message:
      'Each line stands in one pair of quotation marks, so the file holds a single column. The text inside the marks was read as the row.',
  },
};

/** Most lines of a sample are one quoted cell with a delimiter in it, and nothing beside it but empty cells. */
export const mayBeWrapped = (sample: string): boolean => {
  const lines = sample.split('\n').filter((line) => line.trim() !== '');
  const wrapped = lines.filter((line) => /^"[^,;\t|]+[,;\t|].*"[\s,;]*$/.test(line) && closeOf(line, 0) >= 0);
  return wrapped.length >= 2 && wrapped.length >= 0.5 * lines.length;
};

/** A longer record is a quote that was never closed: its first line is left as it stands. */
const longestRecord = 100_000;

const unwrap = (text: string, last: boolean): { readonly text: string; readonly rest: string } => {
  const out: string[] = [];
  let pos = 0;
  while (pos < text.length) {
    const eol = text.indexOf('\n', pos);
    const close = closeOf(text, pos);
    if (!last && (eol < 0 || (close < 0 && text[pos] === '"')) && text.length - pos < longestRecord) break;
    const lineEnd = eol < 0 ? text.length : eol;
    if (close < 0) {
      out.push(text.slice(pos, lineEnd));
      pos = lineEnd;
    } else {
      out.push(text.slice(pos + 1, close).replaceAll('""', '"'));
      pos = text.indexOf('\n', close);
      if (pos < 0) pos = text.length;
    }
    if (pos < text.length) {
      out.push('\n');
      pos++;
    }
  }
  return { text: out.join(''), rest: text.slice(pos) };
};

/** Where the mark stands that closes the whole record begun at `start`; -1 when it is no record in one pair of marks. */
const closeOf = (text: string, start: number): number => {
  if (text[start] !== '"') return -1;
  const stop = start + longestRecord;
  for (let at = text.indexOf('"', start + 1); at >= 0 && at < stop; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] === '"') continue;
    let after = at + 1;
    while (after < text.length && ' ,;\t\r'.includes(text[after]!)) after++;
    return after >= text.length || text[after] === '\n' ? at : -1;
  }
  return -1;
};
