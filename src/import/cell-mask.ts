/** Shape of a key: runs of digits as `9`, of letters as `a`, other signs as they are: `EMP-00123` → `a-9`. */
export const cellMask = (cell: string): string => {
  const text = cell.trim();
  return text.length > 60
    ? 'long'
    : text
        .replace(/\d+/g, '9')
        .replace(/\p{L}+/gu, 'a')
        .replace(/\s+/g, ' ');
};

/** What the cells of a key column look like; `null` when the column has no shape of its own (names, words, short answers). */
export interface KeyShape {
  readonly masks: ReadonlySet<string>;
  readonly shortest: number;
  readonly longest: number;
}

/** Found when up to three masks, each with a digit, cover `share` of the filled cells. */
export const keyShape = (cells: readonly string[], share = 0.8): KeyShape | null => {
  const filled = cells.map((c) => c.trim()).filter((c) => c !== '');
  if (filled.length < 2 || filled.length < share * cells.length) return null;
  const counts = new Map<string, number>();
  for (const cell of filled) counts.set(cellMask(cell), (counts.get(cellMask(cell)) ?? 0) + 1);
  const top = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3);
  const chosen = top.filter(([mask, n]) => mask.includes('9') && n >= Math.max(2, 0.05 * filled.length));
  const covered = chosen.reduce((sum, [, n]) => sum + n, 0);
  if (covered < share * filled.length) return null;
  const masks = new Set(chosen.map(([mask]) => mask));
  const fitting = filled.filter((c) => masks.has(cellMask(c)));
  if (new Set(fitting).size < 0.5 * fitting.length) return null;
  const lengths = fitting.map((c) => c.length);
  const [shortest, longest] = lengths.reduce(([a, b], l) => [Math.min(a, l), Math.max(b, l)], [Infinity, 0] as [number, number]);
  return longest < 2 ? null : { masks, shortest: Math.max(1, shortest - 1), longest: longest + 2 };
};

export const fitsKey = (cell: string, shape: KeyShape): boolean => {
  const text = cell.trim();
  return text.length >= shape.shortest && text.length <= shape.longest && shape.masks.has(cellMask(text));
};

/** The cell begins as a key does, even if something ran into it: a lost delimiter, half a pair of quotes. */
export const beginsAsKey = (cell: string, shape: KeyShape): boolean => {
  const mask = cellMask(cell.slice(0, 60).replace(/^["“”]/, ''));
  for (const own of shape.masks) if (mask.startsWith(own) && (own.length > 1 || mask === own)) return true;
  return false;
};
