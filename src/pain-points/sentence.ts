import { principles, type Principle } from '../domain/framework.ts';
import { cutName } from '../domain/reading.ts';
import type { Cell } from './cell.ts';
import type { ScoredCell } from './scored-cell.ts';
import { isShortfall } from './severity.ts';
import { pairInWords, valueInWords } from './value-in-words.ts';

/** One sentence by rule: where, what, how large, against what, how many people, and where else the same people show it. */
export const sentenceFor = (scored: ScoredCell, folded: readonly ScoredCell[] = []): string => {
  const { cell, yardstick } = scored;
  const say = phrases[cell.info.id] ?? genericPhrase;
  const [plain, held] = pairInWords(cell.reading.value, yardstick.value, cell.info.unit);
  const value = printed(cell) ?? plain;
  const against = `${preposition(scored)} ${held}${atMix(scored)}`;
  const where = placeOf(scored.cell);
  const count = (one: string, many = `${one}s`) => `${cell.people.toLocaleString('en-US')} ${cell.people === 1 ? one : many}`;
  const tail = isShortfall(cell)
    ? `${cell.people.toLocaleString('en-US')} short`
    : cell.info.base === 'requisitions'
      ? count('opening')
      : count('person', 'people');
  return `${say({ scored, where, value, against })} (${tail}${elsewhere(folded)}).`;
};

/** What leaders were given: `≤ 10 %` stays `≤ 10 %` (PR30). */
const printed = ({ comparison: { released } }: Cell): string | undefined =>
  released.shown ? released.text?.replace(/ a year$/, '') : undefined;

const preposition = ({ yardstick, isFact }: ScoredCell): string => {
  if (isFact) return 'promised';
  if (yardstick.kind === 'rest') return 'the rest of the organization';
  return /threshold/.test(yardstick.label) ? 'line' : 'market';
};

/** A market figure knows no levels: what it comes to at the cell's own mix of them (ST57), where that is another number. */
const atMix = (scored: ScoredCell): string => {
  const factor = scored.isFact ? 1 : (scored.evidence?.measurement.mixFactor ?? 1);
  const [plain, mixed] = [shown(scored, scored.yardstick.value), shown(scored, scored.yardstick.value * factor)];
  return plain === mixed ? '' : ` (${mixed} at this mix of levels)`;
};

/** Rows that would tell the same excess again are named here instead (ST56). */
const elsewhere = (folded: readonly ScoredCell[]): string => {
  if (folded.length === 0) return '';
  const names = folded.map(({ cell }) => placeOf(cell));
  const more = names.length - mostNames;
  return `; part of the same shows at ${names.slice(0, mostNames).join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
};

const mostNames = 2;

interface Parts {
  readonly scored: ScoredCell;
  readonly where: string;
  readonly value: string;
  /** `market 9.6 %`, `promised 12 %`, `line 0.8`. */
  readonly against: string;
}

type Phrase = (parts: Parts) => string;

const genericPhrase: Phrase = ({ scored, where, value, against }) =>
  `${capital(where)}: ${scored.cell.info.label.toLowerCase()}${facet(scored)} is ${value}, ${against}`;

const phrases: Readonly<Record<string, Phrase>> = {
  'pay-to-market': ({ scored, where, against, value }) =>
    scored.yardstick.kind === 'market'
      ? `${capital(staff(scored, where))} earn ${Math.round((1 - scored.cell.reading.value) * 100)} % under market`
      : `${capital(staff(scored, where))} earn ${value} of market, ${against}`,
  'voluntary-turnover': ({ scored, where, value, against }) =>
    `${capital(staff(scored, where))} leave by choice at ${value} a year, ${against}`,
  'involuntary-turnover': ({ scored, where, value, against }) =>
    `${capital(staff(scored, where))} are dismissed or laid off at ${value} a year, ${against}`,
  'total-separations': ({ scored, where, value, against }) =>
    `${capital(staff(scored, where))} leave, all reasons, at ${value} a year, ${against}`,
  'early-leavers': ({ where, value, against }) => `${capital(where)}: ${value} of new people leave within the first year, ${against}`,
  'time-to-fill': ({ where, value, against }) => `${capital(where)}: posts take ${value} to fill, ${against}`,
  'promotion-rate': ({ scored, where, value, against }) => `${capital(staff(scored, where))} are promoted at ${value} a year, ${against}`,
  'survey-favorable': ({ scored, where, value, against }) =>
    `${capital(where)}: ${value} favorable${scored.cell.reading.facet === null ? '' : ` ${favorableOn(scored.cell.reading.facet)}`}, ${against}`,
  'living-wage-share': ({ scored, where, value, against }) =>
    `${capital(where)}: ${value} are paid at least the ${scored.cell.reading.facet ?? 'floor'}, ${against}`,
  'benefit-take-up': ({ scored, where, value, against }) =>
    `${capital(where)}: ${value} of those eligible have joined ${scored.cell.reading.facet ?? 'a plan'}, ${against}`,
  'pay-gap-raw': ({ scored, where, against }) => `${capital(where)}: women’s median pay is ${underOrOver(scored)} men’s, ${against}`,
  'pay-gap-adjusted': ({ scored, where, against }) =>
    `${capital(where)}: women’s pay is ${underOrOver(scored)} men’s where the other columns are alike, ${against}`,
};

const underOrOver = (scored: ScoredCell): string => {
  const { value } = scored.cell.reading;
  return `${shown(scored, Math.abs(value))} ${value < 0 ? 'over' : 'under'}`;
};

const facet = ({ cell }: ScoredCell): string => (cell.reading.facet === null ? '' : ` (${cell.reading.facet})`);

export const placeOf = ({ reading }: Pick<Cell, 'reading'>): string => {
  const named = new Map(reading.cut.map((dimension, i) => [dimension, reading.group[i] ?? '']));
  if (reading.cut.length === 0) return 'the whole organization';
  const both = [named.get('department'), named.get('office')].filter((name) => name !== undefined);
  if (both.length > 0) return both.join(', ');
  return named.has('level') ? `level ${named.get('level')}` : reading.group.join(', ') || cutName(reading.cut);
};

const staff = ({ cell: { reading } }: ScoredCell, where: string): string => {
  if (reading.cut.length === 0) return 'people across the organization';
  return reading.cut[0] === 'job_title' ? `staff titled ${where}` : `people in ${where}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const shown = ({ cell }: ScoredCell, value: number): string => valueInWords(value, cell.info.unit);

/** A theme is named by its principle, an item by its wording. */
const favorableOn = (facet: string): string => {
  const theme = principles[facet as Principle]?.label.toLowerCase();
  return theme === undefined ? `on “${facet}”` : `on ${theme}`;
};
