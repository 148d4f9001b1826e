import type { ColumnProfile, LayoutEvidence, ShapeCounts } from '../domain/column-profile.ts';
import { readCell, type Shape } from './cell-shape.ts';
import { ownCopy } from './own-copy.ts';

/** Counts shapes, numbers and date layouts of one column. */
export interface CellEvidence {
  /** One trimmed text, as often as it stands in the column. */
  readonly count: (text: string, times: number) => void;
  /** A shape and the number read, where the caller already knows both. */
  readonly countNumber: (value: number, shapes: readonly Shape[]) => void;
  readonly finish: () => Pick<ColumnProfile, 'shapes' | 'number' | 'dates'>;
}

export const createEvidence = (): CellEvidence => {
  const shapes: Record<Shape, number> = { ...noShapes };
  const layouts = new Map<string, { count: number; firstOver12: number; secondOver12: number; example: string }>();
  const number = { count: 0, min: Infinity, max: -Infinity, sum: 0 };

  const addNumber = (value: number, times: number): void => {
    number.count += times;
    number.sum += value * times;
    if (value < number.min) number.min = value;
    if (value > number.max) number.max = value;
  };
  const count = (text: string, times: number): void => {
    const read = readCell(text);
    for (const shape of read.shapes) shapes[shape] += times;
    if (read.number !== null) addNumber(read.number, times);
    if (!read.date) return;
    const { layout, first, second } = read.date;
    let evidence = layouts.get(layout);
    if (!evidence) layouts.set(layout, (evidence = { count: 0, firstOver12: 0, secondOver12: 0, example: ownCopy(text) }));
    evidence.count += times;
    if (first > 12) evidence.firstOver12 += times;
    if (second > 12) evidence.secondOver12 += times;
  };
  return {
    count,
    countNumber: (value, known) => {
      for (const shape of known) shapes[shape]++;
      addNumber(value, 1);
    },
    finish: () => ({
      shapes,
      number: number.count === 0 ? null : number,
      dates: { layouts: layouts as ReadonlyMap<string, LayoutEvidence> },
    }),
  };
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
