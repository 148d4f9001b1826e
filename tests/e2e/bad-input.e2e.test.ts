import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltApp, type BuiltApp } from './built-app.ts';
import { addFiles, settled, type Upload } from './steps.ts';
import { openWatchedPage } from './watched-page.ts';

let app: BuiltApp;
beforeAll(async () => {
  app = await openBuiltApp();
});
afterAll(() => app.close());

const workbook = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'xl/workbook.xml': strToU8('<workbook/>'),
  'xl/worksheets/sheet1.xml': strToU8('<worksheet/>'),
});

const people = (rows: number, header: string, row: (at: number) => string): string =>
  [header, ...Array.from({ length: rows }, (_, at) => row(at))].join('\n');
const good: Upload = {
  name: 'salary.csv',
  content: people(
    60,
    'Job Title,Department,Annual Salary',
    (at) => `${at % 2 ? 'Accountant' : 'Civil Engineer'},${at % 3 ? 'Finance' : 'Works'},${52000 + at * 311}`,
  ),
};

const cases: readonly { readonly what: string; readonly file: Upload; readonly says: RegExp }[] = [
  { what: 'an empty file', file: { name: 'empty.csv', content: '' }, says: /empty/i },
  { what: 'blank lines only', file: { name: 'blank.csv', content: '\n\n\n' }, says: /blank/i },
  {
    what: 'a header without rows',
    file: { name: 'header.csv', content: 'Employee ID,Department,Annual Salary\n' },
    says: /0 (rows|loaded)|no rows|header only/i,
  },
  { what: 'a workbook named .csv', file: { name: 'book.csv', content: workbook }, says: /Excel workbook/i },
  { what: 'a PDF named .csv', file: { name: 'report.csv', content: '%PDF-1.7\n%âãÏÓ\n1 0 obj\n' }, says: /PDF/ },
  {
    what: 'more columns than can be read',
    file: { name: 'wide.csv', content: `${Array.from({ length: 10_001 }, (_, at) => `c${at}`).join(',')}\n${'1,'.repeat(10_000)}1\n` },
    says: /10,001 columns/,
  },
  {
    what: 'a survey without any scale',
    file: {
      name: 'survey.csv',
      content: people(
        40,
        'ResponseId,Department,What do you think of the leadership?,What would you change at work?,Anything else?',
        (at) => `R_${at},Fleet,thought number ${at} about it,change number ${at} please,nothing ${at}`,
      ),
    },
    says: /set aside|scale|not used|No match|cannot/i,
  },
];

describe('files that cannot be used', () => {
  it.each(cases)('$what: a clear message, the other file is read, the page lives', async ({ file, says }) => {
    const { page, complaints, violations } = await openWatchedPage(app);
    await addFiles(page, [file, good]);
    const main = page.locator('main');
    expect(await main.innerText()).toMatch(says);
    expect(await main.innerText()).toContain(file.name);
    expect(await main.innerText()).toContain('61 lines read: 1 header, 60 loaded.');
    await page.getByRole('button', { name: 'Show findings' }).click();
    await page.waitForFunction(() => location.hash.startsWith('#/overview'), undefined, { timeout: 60_000 });
    await settled(page);
    expect({ complaints, violations: await violations() }).toEqual({ complaints: [], violations: [] });
    await page.context().close();
  });

  it('10,000 columns are read and shown without freezing the page', async () => {
    const { page, complaints } = await openWatchedPage(app);
    const header = ['Employee ID', 'Department', 'Annual Salary', ...Array.from({ length: 9_997 }, (_, at) => `Extra ${at}`)].join(',');
    const rows = Array.from({ length: 20 }, (_, row) => `${1000 + row},Fleet,${50_000 + row},${'x,'.repeat(9_996)}y`).join('\n');
    await addFiles(page, [{ name: 'wide.csv', content: `${header}\n${rows}` }]);
    expect(await page.locator('main').innerText()).toContain('21 lines read: 1 header, 20 loaded.');
    await page.evaluate(() => (location.hash = '#/import/1/match'));
    await page.getByLabel(/Find one of 10,000 columns/).fill('Extra 9990');
    expect(await page.getByRole('row').filter({ hasText: 'Extra 9990' }).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('a file that vanishes while it is read is named, and the others are kept', async () => {
    const { page } = await openWatchedPage(app);
    await page.evaluate(() => {
      const read = Blob.prototype.arrayBuffer;
      Blob.prototype.arrayBuffer = function (this: Blob) {
        return this instanceof File && this.name === 'gone.csv'
          ? Promise.reject(new DOMException('gone', 'NotReadableError'))
          : read.call(this);
      };
    });
    await addFiles(page, [{ name: 'gone.csv', content: 'a,b\n1,2\n' }, good]);
    const text = await page.locator('main').innerText();
    expect(text).toContain('gone.csv was not read');
    expect(text).toMatch(/moved, changed or removed/);
    expect(text).toContain('61 lines read');
  });
});
