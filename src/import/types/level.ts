import { foldText } from '../fold-text.ts';

/**
 * Place of a level on its ladder, read from its own text: a number ("L3", "Grade 07", "9 Manager"), a roman numeral ("Analyst II") or a ladder word ("Senior Manager").
 * Undefined when the text says nothing about its height.
 */
export const levelHeight = (value: string): { readonly scale: 'number' | 'roman' | 'word'; readonly height: number } | undefined => {
  const folded = foldText(value);
  const number = /(?:^|[^\d.])(\d{1,3})(?![\d.]*\d)/.exec(` ${folded.replace(/\/\s*\d+$/, '')}`);
  if (number !== null) return { scale: 'number', height: Number(number[1]) };
  const roman = /(?:^|[\s-])(i{1,3}|iv|v|vi{1,3}|ix|x)$/.exec(folded);
  if (roman !== null) return { scale: 'roman', height: romans.indexOf(roman[1]!) + 1 };
  const words = ladder.map((steps, height) => (steps.test(folded) ? height : -1)).filter((height) => height >= 0);
  return words.length === 0 ? undefined : { scale: 'word', height: Math.max(...words) };
};

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** From the lowest rung up; a text with several words takes its highest. */
const ladder: readonly RegExp[] = [
  /^very low$/,
  /\b(intern|trainee|apprentice)\b|^low$|^bottom/,
  /\b(entry|junior|jr|assistant|support)\b/,
  /\b(associate|individual contributor|ic|staff|professional|analyst)\b|^medium$|^mid\b|\bintermediate\b|^middle/,
  /\b(senior|sr|specialist|advanced)\b/,
  /\b(lead|supervisor|team lead(er)?|principal|expert)\b/,
  /\b(manager|mgr|management)\b|^high$/,
  /\bsenior manager\b|^very high$/,
  /\b(director|head)\b/,
  /\b(senior director|vp|vice president|avp)\b/,
  /\b(svp|evp|senior vice president|executive vice president|executive|partner)\b|^top/,
  /\b(chief|ceo|cfo|coo|cto|c-level|president(?<!vice president))\b/,
];

export interface LevelOrder {
  /** Raw values from the lowest to the highest rung. */
  readonly order: readonly string[];
  /** `smaller-higher`: the numbers run downwards, as in "9 Manager" below "2 Executive". */
  readonly direction: 'larger-higher' | 'smaller-higher';
  readonly proved: boolean;
}

/** Orders the values of a level column; `payOf` gives the median pay of a value, where the file has pay: it decides the direction. */
export const orderLevels = (values: readonly string[], payOf: ReadonlyMap<string, number>): LevelOrder | undefined => {
  const read = values.map((value) => ({ value, height: levelHeight(value) }));
  const scale = (['number', 'roman', 'word'] as const).find((one) => read.every(({ height }) => height?.scale === one));
  if (scale === undefined || new Set(read.map(({ height }) => height!.height)).size < 2) return undefined;
  const rising = read.sort((a, b) => a.height!.height - b.height!.height || (a.value < b.value ? -1 : 1));
  const paid = rising.filter(({ value }) => payOf.has(value));
  const trend = rankTrend(
    paid.map(({ height }) => height!.height),
    paid.map(({ value }) => payOf.get(value)!),
  );
  const falling = paid.length >= 3 && trend < -0.5;
  const order = rising.map(({ value }) => value);
  return {
    order: falling ? order.reverse() : order,
    direction: falling ? 'smaller-higher' : 'larger-higher',
    proved: paid.length >= 3 && Math.abs(trend) > 0.5,
  };
};

/** Agreement of two rankings, -1 to 1: pairs in the same order less pairs in the opposite one (Kendall). */
const rankTrend = (a: readonly number[], b: readonly number[]): number => {
  let agreement = 0;
  let pairs = 0;
  for (let i = 0; i < a.length; i += 1) {
    for (let j = i + 1; j < a.length; j += 1) {
      if (a[i] === a[j]) continue;
      pairs += 1;
      agreement += Math.sign((a[j]! - a[i]!) * (b[j]! - b[i]!));
    }
  }
  return pairs === 0 ? 0 : agreement / pairs;
};
