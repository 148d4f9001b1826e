import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltApp, openSingleFile, type BuiltApp } from './built-app.ts';
import { loadSample, settled } from './steps.ts';
import { openWatchedPage } from './watched-page.ts';

const routes = [
  '/overview',
  '/pain',
  '/metrics',
  '/topic/pay',
  '/topic/retention',
  '/topic/survey',
  '/bench',
  '/data',
  '/settings',
  '/import',
];
const compared = ['/overview', '/pain', '/topic/pay'];
const shapes = [
  ['the folder', openBuiltApp],
  ['the one file', openSingleFile],
] as const;

const open = async (page: Page, route: string): Promise<void> => {
  await page.evaluate((path) => (location.hash = path), `#${route}`);
  await settled(page);
};

/** The programs of workers in the sources, and the engine's own. */
const kindsOfWorkers = 1 + readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.worker.ts')).length;

const figures = new Map<string, readonly string[]>();

describe.each(shapes)('%s', (shape, openShape) => {
  let app: BuiltApp;
  beforeAll(async () => {
    app = await openShape();
  });
  afterAll(() => app.close());

  it('asks for nothing but its own files over the whole journey, blocked requests counted, and breaks no rule of its policy', async () => {
    const { page, strayRequests, complaints, violations } = await openWatchedPage(app);
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    const took = await loadSample(page);
    console.log(`${shape}: sample data, click to overview: ${took} ms`);
    for (const route of routes) {
      await open(page, route);
      expect([route, await page.locator('h1').count()]).toEqual([route, 1]);
    }
    await page.getByRole('link', { name: 'Pain points' }).first().click();
    const texts: string[] = [];
    for (const route of compared) {
      await open(page, route);
      texts.push(await page.locator('main').innerText());
    }
    figures.set(shape, texts);
    expect({ strayRequests, complaints, violations: await violations() }).toEqual({ strayRequests: [], complaints: [], violations: [] });
    if (shape === 'the one file') expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });

  it('proves on screen that every try of the page and of each worker is blocked, and nothing else happens', async () => {
    const { page, strayRequests, violations } = await openWatchedPage(app);
    await page.addInitScript({ content: readFileSync('node_modules/axe-core/axe.min.js', 'utf8') });
    await page.reload();
    await open(page, '/proof');
    await page.getByRole('heading', { name: 'What was tried' }).waitFor();
    const outcomes = await page.locator('table').first().locator('tbody tr').allInnerTexts();
    expect(outcomes).toHaveLength(6 + 4 * kindsOfWorkers);
    expect(outcomes.filter((line) => !line.includes('blocked by the policy'))).toEqual([]);
    expect(await page.locator('h1').innerText()).toBe(`All ${outcomes.length} tries to reach another address were blocked by the policy`);
    const tried = (await violations()).filter((text) => text.includes('.page.silence-test.invalid'));
    expect(new Set(tried.map((text) => text.split('//')[1]?.split('.')[0]))).toEqual(
      new Set(['fetch', 'xmlhttprequest', 'websocket', 'eventsource', 'beacon', 'image']),
    );
    expect((await violations()).filter((text) => !text.includes('silence-test.invalid'))).toEqual([]);
    expect(strayRequests.filter((url) => !url.includes('silence-test.invalid'))).toEqual([]);
    expect(await page.getByRole('row', { name: /anywhere else/ }).innerText()).toMatch(/0\s+0/);
    const found = await page.evaluate(async () => {
      const run = (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }).axe.run;
      return (await run()).violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
  });

  it('CONTROL: without the policy the proof turns red', async () => {
    const { page } = await openWatchedPage(app, { bypassCSP: true });
    await open(page, '/proof');
    await page.getByRole('alert').or(page.getByText('Something was not stopped by the policy')).first().waitFor({ timeout: 120_000 });
    expect(await page.locator('h1').innerText()).toMatch(/^(\d+) of \1 tries were not blocked/);
  });

  it('gives IT one page, printed', async () => {
    const { page } = await openWatchedPage(app);
    await open(page, '/it-sheet');
    expect(await page.getByText('trusted-types default').count()).toBe(2);
    const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

it('shows the same figures in both shapes', () => {
  const [folder, file] = shapes.map(([shape]) => figures.get(shape));
  expect(folder?.map((text) => text.length > 500)).toEqual(compared.map(() => true));
  expect(file).toEqual(folder);
});
