import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../../src/import/open-table.ts';
import { readTable } from '../../../src/import/read-table.ts';
import { cellText, chunkToRows } from '../../../src/import/text-chunks.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (text: string): Uint8Array => Uint8Array.from([...text].map((c) => c.charCodeAt(0)));
const name = 'file.csv';

const manyRows = (rows: number): Uint8Array => {
  let text = 'id,name,hired,pay\n';
  for (let i = 0; i < rows; i++)
    text += `E${100000 + i},Name ${i % 500},2020-01-${String((i % 28) + 1).padStart(2, '0')},${40000 + (i % 977)}\n`;
  return utf8(text);
};

describe('what is no table', () => {
  const zip = (files: Record<string, string>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(files).map(([k, v]) => [k, utf8(v)])));
  it.each<[string, Uint8Array, RegExp]>([
    ['an Excel workbook', zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }), /Excel workbook.*CSV UTF-8/],
    [
      'an OpenDocument sheet',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '', 'META-INF/manifest.xml': '' }),
      /OpenDocument/,
    ],
    ['a Numbers document', zip({ 'Index/Document.iwa': 'x' }), /Numbers.*Export To/],
    ['a zip archive', zip({ 'a.csv': 'id\n1\n' }), /zip archive: unpack/],
    ['an old workbook', bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'.padEnd(600, '\0')), /older Excel/],
    ['a gzip archive', bytesOf('\x1f\x8b\x08\x00abc'), /gzip/],
    ['a PDF', utf8('%PDF-1.4\n%âãÏÓ\n1 0 obj'), /PDF/],
    ['a web page behind a mark and blanks', utf8('\ufeff\n  <!DOCTYPE html><html><body><table>'), /HTML/],
    ['a web page as UTF-16', new Uint8Array(Uint16Array.from([...'<html><table><tr>'].map((c) => c.charCodeAt(0))).buffer), /HTML/],
    ['an XML sheet', utf8('<?xml version="1.0"?><Workbook></Workbook>'), /XML/],
    ['JSON', utf8('{"employees": [\n{"id": 1}]}'), /JSON/],
    ['JSON lines', utf8('{"id":"1","n":"A"}\n{"id":"2","n":"B"}\n'), /JSON/],
    ['Parquet', bytesOf('PAR1\x15\x04'), /Parquet/],
    ['other binary data', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3)) % 256), /binary|archive/],
    ['an empty file', new Uint8Array(0), /empty \(0 bytes\)/],
    ['blank lines', utf8('\n \r\n\t\n'), /blank lines only/],
    ['too many columns', utf8(`${Array.from({ length: 10_001 }, (_, i) => `c${i}`).join(',')}\n`), /10,001 columns; at most 10,000/],
  ])('refuses %s with a way out', async (_, bytes, message) => {
    await expect(openTable(bytes, { name })).rejects.toMatchObject({ name: 'Refusal', message: expect.stringMatching(message) });
  });

  it.each(['{a},{b}\n1,2\n', '[id],[name]\n1,Ann\n', '<5 years,>5 years\n1,2\n', 'PK,name\n1,Ann\n2,Bo\n'])(
    'still reads a table that begins like one: %j',
    async (text) => {
      expect((await readTable(utf8(text), { name })).rows.length).toBeGreaterThan(0);
    },
  );
});

describe('a reading', () => {
  it('has hash, dialect, lines, profiles over all rows, and batches of at most 32,768 rows', async () => {
    const bytes = manyRows(70_000);
    const reading = await openTable(bytes, { name });
    const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))]
      .map((b) => b.toString(16).padStart(2, '0'))
      .join('');
    expect(reading).toMatchObject({
      sha256: digest,
      encoding: 'utf-8',
      dialect: { delimiter: ',', quote: '"', escape: '"' },
      headerLines: [1],
      ledger: { read: 70_001, header: 1, loaded: 70_000 },
    });
    expect(reading.chunks.map((c) => c.rows)).toEqual([32_768, 32_768, 4_464]);
    expect([
      reading.chunks[1]!.lines[0],
      cellText(reading.chunks[1]!.columns[0]!, 0),
      cellText(reading.chunks[2]!.columns[3]!, 4_463),
    ]).toEqual([32_770, 'E132768', String(40000 + (69_999 % 977))]);
    const [id, person, hired, pay] = reading.profiles;
    expect(id).toMatchObject({ distinctCapped: true, filled: 70_000, maxLength: 7 });
    expect(person).toMatchObject({ distinct: 500, distinctCapped: false });
    expect(person!.values.get('Name 7')).toBe(140);
    expect(hired!.shapes.date).toBe(70_000);
    expect(hired!.dates.layouts.get('yyyy-mm-dd')).toMatchObject({ count: 70_000, firstOver12: 0, secondOver12: 40_000 });
    const sum = Array.from({ length: 70_000 }, (_, i) => 40000 + (i % 977)).reduce((a, b) => a + b, 0);
    expect(pay!.number).toEqual({ count: 70_000, min: 40_000, max: 40_976, sum });
  });

  it('reads shapes alike below and above the limit of distinct values', async () => {
    const cells = [
      '0042',
      '1,234.50',
      '$55k',
      '12%',
      '03/14/2021',
      '2021-03-14 08:30',
      '1.5E+11',
      'Mar 2012',
      '2012',
      'yes',
      'ann@example.org',
      '+1 415 555 0100',
      '212-34-5678',
      'N/A',
      'Ann',
    ];
    const small = (await openTable(utf8(`x,y\n${cells.map((c) => `"${c}",1\n`).join('')}`), { name })).profiles[0]!;
    const filler = Array.from({ length: 20_001 }, (_, i) => `word${i},1\n`).join('');
    const large = (await openTable(utf8(`x,y\n${filler}${cells.map((c) => `"${c}",1\n`).join('')}`), { name })).profiles[0]!;
    expect(large.distinctCapped).toBe(true);
    expect(large.shapes).toEqual(small.shapes);
    expect(small.shapes).toMatchObject({
      leadingZero: 1,
      money: 2,
      percent: 1,
      date: 1,
      dateTime: 1,
      scientific: 1,
      monthYear: 1,
      year: 1,
      yesNo: 1,
      email: 1,
      phone: 1,
      ssn: 1,
      missingToken: 1,
    });
  });

  it('reports bytes and rows on the way, and stops when canceled', async () => {
    const bytes = manyRows(120_000);
    const seen: [number, number][] = [];
    await openTable(bytes, { name, onProgress: (read, rows) => seen.push([read, rows]) });
    expect(seen.at(-1)![0]).toBe(bytes.length);
    expect(seen.every(([read], i) => i === 0 || read > seen[i - 1]![0])).toBe(true);
    const twice: number[] = [];
    const broken = Uint8Array.from([...manyRows(60_000), ...utf8('short\n'), ...manyRows(10)]);
    await openTable(broken, { name, onProgress: (read) => twice.push(read) });
    expect(twice.every((read, i) => i === 0 || read >= twice[i - 1]!)).toBe(true);
    const stop = new AbortController();
    const start = performance.now();
    await expect(openTable(bytes, { name, signal: stop.signal, onProgress: () => stop.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('keeps the words of a prototype as column names', async () => {
    const reading = await openTable(utf8('__proto__,constructor,hasOwnProperty\n1,2,3\n'), { name });
    expect(reading.header).toEqual(['__proto__', 'constructor', 'hasOwnProperty']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('says the same whatever the size of the blocks it reads: letters, line ends and quotes on their edges', async () => {
    const row = 'E1,"Zoë, ""Zo"" Müller\r\nline two",żółć\r\n';
    const rows = Math.ceil((2 << 20) / utf8(row).length);
    const reading = await openTable(utf8(`id,name,note\r\n${row.repeat(rows)}`), { name });
    expect(reading.ledger).toMatchObject({ read: 1 + 2 * rows, loaded: 2 * rows, quarantined: 0 });
    for (const chunk of reading.chunks)
      for (const cells of chunkToRows(chunk)) expect(cells.join('|')).toBe('E1|Zoë, "Zo" Müller\nline two|żółć');
  });
});

describe('limits', () => {
  it('reads 10,000 columns', async () => {
    const line = (f: (i: number) => string): string => Array.from({ length: 10_000 }, (_, i) => f(i)).join(',');
    const table = await readTable(utf8(`${line((i) => `Column name ${i}`)}\n${line(String)}\n${line((i) => String(i * 2))}\n`), { name });
    expect([table.header.length, table.rows.length, table.rows[1]![9_999]]).toEqual([10_000, 2, '19998']);
  });

  it('reads a cell of 20 MB and reports it', async () => {
    const big = 'word, '.repeat(3_500_000);
    const table = await openTable(utf8(`id,name,note\n1,Ann,ok\n2,Bo,"${big}"\n3,Cy,ok\n4,Di,ok\n`), { name });
    expect([table.ledger.loaded, table.quarantined.length, table.profiles[2]!.maxLength]).toEqual([4, 0, big.trim().length]);
    expect(table.findings.map((f) => f.code)).toContain('huge-cell');
  });

  it('does not hang on a file of open quotes', async () => {
    const start = performance.now();
    const table = await openTable(utf8(`id,name\n${'1,"a\n'.repeat(60_000)}`), { name });
    expect(table.ledger.read).toBe(60_001);
    expect(performance.now() - start).toBeLessThan(5_000);
    const doubled = await openTable(utf8(`id,name\n1,x\n2,y\n${'1,"a""\n""'.repeat(60_000)}`), { name });
    expect(doubled.ledger.read).toBe(60_004);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
