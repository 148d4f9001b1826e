import type { Cut } from '../domain/reading.ts';
import { sumOf } from './group-by.ts';
import { burden, partsOf } from './parts.ts';
import type { ScoredCell } from './scored-cell.ts';

/** The smallest set of parts that holds four fifths of the excess. */
export interface Concentration {
  readonly parts: readonly { readonly cut: Cut; readonly group: readonly string[]; readonly share: number }[];
  /** Parts there are. */
  readonly of: number;
  readonly share: number;
}

/** Of the ways of splitting a whole the one in which the fewest parts hold 80 % of its excess; `null` without parts or excess. */
export const concentrationOf = (whole: ScoredCell, all: readonly ScoredCell[]): Concentration | null =>
  partsOf(whole, all)
    .flatMap((parts) => smallestSet(parts) ?? [])
    .sort((a, b) => a.parts.length / a.of - b.parts.length / b.of || b.share - a.share)[0] ?? null;

const mostOfIt = 0.8;

const smallestSet = (parts: readonly ScoredCell[]): Concentration | null => {
  const total = sumOf(parts, burden);
  if (parts.length < 2 || !(total > 0)) return null;
  const leading = [...parts].sort((a, b) => burden(b) - burden(a) || (a.cell.key < b.cell.key ? -1 : 1));
  let held = 0;
  const needed = leading.findIndex((one) => (held += burden(one)) >= mostOfIt * total) + 1;
  const chosen = leading.slice(0, needed);
  return {
    parts: chosen.map((one) => ({ cut: one.cell.reading.cut, group: one.cell.reading.group, share: burden(one) / total })),
    of: parts.length,
    share: sumOf(chosen, burden) / total,
  };
};
