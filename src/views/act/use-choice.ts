import type { ActChoice } from '../../domain/act.ts';
import type { PainPoint } from '../../domain/comparison.ts';
import { controlOf } from '../../pipeline.ts';
import { usePlans } from '../acting/plans-context.ts';

/** What is chosen for a pain point so far, prefilled where nothing is; a change is kept with the plans and can be taken back. */
export const useChoice = (point: PainPoint): readonly [ActChoice, (what: string, change: Partial<ActChoice>) => void] => {
  const { state, change } = usePlans();
  const choice = state.choices.find(({ painPoint }) => painPoint === point.id) ?? prefilled(point);
  return [
    choice,
    (what, next) =>
      change(what, (now) => ({
        ...now,
        choices: [...now.choices.filter(({ painPoint }) => painPoint !== point.id), { ...choice, ...next }],
      })),
  ];
};

const prefilled = (point: PainPoint): ActChoice => ({
  painPoint: point.id,
  control: controlOf(point).control,
  body: '',
  levers: [],
  moreThanTwoBecause: '',
  practices: [],
});
