import { cutName } from '../domain/reading.ts';
import { valueInWords } from './value-in-words.ts';
import type { ScoredCell } from './scored-cell.ts';

/** One sentence by rule: where, what, how large, against what, how many people. */
export const sentenceFor = (scored: ScoredCell): string => {
  const { cell, yardstick, isFact } = scored;
  const say = phrases[cell.info.id] ?? genericPhrase;
  const against = isFact ? 'promised' : /threshold/.test(yardstick.label) ? 'line' : 'market';
  const tail =
    cell.info.limits === 'AI'
      ? `${cell.people} short`
      : `${cell.people.toLocaleString('en-US')} ${cell.people === 1 ? 'person' : 'people'}`;
  return `${say({ scored, where: placeOf(scored), value: shown(scored, cell.reading.value), yardstick: shown(scored, yardstick.value), against })} (${tail}).`;
};

interface Parts {
  readonly scored: ScoredCell;
  readonly where: string;
  readonly value: string;
  readonly yardstick: string;
  readonly against: 'market' | 'promised' | 'line';
}

type Phrase = (parts: Parts) => string;

const genericPhrase: Phrase = ({ scored, where, value, yardstick, against }) =>
  `${capital(where)}: ${scored.cell.info.label.toLowerCase()}${facet(scored)} is ${value}, ${against} ${yardstick}`;

const phrases: Readonly<Record<string, Phrase>> = {
  'pay-to-market': ({ scored, where, against, yardstick, value }) =>
    against === 'market'
      ? `${capital(staff(scored, where))} earn ${Math.round((1 - scored.cell.reading.value) * 100)} % under market`
      : `${capital(staff(scored, where))} earn ${value} of market, promised ${yardstick}`,
  'voluntary-turnover': ({ scored, where, value, yardstick, against }) =>
    `${capital(staff(scored, where))} leave by choice at ${value} a year, ${against} ${yardstick}`,
  'involuntary-turnover': ({ scored, where, value, yardstick, against }) =>
    `${capital(staff(scored, where))} are dismissed or laid off at ${value} a year, ${against} ${yardstick}`,
  'total-separations': ({ scored, where, value, yardstick, against }) =>
    `${capital(staff(scored, where))} leave, all reasons, at ${value} a year, ${against} ${yardstick}`,
  'early-leavers': ({ where, value, yardstick, against }) =>
    `${capital(where)}: ${value} of new people leave within the first year, ${against} ${yardstick}`,
  'time-to-fill': ({ where, value, yardstick, against }) => `${capital(where)}: posts take ${value} to fill, ${against} ${yardstick}`,
  'promotion-rate': ({ scored, where, value, yardstick, against }) =>
    `${capital(staff(scored, where))} are promoted at ${value} a year, ${against} ${yardstick}`,
  'survey-favorable': ({ scored, where, value, yardstick, against }) =>
    `${capital(where)}: ${value} favorable${scored.cell.reading.facet === null ? '' : ` on “${scored.cell.reading.facet}”`}, ${against} ${yardstick}`,
  'living-wage-share': ({ scored, where, value, yardstick, against }) =>
    `${capital(where)}: ${value} are paid at least the ${scored.cell.reading.facet ?? 'floor'}, ${against} ${yardstick}`,
  'benefit-take-up': ({ scored, where, value, yardstick, against }) =>
    `${capital(where)}: ${value} of those eligible have joined ${scored.cell.reading.facet ?? 'a plan'}, ${against} ${yardstick}`,
  'pay-gap-raw': ({ where, value, yardstick, against }) =>
    `${capital(where)}: women’s median pay is ${value} under men’s, ${against} ${yardstick}`,
  'pay-gap-adjusted': ({ where, value }) => `${capital(where)}: ${value} of the pay gap between women and men stays unexplained`,
};

const facet = ({ cell }: ScoredCell): string => (cell.reading.facet === null ? '' : ` (${cell.reading.facet})`);

const placeOf = ({ cell: { reading } }: ScoredCell): string => {
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

const shown = ({ cell }: ScoredCell, value: number): string => valueInWords(value, cell.info.unit, cell.info.better === 'to-zero');
