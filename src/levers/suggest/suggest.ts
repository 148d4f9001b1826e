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
  /** Those that fit, best first; equal ones by what they cost, HR practices first. Those that reach other employers' staff come after all others. */
  readonly practices: readonly PracticeFit[];
}

type Finding = FindingTags & Pick<PainPoint, 'levelByEvidence' | 'cut' | 'group'>;

/** What can be done about a pain point: the practices that fit and the levers they belong to (product.md §2, §6). */
export const suggest = (point: Finding, { control = controlOf(point).control, ownPractices = [] }: SuggestOptions = {}): Suggestions => {
  const practices = [...ownPractices, ...leverContent().practices]
    .flatMap((practice) => practiceFit(practice, point, control) ?? [])
    .toSorted(
      (a, b) =>
        Number(reachesOthers(a)) - Number(reachesOthers(b)) ||
        b.score - a.score ||
        a.practice.cost - b.practice.cost ||
        placeOf(a.practice.lever) - placeOf(b.practice.lever) ||
        a.practice.id.localeCompare(b.practice.id, 'en', { numeric: true }),
    );
  return { practices, levers: leversOf(practices, point) };
};

const order = Object.keys(levers) as readonly Lever[];
const placeOf = (lever: Lever): number => order.indexOf(lever);

const reachesOthers = ({ practice }: PracticeFit): boolean => practice.reachesOthers === true;

const leversOf = (practices: readonly PracticeFit[], point: Finding): readonly LeverFit[] => {
  const fits = order.map((lever) => {
    const own = practices.filter(({ practice }) => practice.lever === lever);
    return { lever, practices: own, because: becauseOf(lever, own, point) };
  });
  const rank = ({ lever, practices: [best] }: LeverFit): number =>
    lever === 'hr-practices' ? -1 : best === undefined ? practices.length : practices.indexOf(best);
  return fits.toSorted((a, b) => rank(a) - rank(b));
};

const becauseOf = (lever: Lever, own: readonly PracticeFit[], { principle, family }: Finding): string => {
  const topic = (principle !== null ? principles[principle].label : family !== null ? families[family] : 'this finding').toLowerCase();
  const fits = `${own.length} ${own.length === 1 ? 'practice fits' : 'practices fit'} ${topic}`;
  if (own.length === 0) return `No practice of this lever fits ${topic}.`;
  if (lever === 'hr-practices') return `First, because the data and the authority are in-house: ${fits}.`;
  return own.every(reachesOthers) ? `${fits}, for vendors and other employers, not for the people of this finding.` : `${fits}.`;
};
