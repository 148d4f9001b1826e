import type { TableReading } from '../../../src/domain/imported-file.ts';
import { createProfiler } from '../../../src/import/column-profile.ts';
import { createChunkBuilder } from '../../../src/import/text-chunks.ts';

/** A table as the structure half of import hands it on, built from cells. */
export const aReading = (name: string, header: readonly string[], rows: readonly (readonly string[])[], delimiter = ','): TableReading => {
  const chunks = createChunkBuilder(header.length);
  const profilers = header.map(() => createProfiler());
  for (const [at, row] of rows.entries()) {
    chunks.addRow(row, at + 2);
    for (const [column, profiler] of profilers.entries()) profiler.add(row[column] ?? '');
  }
  return {
    name,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    dialect: { delimiter, quote: '"', escape: '"' },
    headerLines: [1],
    preamble: [],
    header,
    chunks: chunks.finish(),
    profiles: profilers.map((profiler, index) => profiler.finish(index, header[index]!)),
    ledger: { read: rows.length + 1, header: 1, preamble: 0, blank: 0, footer: 0, loaded: rows.length, quarantined: 0 },
    findings: [],
    quarantined: [],
  };
};

/** The same from columns: label → cells. */
export const aTable = (name: string, columns: Readonly<Record<string, readonly string[]>>, delimiter = ','): TableReading => {
  const lists = Object.values(columns);
  const rows = (lists[0] ?? []).map((_, row) => lists.map((cells) => cells[row] ?? ''));
  return aReading(name, Object.keys(columns), rows, delimiter);
};

/** `count` cells made by a rule. */
export const cells = (count: number, make: (row: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, row) => make(row));

/** Cells that go through a few values in turn. */
export const turns = (count: number, ...values: readonly string[]): readonly string[] =>
  cells(count, (row) => values[(row * 13 + 3) % values.length]!);
