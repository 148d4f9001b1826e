import type { PainPoint } from '../../domain/comparison.ts';
import { leverContent } from '../library/bundled-content.ts';
import type { Statement } from '../library/lever-content.ts';
import type { Answers } from './assessment-scores.ts';

/** Statements answered "in place", for all or for some, that this pain point speaks against: those its metric can check. */
export const statementsContradicted = (
  { metric, facet, principle }: Pick<PainPoint, 'metric' | 'facet' | 'principle'>,
  answers: Answers,
): readonly Statement[] =>
  leverContent().statements.filter(({ id, metric: checks }) => {
    const given = answers[id]?.answer;
    if ((given !== 'all' && given !== 'some') || checks?.id !== metric) return false;
    return checks.facet === null || checks.facet === facet || checks.facet === principle;
  });
