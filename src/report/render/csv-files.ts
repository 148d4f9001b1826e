import { toCsv, type CsvValue } from '../csv.ts';
import type { LeaderPack } from '../leader-pack/leader-pack.ts';
import { writeZip } from '../zip/write-zip.ts';
import { flatTables, type FlatTable } from './flat-tables.ts';
import { packFileName, type PackFile } from './pack-file.ts';
import { safeText } from './safe-text.ts';

/** A file a table, for any spreadsheet: UTF-8 with its mark, every text cell neutralized, `hidden` as the word. In one archive. */
export const csvFiles = async (pack: LeaderPack, number: number | null): Promise<PackFile> => {
  const name = packFileName(pack, number);
  const entries = flatTables(pack).map((table, at) => ({
    name: `${name}/${String(at).padStart(2, '0')}-${plainName(table.id)}.csv`,
    bytes: new TextEncoder().encode(`\uFEFF${csvOf(table)}`),
  }));
  return { name: `${name}-tables.zip`, content: new Blob([await writeZip(entries)], { type: 'application/zip' }) };
};

const csvOf = ({ title, header, rows, foot }: FlatTable): string => {
  const width = header.length;
  const line = (cells: readonly CsvValue[]): readonly CsvValue[] => [
    ...cells,
    ...Array<null>(Math.max(0, width - cells.length)).fill(null),
  ];
  const safe = (cells: readonly CsvValue[]): readonly CsvValue[] =>
    line(cells.map((cell) => (typeof cell === 'string' ? safeText(cell) : cell)));
  return toCsv(safe(header) as readonly string[], [...rows.map(safe), ...[title, ...foot].map((text) => safe([text]))]);
};

const plainName = (id: string): string =>
  id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
