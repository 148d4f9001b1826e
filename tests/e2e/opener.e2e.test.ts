import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openerName } from '../../build/single-file/opener-page.ts';
import { chromiumFlags, findChromium } from '../chromium.ts';
import { builtSingleFolder } from './built-app.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumFlags] });
});
afterAll(() => browser.close());

describe('the page that opens backups, as it is released', () => {
  it('opens a backup from the disk under its own policy and asks for nothing', async () => {
    const file = join(builtSingleFolder(), openerName);
    expect(readFileSync(file).length).toBeLessThan(100_000);
    const page = await browser.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(file).href);
    await page.getByLabel('Backup file').setInputFiles(resolve('tests/fixtures/workspaces/format-1.jqw'));
    await page.getByLabel('Passphrase of the backup').fill('fixture of a released format');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page
      .getByRole('button', { name: /^Save / })
      .first()
      .waitFor();
    expect(await page.locator('#outcome').innerText()).toMatch(/(\d+) of \1 parts can be saved/);
    expect(
      await page.evaluate(() =>
        fetch('https://opener.invalid/').then(
          () => 'reached',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
    expect(complaints.filter((text) => !text.includes('opener.invalid'))).toEqual([]);
    expect(asked).toEqual([pathToFileURL(file).href]);
  });
});
