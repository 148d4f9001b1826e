import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltApp, type BuiltApp } from './built-app.ts';
import { settled } from './steps.ts';
import { openWatchedPage } from './watched-page.ts';

let app: BuiltApp;
beforeAll(async () => {
  app = await openBuiltApp();
});
afterAll(() => app.close());

interface Focus {
  readonly name: string;
  readonly role: string;
  readonly ring: boolean;
  readonly inView: boolean;
}

const focus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const shown = element.matches('input[type=radio], input[type=checkbox]') ? (element.nextElementSibling ?? element) : element;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { outlineStyle: nextStyle } = getComputedStyle(shown);
    const box = element.getBoundingClientRect();
    return {
      name: element.getAttribute('aria-label') ?? element.innerText ?? '',
      role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
      // The calendar button inside a date field is drawn, and ringed, by the browser: the field itself does not match :focus then.
      ring:
        !element.matches(':focus') || (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || nextStyle !== 'none',
      inView: box.bottom > 0 && box.top < innerHeight,
    };
  });

/** Tabs until something with this name has the focus; every stop on the way shows where it is. */
const tabTo = async (page: Page, name: RegExp, atMost = 150): Promise<Focus> => {
  for (let stop = 0; stop < atMost; stop++) {
    await page.keyboard.press('Tab');
    const now = await focus(page);
    if (now.role !== 'body') await expect.poll(() => focus(page)).toMatchObject({ name: now.name, ring: true, inView: true });
    if (name.test(now.name)) return now;
  }
  throw new Error(`No tab stop named ${name} among ${atMost}.`);
};

const roster = [
  'Employee ID,Department,Job Title,Hire Date,Termination Date,Annual Salary',
  ...Array.from({ length: 120 }, (_, at) => {
    const left = at % 4 === 0 ? '2026-0' + ((at % 6) + 1) + '-15' : '';
    return `${1000 + at},${at % 2 ? 'Fleet' : 'Parks'},Civil Engineer,2024-0${(at % 9) + 1}-01,${left},${at % 2 ? 61000 : 92000}`;
  }),
].join('\n');

describe('by keyboard alone', () => {
  it('goes from a file to the reason of a pain point', async () => {
    const { page, complaints } = await openWatchedPage(app);
    page.on(
      'filechooser',
      (chooser) => void chooser.setFiles([{ name: 'roster 2026-10-31.csv', mimeType: 'text/csv', buffer: Buffer.from(roster) }]),
    );
    await tabTo(page, /^Choose files$/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/import'));
    await settled(page);
    await tabTo(page, /^To the review$/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Show findings');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/overview'), undefined, { timeout: 60_000 });
    await settled(page);
    await tabTo(page, /^Pain points/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/pain'));
    await settled(page);
    await tabTo(page, /^Why/i);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect((await focus(page)).name).toMatch(/^Why/i);
    expect(complaints).toEqual([]);
  });

  it('loads the sample from the start page', async () => {
    const { page } = await openWatchedPage(app);
    await tabTo(page, /^Try it with sample data$/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/overview'), undefined, { timeout: 120_000 });
    await settled(page);
    expect(await page.locator('h1').innerText()).not.toBe('');
  });

  it('turns the view to leaders and back, the focus staying on the switch', async () => {
    const { page, complaints } = await openWatchedPage(app);
    page.on(
      'filechooser',
      (chooser) => void chooser.setFiles([{ name: 'roster 2026-10-31.csv', mimeType: 'text/csv', buffer: Buffer.from(roster) }]),
    );
    await tabTo(page, /^Choose files$/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/import'));
    await settled(page);
    await tabTo(page, /^To the review$/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Show findings');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/overview'), undefined, { timeout: 60_000 });
    await settled(page);
    const onSwitch = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
    for (let stop = 0; stop < 20 && (await onSwitch()) !== 'analyst'; stop++) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await settled(page);
    await page.getByText(/leader view: .*recovered/).waitFor();
    expect(await onSwitch()).toBe('leader');
    await tabTo(page, /^Pain points/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/pain'));
    await page.getByRole('radio', { name: 'Leader' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByText('analyst view').waitFor();
    expect(await onSwitch()).toBe('analyst');
    expect(complaints).toEqual([]);
  });

  it('takes a change of the import back with Ctrl+Z and forth with Ctrl+Shift+Z', async () => {
    const { page } = await openWatchedPage(app);
    page.on('filechooser', (chooser) => void chooser.setFiles([{ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(roster) }]));
    await tabTo(page, /^Choose files$/);
    await page.keyboard.press('Enter');
    await settled(page);
    await tabTo(page, /^Remove a\.csv$/);
    await page.keyboard.press('Enter');
    await page.getByText('No file yet').waitFor();
    await page.locator('#main').focus();
    await page.keyboard.press('Control+z');
    await page.getByText('121 lines read').first().waitFor();
    await page.keyboard.press('Control+Shift+Z');
    await page.getByText('No file yet').waitFor();
  });
});
