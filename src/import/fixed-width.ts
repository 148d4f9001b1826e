import { byLine, type LineForm } from './line-form.ts';

/** A run of positions that is blank in every row and keeps two columns apart; `to` is where the next column begins. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

/** The columns of text that is aligned with blanks, as the gaps between them. */
export interface FixedColumns {
  readonly gaps: readonly Gap[];
  /** Share of the lines of the table that have blanks in every gap. */
  readonly fit: number;
}

const fewestLines = 4;
const mostLines = 400;
/** Lines above the names that may stand in one block with them. */
const mostTitles = 5;

/** Finds columns aligned with blanks: by a ruler of dashes under the names, else by gaps of two blanks that every row shares, the line of names included. */
export const findFixedColumns = (sample: string): FixedColumns | null => {
  const lines = sample.split('\n');
  return byRuler(lines) ?? byGaps(lines);
};

/** Each line cut at the gaps and written with tabs; a line that has text across a gap stays whole. */
export const fixedWidthForm = ({ gaps }: FixedColumns): LineForm => ({
  rewriter: byLine((line) => cutAtGaps(line, gaps)?.join('\t') ?? line),
  told: {
    code: 'fixed-width',
    severity: 'warning',
    count: gaps.length + 1,
    message: `No delimiter: ${gaps.length + 1} columns are aligned with blanks and were cut where every row is blank. Check the preview; an export as CSV is safer.`,
  },
});

/** Runs of blanks inside most lines: a layout by blanks, whether or not its columns can be told apart. */
export const looksAligned = (sample: string): boolean => {
  const lines = sample.split('\n', mostLines).filter((line) => line.trim() !== '');
  return lines.length >= fewestLines && lines.filter((line) => /\S {2,}\S/.test(line)).length >= 0.8 * lines.length;
};

const byRuler = (lines: readonly string[]): FixedColumns | null => {
  const at = lines.findIndex((line, i) => i > 0 && i < 60 && /^\s*[-=]{2,}(\s+[-=]{2,})+\s*$/.test(line));
  if (at < 0) return null;
  const ruler = lines[at]!;
  const gaps = [...ruler.trimEnd().matchAll(/(?<=\S)\s+(?=\S)/g)].map(({ index, 0: blanks }) => ({
    from: index,
    to: index + blanks.length,
  }));
  return measured(gaps, lines.slice(at - 1, at + mostLines));
};

const byGaps = (lines: readonly string[]): FixedColumns | null => {
  const block = longestBlock(lines).slice(0, mostLines);
  let best: FixedColumns | null = null;
  for (let top = 0; top <= mostTitles && block.length - top >= fewestLines; top++) {
    const found = gapsBelow(block.slice(top));
    if (found && found.gaps.length > (best?.gaps.length ?? 0)) best = found;
  }
  return best;
};

/** Titles and notes stand apart from the table by blank lines. */
const longestBlock = (lines: readonly string[]): readonly string[] => {
  let best: readonly string[] = [];
  let open: string[] = [];
  for (const line of [...lines, '']) {
    if (line.trim() !== '') open.push(line);
    else {
      if (open.length > best.length) best = open;
      open = [];
    }
  }
  return best;
};

/** Gaps under a line of names that gives each column one; a row in twenty may have text where the others are blank. */
const gapsBelow = (block: readonly string[]): FixedColumns | null => {
  const width = Math.max(...block.map((line) => line.length));
  if (width > 5_000) return null;
  const used = new Uint16Array(width);
  for (const line of block) for (let i = 0; i < line.length; i++) if (line[i] !== ' ') used[i]!++;
  const allowed = block.length < 10 ? 0 : Math.max(1, Math.floor(0.05 * block.length));
  const names = block[0]!;
  const gaps: Gap[] = [];
  let from = -1;
  for (let i = 0; i < width; i++) {
    const blank = used[i]! <= allowed && (names[i] ?? ' ') === ' ';
    if (blank && from < 0) from = i;
    if (blank || from < 0) continue;
    if (from > 0 && i - from >= 2) gaps.push({ from, to: i });
    from = -1;
  }
  const found = measured(gaps, block);
  return found && cutAtGaps(names, gaps)?.every((name) => name !== '') ? found : null;
};

const measured = (gaps: readonly Gap[], lines: readonly string[]): FixedColumns | null => {
  if (gaps.length === 0) return null;
  const filled = lines.filter((line) => line.trim() !== '');
  const fitting = filled.filter((line) => (cutAtGaps(line, gaps)?.filter((cell) => cell !== '').length ?? 0) >= 2).length;
  return { gaps, fit: fitting / Math.max(1, filled.length) };
};

const cutAtGaps = (line: string, gaps: readonly Gap[]): readonly string[] | null => {
  const cells: string[] = [];
  let start = 0;
  for (const { from, to } of gaps) {
    // Numbers may reach into the gap from the right, words from the left: any blank in it parts them.
    let cut = to;
    if (line.length > to && (line[to - 1] ?? ' ') !== ' ') {
      cut = line.lastIndexOf(' ', to - 1) + 1;
      if (cut <= from) return null;
    }
    cells.push(line.slice(start, cut).trim());
    start = cut;
  }
  cells.push(line.slice(start).trim());
  return cells;
};
