import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags, findChromium } from '../chromium.ts';
import { buildOneFile } from './one-file-page.ts';
import type {} from './workspace-page/page.ts';

const words = 'made-up words of a backup';
const fixture = 'tests/fixtures/workspaces/format-1.jqw';

let browser: Browser;
let server: Server;
let fromDisk = '';
let fromServer = '';

beforeAll(async () => {
  const page = await buildOneFile('tests/e2e/workspace-page/page.ts', 'workspace', '');
  fromDisk = `file://${page}`;
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(readFileSync(page));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  fromServer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumFlags] });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const openPage = async (address: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
};

/** Restores the fixture's backup and hands back hashes of what is then kept, after the page was opened anew. */
const restored = async (page: Page, backup: string): Promise<readonly (readonly [string | null, string])[]> => {
  const id = await page.evaluate(
    async ([bytes, words]) => {
      const file = new Blob([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))]);
      return (await globalThis.window.client.restore(file, words, words)).state.id;
    },
    [backup, words] as const,
  );
  await page.reload();
  const state = await page.evaluate(([id, passphrase]) => globalThis.window.client.open(id, { passphrase }), [id, words] as const);
  return state.documents.map(({ name, sha256 }) => [name, sha256] as const);
};

const madeIn = (page: Page): Promise<string> =>
  page.evaluate(async (words) => {
    const { client } = globalThis.window;
    const text = 'Employee ID,Pay\n1,50000\n';
    const file = { kind: 'file', name: 'staff.csv', originalSha256: '', untouched: true, overwrittenCells: 0 } as const;
    await client.create('Shapes', { add: [{ ...file, bytes: new TextEncoder().encode(text) }] }, words);
    const backup = new Uint8Array(await (await client.backup(words)).file.arrayBuffer());
    return btoa(String.fromCharCode(...backup));
  }, words);

describe('kept workspaces in both shapes', () => {
  it('from a file: IndexedDB, a passphrase is needed, and kept data is there after a reload', async () => {
    const page = await openPage(fromDisk);
    expect(await page.evaluate(() => globalThis.window.client.storage())).toMatchObject({ disk: 'indexeddb', deviceKey: false });
    const refused = page.evaluate(() => globalThis.window.client.create('W', {}).catch((cause: { code: string }) => cause.code));
    expect(await refused).toBe('needs-passphrase');
    const id = await page.evaluate(async (words) => (await globalThis.window.client.create('W', {}, words)).id, words);
    await page.reload();
    expect(await page.evaluate(() => globalThis.window.client.list())).toMatchObject([{ id, key: 'passphrase', problem: null }]);
    await page.evaluate((id) => globalThis.window.client.wipe(id), id);
  });

  it('a backup made in one shape is restored in the other, equal by hash', async () => {
    const [disk, served] = [await openPage(fromDisk), await openPage(fromServer)];
    expect(await served.evaluate(() => globalThis.window.client.storage())).toMatchObject({ disk: 'opfs', deviceKey: true });
    const fromFile = await restored(served, await madeIn(disk));
    const fromFolder = await restored(disk, await madeIn(served));
    const hash = '7ed2603118b6b2e5de4db050e5d2939ec2b3f68587eef794fa8e7685a99d2206';
    expect([fromFile, fromFolder]).toEqual([[['staff.csv', hash]], [['staff.csv', hash]]]);
  });

  it('P9: a quota that is too small is told, and nothing of what was begun stays', async () => {
    const page = await openPage(fromServer);
    const session = await page.context().newCDPSession(page);
    const before = await page.evaluate(async () => (await globalThis.window.client.list()).length);
    await session.send('Storage.overrideQuotaForOrigin', { origin: fromServer, quotaSize: 5_000_000 });
    const told = await page.evaluate(async () => {
      const file = {
        kind: 'file',
        name: 'a',
        originalSha256: '',
        untouched: true,
        overwrittenCells: 0,
        bytes: new Uint8Array(9_000_000),
      } as const;
      return globalThis.window.client
        .create('Too large', { add: [file] })
        .catch(({ code, message }: { code: string; message: string }) => ({ code, message }));
    });
    expect(told).toMatchObject({ code: 'full' });
    expect((told as { message: string }).message).toMatch(/\d\d MB/);
    await session.send('Storage.overrideQuotaForOrigin', { origin: fromServer });
    expect(await page.evaluate(async () => (await globalThis.window.client.list()).length)).toBe(before);
  });
});

describe('the page that opens backups alone', () => {
  it('G13: gives back the files of a released format, from the disk and without a network', async () => {
    const source = readFileSync('src/store/workspace/opener/index.html', 'utf8');
    const body = /<body>([\s\S]*)<script/.exec(source)![1]!;
    const page = await openPage(`file://${await buildOneFile('src/store/workspace/opener/opener.ts', 'opener', body)}`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByLabel('Backup file').setInputFiles(fixture);
    await page.getByLabel('Passphrase of the backup').fill('wrong');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText('This is not the passphrase of this backup file.').waitFor();
    await page.getByLabel('Passphrase of the backup').fill('fixture of a released format');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText('2 of 2 parts can be saved').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save staff.csv' }).click()]);
    expect(readFileSync(await download.path(), 'utf8')).toBe('Employee ID,Pay\n1,50000\n');
    expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([]);
  });
});
