import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltApp, type BuiltApp } from './built-app.ts';
import { loadSample, settled } from './steps.ts';
import { openWatchedPage } from './watched-page.ts';

let app: BuiltApp;
beforeAll(async () => {
  app = await openBuiltApp();
});
afterAll(() => app.close());

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const screens = [
  '/start',
  '/import',
  '/import/7/match',
  '/overview',
  '/pain',
  '/metrics',
  '/topic/pay',
  '/topic/retention',
  '/topic/promotion',
  '/topic/survey',
  '/topic/hiring',
  '/topic/benefits',
  '/metric/voluntary-turnover',
  '/study/pay-gap',
  '/study/selection?by=department&org=Sheriff%27s+Office',
  '/report',
  '/bench',
  '/data',
  '/settings',
  '/proof',
  '/it-sheet',
];
const leaderScreens = [
  '/overview',
  '/pain',
  '/pain?by=office%C3%97department',
  '/metrics',
  '/topic/pay',
  '/topic/retention',
  '/topic/promotion',
  '/topic/survey',
  '/topic/hiring',
  '/topic/benefits',
  '/metric/early-leavers',
  '/metric/survey-favorable',
  '/report',
  '/settings',
  '/proof',
  '/it-sheet',
];
const widths = [1440, 1280, 390];

const open = async (page: Page, route: string): Promise<void> => {
  await page.evaluate((path) => (location.hash = path), `#${route}`);
  await settled(page);
};

interface AxeResult {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

const axe = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: { run: (options: unknown) => Promise<{ violations: AxeResult[] }> } }).axe.run;
    const { violations } = await run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary.split('\n')[1] ?? ''}`),
    );
  });

describe.each(['light', 'dark'] as const)('every screen with the sample, %s', (colorScheme) => {
  it('has no axe violation and does not run over the page at any width', async () => {
    const { page } = await openWatchedPage(app, { colorScheme });
    await page.addInitScript({ content: axeSource });
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset['mantineColorScheme'])).toBe(colorScheme);
    await page.locator('h1').waitFor();
    const found: string[] = [];
    found.push(...(await axe(page)).map((text) => `empty start · ${text}`));
    await loadSample(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      for (const route of screens) {
        await open(page, route);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) found.push(`${route} runs ${over} px over at ${width}`);
        if (width !== 1280) found.push(...(await axe(page)).map((text) => `${route} at ${width} · ${text}`));
      }
    }
    expect(found).toEqual([]);
  });

  it('nor has any screen of leaders, nor one that they do not have', async () => {
    const { page } = await openWatchedPage(app, { colorScheme });
    await page.addInitScript({ content: axeSource });
    await page.reload();
    await loadSample(page);
    await page.getByRole('radio', { name: 'Leader' }).check();
    const found = (await axe(page)).map((text) => `while checking · ${text}`);
    await settled(page);
    await page.getByText(/leader view: .*recovered/).waitFor();
    for (const width of widths) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      for (const route of leaderScreens) {
        await open(page, route);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) found.push(`${route} runs ${over} px over at ${width}`);
        if (width !== 1280) found.push(...(await axe(page)).map((text) => `${route} at ${width} · ${text}`));
      }
    }
    expect(found).toEqual([]);
  });
});

it('CONTROL: axe finds a planted picture without words', async () => {
  const { page } = await openWatchedPage(app);
  await page.addInitScript({ content: axeSource });
  await page.reload();
  await page.locator('h1').waitFor();
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  expect((await axe(page)).join()).toContain('image-alt');
});
