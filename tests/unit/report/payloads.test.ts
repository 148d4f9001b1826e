import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { withoutFormula } from '../../../src/domain/csv-file.ts';
import { buildLeaderPack, packFiles, type LeaderPack, type PackForm } from '../../../src/report/index.ts';
import { goal, packInput } from './a-pack-input.ts';
import { bytesOf, partsOf, textPart } from './opened-files.ts';

/** A thousand texts that a spreadsheet would run, a browser would run, or a parser would stumble over. */
const starts = ['=', '+', '-', '@', '\t=', '\r=', '\n=', '＝', '＋', '－', '＠', '', ' ', '\u0000', '\uD800'];
const calls = [
  "cmd|' /C calc'!A0",
  'HYPERLINK("http://x.test","y")',
  '1+1',
  'SUM(A1:A9)',
  'DDE("a","b","c")',
  'IMPORTXML("//x.test")',
  'A1',
];
const scripts = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<svg/onload=alert(1)>',
  ']]><x/>',
  '&lt;script&gt;',
  'javascript:alert(1)',
  '</style><script>1</script>',
  '<!--',
];
const payloads = Array.from(
  { length: 1000 },
  (_, at) => `${starts[at % starts.length]}${calls[at % calls.length]}${scripts[(at * 7 + Math.floor(at / 70)) % scripts.length]}#${at}`,
);

/** Every text that comes from a file or a person takes a payload, in turn. */
const attacked = async (): Promise<LeaderPack> => {
  let next = 0;
  const payload = (): string => payloads[next++ % payloads.length]!;
  const honest = packInput();
  const pack = await buildLeaderPack(
    packInput({
      organization: payload(),
      goals: Array.from({ length: 200 }, () => ({ ...goal, owner: { role: payload(), unit: payload() } })),
      notes: Array.from({ length: 250 }, (_, at) => ({ ...honest.notes[0]!, id: String(at), text: payload() })),
      events: Array.from({ length: 250 }, (_, at) => ({ id: String(at), on: honest.period.endsOn, text: payload(), unit: null })),
      decisionsAsked: Array.from({ length: 150 }, payload),
      files: Array.from({ length: 100 }, () => ({ name: payload(), sha256: 'ab'.repeat(32) })),
      painPoints: { ...honest.painPoints, ranked: honest.painPoints.ranked.map((point) => ({ ...point, sentence: payload() })) },
    }),
  );
  expect(next).toBeGreaterThanOrEqual(1000);
  return {
    ...pack,
    sections: pack.sections.map((section) => ({
      ...section,
      table: {
        ...section.table,
        name: payload(),
        rows: section.table.rows.map((row) => row.map((cell, at) => (at === 0 ? payload() : cell))),
      },
      chart:
        section.chart === null
          ? null
          : { ...section.chart, marketLabel: payload(), rows: section.chart.rows.map((row) => ({ ...row, label: payload() })) },
    })),
  };
};

const runs = (text: string): boolean => withoutFormula(text.trimStart()) !== text.trimStart();

describe('a thousand hostile texts', async () => {
  const pack = await attacked();
  const fileOf = async (form: PackForm) => (await packFiles(pack, form))[0]!;

  it('the payloads do run where nothing stops them', () => {
    expect(payloads.filter(runs).length).toBeGreaterThan(500);
    expect(payloads.filter((text) => /<script|onerror|onload/.test(text)).length).toBeGreaterThan(400);
  });

  it('csv: no cell begins a formula', async () => {
    const parts = partsOf(await bytesOf(await fileOf('csv')));
    for (const [name] of parts) {
      const { data, errors } = Papa.parse<string[]>(textPart(parts, name).replace('\uFEFF', ''));
      expect([name, errors, data.flat().filter(runs)]).toEqual([name, [], []]);
      expect([name, new Set(data.filter((row) => row.length > 1).map(({ length }) => length)).size]).toEqual([name, 1]);
    }
  });

  it('xlsx: no formula, no cell that would become one when pasted, well-formed', async () => {
    const file = await fileOf('xlsx');
    const cells = (await readWorkbook(file.content)).flatMap(({ data }) => data.flat());
    expect(cells.length).toBeGreaterThan(1000);
    expect(cells.filter((cell) => typeof cell === 'string' && runs(cell))).toEqual([]);
    const parts = partsOf(await bytesOf(file));
    for (const [name] of parts) expect([name, wellFormed(textPart(parts, name))]).toEqual([name, true]);
    for (const [name] of parts) expect(textPart(parts, name)).not.toMatch(/<f[ >]/);
  });

  it('pptx: well-formed, no text begins a formula, no link', async () => {
    const parts = partsOf(await bytesOf(await fileOf('pptx')));
    for (const [name] of parts) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      const text = textPart(parts, name);
      expect([name, wellFormed(text)]).toEqual([name, true]);
      expect(text).not.toMatch(/hlinkClick|TargetMode="External"/);
      const said = [...text.matchAll(/<(?:a:t|c:v)>([^<]*)</g)].map(([, inner = '']) => inner.replaceAll('&apos;', "'"));
      expect([name, said.filter(runs)]).toEqual([name, []]);
    }
  });

  it('html: only the tags and attributes of our own page, one data block that parses', async () => {
    const page = await (await fileOf('html')).content.text();
    const outside = page
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .replace(/(<script type="application\/json" id="pack">)[\s\S]*?<\/script>/, '$1');
    const tags = new Set([...outside.matchAll(/<\/?([a-z!][a-z0-9-]*)/gi)].map(([, tag = '']) => tag.toLowerCase()));
    const known =
      'a body caption dd desc div dl doctype dt figure footer h1 h2 h3 head header html li main meta nav ol p path rect role script section small span strong style sup svg table tbody td text th thead title tr ul !doctype';
    expect([...tags].filter((tag) => !known.split(' ').includes(tag))).toEqual([]);
    const inTags = [...outside.matchAll(/<[a-z][^<>]*>/gi)].map(([tag]) => tag);
    expect(inTags.filter((tag) => /\son[a-z]+\s*=/i.test(tag.replaceAll(/"[^"]*"/g, '""')))).toEqual([]);
    const data = /<script type="application\/json" id="pack">([\s\S]*?)<\/script>/.exec(page)![1]!;
    expect(data).not.toContain('<');
    expect(JSON.parse(data)).toBeTypeOf('object');
    expect([...page.matchAll(/<script/g)]).toHaveLength(1);
    const cells = [...outside.matchAll(/<t[dh][^>]*>([^<]*)/g)].map(([, text = '']) => text.replaceAll('&#39;', "'"));
    expect(cells.filter(runs)).toEqual([]);
  });
});

/** Tags close in order, and no character that XML forbids. */
const wellFormed = (text: string): boolean => {
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text) || !text.isWellFormed()) return false;
  const open: string[] = [];
  for (const [whole, close, name = '', selfClosed] of text.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>|<(?![?!/A-Za-z])/g,
  )) {
    if (whole === '<') return false;
    if (close === '/') {
      if (open.pop() !== name) return false;
    } else if (selfClosed !== '/') open.push(name);
  }
  return open.length === 0 && !/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(text);
};
