import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltApp, type BuiltApp } from './built-app.ts';
import { addFiles, settled } from './steps.ts';
import { openWatchedPage } from './watched-page.ts';

let app: BuiltApp;
beforeAll(async () => {
  app = await openBuiltApp();
});
afterAll(() => app.close());

const table = (header: string, rows: number, row: (at: number) => string): string =>
  [header, ...Array.from({ length: rows }, (_, at) => row(at))].join('\n');
const pad = (part: number): string => String(part).padStart(2, '0');
/** No day is over 12: nothing proves which part is the month. */
const ambiguous = table(
  'Employee ID,Department,Hire Date,Annual Salary',
  60,
  (at) => `${1000 + at},Fleet,${pad((at % 12) + 1)}/${pad(((at * 5) % 12) + 1)}/2021,${50_000 + at * 200}`,
);
const salary = table(
  'Job Title,Org Lvl 4,Annual Salary,Home Phone',
  60,
  (at) => `Accountant,${at % 2 ? 'Fleet' : 'Parks'},${50_000 + at * 200},555-01${pad(at)}`,
);

describe('the import screen', () => {
  it('asks what no row proves, holds the findings back until it is answered, and takes the answer back', async () => {
    const { page } = await openWatchedPage(app);
    await addFiles(page, [{ name: 'roster 2026-10-31.csv', content: ambiguous }]);
    const show = page.getByRole('button', { name: 'Show findings' });
    expect(await page.locator('h1').innerText()).toBe('One file read, one question needs an answer');
    expect(await show.isDisabled()).toBe(true);
    await page.getByRole('button', { name: /^Month first/ }).click();
    await settled(page);
    expect(await show.isEnabled()).toBe(true);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await settled(page);
    expect(await show.isDisabled()).toBe(true);
    await page.getByRole('button', { name: /^Redo/ }).click();
    await settled(page);
    await show.click();
    await page.waitForFunction(() => location.hash.startsWith('#/overview'), undefined, { timeout: 60_000 });
  });

  it('lets a match and the door be changed, and shows no sample of a dropped column', async () => {
    const { page } = await openWatchedPage(app);
    await addFiles(page, [{ name: 'salary.csv', content: salary }]);
    await page.evaluate(() => (location.hash = '#/import/1/match'));
    const row = (label: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label, exact: true }) });
    expect(await row('Home Phone').innerText()).toContain('dropped');
    expect(await page.locator('main').innerText()).not.toMatch(/555-01/);
    await page.getByRole('combobox', { name: 'Our field for Org Lvl 4' }).click();
    await page.getByRole('option', { name: 'Department', exact: true }).click();
    await settled(page);
    expect(await row('Org Lvl 4').innerText()).toContain('Set by you');
    await page.getByRole('combobox', { name: 'What the door does with Job Title' }).click();
    await page.getByRole('option', { name: 'Drop', exact: true }).click();
    await settled(page);
    expect(await row('Job Title').innerText()).not.toContain('Accountant');
  });

  it('takes files dropped anywhere and tables pasted anywhere', async () => {
    const { page } = await openWatchedPage(app);
    await page.locator('h1').waitFor();
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
      document.querySelector('footer')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, salary);
    await page.getByText('61 lines read').first().waitFor();
    await page.evaluate(
      (text) => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      },
      ambiguous.replaceAll(',', '\t'),
    );
    await page
      .getByText(/^Pasted table/)
      .first()
      .waitFor();
    await settled(page);
    expect(await page.locator('h1').innerText()).toContain('2 files read');
  });

  it('gives the rows set aside as a file that names line and reason and no dropped cell', async () => {
    const { page } = await openWatchedPage(app);
    const broken = `${table('Full Name,Department,Job Title,Annual Salary', 60, (at) => `Sample Person ${at},Fleet,Accountant,${50_000 + at * 211}`)}\nPerson, Secret,Fleet,Accountant,51000\n`;
    await addFiles(page, [{ name: 'salary.csv', content: broken }]);
    expect(await page.locator('main').innerText()).toContain('62 lines read: 1 header, 60 loaded, 1 set aside.');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Download the 1 row/ }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF_jqb_name,')).toBe(true);
    expect(text).toContain('salary.csv');
    expect(text).toContain(',62,62,');
    expect(text).not.toMatch(/Secret|Sample Person/);
  });

  it('says that the database stopped, and starts it again with the files still in hand', async () => {
    const { page } = await openWatchedPage(app);
    await addFiles(page, [{ name: 'salary 2026-10-31.csv', content: salary }]);
    await page.getByRole('button', { name: 'Show findings' }).click();
    await page.waitForFunction(() => location.hash.startsWith('#/overview'), undefined, { timeout: 60_000 });
    await settled(page);
    const plants = page.workers().map((worker) =>
      worker.evaluate(() => {
        setTimeout(() => {
          throw new Error('planted death');
        });
      }),
    );
    // The first death ends the other workers too, before their answer comes.
    const planted = (await Promise.allSettled(plants)).filter(({ status }) => status === 'fulfilled');
    expect(planted.length).toBeGreaterThan(0);
    await page.getByText('The local database stopped').waitFor();
    await page.getByRole('button', { name: 'Restart it' }).click();
    await page.getByText('The local database stopped').waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.body.innerText.includes('data as of'), undefined, { timeout: 60_000 });
    await settled(page);
    await page.evaluate(() => (location.hash = '#/import'));
    await settled(page);
    expect(await page.locator('main').innerText()).toContain('61 lines read');
  });
});
