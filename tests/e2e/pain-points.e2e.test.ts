import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltApp, type BuiltApp } from './built-app.ts';
import { loadSample, settled } from './steps.ts';
import { openWatchedPage, type Watch } from './watched-page.ts';

let app: BuiltApp;
let watch: Watch;
let page: Page;
beforeAll(async () => {
  app = await openBuiltApp();
  watch = await openWatchedPage(app);
  ({ page } = watch);
  await loadSample(page);
  await page.evaluate(() => (location.hash = '#/pain'));
  await settled(page);
});
afterAll(() => app.close());

const rows = async (): Promise<readonly string[]> => page.locator('main figure ol > li p:first-child').allInnerTexts();
const severities = async (): Promise<readonly number[]> =>
  (await page.locator('main figure ol > li').allInnerTexts()).map((text) =>
    Number(/→ ([\d,.]+) /.exec(text)?.[1]?.replaceAll(',', '') ?? Number.NaN),
  );
const openRanking = async (): Promise<void> => {
  const details = page.locator('details:has([data-ranking])');
  if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click();
};
const weigh = async (dimension: string, weight: string): Promise<void> => {
  await openRanking();
  await page.getByLabel(`${dimension}, as a number`).fill(weight);
  await page.keyboard.press('Enter');
  await settled(page);
};

describe('the explorer on the sample', () => {
  it('ST52: the null check comes from its own worker and holds chance against what was found', async () => {
    const line = page.locator('main [data-null-check]');
    await page.waitForFunction(() => document.querySelector('[data-null-check]:not(:has([data-checking]))') !== null, undefined, {
      timeout: 120_000,
    });
    const [, expected, found, looked] =
      /would expect (?:fewer than )?([\d.]+) Confirmed; you have (\d+) of ([\d,]+) looked at.*500 runs, seed 1/.exec(
        await line.innerText(),
      ) ?? [];
    expect(Number(expected)).toBeLessThan(1);
    expect(Number(found)).toBeGreaterThan(Number(expected));
    const lead = await page.locator('main').innerText();
    expect(lead).toContain(`${looked} figures were looked at`);
  });

  it('ST71: a weight ranks the list again at once and is printed; reset takes it back', async () => {
    const before = await rows();
    expect(await page.locator('[data-ranking]').innerText()).toContain('all weights 1');
    await weigh('Earnings', '3');
    expect(await page.locator('[data-ranking]').innerText()).toContain('Earnings 3, others 1');
    const after = await rows();
    expect(after).not.toEqual(before);
    const ranked = await severities();
    expect(ranked.every((severity, i) => i === 0 || severity <= ranked[i - 1]!)).toBe(true);
    expect((await page.locator('main figure ol > li').allInnerTexts()).join()).toContain('× weight 3 →');
    await page.getByRole('button', { name: 'Reset the ranking' }).click();
    await settled(page);
    expect(await rows()).toEqual(before);
  });

  it('necessities first sorts and does not weigh', async () => {
    await openRanking();
    const before = [...(await severities())].sort((a, b) => a - b);
    await page.getByRole('switch', { name: 'Necessities first' }).check();
    await settled(page);
    expect(await page.locator('[data-ranking]').innerText()).toContain('necessities first');
    await page.getByRole('button', { name: /^Show all/ }).click();
    const places = (await page.locator('main figure ol > li').allInnerTexts()).map((text) =>
      /\n(Earnings|Schedules|Safety & security)\n/.test(text)
        ? 0
        : /\n(Benefits|Purpose & meaning|Environment & culture)\n/.test(text)
          ? 2
          : 1,
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBeGreaterThan(1);
    await page.getByRole('button', { name: /^Show the first/ }).click();
    await page.getByRole('button', { name: 'Reset the ranking' }).click();
    await settled(page);
    expect([...(await severities())].sort((a, b) => a - b)).toEqual(before);
  });

  it('why: harmless explanations come first, the sentence leads to its query, levels by principle and by evidence', async () => {
    await page.getByRole('button', { name: /^Why:/ }).first().click();
    await settled(page);
    const panel = page.getByRole('dialog');
    const text = await panel.innerText();
    expect(text).toMatch(
      /Fact[\s\S]+Signal[\s\S]+(Rule these out first|Harmless explanations)[\s\S]+Who can act[\s\S]+By principle[\s\S]+By evidence/,
    );
    expect(text).toMatch(/Half the tolerances: .+; twice: /);
    await panel.getByRole('button', { name: 'Its query' }).click();
    expect(await panel.locator('details[open]').innerText()).toMatch(/SELECT/i);
    await page.keyboard.press('Escape');
  });

  it('the file holds what the twin shows: the same columns, the same rows, the same words', async () => {
    const figure = page
      .locator('main figure')
      .filter({ has: page.getByRole('button', { name: 'CSV' }) })
      .last();
    await figure.getByRole('button', { name: 'Table' }).click();
    const texts = (cells: readonly string[]) => cells.map((cell) => cell.replace(/[↕↑↓]/g, '').trim());
    const headers = texts(await figure.locator('thead th').allInnerTexts());
    const body = await figure
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent?.trim() ?? '')));
    const [download] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name: 'CSV' }).click()]);
    const lines = Papa.parse<string[]>(
      readFileSync(await download.path(), 'utf8')
        .replace(/^\uFEFF/, '')
        .trimEnd(),
    ).data;
    expect(lines[0]).toEqual(headers);
    expect(headers).toEqual(
      expect.arrayContaining(['Best estimate', 'Own data', 'P(worse)', 'BH q', 'Fact', 'Signal', 'Cost a year', 'Notes']),
    );
    const plain = (cells: readonly string[]) => cells.map((cell) => cell.replace(/^'/, '').trim());
    expect(lines.slice(1, -1).map(plain)).toEqual(body.map(plain));
    expect(body.length).toBeGreaterThan(10);
    await figure.getByRole('button', { name: 'Table' }).click();
  });

  it('asks nothing of any other origin and breaks no rule, with the worker of the check', async () => {
    expect({ stray: watch.strayRequests, complaints: watch.complaints, violations: await watch.violations() }).toEqual({
      stray: [],
      complaints: [],
      violations: [],
    });
  });
});
