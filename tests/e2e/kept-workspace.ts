import { createHash } from 'node:crypto';
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
    const text = await page.locator('main').innerText();
    said[screen] = `${text.length} ${createHash('sha256').update(text).digest('hex')}`;
  }
  return said;
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
    await dialog.getByRole('radio', { name: 'A passphrase' }).check();
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
