import type { TableReading } from '../domain/imported-file.ts';
import { cellNumber } from './cell-number.ts';
import type { ColumnFacts } from './column-facts.ts';
import { rowTexts } from './column-texts.ts';

/** Rows looked at for a relation between two columns: enough for a share of variance to the second digit. */
const relationSample = 20_000;

/** Share of the variance of log pay that the groups of another column explain (eta squared, 0 to 1), less what chance would give. */
const explainedShare = (pairs: Iterable<readonly [group: string, amount: number]>): number => {
  const groups = new Map<string, { n: number; sum: number }>();
  let n = 0;
  let sum = 0;
  let squares = 0;
  for (const [group, amount] of pairs) {
    const log = Math.log(amount);
    const known = groups.get(group) ?? { n: 0, sum: 0 };
    known.n += 1;
    known.sum += log;
    groups.set(group, known);
    n += 1;
    sum += log;
    squares += log * log;
  }
  const total = squares - (sum * sum) / n;
  if (n < 30 || groups.size < 2 || groups.size > n / 2 || total <= 0) return 0;
  let between = -(sum * sum) / n;
  for (const group of groups.values()) between += group.sum ** 2 / group.n;
  const chance = (groups.size - 1) / (n - 1);
  return Math.max(0, (between / total - chance) / (1 - chance));
};

/**
 * Which of several pay-like columns are pay: real pay follows level or title, a decoy does not (import.md §5, §8).
 * Returns the columns to refuse with the reason; empty when there is nothing to compare or no column stands out.
 */
export const payDecoys = (
  reading: TableReading,
  candidates: readonly ColumnFacts[],
  anchors: readonly ColumnFacts[],
): ReadonlyMap<number, string> => {
  const refused = new Map<number, string>();
  if (candidates.length < 2 || anchors.length === 0) return refused;
  const strength = new Map(
    candidates.map((facts) => [facts.index, Math.max(...anchors.map((anchor) => relation(reading, anchor, facts)))]),
  );
  const strongest = Math.max(...strength.values());
  if (strongest < 0.15) return refused;
  const best = candidates.find((facts) => strength.get(facts.index) === strongest)!;
  for (const facts of candidates) {
    const own = strength.get(facts.index)!;
    if (own < strongest / 4) {
      refused.set(
        facts.index,
        `does not follow level or title (${Math.round(own * 100)} % explained, "${best.label}" ${Math.round(strongest * 100)} %): not used as pay`,
      );
    }
  }
  return refused;
};

const relation = (reading: TableReading, anchor: ColumnFacts, pay: ColumnFacts): number => {
  const pairs: [string, number][] = [];
  for (const [group, text] of rowTexts(reading, [anchor.index, pay.index], relationSample)) {
    const amount = cellNumber(text!, pay.style);
    if (group !== '' && amount !== undefined && amount > 0) pairs.push([group!, amount]);
  }
  return explainedShare(pairs);
};

/** Median amount per value of another column, for groups of three rows or more. */
export const medianBy = (reading: TableReading, groupIndex: number, pay: ColumnFacts): ReadonlyMap<string, number> => {
  const groups = new Map<string, number[]>();
  for (const [group, text] of rowTexts(reading, [groupIndex, pay.index], relationSample)) {
    const amount = cellNumber(text!, pay.style);
    if (group === '' || amount === undefined || amount <= 0) continue;
    const list = groups.get(group!);
    if (list === undefined) groups.set(group!, [amount]);
    else list.push(amount);
  }
  const medians = new Map<string, number>();
  for (const [group, list] of groups) {
    if (list.length >= 3) medians.set(group, list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!);
  }
  return medians;
};
