import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { contentPolicyHeader } from '../../src/content-policy.ts';
import { chromiumFlags, findChromium } from '../chromium.ts';

const folder = resolve('node_modules/.cache/e2e-dist');
const sources = ['src', 'index.html', 'vite.config.ts', 'package.json', join('sample-data', 'county')];

const newestIn = (path: string): number =>
  !existsSync(path)
    ? 0
    : statSync(path).isDirectory()
      ? Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))))
      : statSync(path).mtimeMs;

/** The production build, made again only when a source is newer. */
const build = (): void => {
  const stamp = join(folder, 'built-at');
  const newest = Math.max(...sources.map(newestIn));
  if (existsSync(stamp) && Number(readFileSync(stamp, 'utf8')) >= newest) return;
  const { VITEST: _, VITEST_MODE: __, ...rest } = process.env;
  execFileSync(
    process.execPath,
    [resolve('node_modules/vite/bin/vite.js'), 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
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
  build();
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
