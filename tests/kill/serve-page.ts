import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';
import { contentPolicyHeader } from '../../src/content-policy.ts';

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

export interface ServedPage {
  readonly address: string;
  readonly close: () => void;
}

/** The page of the kill test, built as the app is and served on a fixed address under the app's policy. */
export const servePage = async (): Promise<ServedPage> => {
  const outDir = resolve('node_modules/.cache/kill-test-page');
  await build({
    configFile: false,
    root: resolve('tests/kill/page'),
    base: './',
    logLevel: 'warn',
    worker: { format: 'iife' },
    build: { outDir, emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    try {
      const file = path === '/' ? 'index.html' : path;
      const body = readFileSync(join(outDir, file));
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': contentPolicyHeader,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
