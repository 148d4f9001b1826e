import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from '../kill/own-browser.ts';
import { planted, rosterOf } from '../kill/planted.ts';
import { searchFolder } from '../kill/search-folder.ts';
import { openBuiltApp, type BuiltApp } from './built-app.ts';
import { isKept, keep } from './kept-workspace.ts';
import { addFiles, settled } from './steps.ts';

const words = 'made-up words of a workspace';
const profile = mkdtempSync(join(tmpdir(), 'kept-in-profile-'));

let app: BuiltApp;
beforeAll(async () => {
  app = await openBuiltApp();
});
afterAll(async () => {
  await app.close();
  rmSync(profile, { recursive: true, force: true });
});

it('G12: 200 planted values are nowhere in the browser’s profile, console or addresses: kept, locked, killed and opened again', async () => {
  const said: string[] = [];
  const first = await startBrowser(profile);
  const page = await first.context.newPage();
  page.on('console', (message) => said.push(message.text()));
  page.on('framenavigated', (frame) => said.push(frame.url()));
  await page.goto(app.address);
  await addFiles(page, [{ name: 'staff.csv', content: rosterOf(3000) }]);
  await keep(page, { name: `Works of ${planted[0]}`, passphrase: words });
  expect(searchFolder(profile, planted)).toEqual([]);
  await page.getByRole('button', { name: 'Lock now' }).click();
  await page.getByRole('button', { name: /^Open Locked workspace/ }).waitFor();
  expect(searchFolder(profile, planted)).toEqual([]);
  await first.kill();
  expect(searchFolder(profile, planted)).toEqual([]);

  const second = await startBrowser(profile);
  const later = await second.context.newPage();
  later.on('console', (message) => said.push(message.text()));
  await later.goto(app.address);
  await later.getByRole('button', { name: /^Open Locked workspace/ }).click();
  await later.getByRole('dialog').getByLabel('Passphrase').fill(words);
  await later.keyboard.press('Enter');
  await isKept(later);
  await settled(later);
  expect(await later.getByText('staff.csv').count()).toBeGreaterThan(0);
  await second.close();
  expect(searchFolder(profile, planted)).toEqual([]);
  expect(planted.filter((value) => said.join('\n').includes(value))).toEqual([]);
});

it('CONTROL: the search finds a value that stands in clear', () => {
  writeFileSync(join(profile, 'in-clear'), `x${planted[7]}y`);
  expect(searchFolder(profile, planted)).toEqual([`${planted[7]} in ${join(profile, 'in-clear')}`]);
});
