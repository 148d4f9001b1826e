import * as z from 'zod/mini';
import type { CostClass, Lever, Practice } from '../../domain/lever.ts';
import { cell, oneOf, oneOfOrNothing, sentences, words, yesOrNothing } from './cell.ts';
import { controlByLevel } from './control-by-level.ts';
import { familiesCell, leverCodes, levelCell, principlesOrNoneCell } from './framework-codes.ts';
import { metricsOrNothing } from './metric-names.ts';

/** One line of `practices.csv`. */
export const practiceRow = z.strictObject({
  id: cell('a lever’s code, a dash and a number, as HRP-6', (text) => {
    const lever = leverCodes[/^([A-Z]{3})-[1-9]\d*$/.exec(text)?.[1] ?? ''];
    return lever === undefined ? undefined : { text, lever };
  }),
  title: words,
  reaches: oneOf('own staff', 'others'),
  principles: principlesOrNoneCell,
  families: familiesCell,
  level: levelCell,
  control: oneOfOrNothing('ours', 'shared', 'others'),
  cost: cell('0, 1, 2 or 3', (text) => costs[text]),
  evidence: oneOf('A', 'B', 'C', 'M'),
  evidence_note: words,
  first_steps: sentences,
  measure: words,
  metrics: metricsOrNothing,
  legal: yesOrNothing,
});

const costs: Readonly<Record<string, CostClass>> = { 0: 0, 1: 1, 2: 2, 3: 3 };

export type PracticeRow = z.infer<typeof practiceRow>;

/** `isMeasured`: whether the catalogue has the metric; one that is still to come stays in the words of `measure`. */
export const practiceFrom = (row: PracticeRow, isMeasured: (metric: string) => boolean): Practice => {
  const measured = row.metrics.filter(({ id }) => isMeasured(id));
  const facets = Object.fromEntries(measured.flatMap(({ id, facet }) => (facet === null ? [] : [[id, facet]])));
  return {
    id: row.id.text,
    lever: row.id.lever satisfies Lever,
    title: row.title,
    principles: row.principles,
    families: row.families,
    level: row.level,
    control: row.control ?? controlByLevel[row.level],
    cost: row.cost,
    evidence: { grade: row.evidence, note: row.evidence_note },
    firstSteps: row.first_steps,
    measure: row.measure,
    metrics: measured.map(({ id }) => id),
    ...(Object.keys(facets).length > 0 ? { facets } : {}),
    ...(row.legal ? { checkWithCounsel: true } : {}),
    ...(row.reaches === 'others' ? { reachesOthers: true } : {}),
  };
};
