import { formatCount, formatTick, formatValue } from '../../domain/format.ts';
import type { Released } from '../../domain/reading.ts';
import {
  fourFifths,
  type SelectionEvidence,
  type SelectionStep,
  type SelectionUnit,
  type WithinStrata,
} from '../../domain/selection-study.ts';

/** What a step and its strata are called. */
export interface SelectionTerms {
  /** `hired`, `promoted`, `taken to interview or beyond`. */
  readonly verb: string;
  /** `openings`, `levels`. */
  readonly strata: string;
  /** Where people are when the mix explains a difference. */
  readonly mix: string;
}

export const termsOf = (step: string): SelectionTerms =>
  step === 'promoted'
    ? { verb: 'promoted', strata: 'levels', mix: 'the levels people are at' }
    : {
        verb: step === 'hired' ? 'hired' : `taken to ${step.replace('offer', 'an offer')}`,
        strata: 'openings',
        mix: 'what people apply for',
      };

const evidenceFrom = 0.05;
const peopleFrom = 2;

export const ratioOf = (ratio: Released): number => (ratio.shown ? ratio.reading.value : Number.NaN);
export const ratioText = (ratio: Released): string => (ratio.shown ? formatValue(ratio.reading.value, 'ratio') : 'hidden');

export const chanceText = (p: number): string => (p < 0.001 ? 'under 0.001' : p.toFixed(p < 0.01 ? 3 : 2));
export const peopleText = (people: number): string =>
  (Math.abs(people) < 10 ? (Math.round(people * 10) / 10).toFixed(1) : formatCount(people)).replace('-', '−');

/** Why ratio, test and people say the same or not: small numbers or large ones (ST67, ST68). */
export const whyTheyDiffer = ({ ratio, midP, shortfall, finding }: SelectionEvidence): string => {
  const value = ratioText(ratio);
  const chance = `mid-P ${chanceText(midP)}`;
  const short = `${peopleText(Math.max(0, shortfall))} people short`;
  const isLow = ratioOf(ratio) < fourFifths;
  const isEvident = midP < evidenceFrom;
  if (finding === 'too small to say')
    return `The ratio of ${value} is under 0.80, but one selection more here and one fewer there would turn the sign: too small to say.`;
  if (isLow && isEvident)
    return shortfall >= peopleFrom
      ? `All three agree: ${value} is under 0.80, chance alone hardly does that (${chance}), and it is ${short}.`
      : `Ratio and test agree (${value}, ${chance}); counted in people it is little, ${short}.`;
  if (isLow)
    return finding === 'adverse'
      ? `They differ because the numbers are small: ${value} is under 0.80 and it is ${short}, yet chance alone could do that (${chance}). Adverse by the people short.`
      : `They differ because the numbers are small: ${value} is under 0.80, but only ${short}, and chance alone could do that (${chance}). No evidence.`;
  return isEvident
    ? `They differ because the numbers are large: ${value} is above 0.80, yet chance alone hardly does that (${chance}), ${short}. Not adverse by the four-fifths rule, and still worth a look.`
    : `All three agree: ${value} is above 0.80, and what difference there is could be chance (${chance}).`;
};

export const oddsText = ({ odds, low, high }: WithinStrata): string => {
  if (odds === null) return 'cannot be told';
  const interval = low === null || high === null ? '' : ` (${formatTick(low)}–${formatTick(high)})`;
  return `${formatTick(odds)}${interval}`;
};

/** Whether the difference is there within openings or levels, too: pooling alone does not tell (ST69). */
export const withinWords = ({ within, finding, shortfall }: SelectionEvidence, { strata, mix }: SelectionTerms): string => {
  if (within === null) return `All ${strata} are pooled: under two of them hold both groups and both outcomes.`;
  const odds = `odds ${oddsText(within)} over ${formatCount(within.strata)} ${strata}`;
  if (within.odds === null) return `Within ${strata} it cannot be told.`;
  if (within.high !== null && within.high < 1)
    return finding === 'adverse'
      ? `It holds within ${strata}, too (${odds}).`
      : `Within ${strata} the group is behind (${odds}): pooling them hides that.`;
  if (within.low !== null && within.low > 1) return `Within ${strata} the group is ahead (${odds}): pooling turns it round, by ${mix}.`;
  if (finding !== 'adverse') return `Within ${strata} there is no clear difference either (${odds}).`;
  return within.shortfall < shortfall / 2
    ? `Within ${strata} little of it is left (${odds}): most of it goes with ${mix}.`
    : `Within ${strata} it points the same way, with too few to be sure (${odds}).`;
};

const isOpenWithin = ({ within }: SelectionEvidence): boolean => within !== null && within.odds !== null && (within.high ?? 1) >= 1;

/** The finding in a few words, the strata counted in. */
export const findingWords = (evidence: SelectionEvidence, { strata }: SelectionTerms): string => {
  const { finding, within } = evidence;
  if (finding === 'adverse') return isOpenWithin(evidence) ? '▲ adverse when pooled' : '▲ adverse';
  if (within?.high != null && within.high < 1) return `behind within ${strata}`;
  return finding;
};

/** The page's finding: the group most people of which are missing, or the units where one is. */
export const selectionFinding = (step: SelectionStep, place: string, units: readonly SelectionUnit[] = []): string => {
  const { verb, strata } = termsOf(step.name);
  const judged = step.rows.flatMap(({ group, against }) => (against === null ? [] : [{ group, against }]));
  const at = place === '' ? '' : `${place}: `;
  const worst = judged
    .filter(({ against }) => against.finding === 'adverse')
    .toSorted((a, b) => b.against.shortfall - a.against.shortfall)[0];
  if (worst !== undefined) {
    const { ratio, shortfall } = worst.against;
    const held = isOpenWithin(worst.against) ? `; not clear within ${strata}` : '';
    return `${at}${worst.group} ${verb} at ${ratioText(ratio)} of the rate of ${step.reference ?? ''}, ${peopleText(shortfall)} people short${held}`;
  }
  if (judged.length === 0) return capital(`${at}too few people or groups to compare who is ${verb}`);
  if (judged.every(({ against }) => against.finding === 'too small to say'))
    return capital(`${at}too few are ${verb} to say whether groups differ`);
  const adverse = units.filter((unit) => unit.step.rows.some(({ against }) => against?.finding === 'adverse')).map(({ name }) => name);
  const among =
    adverse.length === 0
      ? ''
      : `; adverse in ${adverse.slice(0, 3).join(', ')}${adverse.length > 3 ? ` and ${adverse.length - 3} more` : ''}`;
  return capital(`${at}no adverse difference in who is ${verb}${among}`);
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
