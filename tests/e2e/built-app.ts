import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { singleFileName } from '../../build/single-file/single-file.ts';
import { contentPolicyHeader } from '../../src/content-policy.ts';
import { chromiumFlags, findChromium } from '../chromium.ts';

const folder = resolve('node_modules/.cache/e2e-dist');
const singleFolder = resolve('node_modules/.cache/e2e-dist-single');
const sources = [
  'src',
  'build',
  'docs/it-sheet.md',
  'index.html',
  'vite.config.ts',
  'package.json',
  join('sample-data', 'county'),
  join('sample-data', 'county-next'),
];

const newestIn = (path: string): number =>
  !existsSync(path)
    ? 0
    : statSync(path).isDirectory()
      ? Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))))
      : statSync(path).mtimeMs;

/** The production build, made again only when a source is newer. */
const build = (folder: string, mode: readonly string[] = []): void => {
  const stamp = `${folder}.built-at`;
  const newest = Math.max(...sources.map(newestIn));
  if (existsSync(stamp) && Number(readFileSync(stamp, 'utf8')) >= newest) return;
  const { VITEST: _, VITEST_MODE: __, ...rest } = process.env;
  execFileSync(
    process.execPath,
    [resolve('node_modules/vite/bin/vite.js'), 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error', ...mode],
    {
      env: { ...rest, NODE_ENV: 'production' },
      stdio: 'inherit',
    },
  );
  writeFileSync(stamp, String(newest));
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.csv': 'text/csv; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.json': 'application/json',
};

const serve = (): Promise<Server> =>
  new Promise((ready) => {
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const file = join(folder, path === '/' ? 'index.html' : path);
      if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': contentPolicyHeader,
      });
      response.end(readFileSync(file));
    });
    server.listen(0, '127.0.0.1', () => ready(server));
  });

export interface BuiltApp {
  readonly address: string;
  readonly browser: Browser;
  readonly stopServer: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The built app behind its policy header, and a browser to look at it with. */
export const openBuiltApp = async (): Promise<BuiltApp> => {
  build(folder);
  const [server, executablePath] = await Promise.all([serve(), findChromium()]);
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  const stopServer = (): Promise<void> =>
    new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    browser,
    stopServer,
    close: async () => {
      await browser.close();
      if (server.listening) await stopServer();
    },
  };
};

/** The folder build, for a test that looks at its files. */
export const builtFolder = (): string => {
  build(folder);
  return folder;
};

/** The folder in which the one HTML file lies with its hash. */
export const builtSingleFolder = (): string => {
  build(singleFolder, ['--mode', 'single']);
  return singleFolder;
};

/** The app as one file on the disk, and a browser to open it with. */
export const openSingleFile = async (): Promise<BuiltApp> => {
  const address = pathToFileURL(join(builtSingleFolder(), singleFileName)).href;
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumFlags] });
  return { address, browser, stopServer: () => Promise.resolve(), close: () => browser.close() };
};
