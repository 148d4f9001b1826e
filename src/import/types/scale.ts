import type { ScaleRule } from '../../domain/column-rule.ts';
import { isMissing } from '../missing-tokens.ts';
import { pointOf, type WordScale } from '../scale-words.ts';

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly words: WordScale | undefined;
}

/** Lowest favorable point (MC11): 5-point 4, 4-point 3, 6-point 5, 7-point 6, 0–10 and 1–10 from 7, eNPS items from 9. */
export const favorableFrom = (min: number, max: number, promoterItem: boolean): number => {
  if (max >= 9) return promoterItem && min === 0 ? 9 : 7;
  return max <= 4 ? max - 1 : max === 5 ? 4 : max - 1;
};

/** The rule of an answer column: words to points; whatever is neither a point nor a word of the scale counts as no answer and is listed. */
export const scaleRule = (values: Iterable<string>, scale: Scale, promoterItem: boolean, reversed: boolean): ScaleRule => {
  const labels: Record<string, number> = {};
  const missing = new Set<string>();
  for (const value of values) {
    const point = pointOf(value, scale.words);
    if (point !== undefined && point >= scale.min && point <= scale.max) {
      labels[value.trim()] = point;
    } else if (!isOnScale(value, scale) && (isMissing(value, 'typed') || scale.words !== undefined || /[a-z]/i.test(value)))
      missing.add(value.trim().toLowerCase());
  }
  return {
    kind: 'scale',
    missing: [...missing].sort(),
    min: scale.min,
    max: scale.max,
    labels,
    favorableFrom: favorableFrom(scale.min, scale.max, promoterItem),
    reversed,
  };
};

const isOnScale = (value: string, scale: Scale): boolean => {
  const number = Number(value.replace(',', '.'));
  return value.trim() !== '' && Number.isFinite(number) && number >= scale.min && number <= scale.max;
};
