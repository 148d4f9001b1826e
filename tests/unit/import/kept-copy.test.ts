import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FilePlan } from '../../../src/domain/imported-file.ts';
import type { IsoDate } from '../../../src/domain/period.ts';
import { keptCopy, type KeptCopy } from '../../../src/import/kept-copy.ts';
import { createImporter } from '../../../src/import/importer.ts';
import { openTable } from '../../../src/import/open-table.ts';
import { planFiles } from '../../../src/import/plan-files.ts';
import { chunkToRows } from '../../../src/import/text-chunks.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const today = '2026-06-30' as IsoDate;
const name = 'f.csv';

const planOf = async (bytes: Bytes, answers: Readonly<Record<string, string>> = {}): Promise<FilePlan> =>
  planFiles([await openTable(bytes, { name })], answers, { today })[0]!;

const doors = (plan: FilePlan): string => plan.columns.map(({ label, door }) => `${label}:${door}`).join(' ');
const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
const latin = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'latin1'));
const wide = (text: string): Bytes => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const wideSwapped = (text: string): Bytes => new Uint8Array(Buffer.from(wide(text)).swap16());

/** Encodes by asking the decoder for every pair of bytes: an oracle apart from the code under test. */
const legacy = (label: string) => {
  const decoder = new TextDecoder(label);
  const known = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if (sign.length === 1 && sign !== '\ufffd' && !known.has(sign)) known.set(sign, [lead, trail]);
    }
  return (text: string): Bytes =>
    Uint8Array.from(Array.from(text).flatMap((sign) => (sign < '\x80' ? [sign.charCodeAt(0)] : known.get(sign)!)));
};

const people = ['Quillon Abernathy', 'Ysolde Brannigan', 'Müller, Åse', 'Tamsin “Tam” Ó Dálaigh', 'Isidore Featherstonehaugh'];
const ssns = ['517-44-8812', '402-31-9077', '611-20-4435', '233-84-1029', '348-66-7721'];
const rowsOf = (names: readonly string[], cell: (text: string) => string, delimiter: string): readonly string[] => [
  ['Employee Name', 'Employee ID', 'SSN', 'Department', 'Annual Salary', 'Notes'].join(delimiter),
  ...Array.from({ length: 40 }, (_, i) =>
    [cell(names[i % names.length]!), String(1000 + i), ssns[i % 5]!, ['Parks', 'Works'][i % 2]!, String(50000 + 250 * i), `kept ${i}`].join(
      delimiter,
    ),
  ),
];
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const kanji = ['山田太郎', '表参道能子', '佐藤ソ予', '高橋花子', '伊藤十六'];

const files: readonly (readonly [string, Bytes, readonly string[], (text: string) => Bytes])[] = [
  ['UTF-8 with quotes', utf8(rowsOf(people, quoted, ',').join('\n')), people, utf8],
  ['UTF-8 with a byte order mark and CRLF', utf8(`\ufeff${rowsOf(people, quoted, ',').join('\r\n')}\r\n`), people, utf8],
  ['UTF-16', wide(rowsOf(people, quoted, '\t').join('\r\n')), people, (text) => wide(text).slice(2)],
  ['UTF-16, big end first', wideSwapped(rowsOf(people, quoted, ';').join('\n')), people, (text) => wideSwapped(text).slice(2)],
  ['windows-1252', latin(rowsOf(people.slice(0, 3), quoted, ';').join('\r\n')), people.slice(0, 3), latin],
  ['lone CR', utf8(rowsOf(people, quoted, ',').join('\r')), people, utf8],
  [
    'Shift_JIS, where half of a sign may be a letter or a bar',
    legacy('shift_jis')(rowsOf(kanji, (text) => text, '|').join('\n')),
    kanji,
    legacy('shift_jis'),
  ],
  ['GB18030', legacy('gb18030')(rowsOf(kanji.slice(0, 1), (text) => text, ',').join('\n')), kanji.slice(0, 1), legacy('gb18030')],
  [
    'names over several lines',
    utf8(rowsOf(['Quillon\nAbernathy', 'Ysolde\nBrannigan'], quoted, ',').join('\n')),
    ['Quillon', 'Abernathy', 'Ysolde'],
    utf8,
  ],
];

const unchanged = async (bytes: Bytes, copy: KeptCopy, plan: FilePlan): Promise<void> => {
  const [before, after] = [plan.reading.chunks.flatMap(chunkToRows), (await openTable(copy.bytes, { name })).chunks.flatMap(chunkToRows)];
  const kept = plan.columns.filter(({ door }) => door !== 'drop').map(({ index }) => index);
  const keptCells = (rows: readonly (readonly string[])[]) => rows.map((row) => kept.map((index) => row[index]));
  expect(keptCells(after)).toEqual(keptCells(before));
  if (copy.form === 'overwritten') expect(copy.bytes.length).toBe(bytes.length);
};

describe('the kept copy of a file', () => {
  it.each(files)('%s: dropped cells are gone, the rest reads the same, the length stays', async (_, bytes, planted, encode) => {
    const plan = await planOf(bytes);
    expect(doors(plan)).toContain('Employee Name:drop Employee ID:key SSN:drop Department:keep');
    const copy = await keptCopy(bytes, plan);
    expect(copy.form).toBe('overwritten');
    await unchanged(bytes, copy, plan);
    for (const text of [...planted, ...ssns]) {
      expect(Buffer.from(bytes).includes(Buffer.from(encode(text)))).toBe(true);
      expect(Buffer.from(copy.bytes).includes(Buffer.from(encode(text)))).toBe(false);
    }
    expect(copy.overwrittenCells).toBe(80);
  });

  it('reads the same way again under the answers it asks to keep', async () => {
    for (const [, bytes] of files) {
      const plan = await planOf(bytes);
      const { bytes: copy, answers } = await keptCopy(bytes, plan);
      const again = await planOf(copy, answers);
      expect(doors(again)).toBe(doors(plan));
      expect(again.columns.map(({ field }) => field)).toEqual(plan.columns.map(({ field }) => field));
    }
  });

  it('overwrites every place a dropped cell can stand in, in records that are too long or too short', async () => {
    const lines = [...rowsOf(people.slice(0, 2), (text) => text, ',')];
    lines.splice(20, 0, 'Wrenfield, Ottoline,1900,711-30-2290,Parks,61000,x', '1901,Marchbanks,61000');
    const bytes = utf8(lines.join('\n'));
    const plan = await planOf(bytes);
    expect(plan.reading.ledger.quarantined).toBe(2);
    const text = new TextDecoder().decode((await keptCopy(bytes, plan)).bytes);
    for (const planted of ['Wrenfield', 'Ottoline', '711-30', 'Marchbanks', 'Quillon']) expect(text).not.toContain(planted);
  });

  it('masks what looks like a social security number in kept columns and above the table, and mail addresses there', async () => {
    const lines = rowsOf(['A B'], (text) => text, ',').map((line, i) => (i === 5 ? line.replace('kept 4', 'was 517-44-8812') : line));
    const bytes = utf8(['Report for quillon.abernathy@made.up.example', '', ...lines].join('\n'));
    const plan = await planOf(bytes);
    const text = new TextDecoder().decode((await keptCopy(bytes, plan)).bytes);
    expect(text).toContain('was ***-**-****');
    expect(text).not.toMatch(/517-44|quillon|abernathy/);
    expect(text).toContain('Report for ');
  });

  it('leaves ids that codes are made from as they are, so that files still join', async () => {
    const bytes = utf8(['Employee ID,Employee Name,Pay', ...ssns.map((ssn, i) => `${ssn},${people[0]},${50000 + i}`)].join('\n'));
    const plan = await planOf(bytes, { [`map:${name}:Employee ID`]: 'employee_id' });
    expect(doors(plan)).toContain('Employee ID:key');
    const text = new TextDecoder().decode((await keptCopy(bytes, plan)).bytes);
    expect(text).toContain('517-44-8812,Xxxxxxx Xxxxxxxxx,50000');
  });

  it('writes the rows anew where columns do not stand in the file as they were read', async () => {
    const pad = (text: string, width: number): string => text.padEnd(width);
    const row = (cells: readonly string[]): string =>
      cells
        .map((cell, i) => pad(cell, [28, 14, 14, 12][i]!))
        .join('')
        .trimEnd();
    const body = Array.from({ length: 30 }, (_, i) => row([people[i % 2]!, String(1000 + i), 'Parks', String(50000 + i)]));
    const bytes = utf8([row(['Employee Name', 'Employee ID', 'Department', 'Annual Pay']), ...body].join('\n'));
    const plan = await planOf(bytes);
    expect(plan.reading.findings.map(({ code }) => code)).toContain('fixed-width');
    const copy = await keptCopy(bytes, plan);
    expect(copy.form).toBe('rewritten');
    await unchanged(bytes, copy, plan);
    expect(new TextDecoder().decode(copy.bytes)).not.toContain('Quillon');
  });

  it('CONTROL: a file without dropped columns stays as it is, bit for bit', async () => {
    const bytes = utf8('Job Title,Annual Salary\nClerk,40000\nAnalyst,50000\n');
    const copy = await keptCopy(bytes, await planOf(bytes));
    expect([copy.form, copy.overwrittenCells, copy.answers]).toEqual(['overwritten', 0, {}]);
    expect(Buffer.compare(copy.bytes, bytes)).toBe(0);
  });

  it('is refused by the importer for bytes that are not those that were read', async () => {
    const importer = createImporter(new Uint8Array(32));
    const bytes = utf8(rowsOf(people, quoted, ',').join('\n'));
    await importer.add([{ name, bytes: bytes.slice() }]);
    await importer.plan({}, { today });
    expect((await importer.keptCopy({ name, bytes: bytes.slice() })).overwrittenCells).toBe(80);
    await expect(importer.keptCopy({ name, bytes: utf8('other') })).rejects.toThrow('has changed since it was added');
  });
});

const folders = ['../shared/csv-suites/hr-mess', '../shared/csv-suites/csv-spectrum', '../shared/data'];
const small = folders.flatMap((folder) =>
  existsSync(folder) ? readdirSync(folder).flatMap((file) => (file.endsWith('.csv') ? [`${folder}/${file}`] : [])) : [],
);

describe.skipIf(small.length === 0)('kept copies of the shared files', () => {
  it.each(small)('%s', async (path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const reading = bytes.length < 600_000 ? await openTable(bytes, { name }).catch(() => null) : null;
    if (reading === null) return;
    const plan = planFiles([reading], {}, { today })[0]!;
    const copy = await keptCopy(bytes, plan);
    await unchanged(bytes, copy, plan);
    const again = await planOf(copy.bytes, copy.answers);
    const decided = ({ kinds, asOf, grain, columns }: FilePlan) => [kinds, asOf, grain, columns.map(({ field, door }) => [field, door])];
    expect(decided(again)).toEqual(decided(plan));
  });
});
