import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltApp, type BuiltApp } from './built-app.ts';
import { loadSample, settled } from './steps.ts';
import { openWatchedPage, type Watch } from './watched-page.ts';

let app: BuiltApp;
beforeAll(async () => {
  app = await openBuiltApp();
});
afterAll(() => app.close());

const go = async (page: Page, address: string): Promise<void> => {
  await page.evaluate((hash) => (location.hash = hash), `#${address}`);
  await settled(page);
};

const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
};

const showAll = async (page: Page): Promise<void> => {
  const more = page.getByRole('button', { name: /^Show all/ });
  if ((await more.count()) > 0) await more.first().click();
};

/** From the list of pain points over lever, practice and listening to a saved goal; its name as the list of goals has it. */
const setGoal = async (page: Page, finding: RegExp): Promise<void> => {
  await go(page, '/pain');
  await showAll(page);
  const row = page.locator('main figure ol > li').filter({ hasText: finding }).first();
  await row.getByRole('link', { name: /^What can be done/ }).click();
  await settled(page);
  await page.getByText(/^Write down a step/).click();
  await page.getByLabel('Themes heard').fill('Nobody asked us before');
  await page.getByRole('button', { name: 'Keep this step' }).click();
  await page.locator('[data-practice] input').first().check();
  const body = page.getByLabel(/^(With whom|Who decides)$/);
  if (await body.isVisible()) await body.fill('The labor-management committee');
  await page.getByRole('button', { name: 'Set a goal' }).click();
  await settled(page);
  await page.getByLabel('Owner, a role').fill('Department head');
  const unit = page.getByLabel(/^Owner.s unit/);
  if ((await unit.inputValue()) === '') await unit.fill('Human Resources');
  await page.getByRole('combobox', { name: 'Your answer' }).click();
  await page.getByRole('option', { name: 'Some gain less' }).click();
  await page.getByRole('button', { name: 'Save the goal' }).click();
  await page.waitForFunction(() => /^#\/goals\/[0-9a-f-]{36}$/.test(location.hash));
  await settled(page);
};

/** The line of a goal in the list, its blanks folded. */
const lineOf = async (page: Page, name: RegExp): Promise<string> =>
  (await page.locator('[data-goal]').filter({ hasText: name }).innerText()).replaceAll(/\s+/g, ' ');

const nextYearStands = async (page: Page): Promise<void> => {
  await page.getByText('The sample has a next year').waitFor({ state: 'detached', timeout: 200_000 });
  await page.waitForFunction(() => location.hash.startsWith('#/goals'));
  await settled(page);
  await page.waitForFunction(() => /data as of Oct 31, 2027/.test(document.body.innerText));
};

const goals = {
  improved: [/leave by choice/, /^Voluntary turnover, Human Services/],
  worse: [/Sheriff's Office.*schedules/, /^Favorable answers, Schedules, Sheriff/],
  gone: [/Airport Road.*medical/, /^Benefit take-up, medical, Airport Road/],
  renamed: [/Information Technology/, /^Adjusted pay gap, Information Technology/],
  corrected: [/Entry.*leave within the first year/, /^First-year leavers, L1 Entry/],
} as const;

describe('from the sample’s first year to its next, by mouse', () => {
  let watch: Watch;
  let page: Page;
  beforeAll(async () => {
    watch = await openWatchedPage(app);
    ({ page } = watch);
    await loadSample(page);
  });

  it('goals are set from pain points, each with listening and an equity answer', async () => {
    for (const [finding] of Object.values(goals)) await setGoal(page, finding);
    await go(page, '/goals');
    expect(await page.locator('[data-goal]').count()).toBe(5);
    for (const [, name] of Object.values(goals)) expect(await lineOf(page, name)).toMatch(/Cannot tell yet: .*nothing was measured after/);
  });

  it('an event and a note stand on the trend of a goal’s figure, beside baseline and target', async () => {
    await go(page, '/metric/voluntary-turnover?by=department');
    await page.getByRole('button', { name: 'Add an event' }).click();
    await page.getByRole('textbox', { name: /^Day/ }).fill('2025-01-15');
    await page.getByRole('textbox', { name: /^What happened/ }).fill('Pay raise of 3 %');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Add a note on Voluntary turnover · whole organization' }).click();
    await page.getByRole('textbox', { name: /^Note/ }).fill('Payroll enters leavers up to four weeks late');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('combobox', { name: 'Of' }).last().click();
    await page.getByRole('option', { name: 'Human Services' }).click();
    await settled(page);
    const trend = page.locator('figure').filter({ hasText: 'over time' });
    await trend.locator('[data-mark="event"]').waitFor();
    expect(await trend.locator('g[data-row]').count()).toBe(5);
    expect(await trend.locator('[data-mark="goal"]').count()).toBe(1);
    expect(await page.getByRole('region', { name: 'Notes' }).innerText()).toContain('four weeks late');
    expect(await violations(page)).toEqual([]);
  });

  it('the pack goes out before the next year comes: goals in it, marked SAMPLE', async () => {
    await go(page, '/report');
    await page.getByRole('button', { name: 'Check the release' }).click();
    const leaderFile = page.getByRole('button', { name: 'Leader file' });
    await page
      .getByText(/attack: 0 recovered/)
      .first()
      .waitFor({ timeout: 200_000 });
    await expect.poll(() => leaderFile.isEnabled(), { timeout: 60_000 }).toBe(true);
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), leaderFile.click()]);
    expect(download.suggestedFilename()).toMatch(/^SAMPLE-.*\.html$/);
    const pack = readFileSync((await download.path())!, 'utf8');
    expect(pack).toContain('Voluntary turnover, Human Services');
    expect(pack).toContain('SAMPLE');
  });

  it('the next year comes in through the desk and the goals are measured again, each as was planted', async () => {
    await go(page, '/goals');
    await page.getByRole('button', { name: 'Add the sample’s next year' }).click();
    await nextYearStands(page);
    expect(await lineOf(page, goals.improved[1])).toMatch(/now 8\.9 % a year .*(Moving|Reached)/);
    expect(await lineOf(page, goals.worse[1])).toMatch(/base 50 % → ● now 37 % .*Worse: /);
    expect(await lineOf(page, goals.gone[1])).toMatch(/Airport Road is not in the files any more/);
    expect(await lineOf(page, goals.corrected[1])).toMatch(/Restated: .+ when it was written down and is .+ as known now/);
    expect(await violations(page)).toEqual([]);
  });

  it('a renamed unit is followed once its new name was said', async () => {
    const goal = page.locator('[data-goal]').filter({ hasText: goals.renamed[1] });
    expect(await lineOf(page, goals.renamed[1])).toMatch(/It may be Digital Services now/);
    await goal.getByRole('button', { name: /That is its new name/ }).click();
    await settled(page);
    await page.waitForFunction(() => /now 9\.3 %/.test(document.body.innerText));
    expect(await lineOf(page, goals.renamed[1])).toMatch(/base 9\.9 % → ● now 9\.3 %/);
  });

  it('the trend goes on by a year; nothing is asked of any other origin', async () => {
    await go(page, '/metric/voluntary-turnover');
    const trend = page.locator('figure').filter({ hasText: 'over time' });
    await trend.locator('[data-mark="event"]').waitFor();
    expect(await trend.locator('g[data-row]').count()).toBe(6);
    expect(await page.getByRole('region', { name: 'Notes' }).innerText()).toContain('four weeks late');
    await go(page, '/start');
    expect(await page.getByRole('button', { name: 'Add the sample’s next year' }).count()).toBe(0);
    expect({ stray: watch.strayRequests, complaints: watch.complaints, violations: await watch.violations() }).toEqual({
      stray: [],
      complaints: [],
      violations: [],
    });
  });
});

describe('from the sample’s first year to its next, by keyboard', () => {
  const nameOf = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      return element.getAttribute('aria-label') ?? element.innerText ?? '';
    });
  const tabTo = async (page: Page, name: RegExp, atMost = 150): Promise<void> => {
    for (let stop = 0; stop < atMost; stop++) {
      await page.keyboard.press('Tab');
      if (name.test(await nameOf(page))) return;
    }
    throw new Error(`No tab stop named ${name} among ${atMost}.`);
  };

  it('adds the next year and walks along a trend', async () => {
    const { page, complaints } = await openWatchedPage(app);
    await tabTo(page, /^Try it with sample data$/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/overview'), undefined, { timeout: 120_000 });
    await settled(page);
    await go(page, '/goals');
    await tabTo(page, /^Add the sample’s next year$/);
    await page.keyboard.press('Enter');
    await nextYearStands(page);
    await go(page, '/metric/voluntary-turnover');
    const trend = page.locator('figure').filter({ hasText: 'over time' });
    await trend.locator('g[data-row]').first().waitFor();
    await page.locator('h1').focus();
    for (let charts = 0; charts < 3 && !/over time/.test(await nameOf(page)); charts++) await tabTo(page, /Left and Right|Up and Down/);
    await page.keyboard.press('End');
    expect(await trend.locator('[aria-live]').innerText()).toMatch(/^Year to Oct 2027: 8\.8 % a year/);
    await page.keyboard.press('ArrowLeft');
    expect(await trend.locator('[aria-live]').innerText()).toMatch(/^Year to Oct 2026: 10\.8 % a year/);
    expect(complaints).toEqual([]);
  });
});
