import type { Finding, LineLedger, TableReading } from '../domain/imported-file.ts';
import { openTable } from './open-table.ts';
import { chunkToRows } from './text-chunks.ts';

/** A file as a plain table of text, for scripts and measuring. */
export interface PlainTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The user reads that something was odd, changed, dropped or doubtful. */
  readonly said: boolean;
  readonly quarantined: readonly { readonly line: number; readonly lastLine: number; readonly reason: string; readonly text: string }[];
  readonly findings: readonly Finding[];
  readonly ledger: { readonly read: number; readonly parts: Omit<LineLedger, 'read'> };
}

/** Bytes of a CSV file → header and rows of text. Throws a `Refusal` with a sentence for the user when the bytes are no table. */
export const readTable = async (bytes: Uint8Array, { name }: { readonly name: string }): Promise<PlainTable> => {
  const reading = await openTable(bytes, { name });
  const { read, ...parts } = reading.ledger;
  const asInFile = lineEndsAsInFile(reading.lineEnds);
  return {
    header: reading.header.map(asInFile),
    rows: reading.chunks.flatMap(chunkToRows).map((row) => row.map(asInFile)),
    said: reading.quarantined.length > 0 || reading.findings.some((f) => f.severity !== 'note'),
    quarantined: reading.quarantined.map(({ line, lastLine, reason, text }) => ({ line, lastLine, reason, text })),
    findings: reading.findings,
    ledger: { read, parts },
  };
};

/** Line ends inside cells as the file has them, when all of its line ends are of one kind. */
const lineEndsAsInFile = (kind: TableReading['lineEnds']): ((cell: string) => string) => {
  const end = kind === 'crlf' ? '\r\n' : kind === 'cr' ? '\r' : '\n';
  return end === '\n' ? (cell) => cell : (cell) => (cell.includes('\n') ? cell.replaceAll('\n', end) : cell);
};
