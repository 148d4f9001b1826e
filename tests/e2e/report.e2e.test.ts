import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltApp, type BuiltApp } from './built-app.ts';
import { pagesOfPdf, type PdfPage } from './pdf-text.ts';
import { loadSample, settled } from './steps.ts';
import { openWatchedPage, type Watch } from './watched-page.ts';

const decision = 'Approve the step-3 adjustment for Fleet';
let app: BuiltApp;
let watch: Watch;
let page: Page;
let folder = '';

beforeAll(async () => {
  app = await openBuiltApp();
  folder = mkdtempSync(join(tmpdir(), 'packs '));
  watch = await openWatchedPage(app, { acceptDownloads: true });
  page = watch.page;
  await loadSample(page);
}, 240_000);
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const go = async (route: string): Promise<void> => {
  await page.evaluate((path) => (location.hash = path), `#${route}`);
  await settled(page);
};
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const check = async (): Promise<void> => {
  await button('Check the release').click();
  await page.getByText(/Released .* What is out is out/).waitFor({ timeout: 120_000 });
  await settled(page);
  await page.locator('[data-document]').waitFor({ timeout: 60_000 });
};
const bare = (text: string): string => text.replaceAll(/\s+/g, '');
const bytesOf = async (download: Download): Promise<Buffer> => readFileSync((await download.path())!);
const save = async (name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), button(name).click()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
};

/** People of the sample by name and number, as the files have them: none may be in anything that is handed out. */
const people = (): readonly RegExp[] => {
  const rows = readFileSync('sample-data/county/SAMPLE-leavers-2021-2026.csv', 'utf8').split('\n').slice(5, 400);
  const ids = rows.map((row) => row.split(',')[0]!).filter((id) => /^\d{6}$/.test(id));
  if (ids.length < 100) throw new Error('The sample has no leavers any more.');
  return [/Person \d{5}/, ...ids.slice(0, 60).map((id) => new RegExp(`(?<![0-9a-f])${id}(?![0-9a-f])`))];
};
const personal = (text: string): readonly string[] => people().flatMap((pattern) => pattern.exec(text)?.[0] ?? []);

describe('a check that is canceled', () => {
  it('PR27 PR49 leaves no release, no pack and no file', async () => {
    await go('/report');
    const saved: string[] = [];
    page.on('download', (download) => saved.push(download.suggestedFilename()));
    await button('Check the release').click();
    await page.getByRole('button', { name: /^Cancel/ }).click();
    await button('Check the release').waitFor();
    await page.waitForTimeout(4000);
    for (const name of ['Print / PDF', 'PowerPoint', 'Excel', 'CSV tables', 'Leader file'])
      expect(await button(name).isDisabled()).toBe(true);
    expect(await page.locator('[data-document]').count()).toBe(0);
    expect(saved).toEqual([]);
    await go('/settings');
    expect(await page.locator('main').innerText()).toContain('Nothing has been released yet.');
  });
});

describe('the report of the sample', () => {
  beforeAll(async () => {
    await go('/report');
    await page.getByLabel('One more').fill(decision);
    await button('Add').click();
    await check();
  }, 180_000);

  describe.each(['Letter', 'A4'] as const)('on %s', (format) => {
    let pages: readonly PdfPage[] = [];
    beforeAll(async () => {
      await page.getByRole('radio', { name: format }).check();
      await settled(page);
      pages = pagesOfPdf(await page.pdf({ format }));
    }, 120_000);

    it('P1 the one-pager is exactly one landscape sheet with every zone, row and label of the screen', async () => {
      const lying = pages.filter(({ width, height }) => width > height);
      expect(lying).toHaveLength(1);
      expect(pages[0]).toBe(lying[0]);
      const sheet = bare(pages[0]!.text);
      const parts = await page
        .locator('[data-sheet]')
        .locator('h2, h3, tbody th, tbody td, li, p')
        .evaluateAll((all) =>
          all.map((one) => {
            const seen = one.cloneNode(true) as Element;
            for (const unseen of seen.querySelectorAll('.visually-hidden')) unseen.remove();
            return seen.textContent ?? '';
          }),
        );
      expect(parts.length).toBeGreaterThan(100);
      expect(parts.map(bare).filter((part) => !sheet.includes(part))).toEqual([]);
      expect(sheet).toContain(bare(decision));
      expect(pages.filter(({ text }) => bare(text).includes('Eightprinciples,wholeorganization'))).toHaveLength(1);
    });

    it('P1 no figure is split, and each of its bars has its label and its text', async () => {
      const figures = await page.locator('[data-pages] figure').evaluateAll((all) =>
        all.map((figure) => ({
          labels: [...figure.querySelectorAll('g[data-row]')].flatMap((row) =>
            [...row.querySelectorAll('text')].map((text) => text.lastChild?.textContent ?? ''),
          ),
        })),
      );
      expect(figures.length).toBeGreaterThan(5);
      for (const { labels } of figures) {
        const whole = pages.filter(({ text }) => labels.every((label) => bare(text).includes(bare(label.replace('▨ ', '')))));
        expect(whole.length, labels.join()).toBeGreaterThanOrEqual(1);
      }
    });

    it('P2 has the legend, the footnotes, the hashes of the files and of the pack, the number and SAMPLE on each page, and no navigation', async () => {
      const all = pages.map(({ text }) => text).join('\n');
      const [hash] = (await page.locator('[data-pages] dl').innerText()).match(/[0-9a-f]{64}(?!.*[0-9a-f]{64})/s) ?? [];
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(bare(all)).toContain(hash);
      expect(bare(all)).toContain('withheldtoprotectasmallgroup');
      expect(bare(all)).toContain('SAMPLE-roster-2026-10-31.csv');
      for (const { text } of pages) expect(text).toContain('SAMPLE');
      for (const [index, { text }] of pages.entries()) if (index > 0) expect(bare(text)).toContain(`${index + 1}of${pages.length}`);
      for (const word of ['Self-assessment', 'Data quality', 'Print / PDF', 'Local only: nothing leaves'])
        expect(bare(all)).not.toContain(bare(word));
    });

    it('P3 the appendix has all rows of each table', async () => {
      const last = await page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        const rows = [...document.querySelectorAll('[aria-labelledby="pack-appendix"] table')].map((table) => {
          const bodyRows = [...table.querySelectorAll('tbody tr')];
          return { rows: bodyRows.length, last: bodyRows.at(-1)?.textContent ?? '' };
        });
        dispatchEvent(new Event('afterprint'));
        return rows;
      });
      const all = bare(pages.map(({ text }) => text).join(''));
      expect(Math.max(...last.map(({ rows }) => rows))).toBeGreaterThan(200);
      expect(last.filter((table) => !all.includes(bare(table.last)))).toEqual([]);
    });
  });

  it('P1 nothing on an upright page is wider than it, so that the browser shrinks no page', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: Math.floor((182 / 25.4) * 96), height: 900 });
    const over = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const wide = [...document.querySelectorAll('[data-pages] *')].filter(
        (element) => element.getBoundingClientRect().right > innerWidth + 1,
      );
      dispatchEvent(new Event('afterprint'));
      return wide.map((element) => `${element.tagName} ${element.textContent?.slice(0, 60)}`);
    });
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(over).toEqual([]);
  });

  it('X1 the workbook opens again with the texts of the screen and no formula', async () => {
    const { name, bytes } = await save('Excel');
    expect(name).toBe('SAMPLE-job-quality-leadership-pack-2026-10-31.xlsx');
    const sheets = await readWorkbook(bytes);
    const cells = sheets.flatMap(({ data }) => data.flat()).map(String);
    for (const title of await page.locator('[data-sheet] ol strong').allInnerTexts())
      expect(cells.some((cell) => bare(cell).includes(bare(title)))).toBe(true);
    const parts = unzipSync(bytes);
    const xml = Object.entries(parts).map(([path, part]) => `${path}\n${Buffer.from(part).toString('utf8')}`);
    expect(xml.filter((text) => /<f[ >]/.test(text))).toEqual([]);
    expect(personal(xml.join('\n'))).toEqual([]);
  });

  it('X1 the slides have native charts, SAMPLE, and nobody’s name', async () => {
    const { name, bytes } = await save('PowerPoint');
    expect(name).toBe('SAMPLE-job-quality-leadership-pack-2026-10-31.pptx');
    const parts = unzipSync(bytes);
    expect(Object.keys(parts).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path)).length).toBeGreaterThan(3);
    const slides = Object.entries(parts).filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides.length).toBeGreaterThan(6);
    for (const [path, slide] of slides) expect(Buffer.from(slide).toString('utf8'), path).toContain('SAMPLE');
    expect(
      personal(
        Object.values(parts)
          .map((part) => Buffer.from(part).toString('utf8'))
          .join('\n'),
      ),
    ).toEqual([]);
  });

  it('the tables are text files with the manifest beside them', async () => {
    const { name, bytes } = await save('CSV tables');
    expect(name).toMatch(/^SAMPLE-job-quality-leadership-pack-2026-10-31.*\.zip$/);
    const files = Object.entries(unzipSync(bytes)).map(([path, part]) => ({ path, text: Buffer.from(part).toString('utf8') }));
    expect(files.length).toBeGreaterThan(5);
    expect(files.some(({ text }) => /[0-9a-f]{64}/.test(text))).toBe(true);
    expect(personal(files.map(({ text }) => text).join('\n'))).toEqual([]);
    for (const { path, text } of files.filter(({ path: one }) => one.endsWith('.csv')))
      expect(text.match(/(?:^|[,\n]"?)[=@][^\s]/g) ?? [], path).toEqual([]);
  });

  it('the leader file opens from the disk with the network off: no request, no violation, no person, same sheet', async () => {
    const { name, bytes } = await save('Leader file');
    expect(name).toBe('SAMPLE-job-quality-leadership-pack-2026-10-31.html');
    console.log(`leader file: ${bytes.length} bytes`);
    const path = join(folder, name);
    writeFileSync(path, bytes);
    expect(personal(bytes.toString('utf8'))).toEqual([]);
    const context = await app.browser.newContext({ offline: true });
    const other = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    other.on('console', (message) => complaints.push(message.text()));
    other.on('pageerror', (error) => complaints.push(error.message));
    await other.addInitScript(() =>
      addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.effectiveDirective}`)),
    );
    await other.goto(pathToFileURL(path).href);
    const text = bare(await other.locator('body').innerText());
    for (const sentence of await page.locator('[data-sheet] ol strong').allInnerTexts()) expect(text).toContain(bare(sentence));
    expect(text).toContain(bare(decision));
    expect(await other.locator('input, textarea, [contenteditable]').count()).toBe(0);
    expect({ asked: asked.filter((url) => !url.startsWith('file:')), files: asked.length, complaints }).toEqual({
      asked: [],
      files: 1,
      complaints: [],
    });
    await context.close();
  });

  it('every department in one go: canceled none, finished one for each, none with another’s figures', async () => {
    const saved: Download[] = [];
    page.on('download', (download) => saved.push(download));
    const units = Number(/\d+/.exec(await button(/^Make \d+ packs$/).innerText())?.[0]);
    expect(units).toBeGreaterThan(8);
    await button(/^Make \d+ packs$/).click();
    await page.getByRole('button', { name: /^Cancel/ }).click();
    await page.getByText('No file was saved: canceled.').waitFor();
    expect(saved).toEqual([]);
    const from = Date.now();
    await button(/^Make \d+ packs$/).click();
    await page.getByText(`${units} packs made`).waitFor({ timeout: 120_000 });
    await expect.poll(() => saved.length, { timeout: 20_000 }).toBe(units);
    console.log(`${units} packs: ${Date.now() - from} ms`);
    expect(new Set(saved.map((download) => download.suggestedFilename())).size).toBe(units);
    const titles = await Promise.all(
      saved.map(async (download) => /<h1[^>]*>([^<]*)/.exec((await bytesOf(download)).toString('utf8'))?.[1] ?? ''),
    );
    expect(new Set(titles).size).toBeGreaterThan(units / 2);
    expect(personal((await Promise.all(saved.map(bytesOf))).map(String).join('\n'))).toEqual([]);
  });

  it('PR32 the list of what is hidden is on the analyst’s screen and on no paper', async () => {
    await button('List the hidden figures').click();
    await settled(page);
    const screen = await page.locator('main').innerText();
    expect(screen).toMatch(/leaders see from \d+/);
    const paper = bare(
      pagesOfPdf(await page.pdf({ format: 'Letter' }))
        .map(({ text }) => text)
        .join(''),
    );
    expect(paper).not.toContain('leadersseefrom');
  });

  it('leaders have the same page with the release that stands, without a second check', async () => {
    await page.getByRole('radio', { name: 'Leader', exact: true }).check();
    await page.locator('[data-document]').waitFor({ timeout: 60_000 });
    expect(await button('Leader file').isDisabled()).toBe(false);
    const main = await page.locator('main').innerText();
    expect(main).not.toContain('What is hidden, and why');
    expect(main).not.toContain('One more');
    expect(main).toContain(decision);
    await go('/overview');
    await page.getByText('Decisions asked for today').waitFor();
    expect(await page.locator('main').innerText()).toContain(decision);
    await page.getByRole('radio', { name: 'Analyst', exact: true }).check();
    await settled(page);
  });

  it('no stray request, no violation, no complaint in all of it', async () => {
    expect({ strays: watch.strayRequests, violations: await watch.violations(), complaints: watch.complaints }).toEqual({
      strays: [],
      violations: [],
      complaints: [],
    });
  });
});
