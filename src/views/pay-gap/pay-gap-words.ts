import { formatCount, formatDifference, formatInterval, formatMoney, formatPercent } from '../../domain/format.ts';
import { categoryLine, type GapClosing, type PayGapModel, type PayGapStudy } from '../../domain/pay-gap-study.ts';
import type { Reading, Released } from '../../domain/reading.ts';
import { groupWords } from '../figures/words.ts';

export const readingOf = (released: Released | null): Reading | null => (released?.shown === true ? released.reading : null);
export const valueOf = (released: Released): number => (released.shown ? released.reading.value : Number.NaN);

/** `women earn 6.0 % less than men`, in whichever direction it is. */
export const lessWords = (gap: number): string =>
  gap >= 0 ? `women earn ${formatPercent(gap)} less than men` : `men earn ${formatPercent(manBehind(gap))} less than women`;

/** What men lack of women's pay, where the gap of women is negative: 1 − 1 ÷ (1 − gap). */
const manBehind = (gap: number): number => 1 - 1 / (1 - gap);

const where = ({ group }: PayGapStudy): string => (group.length === 0 ? '' : `${groupWords(group)}: `);

/** The finding of a study, flagged or not (ST62), from the same figures as the page. */
export const payGapFinding = (study: PayGapStudy, model: PayGapStudy['model']): string => {
  if (model.state === 'absent') {
    const raw = readingOf(study.rawMedian);
    return capital(
      `${where(study)}${raw === null ? 'no pay gap can be told' : `${lessWords(raw.value)} in the middle; no model can be fitted`}`,
    );
  }
  const adjusted = readingOf(model.adjusted);
  if (adjusted === null) return `${where(study)}hidden to protect a small group`;
  const equal = `at equal ${listWords(model.controls)}`;
  const isOpen = (adjusted.low ?? -1) <= 0 && (adjusted.high ?? 1) >= 0;
  return capital(
    isOpen
      ? `${where(study)}${equal} no clear difference is left between women and men`
      : `${where(study)}${equal} ${lessWords(adjusted.value)}${adjusted.value > 0 && model.pWorse < flagFrom ? ', not clearly over 1 %' : ''}`,
  );
};

/** ST62: a gap over 1 % is flagged from this chance on. */
export const flagFrom = 0.9;

/** How sure it is, in one sentence. */
export const certaintyWords = ({ adjusted, pWorse, facts }: PayGapModel): string => {
  const reading = readingOf(adjusted);
  if (reading?.low == null || reading.high === null) return '';
  const range = `The data are compatible with ${formatInterval(reading.low, reading.high, 'gap', reading.value)} % (95 % interval).`;
  const chance =
    pWorse >= flagFrom
      ? `The chance that women earn over 1 % less is ${chanceWords(pWorse)}: flagged.`
      : `The chance that women earn over 1 % less is ${chanceWords(pWorse)}: under 90 %, not flagged.`;
  return `${range} ${chance} ${oneWords(facts)}`;
};

const chanceWords = (p: number): string => (p > 0.99 ? 'over 99 %' : p < 0.01 ? 'under 1 %' : formatPercent(p));

/** ST66: whether any one person carries it. */
const oneWords = ({ restsOnOne, withoutOne: { low, high } }: PayGapModel['facts']): string =>
  restsOnOne
    ? `Rests on one person: without that person the flag turns (the gap without any one person lies between ${range(low, high)}).`
    : `No single person decides it: without any one person the gap lies between ${range(low, high)}.`;

const range = (low: number, high: number): string => `${formatPercent(low)} and ${formatPercent(high)}`;

/** An amount of the waterfall: hundredths of a logarithm, about one percent each. */
export const pointsWords = (logs: number): string => formatDifference(logs * 100, 'points');

export const listWords = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? 'nothing') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** `$812,000 to $1,940,000 a year for 611 women`; rounded to three digits: a model's cost is no invoice. */
export const closingWords = ({ atLeast, atMost, people }: GapClosing): string =>
  `${rounded(atLeast)} to ${rounded(atMost)} a year for ${formatCount(people)} women`;

export const rounded = (released: Released): string =>
  released.shown ? formatMoney(Number(released.reading.value.toPrecision(3))) : 'hidden';

/** Red from 5 % unexplained in a worker category, in either direction (ST62). */
export const isOverLine = (released: Released): boolean => released.shown && Math.abs(released.reading.value) >= categoryLine - 1e-12;

export const lineWords = (released: Released): string => {
  if (!released.shown) return '';
  const { value, low, high } = released.reading;
  if (!isOverLine(released)) return 'under the line';
  const reaches = low === null || high === null || (value > 0 ? low < categoryLine : high > -categoryLine);
  return `▲ over the line, ${value > 0 ? 'women' : 'men'} behind${reaches ? '; its interval reaches under it' : ''}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
