import { cellKey } from './cell-key.ts';
import type { ReleaseInput } from './release-input.ts';

/** Keys of the groups the caller marks as sensitive, for reasons the atoms do not tell (PR6, PR18). Throws `RangeError` on an unknown dimension. */
export const markedCells = ({ sensitive = [], dimensions }: Pick<ReleaseInput, 'sensitive' | 'dimensions'>): ReadonlySet<string> =>
  new Set(
    sensitive.map(({ table, group }) => {
      const unknown = table.filter((name) => !dimensions.includes(name));
      if (unknown.length > 0 || table.length !== group.length)
        throw new RangeError('A sensitive group needs one value a dimension of the atoms.');
      const ordered = dimensions.filter((name) => table.includes(name));
      return cellKey(
        ordered,
        ordered.map((name) => group[table.indexOf(name)] ?? ''),
      );
    }),
  );
