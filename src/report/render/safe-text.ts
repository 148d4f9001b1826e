import { withoutFormula } from '../../domain/csv-file.ts';

/** Text as every file carries it: nothing a spreadsheet would run, nothing that no file of text or XML may hold (trust.md §7). */
export const safeText = (text: string): string =>
  withoutFormula(
    text
      .replaceAll(forbidden, '\uFFFD')
      .replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
      .trim(),
  );

/** Control characters, halves of a pair and the two that are no characters. */
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
