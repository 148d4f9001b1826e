import type { ActChoice } from '../../domain/act.ts';
import { leverProblem } from '../../pipeline.ts';

/** What a goal sheet cannot be filled without, in words; empty = nothing. */
export const missingForGoal = ({ practices, levers, moreThanTwoBecause, control, body }: ActChoice): readonly string[] => [
  ...(practices.length === 0 ? ['Choose at least one practice.'] : []),
  ...[leverProblem(levers, moreThanTwoBecause)].filter((problem) => problem !== null),
  ...(control !== 'ours' && body.trim() === '' ? [control === 'shared' ? 'Name with whom it is shared.' : 'Name who decides.'] : []),
];
