import type { PainPoint } from '../../domain/comparison.ts';
import { families, principles } from '../../domain/framework.ts';
import { levers, type Control, type Lever, type Practice } from '../../domain/lever.ts';
import { leverContent } from '../library/bundled-content.ts';
import { controlOf } from './control-of.ts';
import { practiceFit, type FindingTags, type PracticeFit } from './practice-fit.ts';

export interface SuggestOptions {
  /** As the user answered; left out: as prefilled. */
  readonly control?: Control;
  readonly ownPractices?: readonly Practice[];
}

export interface LeverFit {
  readonly lever: Lever;
  /** Of this lever, best first; empty where none fits. */
  readonly practices: readonly PracticeFit[];
  /** One sentence. */
  readonly because: string;
}

export interface Suggestions {
  /** All five: HR practices first, then by their best practice; those without one last. */
  readonly levers: readonly LeverFit[];
  /** Those that fit, best first; equal ones by what they cost, HR practices first. */
  readonly practices: readonly PracticeFit[];
}

type Finding = FindingTags & Pick<PainPoint, 'levelByEvidence' | 'cut' | 'group'>;

/** What can be done about a pain point: the practices that fit and the levers they belong to (product.md §2, §6). */
export const suggest = (point: Finding, { control = controlOf(point).control, ownPractices = [] }: SuggestOptions = {}): Suggestions => {
  const practices = [...ownPractices, ...leverContent().practices]
    .flatMap((practice) => practiceFit(practice, point, control) ?? [])
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        a.practice.cost - b.practice.cost ||
        placeOf(a.practice.lever) - placeOf(b.practice.lever) ||
        a.practice.id.localeCompare(b.practice.id, 'en', { numeric: true }),
    );
  return { practices, levers: leversOf(practices, point) };
};

const order = Object.keys(levers) as readonly Lever[];
const placeOf = (lever: Lever): number => order.indexOf(lever);

const leversOf = (practices: readonly PracticeFit[], point: Finding): readonly LeverFit[] =>
  order
    .map((lever) => {
      const own = practices.filter(({ practice }) => practice.lever === lever);
      return { lever, practices: own, because: becauseOf(lever, own.length, point) };
    })
    .toSorted((a, b) => Number(isHrPractices(b)) - Number(isHrPractices(a)) || (b.practices[0]?.score ?? 0) - (a.practices[0]?.score ?? 0));

const isHrPractices = ({ lever }: Pick<LeverFit, 'lever'>): boolean => lever === 'hr-practices';

const becauseOf = (lever: Lever, count: number, { principle, family }: Finding): string => {
  const topic = principle !== null ? principles[principle].label : family !== null ? families[family] : 'this finding';
  if (count === 0) return `No practice of this lever fits ${topic.toLowerCase()}.`;
  const fits = `${count} ${count === 1 ? 'practice fits' : 'practices fit'} ${topic.toLowerCase()}`;
  return lever === 'hr-practices'
    ? `First, because the data and the authority are in-house: ${fits}.`
    : `${fits.charAt(0).toUpperCase()}${fits.slice(1)}.`;
};
