import { describe, expect, it } from 'vitest';
import { openTable } from '../../../src/import/open-table.ts';
import { readTable } from '../../../src/import/read-table.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readTable(bytes(text), { name: 'file.csv' });
const codes = (table: Awaited<ReturnType<typeof read>>): readonly string[] =>
  table.findings.filter((f) => f.severity !== 'note').map((f) => f.code);
const csv = (cells: readonly string[]): string => cells.map((c) => (/[",\n]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c)).join(',');
const wrap = (line: string): string => `"${line.replaceAll('"', '""')}"`;

const header = ['Emp No', 'Name', 'Dept', 'Hired', 'Pay'];
const rows = Array.from({ length: 40 }, (_, i) => [
  `E${String(1001 + i)}`,
  i % 5 === 0 ? `Quist, "A" ${i}` : `Person ${i}`,
  ['Parks', 'Finance', 'Public Works'][i % 3]!,
  `201${i % 10}-0${(i % 9) + 1}-1${i % 10}`,
  String(41_000 + 913 * i),
]);

describe('lines wrapped whole in quotation marks', () => {
  const all = [header, ...rows];

  it('reads the text inside, says so, and keeps lines and ledger', async () => {
    const table = await read(all.map((r) => wrap(csv(r))).join('\r\n'));
    expect(table).toMatchObject({ header, rows, said: true, ledger: { read: 41, parts: { header: 1, loaded: 40 } } });
    expect(codes(table)).toEqual(['wrapped-lines']);
  });

  it('reads a header that had nothing to quote, and empty cells beside the wrapped ones', async () => {
    const table = await read(`${csv(header)}\n${rows.map((r) => `${wrap(csv(r))};;`).join('\n')}\n`);
    expect(table).toMatchObject({ header, rows, ledger: { read: 41, parts: { header: 1, loaded: 40 } } });
  });

  it('joins a line break inside a cell and holds back a row of another width with its line', async () => {
    const broken = rows.map((r, i) => (i === 3 ? [...r, 'more'] : i === 6 ? [r[0]!, 'two\nlines', ...r.slice(2)] : r));
    const table = await read([header, ...broken].map((r) => wrap(csv(r))).join('\n'));
    expect(table.quarantined).toMatchObject([{ line: 5, lastLine: 5 }]);
    expect(table.rows[5]).toEqual([rows[6]![0], 'two\nlines', ...rows[6]!.slice(2)]);
    expect(table.ledger).toMatchObject({ read: 42, parts: { header: 1, loaded: 40, quarantined: 1 } });
  });

  it('loses nothing where blocks end inside a line', async () => {
    const many = Array.from({ length: 30_000 }, (_, i) => [
      `E${10_000_000 + i}`,
      `Quist, "A" ${i}`,
      'Parks',
      '2019-01-14',
      String(40_000 + i),
    ]);
    const table = await read([header, ...many].map((r) => wrap(csv(r))).join('\n'));
    expect(table.ledger).toMatchObject({ read: 30_001, parts: { loaded: 30_000 } });
    expect(table.rows[29_999]).toEqual(many[29_999]);
  });

  it('leaves a list of names in quotes alone', async () => {
    const table = await read(['Name', 'Doe, Ann', 'Roe, Bo', 'Poe, Cy', 'Moe, Di'].map((n) => (n === 'Name' ? n : `"${n}"`)).join('\n'));
    expect(table).toMatchObject({ header: ['Name'], rows: [['Doe, Ann'], ['Roe, Bo'], ['Poe, Cy'], ['Moe, Di']], said: false });
  });
});

const widths = [8, 18, 16, 12, 9];
const pad = (cells: readonly string[]): string =>
  cells
    .map((c, i) => (i === 4 ? c.padStart(widths[i]!) : c.padEnd(widths[i]!)))
    .join('')
    .trimEnd();

describe('columns aligned with blanks', () => {
  it('cuts them where every row is blank, and says so', async () => {
    const table = await read(['Staff list of the county', '', ...[header, ...rows].map(pad), '', '40 rows', ''].join('\n'));
    expect(table).toMatchObject({
      header,
      rows,
      said: true,
      ledger: { read: 45, parts: { preamble: 1, blank: 2, header: 1, loaded: 40, footer: 1 } },
    });
    expect(codes(table)).toContain('fixed-width');
  });

  it('follows a ruler of dashes, counts it as header, and takes single blanks between columns', async () => {
    const spans = [6, 14, 14, 10, 7];
    const line = (cells: readonly string[]): string =>
      cells.map((c, i) => (i === 4 ? c.padStart(spans[i]!) : c.padEnd(spans[i]!))).join(' ');
    const ruler = spans.map((n) => '-'.repeat(n)).join(' ');
    const page = (from: number): string[] => [line(header), ruler, ...rows.slice(from, from + 20).map(line), ''];
    const table = await read([...page(0), ...page(20), '40 rows selected.'].join('\n'));
    expect(table).toMatchObject({ header, rows, ledger: { read: 47, parts: { header: 4, blank: 2, loaded: 40, footer: 1 } } });
  });

  it('keeps a sparse column, and amounts with commas in one piece', async () => {
    const sparse = rows.map(([id, , dept, , pay], i) => [
      id!,
      dept!,
      i % 13 === 4 ? '2024-05-31' : '',
      Number(pay).toLocaleString('en-US'),
    ]);
    const line = (c: readonly string[]): string => `${c[0]!.padEnd(10)}${c[1]!.padEnd(16)}${c[2]!.padEnd(14)}${c[3]!.padStart(10)}`;
    const table = await read([['Emp No', 'Dept', 'Left On', 'Pay'], ...sparse].map(line).join('\n'));
    expect(table).toMatchObject({ header: ['Emp No', 'Dept', 'Left On', 'Pay'], rows: sparse });
  });

  it('says what to do where the columns cannot be told apart', async () => {
    const ragged = rows.map(
      ([id, name, dept], i) => `${' '.repeat(i % 7)}${id}${' '.repeat(2 + (i % 5))}${name}${' '.repeat(2 + ((i * 7) % 11))}${dept}`,
    );
    const table = await read(['Emp No, name and department', ...ragged].join('\n'));
    expect(codes(table)).toContain('fixed-width-unclear');
    expect(table.ledger.read).toBe(41);
  });

  it('leaves delimited files with padded cells alone', async () => {
    const table = await readTable(
      bytes([header, ...rows].map((r) => r.map((c, i) => c.replaceAll(/[",]/g, '').padEnd(widths[i]!)).join(';')).join('\n')),
      { name: 'x' },
    );
    expect(table.header.map((h) => h.trim())).toEqual(header);
    expect((await openTable(bytes('a;b\n1;2\n3;4\n'), { name: 'x' })).dialect.delimiter).toBe(';');
  });
});

describe('tables side by side', () => {
  const codesOf = [['Code', 'Meaning'], ...Array.from({ length: 6 }, (_, i) => [`C${i}`, `Meaning ${i}`])];
  const beside = (right: readonly (readonly string[])[], swap = false): string =>
    [header, ...rows]
      .map((r, i) => (swap ? [...(right[i] ?? right[0]!.map(() => '')), '', ...r] : [...r, '', ...(right[i] ?? right[0]!.map(() => ''))]))
      .map(csv)
      .join('\n');

  it.each([false, true])('takes the longer one and lists the other (other first: %s)', async (swap) => {
    const table = await read(beside(codesOf, swap));
    expect(table).toMatchObject({ header, rows, said: true, ledger: { read: 41, parts: { header: 1, loaded: 40 } } });
    expect(table.findings.find(({ code }) => code === 'second-table')).toMatchObject({
      count: 6,
      message: expect.stringContaining('“Code”, “Meaning”'),
    });
  });

  it('keeps both halves where a blank column is mere layout', async () => {
    const scattered = [['Left On', 'Why'], ...rows.map((_, i) => (i % 4 === 1 ? ['2024-01-31', 'Moved'] : ['', '']))];
    const table = await read(beside(scattered));
    expect(table.header).toEqual([...header, 'Column 6', 'Left On', 'Why']);
    expect(codes(table)).not.toContain('second-table');
  });
});

describe('several record types in one file', () => {
  it('takes the larger one and says that another table stands above it', async () => {
    const worker = Array.from({ length: 12 }, (_, i) => `MERGE|Worker|W${i}|10${100 + i}|2019/0${(i % 9) + 1}/1${i % 9}`);
    const moves = Array.from(
      { length: 40 },
      (_, i) => `MERGE|Assignment|E${i}|10${100 + i}|2021/0${(i % 9) + 1}/1${i % 9}|Parks|G${i % 5}`,
    );
    const table = await read(
      [
        'SET PURGE N',
        'METADATA|Worker|SourceSystemId|PersonNumber|StartDate',
        ...worker,
        'METADATA|Assignment|AssignmentNumber|PersonNumber|EffectiveStartDate|DepartmentName|GradeCode',
        ...moves,
      ].join('\n'),
    );
    expect(table).toMatchObject({ ledger: { read: 55, parts: { preamble: 14, header: 1, loaded: 40 } } });
    expect(table.findings.find(({ code }) => code === 'second-table')).toMatchObject({ line: 1, lastLine: 14 });
  });
});
