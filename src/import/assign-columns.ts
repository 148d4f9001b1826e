/**
 * Best total assignment of rows to columns (Hungarian method with potentials, O(rows² × columns)): the pairs whose scores add up highest, each row and each column used once.
 * Pairs with a score of 0 are never made. Returns the column of each row, or -1.
 */
export const assignColumns = (scores: readonly (readonly number[])[]): readonly number[] => {
  const rows = scores.length;
  const real = scores[0]?.length ?? 0;
  // One spare column a row, so that a row may stay without a partner.
  const columns = real + rows;
  const cost = (row: number, column: number): number => (column < real ? -(scores[row]![column] ?? 0) : 0);
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOfColumn = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    rowOfColumn[0] = row;
    let at = 0;
    const slack = new Float64Array(columns + 1).fill(Infinity);
    const seen = new Uint8Array(columns + 1);
    do {
      seen[at] = 1;
      const current = rowOfColumn[at]!;
      let smallest = Infinity;
      let next = 0;
      for (let column = 1; column <= columns; column += 1) {
        if (seen[column]) continue;
        const reduced = cost(current - 1, column - 1) - rowPotential[current]! - columnPotential[column]!;
        if (reduced < slack[column]!) {
          slack[column] = reduced;
          cameFrom[column] = at;
        }
        if (slack[column]! < smallest) {
          smallest = slack[column]!;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column += 1) {
        if (seen[column]) {
          const partner = rowOfColumn[column]!;
          rowPotential[partner] = rowPotential[partner]! + smallest;
          columnPotential[column] = columnPotential[column]! - smallest;
        } else slack[column] = slack[column]! - smallest;
      }
      at = next;
    } while (rowOfColumn[at] !== 0);
    do {
      const before = cameFrom[at]!;
      rowOfColumn[at] = rowOfColumn[before]!;
      at = before;
    } while (at !== 0);
  }
  const result = Array.from({ length: rows }, () => -1);
  for (let column = 1; column <= real; column += 1) {
    const row = rowOfColumn[column]!;
    if (row > 0 && (scores[row - 1]![column - 1] ?? 0) > 0) result[row - 1] = column - 1;
  }
  return result;
};
