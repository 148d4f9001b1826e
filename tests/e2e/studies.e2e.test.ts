import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBuiltApp, type BuiltApp } from './built-app.ts';
import { loadSample, settled } from './steps.ts';
import { openWatchedPage, type Watch } from './watched-page.ts';

const folder = join('sample-data', 'county');
let app: BuiltApp;
let watch: Watch;
let page: Page;
beforeAll(async () => {
  app = await openBuiltApp();
  watch = await openWatchedPage(app);
  ({ page } = watch);
  await loadSample(page);
});
afterAll(() => app.close());

const open = async (route: string): Promise<void> => {
  await page.evaluate((path) => (location.hash = path), `#${route}`);
  await settled(page);
};
const heading = (): Promise<string> => page.locator('h1').innerText();

/** Name of the first cell → the cells of its row, in the table twin of a figure. */
const twin = async (words: RegExp): Promise<ReadonlyMap<string, readonly string[]>> => {
  const figure = page.locator('main figure').filter({ hasText: words }).first();
  await figure.getByRole('button', { name: 'Table' }).click();
  const rows = await figure
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  return new Map(rows.map((cells) => [cells[0]!, cells]));
};

it('ST60: the gap planted in Information Technology is found, reached from the pay page, and its steps add up on screen', async () => {
  const { planted } = JSON.parse(readFileSync(join(folder, 'planted.json'), 'utf8')) as {
    readonly planted: readonly { readonly metric: string; readonly realized: { readonly value: number } }[];
  };
  const realized = planted.find(({ metric }) => metric === 'pay-gap-adjusted')!.realized.value;
  await open('/topic/pay');
  await page.getByRole('link', { name: 'Take the pay gap apart' }).first().click();
  await settled(page);
  expect(await page.evaluate(() => location.hash)).toBe('#/study/pay-gap');
  await page.getByRole('combobox', { name: 'Of', exact: true }).click();
  await page.getByRole('option', { name: 'Information Technology · department' }).click();
  await settled(page);
  const found = /^Information Technology: .*women earn ([\d.]+) % less than men$/.exec(await heading());
  expect(Math.abs(Number(found?.[1]) - Math.abs(realized) * 100)).toBeLessThan(2);
  const steps = [...(await twin(/points of log pay/)).values()].map(([, amount]) => Number(amount!.replace('−', '-')));
  const [whole, ...rest] = steps;
  expect(Math.abs(rest.reduce((sum, one) => sum + one, 0) - whole!)).toBeLessThanOrEqual(0.05 * steps.length);
  expect(await page.locator('main').innerText()).toMatch(/a year for \d+ women/);
});

it('ST67: selection in the Sheriff’s Office as counted from the file, over the trailing year', async () => {
  interface Application {
    readonly candidate_id: string;
    readonly candidate_gender: string;
    readonly department: string;
    readonly applied_at: string;
    readonly status: string;
  }
  const text = readFileSync(join(folder, 'SAMPLE-applications-2025-2026.csv'), 'utf8');
  const applications = Papa.parse<Application>(text.trimEnd(), { header: true }).data;
  const theirs = applications.filter(
    (one) => one.department === "Sheriff's Office" && one.applied_at >= '2025-11-01' && one.applied_at.slice(0, 10) <= '2026-10-31',
  );
  // A few candidates are in two records of different gender: they may be counted on either side.
  const statedAs = (gender: string) =>
    new Set(applications.filter((one) => one.candidate_gender === gender).map((one) => one.candidate_id));
  const [women, men] = [statedAs('Female'), statedAs('Male')];
  const inAll = theirs.filter(({ candidate_id: id }) => women.has(id));
  const surely = inAll.filter(({ candidate_id: id }) => !men.has(id));
  const hired = (own: readonly Application[]): number => own.filter(({ status }) => status === 'Hired').length;
  await open(`/study/selection?by=department&org=${encodeURIComponent("Sheriff's Office")}`);
  expect(await heading()).toMatch(/^Sheriff's Office: Female hired at 0\.\d\d of the rate of Male, [\d.]+ people short/);
  const female = (await twin(/Share hired, by group/)).get('Female');
  const [considered, selected] = [Number(female?.[1]), Number(female?.[2])];
  expect(considered).toBeGreaterThanOrEqual(surely.length);
  expect(considered).toBeLessThanOrEqual(inAll.length);
  expect(selected).toBeGreaterThanOrEqual(hired(surely));
  expect(selected).toBeLessThanOrEqual(hired(inAll));
  expect(inAll.length - surely.length).toBeLessThan(15);
  expect(await page.locator('section[aria-label^="Three ways"]').innerText()).toMatch(/Female\.\s.*Within openings/s);
});

it('race or ethnicity stays off: the study says so and leads to the switch; leaders get no study', async () => {
  await open('/study/selection?arms=race_ethnicity');
  expect(await heading()).toBe('Selection: comparing by race or ethnicity is switched off');
  await open('/study/pay-gap');
  expect(await heading()).toMatch(/women earn|no clear difference/);
  await page.getByRole('radio', { name: 'Leader' }).check({ force: true });
  await page.waitForFunction(() => !/women earn|no clear difference/.test(document.querySelector('main')?.textContent ?? ''));
  expect(await page.getByText('This part of the page failed').count()).toBe(0);
  const { strayRequests, complaints, violations } = watch;
  expect({ strayRequests, complaints, violations: await violations() }).toEqual({ strayRequests: [], complaints: [], violations: [] });
});
