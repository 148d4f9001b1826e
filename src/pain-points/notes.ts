import type { PainPoint } from '../domain/comparison.ts';
import { principles, type PrincipleGroup } from '../domain/framework.ts';
import { seriesKey, treeOf } from './cell.ts';
import type { Described } from './describe-row.ts';
import type { ListedRow } from './list-rows.ts';
import { crosses, isPartOf } from './parts.ts';

export interface Listed extends Described {
  readonly all: ListedRow['all'];
}

/** Rows with the notes that only the whole list can give: shared people (ST56), and necessities to settle first. */
export const withNotes = (rows: readonly Listed[]): readonly Listed[] =>
  rows.map((one) => {
    const shared = rows.filter((other) => other !== one && sharesPeople(one, other));
    const notes = [
      ...(shared.length > 0
        ? [`Counts some people who are also in: ${shared.map(({ painPoint }) => nameOf(painPoint)).join('; ')}. Do not add these up.`]
        : []),
      ...(rows.some((other) => comesFirst(other.painPoint, one.painPoint)) ? ['Settle pay, schedule or safety here first.'] : []),
    ];
    const overlaps = shared.length === 0 ? {} : { overlaps: shared.map(({ painPoint }) => painPoint.id) };
    return { ...one, painPoint: { ...one.painPoint, ...overlaps, ...(notes.length === 0 ? {} : { notes }) } };
  });

/** Same metric and sub-series; part and whole, or two trees that meet in a cell, or of which it is not known where they meet. */
const sharesPeople = ({ row: { scored: a }, all }: Listed, { row: { scored: b } }: Listed): boolean => {
  if (seriesKey(a.cell.reading) !== seriesKey(b.cell.reading)) return false;
  if (isPartOf(a, b) || isPartOf(b, a) || crosses(a, b, all)) return true;
  const trees = [treeOf(a.cell.reading), treeOf(b.cell.reading)];
  return trees[0] !== trees[1] && trees.some((tree) => tree === 'job_title' || tree === 'level') && !knowsJobs(all);
};

const knowsJobs = (all: Listed['all']): boolean => all.some(({ cell }) => treeOf(cell.reading) === 'department×job_title');

const nameOf = ({ group }: PainPoint): string => (group.length === 0 ? 'the whole organization' : group.join(', '));

/** A feature has to wait where a necessity of the same unit, or of one around it, is clearly missing (product.md §3.1). */
const comesFirst = (necessity: PainPoint, feature: PainPoint): boolean =>
  groupOf(feature) === 'feature' &&
  groupOf(necessity) === 'necessity' &&
  (necessity.certainty === 'Confirmed' || necessity.certainty === 'Missed') &&
  necessity.cut.every((dimension, i) => feature.group[feature.cut.indexOf(dimension)] === necessity.group[i]);

const groupOf = ({ principle }: PainPoint): PrincipleGroup | null => (principle === null ? null : principles[principle].group);
