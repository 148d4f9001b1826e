import type { Yardstick } from '../domain/comparison.ts';
import { principles, type Principle } from '../domain/framework.ts';
import type { Cell } from './cell.ts';
import { placeOf } from './sentence.ts';
import { valueInWords } from './value-in-words.ts';

interface Said {
  readonly cell: Cell;
  readonly yardstick: Yardstick;
  readonly isFact: boolean;
  readonly change: number | null;
  readonly couldHaveSeen: number;
  /** Departments the entry speaks for; 0 = the whole organization. */
  readonly departments: number;
  readonly label: string;
}

/** `Pay to market holds in 11 departments, nearest to the limit Planning: 1, market 1; a change of 0.01 could have been seen.` */
export const steadySentence = ({ cell, yardstick, isFact, change, couldHaveSeen, departments, label }: Said): string => {
  const { reading, info } = cell;
  const say = (value: number): string => valueInWords(value, info.unit);
  const what =
    reading.facet === null ? label : `${label} (${principles[reading.facet as Principle]?.label.toLowerCase() ?? reading.facet})`;
  const against = isFact ? 'promised' : yardstick.provenance?.packId === 'rules' ? 'line' : 'market';
  const where =
    departments === 0
      ? 'holds'
      : departments === 1
        ? `holds in ${placeOf(cell)}`
        : `holds in ${departments} departments, nearest to the limit ${placeOf(cell)}`;
  const since = change === null ? '' : `, ${change > 0 ? '+' : ''}${say(change)} since the period before`;
  return `${what} ${where}: ${say(reading.value)}, ${against} ${say(yardstick.value)}${since}; a change of ${say(couldHaveSeen)} could have been seen.`;
};
