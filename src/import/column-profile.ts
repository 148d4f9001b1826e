import { distinctLimit, type ColumnProfile } from '../domain/column-profile.ts';
import { createEvidence } from './cell-evidence.ts';
import { ownCopy } from './own-copy.ts';

/** Gathers the evidence of one column, cell by cell. Shapes are read once for each distinct text; past `distinctLimit`, for each cell. */
export interface Profiler {
  readonly add: (cell: string) => void;
  /** No cell so far holds a value. */
  readonly isEmpty: () => boolean;
  readonly finish: (index: number, label: string) => ColumnProfile;
}

/** Longer texts are counted, not kept: nothing is decided from their values. */
export const longestKept = 400;

export const createProfiler = (): Profiler => {
  const values = new Map<string, number>();
  const evidence = createEvidence();
  let rows = 0;
  let filled = 0;
  let length = 0;
  let maxLength = 0;
  let capped = false;
  let longDistinct = 0;

  const add = (cell: string): void => {
    rows++;
    const text = needsTrim(cell) ? cell.trim() : cell;
    if (text === '') return;
    filled++;
    length += text.length;
    if (text.length > maxLength) maxLength = text.length;
    if (capped) return evidence.count(text, 1);
    if (text.length > longestKept) {
      longDistinct++;
      return;
    }
    const before = values.get(text);
    if (before !== undefined) values.set(text, before + 1);
    else if (values.size < distinctLimit) values.set(ownCopy(text), 1);
    else {
      capped = true;
      evidence.count(text, 1);
    }
  };

  const finish = (index: number, label: string): ColumnProfile => {
    for (const [text, times] of values) evidence.count(text, times);
    return {
      index,
      label,
      rows,
      filled,
      distinct: values.size + longDistinct,
      distinctCapped: capped,
      values,
      meanLength: filled === 0 ? 0 : length / filled,
      maxLength,
      ...evidence.finish(),
    };
  };
  return { add, isEmpty: () => filled === 0, finish };
};

const needsTrim = (cell: string): boolean => {
  const n = cell.length;
  if (n === 0) return false;
  const [a, b] = [cell.charCodeAt(0), cell.charCodeAt(n - 1)];
  return a <= 32 || b <= 32 || a > 127 || b > 127;
};
