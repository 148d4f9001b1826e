import type { AssessmentAnswer } from '../../domain/act.ts';
import type { Control } from '../../domain/lever.ts';
import type { IsoDate } from '../../domain/period.ts';
import type { PlansState } from '../acting/plans-contract.ts';

/** What is changed of one answer; the rest of it stays. A first answer starts with the control that the statement suggests. */
export const changeAnswer =
  (statement: string, change: Partial<Omit<AssessmentAnswer, 'on'>>, start: { readonly control: Control; readonly today: IsoDate }) =>
  (now: PlansState): PlansState => {
    const before = now.assessment[statement] ?? { answer: 'unknown', evidence: '', control: start.control };
    return { ...now, assessment: { ...now.assessment, [statement]: { ...before, ...change, on: start.today } } };
  };

/** The statement is as if nobody had answered it. */
export const clearAnswer =
  (statement: string) =>
  (now: PlansState): PlansState => {
    const { [statement]: _, ...others } = now.assessment;
    return { ...now, assessment: others };
  };
