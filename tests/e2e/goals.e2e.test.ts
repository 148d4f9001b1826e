import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltApp, type BuiltApp } from './built-app.ts';
import { keep, openKept } from './kept-workspace.ts';
import { pagesOfPdf } from './pdf-text.ts';
import { loadSample, settled } from './steps.ts';
import { openWatchedPage, type Watch } from './watched-page.ts';

let app: BuiltApp;
beforeAll(async () => {
  app = await openBuiltApp();
});
afterAll(() => app.close());

const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
};

/** In light and dark, at three widths. */
const passesEverywhere = async (page: Page): Promise<void> => {
  await settled(page);
  for (const scheme of ['dark', 'light'] as const) {
    await page.evaluate((next) => document.documentElement.setAttribute('data-mantine-color-scheme', next), scheme);
    expect(await violations(page), `${page.url()} ${scheme}`).toEqual([]);
  }
  const over: number[] = [];
  for (const width of [390, 1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    over.push(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
  }
  expect(over, page.url()).toEqual([0, 0, 0]);
};

const pagesOnPaper = async (page: Page, format: 'A4' | 'Letter'): Promise<readonly string[]> =>
  pagesOfPdf(await page.pdf({ format, preferCSSPageSize: false })).map(({ text }) => text);

describe('from a pain point to a goal, by mouse', () => {
  let watch: Watch;
  let page: Page;
  let sentence: string;
  beforeAll(async () => {
    watch = await openWatchedPage(app);
    ({ page } = watch);
    await loadSample(page);
  });

  it('a pain point leads to what can be done: control, levers, practices with their reasons', async () => {
    await page.evaluate(() => (location.hash = '#/pain'));
    await settled(page);
    const row = page.locator('main figure ol > li').first();
    sentence = await row.locator('p').first().innerText();
    await row.getByRole('link', { name: /^What can be done/ }).click();
    await settled(page);
    expect(await page.locator('h1').innerText()).toBe(sentence);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/Suggested: (we decide|we share it|somebody else decides)/);
    expect(text).toMatch(/By principle[\s\S]+By evidence/);
    expect(await page.locator('[data-practice]').count()).toBeGreaterThan(2);
    for (const practice of await page.locator('[data-practice]').allInnerTexts()) expect(practice).toMatch(/Fits: [\s\S]+Evidence [ABCM]/);
    await passesEverywhere(page);
  });

  it('the question sheet is one page of paper without a figure', async () => {
    await page.getByRole('link', { name: 'Question sheet to print' }).click();
    await settled(page);
    await passesEverywhere(page);
    const sheet = await page.locator('article').innerText();
    expect(sheet).toContain('What would you do first if you were in charge?');
    expect(sheet).not.toMatch(/\d %|\$\d|\bn \d/);
    for (const format of ['A4', 'Letter'] as const) expect(await pagesOnPaper(page, format)).toHaveLength(1);
    await page.goBack();
    await settled(page);
  });

  it('what was heard is written down, a practice chosen, and the sheet filled from the finding', async () => {
    await page.getByText(/^Write down a step/).click();
    await page.getByLabel('Themes heard').fill('Rosters come late');
    await page.getByRole('button', { name: 'Keep this step' }).click();
    await page.locator('[data-practice] input').first().check();
    const body = page.getByLabel(/^(With whom|Who decides)$/);
    if (await body.isVisible()) await body.fill('The labor-management committee');
    await page.getByRole('button', { name: 'Set a goal' }).click();
    await settled(page);
    expect(await page.locator('h1').innerText()).toBe(sentence);
    expect(await page.locator('[data-visible]').innerText()).toMatch(/swing|cannot/i);
    expect(await page.getByRole('region', { name: /Equity check/ }).innerText()).toMatch(/Level/);
    await passesEverywhere(page);
  });

  it('is saved only with owner and equity answer, then listed with baseline, now and target', async () => {
    await page.getByRole('button', { name: 'Save the goal' }).click();
    expect(await page.locator('main').innerText()).toMatch(/things are missing|One thing is missing/);
    await page.getByLabel('Owner, a role').fill('Director of Human Resources');
    const unit = page.getByLabel('Owner’s unit').or(page.getByLabel("Owner's unit"));
    if ((await unit.inputValue()) === '') await unit.fill('Human Resources');
    await page.getByRole('combobox', { name: 'Your answer' }).click();
    await page.getByRole('option', { name: 'Some gain less' }).click();
    await page.getByRole('button', { name: 'Save the goal' }).click();
    await page.waitForFunction(() => /^#\/goals\/[0-9a-f-]{36}$/.test(location.hash));
    await passesEverywhere(page);
    expect(await page.locator('main').innerText()).toMatch(/Some gain less|some gain less/);
    expect(await page.locator('main').innerText()).toContain('Focus group');
    for (const format of ['A4', 'Letter'] as const) {
      const pages = await pagesOnPaper(page, format);
      expect(pages).toHaveLength(1);
      for (const word of ['Inputs', 'Activities', 'Outputs', 'Outcome', 'Equity check', 'SAMPLE']) expect(pages[0]).toContain(word);
    }
    await page.getByRole('link', { name: 'Goals', exact: true }).first().click();
    await settled(page);
    const row = await page.locator('[data-goal]').innerText();
    expect(row).toMatch(/base [\s\S]+now [\s\S]+target /);
    expect(row).toMatch(/Cannot tell yet|Moving|Worse|Reached/);
    expect(row).toContain('Director of Human Resources');
    await passesEverywhere(page);
  });

  it('stands on the overview', async () => {
    await page.evaluate(() => (location.hash = '#/overview'));
    await settled(page);
    expect(await page.getByRole('region', { name: 'Goals' }).innerText()).toMatch(/base [\s\S]+target/);
  });

  it('is judged when the next period comes in: a verdict with its certainty, the review due and answered with what was learned', async () => {
    await page.evaluate(() => (location.hash = '#/goals'));
    await settled(page);
    await page.getByRole('button', { name: 'Add the sample’s next year' }).click();
    await page.waitForFunction(() => /data as of Oct 31, 2027/.test(document.querySelector('footer')?.textContent ?? ''), undefined, {
      timeout: 120_000,
    });
    await page.waitForFunction(() => location.hash.startsWith('#/goals'), undefined, { timeout: 120_000 });
    await settled(page);
    const row = page.locator('[data-goal]');
    expect(await row.innerText()).toMatch(/▼ Worse, |▲ Moving, |✓ Reached|≈ Cannot tell yet/);
    expect(await row.innerText()).not.toContain('nothing was measured after the baseline');
    expect(await row.innerText()).toContain('review overdue since');
    await row.getByRole('button', { name: /^Review:/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('dialog').getByLabel('What we learned').fill('The roster rule was not kept');
    await page.getByRole('dialog').getByRole('button', { name: 'Save the review' }).click();
    await settled(page);
    expect(await row.innerText()).toContain('next review');
    expect(await page.locator('h1').innerText()).toMatch(/^1 active goal: 1 /);
    await passesEverywhere(page);
  });

  it('comes back with a kept workspace', async () => {
    await keep(page, { name: 'With a goal' });
    await page.reload();
    await openKept(page, /^Open With a goal$/);
    await page.evaluate(() => (location.hash = '#/goals'));
    await settled(page);
    expect(await page.locator('[data-goal]').count()).toBe(1);
    expect(await page.locator('[data-goal]').innerText()).toContain('Director of Human Resources');
  });

  it('asks nothing of any other origin and breaks no rule', async () => {
    expect({ stray: watch.strayRequests, complaints: watch.complaints, violations: await watch.violations() }).toEqual({
      stray: [],
      complaints: [],
      violations: [],
    });
  });
});

describe('from a pain point to a goal, by keyboard', () => {
  const nameOf = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> };
      return element.getAttribute('aria-label') ?? element.labels?.[0]?.innerText ?? element.innerText ?? '';
    });
  const tabTo = async (page: Page, name: RegExp, atMost = 200): Promise<void> => {
    for (let stop = 0; stop < atMost; stop++) {
      await page.keyboard.press('Tab');
      if (name.test(await nameOf(page))) return;
    }
    throw new Error(`No tab stop named ${name} among ${atMost}.`);
  };

  it('sets a goal without a mouse', async () => {
    const { page, complaints } = await openWatchedPage(app);
    await tabTo(page, /^Try it with sample data$/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/overview'), undefined, { timeout: 120_000 });
    await settled(page);
    await tabTo(page, /^What can be done/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/act/'));
    await settled(page);
    await page.locator('h1').focus();
    const practice = await page.locator('[data-practice] label').first().innerText();
    await tabTo(page, new RegExp(`^${practice.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`));
    await page.keyboard.press('Space');
    await tabTo(page, /^Write down a step/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Themes heard/);
    await page.keyboard.type('Nobody explains the steps');
    await tabTo(page, /^Keep this step$/);
    await page.keyboard.press('Enter');
    await page.locator('h1').focus();
    await tabTo(page, /^Set a goal$/);
    await page.keyboard.press('Enter');
    await settled(page);
    if (!page.url().includes('#/goals/new/')) {
      await page.locator('h1').focus();
      await tabTo(page, /^(With whom|Who decides)/);
      await page.keyboard.type('The committee');
      await tabTo(page, /^Set a goal$/);
      await page.keyboard.press('Enter');
      await settled(page);
    }
    await tabTo(page, /^Owner, a role/);
    await page.keyboard.type('Director of Human Resources');
    await tabTo(page, /^Owner.s unit/);
    if ((await page.evaluate(() => (document.activeElement as HTMLInputElement).value)) === '') await page.keyboard.type('Human Resources');
    await tabTo(page, /^Your answer/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Save the goal$/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /^#\/goals\/[0-9a-f-]{36}$/.test(location.hash));
    await settled(page);
    await page.evaluate(() => (location.hash = '#/goals'));
    await settled(page);
    await tabTo(page, /^Review:/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(() => nameOf(page)).toMatch(/^Review:/);
    expect(complaints).toEqual([]);
  });
});
