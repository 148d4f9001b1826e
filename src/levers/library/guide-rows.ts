import * as z from 'zod/mini';
import { sentences, wholeNumber, words, wordsOrNothing, yesOrNothing } from './cell.ts';
import { familiesCell, leverCell, principlesCell } from './framework-codes.ts';

/** One line of `levers.csv`. */
export const leverRow = z.strictObject({
  lever: leverCell,
  what_it_is: words,
  whom_it_reaches: words,
  principles: principlesCell,
  families: familiesCell,
  approach: words,
  approach_source: words,
  legal: yesOrNothing,
});

/** One line of `approach-columns.csv`. */
export const approachColumnRow = z.strictObject({ lever: leverCell, rows_are: words, place: wholeNumber, label: words, asks: words });

/** One line of `approach-rows.csv`. */
export const approachRow = z.strictObject({
  lever: leverCell,
  place: wholeNumber,
  label: words,
  note: wordsOrNothing,
  cell_1: words,
  cell_2: wordsOrNothing,
  cell_3: wordsOrNothing,
});

/** One line of `policy-places.csv`. */
export const policyPlaceRow = z.strictObject({ place: words });

/** One line of `quick-starts.csv`: the five boxes of the page. */
export const quickStartRow = z.strictObject({
  lever: leverCell,
  before_you_start: sentences,
  first_two_weeks: sentences,
  first_quarter: sentences,
  first_year: sentences,
  stop_or_change_if: sentences,
});

export type QuickStartRow = z.infer<typeof quickStartRow>;
