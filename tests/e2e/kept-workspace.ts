import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { settled } from './steps.ts';

const screens = ['/overview', '/pain', '/topic/pay', '/topic/retention', '/metric/voluntary-turnover', '/bench', '/data'];

/** Hash of all that these screens say, figure by figure. */
export const saidOnScreens = async (page: Page): Promise<Readonly<Record<string, string>>> => {
  const said: Record<string, string> = {};
  for (const screen of screens) {
    await page.evaluate((path) => (location.hash = path), screen);
    await settled(page);
    await page.waitForFunction(() => document.querySelector('h1') !== null);
    await page.mouse.move(0, 0);
    const text = await restingText(page);
    said[screen] = `${text.length} ${createHash('sha256').update(text).digest('hex')}`;
  }
  return said;
};

/** What the page says once it has said the same for a while. */
const restingText = async (page: Page): Promise<string> => {
  for (let before = ''; ;) {
    const text = await page.locator('main').innerText();
    if (text === before) return text;
    before = text;
    await page.waitForTimeout(400);
    await settled(page);
  }
};

export interface KeepAsk {
  readonly name: string;
  readonly passphrase?: string;
}

/** Keeps what is in the tab, by the button in the settings. */
export const keep = async (page: Page, { name, passphrase }: KeepAsk): Promise<void> => {
  await openSettings(page);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Keep in this browser' });
  await dialog.getByLabel('Name of the workspace').fill(name);
  if (passphrase !== undefined) {
    const choice = dialog.getByRole('radio', { name: 'A passphrase' });
    await choice.or(dialog.getByText('From a file on the disk a passphrase is needed')).waitFor();
    if ((await choice.count()) > 0) await choice.check();
    await typeTwice(page, 'Passphrase', passphrase);
  }
  await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await isKept(page);
};

export const typeTwice = async (page: Page, label: string, passphrase: string): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(label, { exact: true }).fill(passphrase);
  await dialog.getByLabel('The same once more').fill(passphrase);
};

export const isKept = (page: Page): Promise<void> => page.getByRole('link', { name: 'Kept: storage settings', exact: true }).waitFor();

export const openSettings = async (page: Page): Promise<void> => {
  await page.evaluate(() => (location.hash = '/settings'));
  await page.getByRole('heading', { name: 'Storage' }).waitFor();
};

/** Opens a workspace from the first screen and waits for its figures. */
export const openKept = async (page: Page, name: RegExp, passphrase?: string): Promise<void> => {
  await page.evaluate(() => (location.hash = '/start'));
  await page.getByRole('button', { name }).click();
  if (passphrase !== undefined) {
    await page.getByRole('dialog').getByLabel('Passphrase').fill(passphrase);
    await page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click();
  }
  await page.waitForFunction(() => location.hash.startsWith('#/overview'), undefined, { timeout: 120_000 });
  await settled(page);
};

/** Writes a backup by the button in the settings; hands back the file. */
export const backUp = async (page: Page, passphrase: string): Promise<Buffer> => {
  await openSettings(page);
  await page.getByRole('button', { name: 'Back up' }).click();
  await typeTwice(page, 'Passphrase of the backup', passphrase);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Write the backup' }).click()]);
  if (!/^job-quality-backup-\d{4}-\d\d-\d\d\.jqw$/.test(download.suggestedFilename())) throw new Error(download.suggestedFilename());
  const file = readFileSync(await download.path());
  await page.getByText('last backup today').first().waitFor();
  return file;
};

/** Asks for a backup to be restored; what comes of it is for the test to see. */
export const askToRestore = async (page: Page, buffer: Buffer, passphrase: string): Promise<void> => {
  await page.evaluate(() => (location.hash = '/start'));
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restore a backup' });
  await dialog.getByLabel('Backup file').setInputFiles({ name: 'b.jqw', mimeType: 'application/octet-stream', buffer });
  await dialog.getByLabel('Passphrase of the backup').fill(passphrase);
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
};

/** Restores a backup and waits for its figures. */
export const restore = async (page: Page, buffer: Buffer, passphrase: string): Promise<void> => {
  await askToRestore(page, buffer, passphrase);
  await page.waitForFunction(() => location.hash.startsWith('#/overview'), undefined, { timeout: 120_000 });
  await settled(page);
};

/** Wipes everything by the button in the settings and waits for the proof. */
export const wipeEverything = async (page: Page): Promise<void> => {
  await openSettings(page);
  await page.getByRole('button', { name: 'Wipe everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Wipe everything', exact: true }).click();
  await page.getByText('Nothing is left.').waitFor();
};

/** What the page's own storages hold, asked without the app. */
export const leftInBrowser = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const left: string[] = [];
    for (const { name } of await indexedDB.databases()) left.push(`database ${name}`);
    const folder = await navigator.storage.getDirectory().catch(() => null);
    if (folder !== null) for await (const name of folder.keys()) left.push(`folder ${name}`);
    for (const name of Object.keys(localStorage)) left.push(`setting ${name}`);
    if (location.protocol === 'file:') return left;
    for (const name of await caches.keys()) left.push(`cache ${name}`);
    for (const { active } of await navigator.serviceWorker.getRegistrations()) left.push(`copy ${active?.scriptURL}`);
    return left;
  });
