import type { ScaleRule } from '../domain/column-rule.ts';
import type { ColumnFacts } from './column-facts.ts';
import { wordScales, pointOf } from './scale-words.ts';
import { scaleRule } from './types/scale.ts';

/** The scale rule of an answer column: what its values tell, or the scale set by an answer such as `1-7` or `0-10:9` (favorable from 9). */
export const scaleRuleFor = (facts: ColumnFacts, found: ScaleRule | undefined, answer: string | undefined): ScaleRule => {
  const set = answer === undefined ? null : /^(\d+)-(\d+)(?::(\d+(?:\.\d+)?))?$/.exec(answer.trim());
  const words = wordScales.find(
    (one) => [...facts.words.keys()].filter((word) => pointOf(word, one) !== undefined).length >= Math.min(3, facts.words.size),
  );
  if (set !== null) {
    const rule = scaleRule(
      facts.profile.values.keys(),
      { min: Number(set[1]), max: Number(set[2]), words },
      false,
      found?.reversed ?? false,
    );
    return set[3] === undefined ? rule : { ...rule, favorableFrom: Number(set[3]) };
  }
  if (found !== undefined) return found;
  const max = words?.max ?? (facts.max <= 4 ? 4 : facts.max <= 5 ? 5 : facts.max <= 7 ? 7 : 10);
  return scaleRule(facts.profile.values.keys(), { min: facts.min === 0 && max === 10 ? 0 : 1, max, words }, false, false);
};
