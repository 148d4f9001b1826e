import { readCell } from './cell-shape.ts';
import type { TableShape } from './table-shape.ts';

/** Sums of the number columns since the last subtotal and since the top, to check what a total row claims. */
export interface BlockSums {
  readonly add: (cells: readonly string[]) => void;
  /** True when a number of the row equals its column's sum (± 0.5 %), since the last subtotal or over all rows; false when all differ. */
  readonly agree: (cells: readonly string[]) => boolean;
  readonly startBlock: () => void;
}

export const createBlockSums = (shape: TableShape): BlockSums => {
  const columns = shape.kinds.flatMap((kind, i) => (kind === 'number' ? [i] : [])).slice(0, 8);
  const all = columns.map(() => 0);
  const block = columns.map(() => 0);
  let rows = 0;
  return {
    add: (cells) => {
      rows++;
      columns.forEach((c, k) => {
        const v = valueOf(cells[c]!);
        all[k]! += v;
        block[k]! += v;
      });
    },
    agree: (cells) =>
      rows > 0 &&
      columns.some((c, k) => {
        if (cells[c]!.trim() === '') return false;
        const v = valueOf(cells[c]!);
        return v !== 0 && [all[k]!, block[k]!, all[k]! / rows].some((sum) => Math.abs(v - sum) <= 0.005 * Math.abs(sum));
      }),
    startBlock: () => block.fill(0),
  };
};

const valueOf = (cell: string): number => {
  if (cell === '') return 0;
  const plain = Number(cell);
  return Number.isNaN(plain) ? (readCell(cell.trim()).number ?? 0) : plain;
};
