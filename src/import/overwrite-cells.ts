import type { FilePlan } from '../domain/imported-file.ts';
import { characterSteps } from './character-steps.ts';
import { mayBeTotal } from './doubtful-row.ts';
import { maskPatterns, overwriteText } from './overwrite-text.ts';
import { lineStarts, recordScanner, type RecordCells } from './record-cells.ts';

/**
 * A copy of a file's bytes in which the cells of dropped columns are overwritten, same length (import.md §1). A record that is d cells too long or
 * too short may have shifted any cell by up to d places: every place such a cell can stand in is overwritten. Returns `null` where cells cannot be
 * found in the bytes as they are.
 */
export const overwriteCells = (
  bytes: Uint8Array<ArrayBuffer>,
  plan: FilePlan,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly cells: number } | null => {
  const { reading } = plan;
  if (reading.findings.some(({ code }) => rewrittenForms.has(code))) return null;
  const copy = bytes.slice();
  const steps = characterSteps(reading.encoding);
  const scan = recordScanner(copy, steps, reading.dialect);
  if (scan === null) return null;
  const starts = lineStarts(copy, steps);
  const lastLine = starts.length - 1;
  const startOf = (line: number): number => starts[Math.min(line, starts.length) - 1] ?? copy.length;
  const rowLines = rowStarts(plan);
  const width = usualWidth(rowLines, (line) => scan(startOf(line), copy.length).cells.length);
  const places = placesOf(plan, width);
  const quarantined = new Map(reading.quarantined.map(({ line, lastLine }) => [line, lastLine]));
  const headerLines = new Set(reading.headerLines);
  const bodyFrom = reading.headerLines[0] ?? rowLines[0] ?? 1;
  let cells = 0;

  const treat = (record: RecordCells, spare: (from: number, to: number) => boolean = () => false): void => {
    const shift = record.cells.length - width;
    for (const [index, { from, to }] of record.cells.entries()) {
      if (from === to) continue;
      const reach = Array.from({ length: Math.abs(shift) + 1 }, (_, step) => places[index - (shift > 0 ? step : -step)]);
      if (reach.includes('drop') && !spare(from, to)) cells += overwriteText(copy, from, to, steps) ? 1 : 0;
      else if (!reach.includes('raw')) maskPatterns(copy, from, to, steps, shift !== 0);
    }
  };
  const isTotal = (from: number, to: number): boolean => mayBeTotal(new TextDecoder(reading.encoding).decode(copy.subarray(from, to)));

  let row = 0;
  for (let line = 1; line <= lastLine;) {
    const from = startOf(line);
    while (rowLines[row] !== undefined && rowLines[row]! < line) row++;
    if (rowLines[row] === line) {
      const record = scan(from, copy.length);
      treat(record);
      do line++;
      while (line <= lastLine && startOf(line) < record.end);
      continue;
    }
    const end = quarantined.get(line) ?? line;
    if (quarantined.has(line)) treat(scan(from, startOf(end + 1)));
    else if (line < bodyFrom) maskPatterns(copy, from, startOf(line + 1), steps, true);
    else if (!headerLines.has(line)) treat(scan(from, startOf(line + 1)), isTotal);
    line = end + 1;
  }
  return { bytes: copy, cells };
};

/** Lines that were rewritten before they were read: their cells do not stand in the file as they were read. */
const rewrittenForms: ReadonlySet<string> = new Set(['wrapped-lines', 'fixed-width']);

const rowStarts = ({ reading }: FilePlan): readonly number[] =>
  reading.chunks.flatMap(({ lines, rows }) => Array.from(lines.subarray(0, rows)));

/** Cells of most of the first rows. */
const usualWidth = (rowLines: readonly number[], widthAt: (line: number) => number): number => {
  const counts = new Map<number, number>();
  for (const line of rowLines.slice(0, 200)) counts.set(widthAt(line), (counts.get(widthAt(line)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
};

/** What becomes of the cells in each place of a record: those of no column belong to a table beside this one. `raw`: codes are made from them. */
const placesOf = ({ reading, columns }: FilePlan, width: number): readonly ('keep' | 'raw' | 'drop')[] => {
  const places: ('keep' | 'raw' | 'drop')[] = Array.from({ length: width }, () => 'drop');
  for (const { index, door } of columns)
    places[reading.sourceColumns?.[index] ?? index] = door === 'keep' ? 'keep' : door === 'drop' ? 'drop' : 'raw';
  return places;
};
