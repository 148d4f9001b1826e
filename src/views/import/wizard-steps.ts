import type { FilePlan } from '../../domain/imported-file.ts';
import type { Step } from '../../ui/index.ts';
import type { DeskState } from './desk-state.ts';
import { unknownValues } from './MatchedValues.tsx';
import { groupFindings } from './finding-groups.ts';
import { blockingQuestions, isOpen } from './open-questions.ts';

export const stepIds = ['add', 'read', 'match', 'values', 'check', 'review'] as const;
export type StepId = (typeof stepIds)[number];
export const isStepId = (text: string): text is StepId => (stepIds as readonly string[]).includes(text);

const labels: Readonly<Record<StepId, string>> = {
  add: 'Add',
  read: 'Read',
  match: 'Match columns',
  values: 'Values',
  check: 'Check',
  review: 'Review',
};

/** The six steps with what each still asks; a step with nothing to ask is marked so and stays one click away (interface.md §11.2). */
export const wizardSteps = (state: DeskState, current: StepId): readonly Step[] => {
  const { plans, refused } = state.read;
  const used = plans.filter((plan) => !plan.setAside);
  const asks: Readonly<Record<StepId, Step['state']>> = {
    add: refused.length > 0 ? 'attention' : plans.length > 0 ? 'done' : 'ahead',
    read: plans.length === 0 ? 'ahead' : 'skipped',
    match: plans.length === 0 ? 'ahead' : used.some(hasColumnToCheck) ? 'attention' : 'skipped',
    values: plans.length === 0 ? 'ahead' : used.some((plan) => unknownValues(plan) > 0) ? 'attention' : 'skipped',
    check: plans.length === 0 ? 'ahead' : hasSomethingToCheck(state) ? 'attention' : 'skipped',
    review: plans.length === 0 ? 'ahead' : 'done',
  };
  return stepIds.map((id) => ({ id, label: labels[id], state: id === current ? 'current' : asks[id] }));
};

export const hasColumnToCheck = (plan: FilePlan): boolean =>
  plan.columns.some((column) => column.chip === 'check' && column.door !== 'drop');

const hasSomethingToCheck = ({ read }: DeskState): boolean =>
  blockingQuestions(read).length > 0 ||
  read.plans.some((plan) => plan.questions.some(isOpen) || groupFindings(plan).some((group) => group.severity !== 'note'));
