import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import readWorkbook, { readSheet } from 'read-excel-file/universal';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildLeaderPack, packFiles, type LeaderPack, type PackFile, type PackForm } from '../../../src/report/index.ts';
import { packInput } from './a-pack-input.ts';
import { bytesOf, partsOf, readMarkup, saidIn, slidesText, textPart } from './opened-files.ts';

const forms = ['pptx', 'xlsx', 'csv', 'html'] as const;
let pack: LeaderPack;
const files = new Map<PackForm, PackFile>();
const opened = async (form: PackForm) => partsOf(await bytesOf(files.get(form)!));

beforeAll(async () => {
  pack = await buildLeaderPack(packInput({ sample: true }));
  for (const form of forms) files.set(form, (await packFiles(pack, form))[0]!);
});

const missingIn = (text: string, said: readonly string[]): readonly string[] => {
  const flat = text.replaceAll(/\s+/g, ' ');
  return said.filter((one) => !flat.includes(one.replaceAll(/\s+/g, ' ')));
};

describe('every text of the pack is in every form', () => {
  it('csv', async () => {
    const parts = await opened('csv');
    const cells = [...parts.keys()].flatMap((name) => Papa.parse<string[]>(textPart(parts, name).replace('\uFEFF', '')).data.flat());
    expect(missingIn(cells.join('\n'), saidIn(pack, { appendix: true }))).toEqual([]);
  });
  it('xlsx', async () => {
    const sheets = await readWorkbook(files.get('xlsx')!.content);
    const cells = sheets.flatMap(({ data }) => data.flat());
    expect(missingIn(cells.map(String).join('\n'), saidIn(pack, { appendix: true }))).toEqual([]);
  });
  it('html', async () => {
    const page = await files.get('html')!.content.text();
    const body = page.replace(/<script[\s\S]*<\/script>/, '');
    expect(missingIn(readMarkup(body), saidIn(pack, { appendix: true }))).toEqual([]);
  });
  it('pptx, the appendix aside', async () => {
    expect(missingIn(slidesText(await opened('pptx')), saidIn(pack, { appendix: false }))).toEqual([]);
  });
});

describe('the workbook', () => {
  it('read again it equals the tables: printed text, and beside it the number it stands for', async () => {
    const sheets = await readWorkbook(files.get('xlsx')!.content);
    const names = sheets.map(({ sheet }) => sheet);
    expect([names[0], names.at(-1), names.length]).toEqual(['One page', 'Manifest', pack.sections.length + 2]);
    for (const [at, { table, title }] of pack.sections.entries()) {
      const sheet = sheets[at + 1]!.data;
      expect(sheet[0]![0]).toBe(title);
      const isFigure = table.columns.map((_, place) => table.rows.some((row) => typeof row[place] === 'object'));
      const expected = table.rows.map((row) =>
        row.flatMap((cell, place) => {
          if (typeof cell === 'object') return [cell.text, cell.value];
          return isFigure[place] ? [cell === '' ? null : cell, null] : [cell === '' ? null : cell];
        }),
      );
      expect(sheet.slice(3, 3 + table.rows.length).map((row) => row.slice(0, expected[0]!.length))).toEqual(expected);
    }
  });
  it('has no formula, no name and no path', async () => {
    const parts = await opened('xlsx');
    for (const [name] of parts) expect(textPart(parts, name)).not.toMatch(/<f[ >]|creator|\/home\/|\/work\/|\/tmp\/|Company/);
  });
});

describe('the slides', () => {
  it('are native: charts with their workbook, tables with text, no picture', async () => {
    const parts = await opened('pptx');
    const names = [...parts.keys()];
    const charts = names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    expect(charts.length).toBe(pack.sections.filter(({ chart }) => chart !== null).length);
    expect(names.filter((name) => /\.(png|jpe?g|gif|svg|emf)$/.test(name))).toEqual([]);
    const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    for (const name of slides) expect(textPart(parts, name)).toContain('SAMPLE: made-up people');
    expect(readMarkup(textPart(parts, 'ppt/slides/slide1.xml'))).toContain(pack.onePage.title);
  });

  it('the workbook behind a chart holds the values of the printed texts, hidden ones as nothing', async () => {
    const parts = await opened('pptx');
    const first = pack.sections.find(({ chart }) => chart !== null)!.chart!;
    const names = [...parts.keys()]
      .filter((name) => name.endsWith('.xlsx'))
      .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    const rows = await readSheet(new Uint8Array(parts.get(names[0]!)!).buffer as ArrayBuffer);
    const ours = rows[0]!.indexOf('Our figure');
    const labels = first.rows.toReversed().map(({ label, figure }) => `${label}: ${figure.text}`);
    expect(rows.slice(1).map((row) => [row[0], row[ours]])).toEqual(
      labels.map((label, at) => [label, first.rows.toReversed()[at]!.figure.value]),
    );
    const chart = readMarkup(textPart(parts, 'ppt/charts/chart1.xml'));
    for (const label of labels) expect(chart).toContain(label);
  });

  it('every relationship leads to a part, none outside', async () => {
    const parts = await opened('pptx');
    for (const name of [...parts.keys()].filter((one) => one.endsWith('.rels'))) {
      const base = name.replace(/_rels\/[^/]*$/, '');
      for (const [, target = ''] of textPart(parts, name).matchAll(/Target="([^"]*)"/g)) {
        const path = target.startsWith('/') ? target.slice(1) : new URL(target, `https://x/${base}`).pathname.slice(1);
        expect([name, parts.has(path) ? path : `${path} is not there`]).toEqual([name, path]);
      }
      expect(textPart(parts, name)).not.toContain('TargetMode="External"');
    }
  });

  it('trust §7: no author, no company, no writer’s name, in the file and in the workbooks inside', async () => {
    const parts = await opened('pptx');
    const all = [parts, ...[...parts].filter(([name]) => name.endsWith('.xlsx')).map(([, bytes]) => partsOf(bytes))];
    for (const one of all) {
      const core = textPart(one, 'docProps/core.xml');
      expect(core).toMatch(/<dc:creator><\/dc:creator>\s*<cp:lastModifiedBy><\/cp:lastModifiedBy>/);
      expect(textPart(one, 'docProps/app.xml')).toMatch(/<Company><\/Company>/);
      for (const [name] of one)
        if (/\.(xml|rels)$/.test(name)) expect([name, /PptxGenJS/i.test(textPart(one, name))]).toEqual([name, false]);
    }
  });
});

describe('the leader file', () => {
  it('has its own policy, no script that runs, landmarks, and the pack inside as data', async () => {
    const page = await files.get('html')!.content.text();
    expect(page).toMatch(
      /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; base-uri 'none'; form-action 'none'"/,
    );
    expect([...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual(['<script type="application/json" id="pack">']);
    expect(page).not.toMatch(/ on[a-z]+=|javascript:|<link|<img|<iframe|https?:/i);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toMatch(/<main id="main"/);
    const data = /<script type="application\/json" id="pack">([\s\S]*?)<\/script>/.exec(page)![1]!;
    expect(JSON.parse(data)).toEqual(JSON.parse(JSON.stringify(pack)));
    for (const { chart } of pack.sections) if (chart !== null) expect(page).toContain(`<title id="s1-t">`);
  });
});

describe('files', () => {
  it('are named by product words and dates, SAMPLE where it is', () => {
    expect([...files.values()].map(({ name }) => name)).toEqual([
      'SAMPLE-job-quality-leadership-pack-2026-10-31.pptx',
      'SAMPLE-job-quality-leadership-pack-2026-10-31.xlsx',
      'SAMPLE-job-quality-leadership-pack-2026-10-31-tables.zip',
      'SAMPLE-job-quality-leadership-pack-2026-10-31.html',
    ]);
  });

  it('the same pack gives the same bytes, whenever it is made', async () => {
    for (const form of forms) {
      await new Promise((resume) => setTimeout(resume, 5));
      const again = await bytesOf((await packFiles(pack, form))[0]!);
      expect([form, Buffer.from(again).equals(Buffer.from(await bytesOf(files.get(form)!)))]).toEqual([form, true]);
    }
  });

  const office = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));
  it.skipIf(office === undefined || !existsSync('/usr/bin/pdftotext'))(
    'open in LibreOffice without repair and say the same (skipped without LibreOffice and pdftotext)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'pack-'));
      for (const form of ['pptx', 'xlsx'] as const) {
        writeFileSync(join(folder, `pack.${form}`), await bytesOf(files.get(form)!));
        execFileSync(office!, [
          '--headless',
          `-env:UserInstallation=file://${folder}/profile`,
          '--convert-to',
          'pdf',
          '--outdir',
          folder,
          join(folder, `pack.${form}`),
        ]);
        const text = execFileSync('/usr/bin/pdftotext', ['-layout', join(folder, 'pack.pdf'), '-'], { encoding: 'utf8' });
        for (const word of [pack.onePage.title, 'hidden', 'Rest', 'Fleet', '21–23 % a year'].filter((one) => one !== 'Rest'))
          expect(text).toContain(word);
      }
    },
    180_000,
  );
});
