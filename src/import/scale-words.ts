import { foldText } from './fold-text.ts';

/** An answer scale known by its words: point per folded word, lowest to highest. */
export interface WordScale {
  readonly name: string;
  readonly points: ReadonlyMap<string, number>;
  readonly max: number;
  /** Answers of this kind stand for agreement with a statement: the words alone make the column a survey item. */
  readonly agreement: boolean;
}

const scale = (name: string, agreement: boolean, ...steps: readonly string[]): WordScale => ({
  name,
  agreement,
  max: steps.length,
  points: new Map(steps.flatMap((words, at) => words.split('|').map((word) => [word, at + 1] as const))),
});

/** Ordered so that a longer scale comes before a shorter one that shares its words. */
export const wordScales: readonly WordScale[] = [
  scale('agree 7', true, 'strongly disagree', 'disagree', 'somewhat disagree|slightly disagree', 'neither agree nor disagree|neutral|neither', 'somewhat agree|slightly agree', 'agree', 'strongly agree'),
  scale('agree 6', true, 'strongly disagree', 'disagree', 'somewhat disagree|slightly disagree|tend to disagree', 'somewhat agree|slightly agree|tend to agree', 'agree', 'strongly agree'),
  scale(
    'agree 5', true, 'strongly disagree|sd|completely disagree|totally disagree', 'disagree|d|tend to disagree|somewhat disagree',
    'neutral|n|neither agree nor disagree|neither agree or disagree|neither|undecided|not sure|neither / nor|neither disagree nor agree|no opinion', 'agree|a|tend to agree|somewhat agree', 'strongly agree|sa|completely agree|totally agree',
  ),
  scale('agree 4', true, 'strongly disagree|sd', 'disagree|d', 'agree|a', 'strongly agree|sa'),
  scale(
    'satisfied 5', true, 'very dissatisfied|very unsatisfied|completely dissatisfied', 'dissatisfied|unsatisfied|somewhat dissatisfied',
    'neutral|neither satisfied nor dissatisfied|neither|ok', 'satisfied|somewhat satisfied', 'very satisfied|completely satisfied',
  ),
  scale('satisfied 4', true, 'very dissatisfied', 'dissatisfied', 'satisfied', 'very satisfied'),
  scale('frequency 5', true, 'never', 'rarely|seldom', 'sometimes|occasionally', 'often|usually|most of the time|frequently', 'always'),
  scale('extent 5', true, 'not at all', 'slightly|a little|to a small extent', 'somewhat|moderately|to some extent', 'very|quite a bit|to a great extent|mostly', 'extremely|completely|to a very great extent|a great deal'),
  scale('height 5', false, 'very low', 'low', 'medium|moderate|average', 'high', 'very high'),
  scale('height 4', false, 'low', 'medium|moderate', 'high', 'very high'),
  scale('quality 5', false, 'very poor|very bad', 'poor|bad', 'fair|average|neutral|ok', 'good', 'very good|excellent'),
  scale(
    'agree 5 (German)', true, 'stimme gar nicht zu|stimme überhaupt nicht zu|trifft gar nicht zu|trifft überhaupt nicht zu', 'stimme nicht zu|stimme eher nicht zu|trifft nicht zu|trifft eher nicht zu',
    'teils teils|teils/teils|teils, teils|weder noch|neutral|unentschieden', 'stimme zu|stimme eher zu|trifft eher zu', 'stimme voll zu|stimme voll und ganz zu|stimme völlig zu|trifft voll zu|trifft voll und ganz zu|trifft zu',
  ),
  scale(
    'agree 5 (French)', true, "pas du tout d'accord|tout à fait en désaccord", "plutôt pas d'accord|pas d'accord|en désaccord|plutôt en désaccord",
    "ni d'accord ni pas d'accord|ni en accord ni en désaccord|neutre", "plutôt d'accord|d'accord", "tout à fait d'accord|entièrement d'accord",
  ),
  scale(
    'agree 5 (Spanish)', true, 'muy en desacuerdo|totalmente en desacuerdo', 'en desacuerdo', 'ni de acuerdo ni en desacuerdo|neutral', 'de acuerdo', 'muy de acuerdo|totalmente de acuerdo',
  ),
  scale('quality 5 (poor to excellent)', false, 'poor', 'fair', 'good', 'very good', 'excellent'),
]; // prettier-ignore

/** The point of an answer: a number on the scale, a word of it, or a number before or behind the word ("5 - Strongly agree"). */
export const pointOf = (answer: string, words: WordScale | undefined): number | undefined => {
  const folded = foldText(answer);
  const direct = words?.points.get(folded);
  if (direct !== undefined) return direct;
  const numbered = /^(\d{1,2})\s*[-–=.:)]\s*(\D.*)$/.exec(folded) ?? /^(\D.*?)\s*[([]\s*(\d{1,2})\s*[)\]]$/.exec(folded);
  if (numbered === null) return undefined;
  const [, left, right] = numbered as unknown as [string, string, string];
  const [digits, word] = /^\d/.test(left) ? [left, right] : [right, left];
  return words === undefined || words.points.has(word.trim()) || /[a-z]/.test(word) ? Number(digits) : undefined;
};
