import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { rosterOf } from '../kill/planted.ts';
import { openBuiltApp, type BuiltApp } from './built-app.ts';
import { askToRestore, isKept, keep, openSettings } from './kept-workspace.ts';
import { addFiles } from './steps.ts';
import { openWatchedPage, type Watch } from './watched-page.ts';

const words = 'made-up words of a workspace';
const ofFixture = 'fixture of a released format';

let app: BuiltApp;
let watch: Watch;
beforeAll(async () => {
  app = await openBuiltApp();
});
afterEach(() => watch.page.context().close());
afterAll(() => app.close());

const openPage = async (): Promise<Page> => {
  watch = await openWatchedPage(app);
  return watch.page;
};
const again = async (page: Page): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(app.address);
  await page.locator('h1').waitFor();
};
const keptPage = async (passphrase?: string): Promise<Page> => {
  const page = await openPage();
  await addFiles(page, [{ name: 'staff.csv', content: rosterOf(40) }]);
  await keep(page, { name: 'Made-up works', ...(passphrase === undefined ? {} : { passphrase }) });
  return page;
};
const openIt = async (page: Page, name: RegExp, passphrase?: string): Promise<void> => {
  await page.getByRole('button', { name }).click();
  if (passphrase === undefined) return;
  await page.getByRole('dialog').getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click();
};

/** Changes the private files of the page as a fault of the disk or of the browser would, without the app. */
const onDisk = <T>(page: Page, change: (folder: FileSystemDirectoryHandle, given: T) => Promise<void>, given: T): Promise<void> =>
  page.evaluate(
    `(async () => (${String(change)})(await (await navigator.storage.getDirectory()).getDirectoryHandle('job-quality-benchmark', { create: true }), ${JSON.stringify(given)}))()`,
  );

describe('what happens to kept data is told on screen, with a way on', () => {
  it('P9: the browser removed it', async () => {
    const page = await keptPage();
    await page.goto('about:blank');
    await page.goto(`${app.address}#/bench`);
    await onDisk(
      page,
      async (folder) => {
        for await (const [name] of (folder as unknown as { entries: () => AsyncIterable<[string]> }).entries())
          await folder.removeEntry(name, { recursive: true });
      },
      null,
    );
    await again(page);
    await page.getByText('The browser removed a kept workspace').waitFor();
    await page.getByText('A backup brings it back.').waitFor();
    await page.getByRole('button', { name: 'Restore a backup' }).waitFor();
  });

  it('P11: one bit of a file is another', async () => {
    const page = await keptPage();
    await again(page);
    await onDisk(
      page,
      async (folder) => {
        const all: { file: FileSystemFileHandle; bytes: Uint8Array<ArrayBuffer> }[] = [];
        for await (const [, one] of (folder as unknown as { entries: () => AsyncIterable<[string, FileSystemDirectoryHandle]> }).entries())
          for await (const [, file] of (one as unknown as { entries: () => AsyncIterable<[string, FileSystemFileHandle]> }).entries())
            all.push({ file, bytes: new Uint8Array(await (await file.getFile()).arrayBuffer()) });
        const { file, bytes } = all.sort((a, b) => b.bytes.length - a.bytes.length)[0]!;
        bytes[Math.floor(bytes.length / 2)]! ^= 4;
        const out = await file.createWritable();
        await out.write(bytes);
        await out.close();
      },
      null,
    );
    await again(page);
    await openIt(page, /^Open Made-up works$/);
    await page.getByText('A part of this workspace is damaged').waitFor();
    await page.getByText(/“staff\.csv”\. The rest is open\. Add the damaged files again, or restore a backup\./).waitFor();
  });

  it('P12: the storage worker ends; under a passphrase it is asked for, and all is as before', async () => {
    watch = await openWatchedPage({ ...app, address: 'about:blank' });
    const { page } = watch;
    await page.addInitScript(() => {
      const Base = globalThis.Worker;
      globalThis.Worker = class extends Base {
        override postMessage(message: { readonly name?: unknown }, ...rest: never[]): void {
          if (message.name === 'create') Object.assign(globalThis, { storageWorker: this });
          super.postMessage(message, ...rest);
        }
      };
    });
    await page.goto(app.address);
    await addFiles(page, [{ name: 'staff.csv', content: rosterOf(40) }]);
    await keep(page, { name: 'Made-up works', passphrase: words });
    await page.evaluate(() => {
      const { storageWorker } = globalThis as unknown as { readonly storageWorker: Worker };
      storageWorker.terminate();
      storageWorker.dispatchEvent(new ErrorEvent('error'));
    });
    await page.getByText('The storage of this page stopped').waitFor();
    await page
      .getByText(/What was kept is untouched/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Open it again' }).click();
    await page.getByRole('dialog').getByLabel('Passphrase').fill(words);
    await page.keyboard.press('Enter');
    await isKept(page);
    expect(await page.getByText('The storage of this page stopped').count()).toBe(0);
  });

  it('is asked about when it has been here longer than it was meant to', async () => {
    const page = await keptPage();
    await page.clock.setFixedTime(new Date(Date.now() + 400 * 86_400_000));
    await again(page);
    await openIt(page, /^Open Made-up works$/);
    await page.getByText('Is this data still needed?').waitFor();
    await page.getByText(/you asked to be reminded after 12 months/).waitFor();
    await page.getByRole('button', { name: 'Later' }).click();
    expect(await page.getByText('Is this data still needed?').count()).toBe(0);
  });
});

describe('kept by another version', () => {
  const fixture = JSON.parse(readFileSync('tests/fixtures/workspaces/format-1.workspace.json', 'utf8')) as {
    readonly id: string;
    readonly files: readonly (readonly [string, string])[];
  };
  const write = async (folder: FileSystemDirectoryHandle, { id, files }: typeof fixture): Promise<void> => {
    const workspace = await folder.getDirectoryHandle(id, { create: true });
    for (const [name, text] of files) {
      const out = await (await workspace.getFileHandle(name, { create: true })).createWritable();
      await out.write(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)));
      await out.close();
    }
  };

  it('P13: a workspace of format 1 opens', async () => {
    const page = await openPage();
    await onDisk(page, write, fixture);
    await again(page);
    await openIt(page, /^Open Locked workspace/, ofFixture);
    await isKept(page);
    await page.evaluate(() => (location.hash = '/import'));
    await page.getByText('staff.csv').first().waitFor();
  });

  it('P13: one of a newer format is refused in words, and nothing of it changes', async () => {
    const page = await openPage();
    const newer = async (text: string): Promise<string> => {
      const { check: _, ...ring } = JSON.parse(Buffer.from(text, 'base64').toString()) as Record<string, unknown>;
      const next = { ...ring, format: 2 };
      const check = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(JSON.stringify(next)))).toString('hex');
      return Buffer.from(JSON.stringify({ ...next, check })).toString('base64');
    };
    const files = await Promise.all(
      fixture.files.map(async ([name, text]) => [name, /^k\d$/.test(name) ? await newer(text) : text] as const),
    );
    await onDisk(page, write, { ...fixture, files });
    await again(page);
    await page.getByText(/This was kept by a newer version of the app\. Nothing was changed\./).waitFor();
    expect(await page.getByRole('button', { name: /^Open Locked workspace/ }).count()).toBe(0);
  });

  it('G13: a backup of format 1 restores; one of a newer format is refused in words', async () => {
    const page = await openPage();
    const backup = readFileSync('tests/fixtures/workspaces/format-1.jqw');
    const newer = Buffer.from(backup.toString('latin1').replaceAll('{"format":1,', '{"format":2,'), 'latin1');
    expect(newer.equals(backup)).toBe(false);
    await askToRestore(page, newer, ofFixture);
    await page
      .getByRole('dialog')
      .getByText(/newer version of the app/)
      .waitFor();
    await page.keyboard.press('Escape');
    await askToRestore(page, backup, ofFixture);
    await isKept(page);
  });
});

describe('what a person chooses', () => {
  it('nothing is kept on this computer: Keep is gone, after a reload, too, until it is taken back', async () => {
    const page = await openPage();
    await addFiles(page, [{ name: 'staff.csv', content: rosterOf(40) }]);
    await openSettings(page);
    const choice = page.getByRole('switch', { name: 'Keep nothing on this computer' });
    await choice.click();
    await page.getByText('Keeping is off: you chose to keep nothing on this computer.').waitFor();
    expect(await page.getByRole('button', { name: /^(Keep|Restore a backup)$/ }).count()).toBe(0);
    await again(page);
    await openSettings(page);
    await expect.poll(() => choice.isChecked()).toBe(true);
    await choice.click();
    await page.getByRole('button', { name: 'Restore a backup' }).waitFor();
  });

  it('a locked workspace shows since when it is kept, and its name only by choice', async () => {
    const page = await keptPage(words);
    const shows = page.getByRole('switch', { name: 'Show its name while it is locked' });
    await shows.click();
    await expect.poll(() => shows.isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Lock now' }).click();
    await page.getByRole('button', { name: 'Open Made-up works' }).waitFor();
    await openIt(page, /^Open Made-up works$/, words);
    await page.waitForURL(/#\/import/);
    await openSettings(page);
    await expect.poll(() => shows.isChecked()).toBe(true);
    await shows.click();
    await expect.poll(() => shows.isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Lock now' }).click();
    await page.getByRole('button', { name: new RegExp(`^Open Locked workspace of .*${new Date().getFullYear()}`) }).waitFor();
  });

  it('P10: a second tab says that the first has kept something, and shows it when asked', async () => {
    const page = await keptPage();
    const second = await page.context().newPage();
    await second.goto(app.address);
    await openIt(second, /^Open Made-up works$/);
    await second.getByText('Read-only: this workspace is open in another tab').waitFor();
    await openSettings(page);
    await page.getByLabel('Name on the page').fill('County of Elsewhere');
    await second.getByText('The other tab has kept changes that are not shown here').waitFor();
    expect(await second.getByRole('banner').innerText()).not.toContain('County of Elsewhere');
    await second.getByRole('button', { name: 'Show them' }).click();
    await second.getByRole('banner').getByText('County of Elsewhere').waitFor();
    await second.getByText('Read-only: this workspace is open in another tab').waitFor();
    expect(await second.getByText('The other tab has kept changes that are not shown here').count()).toBe(0);
  });
});
