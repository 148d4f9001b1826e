import { distinctLimit, type ColumnProfile, type LayoutEvidence, type ShapeCounts } from '../domain/column-profile.ts';
import { readCell, type Shape } from './cell-shape.ts';
import { ownCopy } from './own-copy.ts';

/** Gathers the evidence of one column, cell by cell. Shapes are read once for each distinct text; past `distinctLimit`, for each cell. */
export interface Profiler {
  readonly add: (cell: string) => void;
  /** No cell so far holds a value. */
  readonly isEmpty: () => boolean;
  readonly finish: (index: number, label: string) => ColumnProfile;
}

/** Longer texts are counted, not kept: nothing is decided from their values. */
const longestKept = 400;

export const createProfiler = (): Profiler => {
  const values = new Map<string, number>();
  const shapes: Record<Shape, number> = { ...noShapes };
  const layouts = new Map<string, { count: number; firstOver12: number; secondOver12: number; example: string }>();
  const number = { count: 0, min: Infinity, max: -Infinity, sum: 0 };
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
    if (capped) return count(text, 1);
    if (text.length > longestKept) {
      longDistinct++;
      return;
    }
    const before = values.get(text);
    if (before !== undefined) values.set(text, before + 1);
    else if (values.size < distinctLimit) values.set(ownCopy(text), 1);
    else {
      capped = true;
      count(text, 1);
    }
  };

  const count = (text: string, times: number): void => {
    const read = readCell(text);
    for (const shape of read.shapes) shapes[shape] += times;
    if (read.number !== null) {
      number.count += times;
      number.sum += read.number * times;
      if (read.number < number.min) number.min = read.number;
      if (read.number > number.max) number.max = read.number;
    }
    if (!read.date) return;
    const { layout, first, second } = read.date;
    let evidence = layouts.get(layout);
    if (!evidence) layouts.set(layout, (evidence = { count: 0, firstOver12: 0, secondOver12: 0, example: ownCopy(text) }));
    evidence.count += times;
    if (first > 12) evidence.firstOver12 += times;
    if (second > 12) evidence.secondOver12 += times;
  };

  const finish = (index: number, label: string): ColumnProfile => {
    for (const [text, times] of values) count(text, times);
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
      shapes,
      number: number.count === 0 ? null : number,
      dates: { layouts: layouts as ReadonlyMap<string, LayoutEvidence> },
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

const noShapes: ShapeCounts = {
  integer: 0,
  decimal: 0,
  money: 0,
  percent: 0,
  scientific: 0,
  date: 0,
  dateTime: 0,
  year: 0,
  monthYear: 0,
  yesNo: 0,
  email: 0,
  phone: 0,
  ssn: 0,
  missingToken: 0,
  leadingZero: 0,
};
