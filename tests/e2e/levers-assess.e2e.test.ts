import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leverContent } from '../../src/pipeline.ts';
import { openBuiltApp, type BuiltApp } from './built-app.ts';
import { keep, openKept } from './kept-workspace.ts';
import { textOfPdf } from './pdf-text.ts';
import { loadSample, settled } from './steps.ts';
import { openWatchedPage } from './watched-page.ts';

let app: BuiltApp;
beforeAll(async () => {
  app = await openBuiltApp();
});
afterAll(() => app.close());

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** Practices of each lever, counted in product.md §6. */
const counts = { 'hr-practices': 27, policy: 8, empowerment: 9, procurement: 8, 'education-and-enforcement': 8 } as const;
const screens = ['/levers', ...Object.keys(counts).map((lever) => `/levers/${lever}`), '/assess', '/assess?form=full&part=result'];

const open = async (page: Page, route: string): Promise<void> => {
  await page.evaluate((path) => (location.hash = path), `#${route}`);
  await settled(page);
  await page.locator('h1').waitFor();
};

const axe = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    interface Found {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    const { run } = (globalThis as unknown as { axe: { run: (options: unknown) => Promise<{ violations: readonly Found[] }> } }).axe;
    const { violations } = await run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });

const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const letters = (text: string): string => text.replaceAll(/\s/g, '');

describe.each(['light', 'dark'] as const)('with the sample, %s', (colorScheme) => {
  it('every screen has no axe violation, fits every width, and each lever page shows its counts', async () => {
    const { page, complaints, violations, strayRequests } = await openWatchedPage(app, { colorScheme });
    await loadSample(page);
    await page.evaluate(axeSource);
    for (const screen of screens) {
      await open(page, screen);
      expect(await axe(page), screen).toEqual([]);
      for (const width of [1440, 1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${screen} at ${width}`).toBe(0);
      }
      await page.setViewportSize({ width: 1440, height: 900 });
    }
    for (const [lever, count] of Object.entries(counts)) {
      await open(page, `/levers/${lever}`);
      expect(await page.getByRole('table', { name: 'Practices of this lever' }).locator('tbody tr').count()).toBe(count);
      expect(await page.getByRole('table', { name: 'Statements of this lever and our answers' }).locator('tbody tr').count()).toBe(5);
      expect(await page.locator('[data-one-sheet] section section').count()).toBe(5);
    }
    expect(complaints).toEqual([]);
    expect(await violations()).toEqual([]);
    expect(strayRequests).toEqual([]);
    await page.context().close();
  });
});

describe('the quick start on paper', () => {
  it.each(Object.keys(counts))('%s is one page on A4 and on Letter, whole, and nothing else of the screen is on it', async (lever) => {
    const { page } = await openWatchedPage(app);
    await open(page, `/levers/${lever}`);
    const { guides, practices } = leverContent();
    const guide = guides.find((one) => one.lever === lever)!;
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format });
      expect(pagesOf(pdf), format).toBe(1);
      const said = letters(textOfPdf(pdf));
      for (const { label, steps } of guide.quickStart) for (const text of [label, ...steps]) expect(said).toContain(letters(text));
      for (const { id } of practices.filter((one) => one.lever === lever)) expect(said).toContain(id);
      if (guide.checkWithCounsel) expect(said).toContain('checkwithcounsel');
      expect(said).not.toContain(letters('Answer the self-assessment'));
    }
    await page.context().close();
  });
});

describe('the self-assessment', () => {
  it('is answered by mouse and by keyboard, and a kept workspace brings the answers back', async () => {
    const { page } = await openWatchedPage(app);
    await loadSample(page);
    await open(page, '/assess');
    const first = page.locator('[data-statement]').nth(0);
    await first.getByRole('radio', { name: 'in place for all' }).click();
    await first.getByLabel('Evidence').fill('pay study of 2025');
    await first.getByLabel('Evidence').press('Enter');
    const second = page.locator('[data-statement]').nth(1);
    await second.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    expect(await second.getByRole('radio', { name: 'for some' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Next without an answer' }).focus();
    await page.keyboard.press('Enter');
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-statement]')?.dataset['statement']);
    expect(await focused()).toBe(await page.locator('[data-statement]').nth(2).getAttribute('data-statement'));
    await page.getByText('2 of 30 answered', { exact: true }).waitFor();
    await keep(page, { name: 'Self-assessment kept' });
    await page.reload();
    await openKept(page, /^Open Self-assessment kept/);
    await open(page, '/assess');
    await page.getByText('2 of 30 answered', { exact: true }).waitFor();
    expect(await first.getByRole('radio', { name: 'in place for all' }).isChecked()).toBe(true);
    expect(await first.getByLabel('Evidence').inputValue()).toBe('pay study of 2025');
    expect(await second.getByRole('radio', { name: 'for some' }).isChecked()).toBe(true);
    await page.context().close();
  });

  it('works with no file at all, and asks for the column that is missing', async () => {
    const { page } = await openWatchedPage(app);
    await open(page, '/assess');
    for (const statement of await page.locator('[data-statement]').all())
      await statement.getByRole('radio', { name: 'in place for all' }).click();
    await page.getByText('30 of 30 answered', { exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Result' }).click();
    const asked = await page.getByRole('region', { name: 'Columns to ask for' }).innerText();
    expect(asked).toMatch(/Pay to market needs a column: base pay/);
    expect(asked).toMatch(/Schedule notice is not measured yet; it would need shifts with the day they were published/);
    await page.context().close();
  });
});
