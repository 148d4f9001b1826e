import * as z from 'zod/mini';
import { principles } from '../../domain/framework.ts';
import { cell, oneOfOrNothing, words } from './cell.ts';
import { controlByLevel } from './control-by-level.ts';
import { leverCodes, principleCodes } from './framework-codes.ts';
import type { AssessmentPart, Statement } from './lever-content.ts';
import { metricOrNothing } from './metric-names.ts';

const partOf = (code: string): AssessmentPart | undefined =>
  Object.hasOwn(leverCodes, code)
    ? { kind: 'lever', lever: leverCodes[code]! }
    : Object.hasOwn(principleCodes, code)
      ? { kind: 'principle', principle: principleCodes[code]! }
      : undefined;

/** One line of `statements.csv`. */
export const statementRow = z.strictObject({
  id: cell('the part’s code, a dash and a letter, as EA-b', (text) => (/^[A-Z]{2,3}-[a-z]$/.test(text) ? text : undefined)),
  part: cell('the code of a lever or of a principle', (text) => {
    const part = partOf(text);
    return part === undefined ? undefined : { code: text, part };
  }),
  statement: words,
  metric: metricOrNothing,
  control: oneOfOrNothing('ours', 'shared', 'others'),
});

export type StatementRow = z.infer<typeof statementRow>;

/** Who controls it: the row's own word, else by the level that owns the principle; of a lever, ours. */
export const statementFrom = ({ id, part: { part }, statement, metric, control }: StatementRow): Statement => ({
  id,
  part,
  text: statement,
  metric,
  control: control ?? (part.kind === 'principle' ? controlByLevel[principles[part.principle].level] : 'ours'),
});
