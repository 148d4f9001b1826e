import { createServer, type Server } from 'node:http';
import { readFileSync, existsSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumFlags, findChromium } from '../chromium.ts';
import { builtFolder } from './built-app.ts';
import { loadSample, settled } from './steps.ts';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
};

let folder = '';
let executablePath = '';
let browser: Browser;
let context: BrowserContext;
let server: Server;
let address = '';
let asked: string[] = [];
/** What the server gives instead of the file: another release, or a file that somebody changed. */
let instead: Readonly<Record<string, (text: string) => string>> = {};

beforeAll(async () => {
  folder = builtFolder();
  executablePath = await findChromium();
});

beforeEach(async () => {
  asked = [];
  instead = {};
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    const file = join(folder, path === '/' ? 'index.html' : path);
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const change = instead[path];
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/html; charset=utf-8' });
    return void response.end(change === undefined ? readFileSync(file) : change(readFileSync(file, 'utf8')));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  context = await browser.newContext();
});
afterEach(async () => {
  await browser.close();
  await stop();
});

const stop = (): Promise<void> =>
  new Promise((done) => {
    server.closeAllConnections();
    server.close(() => done());
  });

const openSettings = async (words: RegExp): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`${address}#/settings`);
  await page.getByText(words).waitFor({ timeout: 120_000 });
  return page;
};

const wholeCopy = /This browser holds a whole copy/;

describe('the folder, once loaded', () => {
  it('reloads, opens in a new tab and does the whole journey with the server gone', async () => {
    const page = await openSettings(wholeCopy);
    await stop();
    const before = asked.length;
    const from = Date.now();
    await page.reload();
    await page.locator('h1').waitFor();
    const reload = Date.now() - from;
    await page.close();
    const other = await context.newPage();
    const complaints: string[] = [];
    other.on('pageerror', (error) => complaints.push(error.message));
    other.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
    const since = Date.now();
    await other.goto(`${address}index.html`);
    await other.locator('h1').waitFor();
    console.log(`server stopped: reload ${reload} ms, new tab ${Date.now() - since} ms`);
    await loadSample(other);
    for (const route of ['/overview', '/pain', '/topic/pay', '/bench', '/data', '/proof', '/it-sheet']) {
      await other.evaluate((path) => (location.hash = path), `#${route}`);
      await settled(other);
      expect([route, await other.getByText('This part of the page failed').count()]).toEqual([route, 0]);
    }
    expect(complaints.filter((text) => !text.includes('silence-test.invalid'))).toEqual([]);
    expect(asked.length).toBe(before);
  });

  it('holds every file of the release and asks the server for nothing else', async () => {
    const page = await openSettings(wholeCopy);
    const held = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    });
    const released = readFileSync(join(folder, 'SHA256SUMS'), 'utf8')
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [line.slice(66)]))
      .filter((name) => !/^(sw\.js|sbom\.cdx\.json)$/.test(name))
      .map((name) => (name === 'index.html' ? '/' : `/${name}`));
    expect(released.length).toBeGreaterThan(40);
    expect([...held].sort()).toEqual(released.sort());
    expect([...new Set(asked)].filter((path) => path !== '/sw.js' && !released.includes(path))).toEqual([]);
  });
});

describe('a newer version on the server', () => {
  const newer = (text: string): string => text.replace(/ownVersion="\w+"/, 'ownVersion="newer"');

  it('is announced, comes only when asked for, and not while the app is open elsewhere', async () => {
    const first = await openSettings(wholeCopy);
    instead = { '/sw.js': newer };
    const page = await openSettings(/A newer version is ready; this page stays as it is/);
    const button = page.getByRole('button', { name: 'Reload when you are ready' });
    expect(await page.evaluate(() => caches.keys())).toHaveLength(2);
    await button.click();
    await page.getByText('The app is open in another tab or window too').waitFor();
    await first.close();
    await page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
    await button.click();
    await page.waitForFunction(() => !('stillHere' in globalThis));
    await page.getByText(wholeCopy).waitFor();
    expect(await page.evaluate(() => caches.keys())).toEqual(['job-quality-benchmark newer']);
  });

  it('is refused when a file is not the one that was built', async () => {
    const script = readFileSync(join(folder, 'index.html'), 'utf8').match(/assets\/index-[^"]+\.js/)?.[0] ?? '';
    instead = { [`/${script}`]: (text) => `${text}\n// changed on the server` };
    const page = await openSettings(/The app does not open without its server\..*was not the file that was built/);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null)).toBe(null);
  });
});

describe('plain http on another computer', () => {
  it('works, keeps no copy and says why', async () => {
    await browser.close();
    browser = await chromium.launch({ executablePath, args: [...chromiumFlags, '--host-resolver-rules=MAP plain.test 127.0.0.1'] });
    const page = await browser.newPage();
    await page.goto(`${address.replace('127.0.0.1', 'plain.test')}#/settings`);
    await page.getByText(/The address is plain http on another computer.*Everything else works/).waitFor();
    expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([false, false]);
    await page.waitForTimeout(1500);
    expect(asked).not.toContain('/sw.js');
    await page.evaluate(() => (location.hash = '#/start'));
    await loadSample(page);
  });
});

describe('what installing asks for', () => {
  it('is there: a manifest with icons that are what they say, a start that answers, a secure address', async () => {
    const page = await openSettings(wholeCopy);
    const session = await context.newCDPSession(page);
    const { errors, data } = (await session.send('Page.getAppManifest')) as { readonly errors: readonly unknown[]; readonly data?: string };
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? '{}') as {
      readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string }[];
    };
    for (const { src, sizes, type } of manifest.icons.filter((icon) => icon.type === 'image/png')) {
      const real = await page.evaluate(async (at) => {
        const bitmap = await createImageBitmap(await (await fetch(at)).blob());
        return `${bitmap.width}x${bitmap.height}`;
      }, src);
      expect([src, real, type]).toEqual([src, sizes, 'image/png']);
    }
    const { installabilityErrors } = (await session.send('Page.getInstallabilityErrors')) as {
      readonly installabilityErrors: readonly { readonly errorId: string }[];
    };
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  });
});
