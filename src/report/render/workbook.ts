import writeWorkbook, { type Cell, type Sheet } from 'write-excel-file/universal';
import type { LeaderPack } from '../leader-pack/leader-pack.ts';
import { readZip } from '../zip/read-zip.ts';
import { writeZip } from '../zip/write-zip.ts';
import { flatTables, type FlatCell, type FlatTable } from './flat-tables.ts';
import { packFileName, type PackFile } from './pack-file.ts';
import { safeText } from './safe-text.ts';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook: the one page, a sheet a section, the appendix, the manifest. Text is text, numbers are numbers, there is no formula. */
export const workbook = async (pack: LeaderPack, number: number | null): Promise<PackFile> => {
  const tables = flatTables(pack);
  const names = sheetNames(tables);
  const sheets = tables.map((table, at): Sheet<Blob> => sheetOf(table, names[at] ?? `Table ${at + 1}`, pack.manifest.sample));
  const made = await writeWorkbook(sheets, { fontFamily: 'Arial', fontSize: 10 }).toBlob();
  // Once more through our own archive: without the time of the day the same pack gives the same bytes.
  const bytes = await writeZip(await readZip(new Uint8Array(await made.arrayBuffer())));
  return { name: `${packFileName(pack, number)}.xlsx`, content: new Blob([bytes], { type }) };
};

const sheetOf = ({ title, header, rows, foot }: FlatTable, name: string, sample: boolean): Sheet<Blob> => {
  const heading: readonly (readonly Cell[])[] = [
    [{ value: safeText(title), type: String, fontWeight: 'bold', fontSize: 12 }],
    ...(sample ? [[{ value: 'SAMPLE: made-up people', type: String, fontWeight: 'bold' as const }]] : []),
    header.map((text) => ({
      value: safeText(text),
      type: String,
      fontWeight: 'bold' as const,
      wrap: true,
      bottomBorderStyle: 'thin' as const,
    })),
  ];
  const body = rows.map((row) => row.map(cellOf));
  const under = foot.map((text): Cell[] => [{ value: safeText(text), type: String, fontStyle: 'italic' }]);
  return {
    sheet: name,
    data: [...heading, ...body, [], ...under].map((row) => [...row]),
    columns: header.map((text, at) => ({ width: widthOf(text, rows, at) })),
    stickyRowsCount: heading.length,
    orientation: 'landscape',
  };
};

const cellOf = (cell: FlatCell): Cell => {
  if (cell === null || cell === '') return null;
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: safeText(cell), type: String };
};

/** Wide enough for most of the column, never wider than a third of a screen. */
const widthOf = (header: string, rows: FlatTable['rows'], at: number): number =>
  Math.min(48, Math.max(9, header.length / 2, ...rows.slice(0, 200).map((row) => String(row[at] ?? '').length + 2)));

/** At most 31 letters, each name once; sections are numbered so that they can be told apart in the tabs. */
const sheetNames = (tables: readonly FlatTable[]): readonly string[] =>
  tables.map(({ id }, at) => {
    if (at === 0) return 'One page';
    if (at === tables.length - 1) return 'Manifest';
    const words = id.startsWith('appendix-') ? `Appendix ${id.slice('appendix-'.length)}` : id.replaceAll('-', ' ');
    return `${at} ${words.replaceAll(/[[\]/\\:*?'\p{Cc}\p{Cs}]+/gu, ' ')}`.slice(0, 31).trim();
  });
