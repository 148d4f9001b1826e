import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltApp, type BuiltApp } from './built-app.ts';
import { isKept, keep, openKept, openSettings, saidOnScreens, typeTwice } from './kept-workspace.ts';
import { loadSample, settled } from './steps.ts';
import { openWatchedPage, type Watch } from './watched-page.ts';

const words = 'made-up words of a workspace';

let app: BuiltApp;
beforeAll(async () => {
  app = await openBuiltApp();
});
afterAll(() => app.close());

const again = async (page: Page): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(app.address);
  await page.locator('h1').waitFor();
};
const calm = async ({ strayRequests, complaints, violations }: Watch): Promise<void> =>
  expect([strayRequests, await violations(), complaints]).toEqual([[], [], []]);

describe('a kept workspace', () => {
  it('is there after a reload: every screen says the same, decisions made after keeping included', async () => {
    const watch = await openWatchedPage(app);
    const { page } = watch;
    await loadSample(page);
    await page.getByRole('link', { name: 'Not kept: storage settings' }).waitFor();
    await keep(page, { name: 'Made-up county' });
    await page.getByLabel('Name on the page').fill('County of Elsewhere');
    await page.getByRole('link', { name: 'Keeping …: storage settings' }).waitFor();
    await isKept(page);
    const before = await saidOnScreens(page);
    await again(page);
    expect(await page.locator('footer').innerText()).toContain('not kept');
    await openKept(page, /^Open Made-up county$/);
    expect(await page.getByRole('banner').innerText()).toContain('County of Elsewhere');
    expect(await page.locator('footer').innerText()).toContain('kept in this browser, encrypted; no backup yet');
    expect(await saidOnScreens(page)).toEqual(before);
    await calm(watch);
  });
});
