import type { QuarantinedRow } from '../domain/imported-file.ts';
import type { AnswerFault } from './answer-state.ts';
import { ownCopy } from './own-copy.ts';
import type { OddRecord } from './split-records.ts';

/** Why a record is held back, in the words of import.md §12: line, expected, found, what was done. */
export const quarantineOf = (record: OddRecord, header: readonly string[]): QuarantinedRow => {
  const { line, lastLine } = record;
  const place = placeOf(line, lastLine);
  const held = (code: string, what: string): QuarantinedRow => ({
    line,
    lastLine,
    code,
    reason: `${place}: ${what} Row set aside.`,
    text: ownCopy(record.text),
  });
  const expected = header.length;
  switch (record.fault) {
    case 'open-quote':
      return held('open-quote', 'a quotation mark is opened and never closed; a closing mark was expected in the same row.');
    case 'torn-quote':
      return held('torn-quote', 'text stands right after a closing quotation mark; a delimiter or a line end was expected.');
    case 'stray-quote':
      return held('stray-quote', 'a cell ends with a quotation mark that nothing opens; half of a pair is missing.');
    case 'encoding':
      return held('encoding-error', 'some bytes are not valid in the encoding of the file.');
    default: {
      const found = record.cells.length;
      if (found > expected)
        return { ...held('extra-cell', `${cells(found)}, ${expected} expected. ${probableJoin(record.cells, header)}`) };
      if (found < expected)
        return held(
          'missing-cell',
          `${cells(found)}, ${expected} expected.${record.unterminated ? ' The file ends here without a line end: it may have been cut off.' : ''}`,
        );
      return held('constraint-error', 'this line does not read as a row of the table.');
    }
  }
};

/** A preview or an unfinished answer, as its survey tool marks it. */
export const unansweredRow = ({ code, column, what }: AnswerFault, line: number, lastLine: number, text: string): QuarantinedRow => ({
  line,
  lastLine,
  code,
  column,
  reason: `${placeOf(line, lastLine)}: ${what} Row set aside.`,
  text,
});

const placeOf = (line: number, lastLine: number): string => (line === lastLine ? `Line ${line}` : `Lines ${line}–${lastLine}`);

const cells = (n: number): string => `${n} ${n === 1 ? 'cell' : 'cells'}`;

/** `D'Angelo, Ann` without quotes: a cell that begins with a blank continues the one before. */
const probableJoin = (found: readonly string[], header: readonly string[]): string => {
  const extra = found.length - header.length;
  const continued = found.findIndex((c, i) => i > 0 && /^ \S/.test(c));
  if (continued <= 0) return 'Probably a delimiter inside a cell without quotes.';
  return `Probably ${extra === 1 ? 'a delimiter' : `${extra} delimiters`} inside *${header[continued - 1] ?? `Column ${continued}`}* without quotes.`;
};
