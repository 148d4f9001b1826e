import type { LineLedger } from '../domain/imported-file.ts';

export type LineClass = Exclude<keyof LineLedger, 'read'>;

export interface LedgerBook {
  readonly add: (kind: LineClass, lines: number) => void;
  /** Closes the book against the lines counted independently while decoding; throws when a line has no class, or two (import.md §10). */
  readonly close: (linesRead: number) => LineLedger;
}

export const openLedger = (): LedgerBook => {
  const parts: Record<LineClass, number> = { header: 0, preamble: 0, blank: 0, footer: 0, loaded: 0, quarantined: 0 };
  return {
    add: (kind, lines) => {
      parts[kind] += lines;
    },
    close: (read) => {
      const sum = Object.values(parts).reduce((a, b) => a + b, 0);
      if (sum !== read) throw new Error(`The line ledger does not add up: ${read} lines read, ${sum} accounted for. Nothing was loaded.`);
      return { read, ...parts };
    },
  };
};
