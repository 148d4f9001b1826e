import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/import/read-table.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from([...text].map((c) => c.charCodeAt(0))).buffer);
const read = (text: string | Uint8Array) => readTable(typeof text === 'string' ? utf8(text) : text, { name: 'file.csv' });
const codes = (table: Awaited<ReturnType<typeof read>>): string[] => table.findings.filter((f) => f.severity !== 'note').map((f) => f.code);

const header = ['Worker ID', 'Worker', 'Location', 'Start', 'Base Pay'];
const rows = [
  ['W-1041', 'Ada Quist', 'Reno', '2021-04-06', '51200'],
  ['W-1042', 'Ben Ode, Jr.', 'Reno', '2019-11-25', '60350'],
  ['W-1043', 'Cleo "CJ" Park', 'Tampa', '2020-02-17', '47900'],
  ['W-1044', 'Dov Lund', 'Boise', '2018-08-30', '83100'],
  ['W-1045', 'Eli Moss', 'Tampa', '2022-01-03', '55500'],
  ['W-1046', 'Fay Roe', 'Boise', '2023-05-15', '49250'],
];
const quoted = (cell: string, d: string): string => (/["\n]/.test(cell) || cell.includes(d) ? `"${cell.replaceAll('"', '""')}"` : cell);
const lines = (table: readonly (readonly string[])[], d = ',', end = '\n'): string =>
  table.map((r) => r.map((c) => quoted(c, d)).join(d) + end).join('');
const plain = lines([header, ...rows]);

describe('lines above the table', () => {
  it('leaves out titles and filters of a report and keeps the header', async () => {
    const table = await read(
      `Headcount by Location\nCompany: Example Org\nAs of: 2024-03-31\nFilters: Active only, Regular\n\nPrompted by,HR Analytics\n\n${plain}`,
    );
    expect(table).toMatchObject({ header, rows, said: true, ledger: { read: 14, parts: { preamble: 5, blank: 2, header: 1, loaded: 6 } } });
    expect(table.findings.find((f) => f.code === 'preamble')).toMatchObject({ line: 1, lastLine: 6 });
  });

  it('knows titles that a spreadsheet padded to the width of the table', async () => {
    const table = await read(`Headcount by Location,,,,\nRun: 2024-03-31,By: HR,,,\n,,,,\n${plain}`);
    expect(table).toMatchObject({ header, rows, ledger: { parts: { preamble: 2, blank: 1, header: 1 } } });
  });

  it('takes the larger table when a small one stands above it, and says so', async () => {
    const table = await read(`Site,Heads\nReno,2\nTampa,2\nBoise,2\n\n${plain}`);
    expect(table).toMatchObject({ header, rows, said: true });
    expect(codes(table)).toContain('second-table');
  });

  it('drops a separator line and obeys it', async () => {
    const table = await read(`\ufeffsep=;\n${lines([header, ...rows], ';')}`);
    expect(table).toMatchObject({ header, rows, said: false, ledger: { parts: { preamble: 1 } } });
  });
});

describe('header rows', () => {
  it('shows labels where system keys stand above them', async () => {
    const table = await read(lines([['user_id', 'display_name', 'location_code', 'start_date', 'base_pay'], header, ...rows]));
    expect(table).toMatchObject({ header, rows, said: true, ledger: { parts: { header: 2 } } });
  });

  it('joins questions and their choices', async () => {
    const top = ['Respondent ID', 'Start Date', 'Which benefits do you use?', '', '', 'How satisfied are you?'];
    const choices = ['', '', 'Medical', 'Dental', 'None', 'Response'];
    const body = [1, 2, 3, 4].map((n) => [`11870${n}`, `2024-02-0${n}`, n % 2 ? 'Medical' : '', 'Dental', '', String(n)]);
    const table = await read(lines([top, choices, ...body]));
    const q = 'Which benefits do you use?';
    expect(table.header).toEqual([
      'Respondent ID',
      'Start Date',
      `${q} / Medical`,
      `${q} / Dental`,
      `${q} / None`,
      'How satisfied are you? / Response',
    ]);
    expect(table).toMatchObject({ rows: body, said: true, ledger: { parts: { header: 2 } } });
  });

  it('keeps the codes of a survey tool, drops its import ids, and survives line breaks in the wording', async () => {
    const ids = ['startDate', 'QID1', 'QID2', 'QID3', 'QID4'].map((id) => `{"ImportId":"${id}"}`);
    const body = [1, 2, 3].map((n) => [`2024-05-0${n}`, String(n), '4', 'Agree', 'ok']);
    const table = await read(
      lines([
        ['StartDate', 'Q1', 'Q2', 'Q3', 'Q4'],
        ['Start Date', 'I feel valued.\nPlease choose.', 'Pay is fair', 'I would stay', 'Why?'],
        ids,
        ...body,
      ]),
    );
    expect(table).toMatchObject({
      header: ['StartDate', 'Q1', 'Q2', 'Q3', 'Q4'],
      rows: body,
      said: true,
      ledger: { parts: { header: 4 } },
    });
  });

  it('joins a band that lost its trailing blanks', async () => {
    const table = await read(`Person,,Job\n${plain}`);
    expect(table.header).toEqual(['Person / Worker ID', 'Person / Worker', 'Job / Location', 'Job / Start', 'Job / Base Pay']);
    expect(table).toMatchObject({ rows, said: true, ledger: { parts: { header: 2 } } });
  });

  it('numbers the columns when the first line is a row', async () => {
    const table = await read(lines(rows));
    expect(table).toMatchObject({
      header: ['Column 1', 'Column 2', 'Column 3', 'Column 4', 'Column 5'],
      rows,
      said: true,
      ledger: { parts: { header: 0, loaded: 6 } },
    });
    expect(codes(table)).toContain('no-header');
  });

  it('gives row numbers a column when the names are one short', async () => {
    const table = await read(lines([header, ...rows.map((r, i) => [String(i + 1), ...r])]));
    expect(table.header).toEqual(['Column 1', ...header]);
    expect(table.rows[2]).toEqual(['3', ...rows[2]!]);
  });

  it('keeps a line break inside a header cell, and years as names', async () => {
    const table = await read('"Base\nPay",2022,2023,Site\n51200,3,4,Reno\n60350,5,6,Tampa\n47900,7,8,Boise\n');
    expect(table).toMatchObject({ header: ['Base\nPay', '2022', '2023', 'Site'], ledger: { read: 5, parts: { header: 2, loaded: 3 } } });
  });

  it('counts a header printed on every page as header, and page lines as footer', async () => {
    const page = (n: number, part: string[][]): string => `${lines([header, ...part])}Page ${n} of 3\n\n`;
    const table = await read(page(1, rows.slice(0, 2)) + page(2, rows.slice(2, 4)) + page(3, rows.slice(4)));
    expect(table).toMatchObject({
      header,
      rows,
      said: true,
      quarantined: [],
      ledger: { parts: { header: 3, footer: 3, blank: 3, loaded: 6 } },
    });
  });
});

describe('lines that are not rows', () => {
  it('leaves out subtotals whose figures agree, and the grand total', async () => {
    const total = (name: string, part: string[][]): string[] => [name, '', '', '', String(part.reduce((s, r) => s + Number(r[4]), 0))];
    const table = await read(
      lines([
        header,
        ...rows.slice(0, 3),
        total('Reno Total', rows.slice(0, 3)),
        ...rows.slice(3),
        total('Boise Total', rows.slice(3)),
        total('Grand Total', rows),
      ]),
    );
    expect(table).toMatchObject({ rows, said: true, quarantined: [], ledger: { parts: { footer: 3, loaded: 6 } } });
  });

  it('keeps a person called Total who has an id', async () => {
    const body = [...rows, ['W-1047', 'Total', 'Reno', '2020-01-01', '1']];
    const table = await read(lines([header, ...body]));
    expect(table).toMatchObject({ rows: body, said: false });
  });

  it('leaves out section titles above a repeated header, and dashes under one', async () => {
    const part = (site: string, body: string[][]): string => `Location: ${site},,,,\n${lines([header, ...body])}`;
    const table = await read(part('Reno', rows.slice(0, 3)) + part('Boise', rows.slice(3)));
    expect(table).toMatchObject({ header, rows, said: true, ledger: { parts: { header: 2, preamble: 2, loaded: 6 } } });
    const ruled = await read(lines([header, header.map(() => '-----'), ...rows]));
    expect(ruled).toMatchObject({ header, rows, ledger: { parts: { header: 2 } } });
  });

  it('knows averages, padded notes and record counts at the end', async () => {
    const table = await read(`${plain}Average,,,,57883\n,,,,\nTotal records: 6,,,,\n"Confidential, internal use only",,,,\n`);
    expect(table).toMatchObject({ rows, said: true, ledger: { parts: { footer: 3, blank: 1 } } });
  });

  it('knows a total by its figures alone', async () => {
    const table = await read(`${plain},,,,347300\n`);
    expect(table).toMatchObject({ rows, ledger: { parts: { footer: 1 } } });
  });

  it('leaves out a second table of the same width', async () => {
    const table = await read(`${plain}\nSite,Lead,Region,Opened,Seats\nReno,Ada,West,yes,many\nTampa,Cleo,South,no,few\n`);
    expect(table).toMatchObject({ rows, said: true, ledger: { parts: { footer: 3, blank: 1 } } });
  });

  it('skips blank lines anywhere, quoted blanks too', async () => {
    const table = await read(`\n\n${lines([header, ...rows.slice(0, 3)])}\n,,,,\n"","","","",""\n   \n${lines(rows.slice(3))}\n\n`);
    expect(table).toMatchObject({ header, rows, ledger: { parts: { blank: 8, loaded: 6 } } });
  });

  it('keeps rows whose group stands on the first row only', async () => {
    const body = [
      ['Ops', 'W-1', '10'],
      ['', 'W-2', '20'],
      ['', 'W-3', '30'],
      ['IT', 'W-4', '40'],
      ['', 'W-5', '55'],
    ];
    const table = await read(lines([['Department', 'Worker', 'Hours'], ...body]));
    expect(table).toMatchObject({ rows: body, quarantined: [] });
  });
});

describe('dialects', () => {
  it.each([
    [',', 'comma'],
    [';', 'semicolon'],
    ['\t', 'tab'],
    ['|', 'pipe'],
    ['^', 'caret'],
    ['~', 'tilde'],
    ['\x1f', 'unit separator'],
  ])('finds %j (%s)', async (d) => {
    expect(await read(lines([header, ...rows], d))).toMatchObject({ header, rows, said: false });
  });

  it('reads apostrophes as quotes where they quote, and as text where they do not', async () => {
    const table = await read(`id,name,site\n1,'Ode, Ben','Reno'\n2,'Roe, Fay','Boise'\n3,'D''Arc, Jo','Tampa'\n`);
    expect(table.rows).toEqual([
      ['1', 'Ode, Ben', 'Reno'],
      ['2', 'Roe, Fay', 'Boise'],
      ['3', "D'Arc, Jo", 'Tampa'],
    ]);
    const dutch = await read("id,name,site\n1,'t Hart,Reno\n2,O'Dea,Boise\n3,van 't Sant,Tampa\n");
    expect(dutch).toMatchObject({
      rows: [
        ['1', "'t Hart", 'Reno'],
        ['2', "O'Dea", 'Boise'],
        ['3', "van 't Sant", 'Tampa'],
      ],
      said: false,
    });
  });

  it('reads backslash escapes', async () => {
    const table = await read('id,name,site\n1,"Cleo \\"CJ\\" Park",Reno\n2,"Ode, Ben",Tampa\n3,"C:\\\\temp",Boise\n');
    expect(table.rows).toEqual([
      ['1', 'Cleo "CJ" Park', 'Reno'],
      ['2', 'Ode, Ben', 'Tampa'],
      ['3', 'C:\\temp', 'Boise'],
    ]);
  });

  it('leaves blanks after delimiters out of the cells', async () => {
    const table = await read('id, name, site\n1, "Ode, Ben", Reno\n2, Fay Roe, Boise\n3, "Park ""CJ""", Tampa\n');
    expect(table).toMatchObject({
      header: ['id', 'name', 'site'],
      rows: [
        ['1', 'Ode, Ben', 'Reno'],
        ['2', 'Fay Roe', 'Boise'],
        ['3', 'Park "CJ"', 'Tampa'],
      ],
    });
  });

  it('reads decimal commas under semicolons', async () => {
    const body = [
      ['1', '51.200,50', 'Köln'],
      ['2', '60.350,00', 'Jena'],
      ['3', '7,25', 'Ulm'],
    ];
    expect(await read(lines([['Nr', 'Gehalt', 'Ort'], ...body], ';'))).toMatchObject({ rows: body, said: false });
  });

  it('keeps one column of free text whole', async () => {
    const body = [
      'Good people, poor pay',
      'Nothing',
      'Long hours; few breaks, no plan',
      'My manager',
      'Fine, thanks',
      'The building: cold and dark',
    ];
    const table = await read(`Comment\n${body.join('\n')}\n`);
    expect(table).toMatchObject({ header: ['Comment'], rows: body.map((c) => [c]) });
  });

  it('keeps inch marks and nicknames in unquoted cells', async () => {
    const body = [
      ['1', '5" pipe', 'a'],
      ['2', 'Bo "Bobby" Li', 'b'],
      ['3', '6" x 4" plate', 'c'],
      ['4', 'bolt', 'd'],
    ];
    const table = await read(body.map((r) => `${r.join('\t')}\n`).reduce((all, line) => all + line, 'no\titem\tclass\n'));
    expect(table).toMatchObject({ rows: body, quarantined: [] });
  });

  it('keeps long quoted texts with commas and line breaks in an ordinary file', async () => {
    const body = rows.map((r, i) => [
      ...r.slice(0, 4),
      i % 2 ? 'Pay, hours, and more:\n1, low\n2, long, late, and loud\n\nSee W-1041, W-1042, Reno, and so on' : 'fine',
    ]);
    const table = await read(lines([header, ...body]));
    expect(table).toMatchObject({ rows: body, said: false });
  });
});

describe('damage', () => {
  it.each([1, 3, 6])('costs one row when a quote stays open in row %i', async (n) => {
    const broken = plain
      .split('\n')
      .map((line, i) => (i === n ? line.replace(',', ',"x') : line))
      .join('\n');
    const table = await read(broken);
    expect(table.quarantined.map((q) => q.line)).toEqual([n + 1]);
    expect(table.rows).toEqual(rows.filter((_, i) => i !== n - 1));
  });

  it('keeps the width of most rows when a few in the middle have more cells', async () => {
    const table = await read('id,name,pay\n1,Ann,5\n2,Ode, Bo,6\n3,Roe, Cy,7\n4,Di,8\n5,Ed,9\n');
    expect(table.rows.map((r) => r[0])).toEqual(['1', '4', '5']);
    expect(table.quarantined.map((q) => q.line)).toEqual([3, 4]);
  });

  it('names column, line and counts of a row that is too long or too short', async () => {
    const table = await read(plain.replace('"Ben Ode, Jr."', 'Ben Ode, Jr.').replace(',Boise,2018-08-30,83100', ',Boise'));
    expect(table.quarantined.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'Line 3: 6 cells, 5 expected. Probably a delimiter inside *Worker* without quotes. Row set aside.'],
      [5, 'Line 5: 3 cells, 5 expected. Row set aside.'],
    ]);
  });

  it('holds the end of a file that was cut', async () => {
    const table = await read(plain.slice(0, -13));
    expect(table.quarantined).toMatchObject([{ line: 7, text: 'W-1046,Fay Roe,Boise,2023' }]);
  });

  it('holds both halves of a row broken after its key', async () => {
    const table = await read(plain.replace('W-1044,', 'W-1044\n,'));
    expect(table.quarantined.map((q) => q.line)).toEqual([5, 6]);
  });
});

describe('encodings', () => {
  const body = [
    ['1', 'Zoë Ålund'],
    ['2', 'José Peña'],
    ['3', 'Günter Groß'],
    ['4', 'Chloé Bénard'],
  ];
  const text = lines([['id', 'name'], ...body]);
  it('reads UTF-16 without a mark', async () => expect(await read(utf16(text))).toMatchObject({ rows: body }));
  it('reads Windows-1252 and says so', async () =>
    expect(await read(Uint8Array.from([...text].map((c) => c.charCodeAt(0))))).toMatchObject({ rows: body, said: true }));

  it('reads Mac Roman', async () => {
    const mac = new Map(Array.from({ length: 256 }, (_, b) => [new TextDecoder('macintosh').decode(Uint8Array.of(b)), b]));
    expect((await read(Uint8Array.from([...text].map((c) => mac.get(c)!)))).rows).toEqual(body);
  });

  it('holds rows with bytes that are not UTF-8 in a file that is', async () => {
    const bytes = utf8(text);
    const at = text.indexOf('José');
    const broken = Uint8Array.from([...utf8(text.slice(0, at)), 0x4a, 0xff, ...bytes.subarray(utf8(text.slice(0, at)).length + 5)]);
    const table = await read(broken);
    expect(table.rows).toEqual([body[0], body[2], body[3]]);
    expect(table.quarantined).toMatchObject([{ line: 3 }]);
  });

  it('tells double-encoded letters only in a column that turns back whole', async () => {
    expect(codes(await read('id,name\n1,ZoÃ«\n2,JosÃ©\n'))).toContain('mojibake');
    expect(codes(await read('id,name\n1,ZoÃ«\n2,José\n'))).not.toContain('mojibake');
  });
});
