import type { ColumnProfile } from '../../../src/domain/column-profile.ts';
import type { ColumnMatch, FilePlan, QuarantinedRow, TableReading } from '../../../src/domain/imported-file.ts';
import type { TextChunk } from '../../../src/domain/text-chunk.ts';

const noShapes = {
  integer: 0, decimal: 0, money: 0, percent: 0, scientific: 0, date: 0, dateTime: 0, year: 0, monthYear: 0,
  yesNo: 0, email: 0, phone: 0, ssn: 0, missingToken: 0, leadingZero: 0,
}; // prettier-ignore

export const aProfile = (index: number, label: string, values: readonly string[]): ColumnProfile => ({
  index,
  label,
  rows: values.length,
  filled: values.length,
  distinct: new Set(values).size,
  distinctCapped: false,
  values: new Map(values.map((value) => [value, 1])),
  meanLength: 5,
  maxLength: 9,
  shapes: noShapes,
  number: { count: 1, min: 1, max: 2, sum: 3 },
  dates: { layouts: new Map([['a/b/yyyy', { count: 1, firstOver12: 0, secondOver12: 0, example: values[0] ?? '' }]]) },
});

export const aChunk = (columns: readonly (readonly string[])[]): TextChunk => {
  const encoder = new TextEncoder();
  return {
    rows: columns[0]?.length ?? 0,
    lines: Int32Array.from(columns[0] ?? [], (_, row) => row + 2),
    columns: columns.map((cells) => {
      const bytes = encoder.encode(cells.join(''));
      const offsets = new Int32Array(cells.length + 1);
      cells.forEach((cell, row) => (offsets[row + 1] = offsets[row]! + encoder.encode(cell).length));
      return { offsets, bytes };
    }),
  };
};

export const cellsOf = (chunk: TextChunk): readonly (readonly string[])[] =>
  chunk.columns.map(({ offsets, bytes }) =>
    Array.from({ length: chunk.rows }, (_, row) => new TextDecoder().decode(bytes.subarray(offsets[row], offsets[row + 1]))),
  );

export const aReading = (
  name: string,
  header: readonly string[],
  columns: readonly (readonly string[])[],
  quarantined: readonly QuarantinedRow[] = [],
): TableReading => {
  const rows = columns[0]?.length ?? 0;
  return {
    name,
    sha256: `${name.length}-${columns.flat().join('').length}`,
    encoding: 'utf-8',
    dialect: { delimiter: ',', quote: '"', escape: '"' },
    headerLines: [1],
    preamble: [],
    header,
    chunks: [aChunk(columns)],
    profiles: header.map((label, index) => aProfile(index, label, columns[index] ?? [])),
    ledger: { read: rows + 1, header: 1, preamble: 0, blank: 0, footer: 0, loaded: rows, quarantined: quarantined.length },
    findings: [],
    quarantined,
  };
};

export const aColumn = (index: number, label: string, more: Partial<ColumnMatch> = {}): ColumnMatch => ({
  index,
  label,
  field: null,
  confidence: 0,
  chip: 'none',
  reason: '',
  door: 'keep',
  rule: { kind: 'text', missing: [] },
  ...more,
});

export const aPlan = (reading: TableReading, columns: readonly ColumnMatch[], more: Partial<FilePlan> = {}): FilePlan => ({
  reading,
  kinds: ['roster'],
  kindReason: 'one row per person',
  grain: 'person',
  columns,
  asOf: null,
  asOfReason: '',
  questions: [],
  findings: [],
  setAside: false,
  ...more,
});
