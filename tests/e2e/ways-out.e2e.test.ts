import { createSocket, type Socket } from 'node:dgram';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags, findChromium } from '../chromium.ts';
import { openBuiltApp, openSingleFile, type BuiltApp } from './built-app.ts';

/** A server and a peer on this machine that count whoever comes: the oracle does not ask the browser. */
let http: Server;
let peer: Socket;
let arrived: string[] = [];
beforeAll(async () => {
  http = createServer((request, response) => {
    arrived.push(request.url ?? '');
    response.end();
  });
  peer = createSocket('udp4');
  peer.on('message', () => arrived.push('/webrtc'));
  await Promise.all([
    new Promise<void>((done) => http.listen(0, '127.0.0.1', done)),
    new Promise<void>((done) => peer.bind(0, '127.0.0.1', done)),
  ]);
});
afterAll(() => {
  http.close();
  peer.close();
});

interface Places {
  readonly site: string;
  readonly stun: string;
}

/** Each tries one way out of a page; what it throws does not matter, only who comes. */
const ways: Readonly<Record<string, ((places: Places) => unknown) | string>> = {
  beacon: ({ site }) => navigator.sendBeacon(`${site}/beacon`, 'x'),
  ping: ({ site }) => {
    const link = Object.assign(document.createElement('a'), { href: '#/start', ping: `${site}/ping` });
    document.body.append(link);
    link.click();
  },
  css: ({ site }) => {
    document.body.style.backgroundImage = `url(${site}/css)`;
  },
  image: ({ site }) => Object.assign(new Image(), { src: `${site}/image` }),
  prefetch: ({ site }) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: `${site}/prefetch` })),
  'dns-prefetch': () =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'dns-prefetch', href: 'https://dns-prefetch.way-out.invalid/' }),
    ),
  preconnect: () =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: 'https://preconnect.way-out.invalid/' })),
  frame: ({ site }) => document.body.append(Object.assign(document.createElement('iframe'), { src: `${site}/frame` })),
  form: ({ site }) => {
    const form = Object.assign(document.createElement('form'), { action: `${site}/form`, method: 'post' });
    document.body.append(form);
    form.submit();
  },
  // As text: the test runner would write its own import into it.
  module: '({ site }) => import(`${site}/module`)',
  worker: ({ site }) => new Worker(`${site}/worker`),
  font: ({ site }) => new FontFace('x', `url(${site}/font)`).load(),
  window: ({ site }) => window.open(`${site}/window`),
  webrtc: async ({ stun }) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: stun }] });
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
  },
  navigation: ({ site }) => {
    location.href = `${site}/navigation`;
  },
};

const tryAll = async (page: Page): Promise<readonly string[]> => {
  arrived = [];
  const places: Places = {
    site: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    stun: `stun:127.0.0.1:${peer.address().port}`,
  };
  for (const [, way] of Object.entries(ways)) {
    await page
      .evaluate(
        `Promise.race([(async () => (${String(way)})(${JSON.stringify(places)}))().catch(() => 0), new Promise((done) => setTimeout(done, 500))]).then(() => 0)`,
      )
      .catch(() => undefined);
    await page.waitForTimeout(250);
  }
  await page.waitForTimeout(1000);
  return [...new Set(arrived)].sort();
};

describe.each([
  ['the folder', openBuiltApp],
  ['the one file', openSingleFile],
] as const)('%s', (_, openShape) => {
  let app: BuiltApp;
  beforeAll(async () => {
    app = await openShape();
  });
  afterAll(() => app.close());

  it('lets nothing out by any way a page has, not even a name looked up', async () => {
    const log = join(mkdtempSync(join(tmpdir(), 'net-')), 'net.json');
    const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumFlags, `--log-net-log=${log}`] });
    const page = await browser.newPage();
    await page.goto(app.address);
    await page.locator('h1').waitFor();
    const own = page.url().split('#')[0];
    expect(await tryAll(page)).toEqual([]);
    expect(page.url().split('#')[0]).toBe(own);
    expect(await page.locator('h1').count()).toBe(1);
    await browser.close();
    expect(existsSync(log)).toBe(true);
    expect(readFileSync(log, 'utf8')).not.toContain('way-out.invalid');
  });
});

it('CONTROL: a page without policy and closed doors lets them out', async () => {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumFlags] });
  const plain = createServer((__, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><body><h1>plain</h1>'),
  );
  await new Promise<void>((done) => plain.listen(0, '127.0.0.1', done));
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(plain.address() as AddressInfo).port}/`);
  const out = await tryAll(page);
  await browser.close();
  plain.close();
  for (const way of ['/beacon', '/ping', '/css', '/image', '/prefetch', '/frame', '/form', '/module', '/window', '/webrtc', '/navigation'])
    expect(out).toContain(way);
});
