import * as z from 'zod/mini';
import { cell, oneOf, sentences, wholeNumber, wholeNumberOrNothing, words } from './cell.ts';
import { frameParts } from './frame-parts.ts';
import { familyCell, principleCell, principlesCell } from './framework-codes.ts';

/** One line of `listening-methods.csv`. */
export const methodRow = z.strictObject({
  method: oneOf('survey', 'focus-group', 'coffee-talk', 'stay-interview'),
  label: words,
  use_when: words,
  how: words,
  guards: sentences,
  people_from: wholeNumber,
  people_to: wholeNumberOrNothing,
  size_rule: words,
  who_sees: words,
  afterwards: sentences,
});

const question = cell('a question', (text) => (text.length > 1 && text.endsWith('?') ? text : undefined));

/** One line of `listening-principles.csv`; `stay_question` may be a sentence that asks. */
export const principleQuestionsRow = z.strictObject({
  principle: principleCell,
  survey_items: sentences,
  group_question: words,
  stay_question: question,
});

/** One line of `listening-families.csv`. */
export const familyRow = z.strictObject({ family: familyCell, causes: principlesCell, group_question: question });

/** One line of `listening-frame.csv`. */
export const frameRow = z.strictObject({
  part: oneOf(...frameParts),
  text: words,
});

/** One line of `policy-and-data.csv`. */
export const matrixRow = z.strictObject({
  answer: oneOf('yes', 'not yet'),
  data: oneOf('meets', 'misses', 'no data'),
  finding: words,
  advice: words,
});

/** One line of `metrics-to-come.csv`. */
export const metricToComeRow = z.strictObject({ metric: words, label: words, needs: words });
