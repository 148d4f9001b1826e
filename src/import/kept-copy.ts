import { csvLine } from '../domain/csv-file.ts';
import type { Answers, FilePlan, TableReading } from '../domain/imported-file.ts';
import type { TextColumn } from '../domain/text-chunk.ts';
import { maskSsn } from './door.ts';
import { openTable } from './open-table.ts';
import { overwriteCells } from './overwrite-cells.ts';
import { passDoor } from './pass-door.ts';
import { cellText, chunkToRows } from './text-chunks.ts';

/** A file as a workspace may keep it. */
export interface KeptCopy {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Hash of the file as it was added. */
  readonly originalSha256: string;
  /** `rewritten`: the columns do not stand in the file as they were read, so the rows were written anew as CSV. */
  readonly form: 'overwritten' | 'rewritten';
  readonly overwrittenCells: number;
  /** To be kept with the other answers: what was overwritten stays dropped. */
  readonly answers: Answers;
}

/**
 * The kept copy of a file: its bytes with the cells of dropped columns overwritten, proved by reading it again: same rows, same lines, same cells in
 * every other column. Throws when no such copy can be made; the file can then only be kept untouched, by the user's choice.
 */
export const keptCopy = async (bytes: Uint8Array<ArrayBuffer>, plan: FilePlan): Promise<KeptCopy> => {
  const { reading } = plan;
  const dropped = plan.columns.filter(({ door }) => door === 'drop');
  const answers = Object.fromEntries(dropped.map(({ label }) => [`drop:${reading.name}:${label}`, 'drop']));
  const facts = { originalSha256: reading.sha256, answers };
  const inPlace = overwriteCells(bytes, plan);
  if (inPlace !== null && (await readsTheSame(inPlace.bytes, plan, true)))
    return { ...facts, bytes: inPlace.bytes, form: 'overwritten', overwrittenCells: inPlace.cells };
  const written = writeAnew(plan);
  if (await readsTheSame(written, plan, false))
    return {
      ...facts,
      bytes: written,
      form: 'rewritten',
      overwrittenCells: dropped.reduce((sum, { index }) => sum + filledIn(reading, index), 0),
    };
  throw new Error(
    'The dropped columns of this file could not be overwritten without changing the others. Drop fewer columns, or keep the file untouched.',
  );
};

const filledIn = (reading: TableReading, index: number): number => reading.profiles[index]?.filled ?? 0;

/** The rows as plain CSV under the names of the columns, dropped cells empty, what stood above them above. */
const writeAnew = (plan: FilePlan): Uint8Array<ArrayBuffer> => {
  const { reading, columns } = plan;
  const isDropped = new Set(columns.filter(({ door }) => door === 'drop').map(({ index }) => index));
  const lines = [...reading.preamble.map((line) => passDoor(line, plan)), csvLine(reading.header)];
  for (const chunk of reading.chunks)
    for (const row of chunkToRows(chunk)) lines.push(csvLine(row.map((cell, index) => (isDropped.has(index) ? '' : maskSsn(cell)))));
  return new TextEncoder().encode(lines.map((line) => `${line}\r\n`).join(''));
};

const readsTheSame = async (copy: Uint8Array<ArrayBuffer>, plan: FilePlan, sameLines: boolean): Promise<boolean> => {
  const before = plan.reading;
  const after = await openTable(copy, { name: before.name }).catch(() => null);
  if (after === null || after.header.length !== before.header.length || after.header.some((name, i) => name !== before.header[i]))
    return false;
  if (sameLines && after.ledger.quarantined !== before.ledger.quarantined) return false;
  const kept = plan.columns.filter(({ door }) => door !== 'drop');
  return (
    before.chunks.length === after.chunks.length &&
    before.chunks.every((old, batch) => {
      const now = after.chunks[batch]!;
      if (old.rows !== now.rows || (sameLines && !sameNumbers(old.lines, now.lines, old.rows))) return false;
      return kept.every(({ index, door }) => sameCells(old.columns[index]!, now.columns[index]!, old.rows, door === 'keep'));
    })
  );
};

/** Text like a social security number is masked in the copy as the door masks it. */
const sameCells = (old: TextColumn, now: TextColumn, rows: number, masked: boolean): boolean => {
  if (sameNumbers(old.offsets, now.offsets, rows + 1) && sameNumbers(old.bytes, now.bytes, old.offsets[rows]!)) return true;
  for (let row = 0; row < rows; row++) {
    const [a, b] = [cellText(old, row), cellText(now, row)];
    if (a !== b && (!masked || maskSsn(a) !== maskSsn(b))) return false;
  }
  return true;
};

const sameNumbers = (a: ArrayLike<number>, b: ArrayLike<number>, count: number): boolean => {
  for (let i = 0; i < count; i++) if (a[i] !== b[i]) return false;
  return true;
};
