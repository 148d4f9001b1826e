import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { build, type BuildOptions, type Plugin } from 'vite';
import { defineConfig, type TestProjectConfiguration, type ViteUserConfig } from 'vitest/config';
import { offlineFolder } from './build/folder/offline-folder.ts';
import { billOfMaterials } from './build/release/bill-of-materials.ts';
import { singleFile, singleFileBuild } from './build/single-file/single-file.ts';
import { contentPolicy, contentPolicyHeader } from './src/content-policy.ts';
import { chromiumFlags, findChromium } from './tests/chromium.ts';
import { CountReporter } from './tests/count-reporter.ts';

/** The built page carries its policy itself; the development server needs inline scripts and goes without. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy }, injectTo: 'head-prepend' as const },
  ],
};

/** The engine's package names a public address in a helper that is never called: nothing of ours may even hold it. */
const noOtherOrigin: Plugin = {
  name: 'no-other-origin',
  transform: (code, id) =>
    id.includes('duckdb-browser.mjs') ? code.replaceAll('https://cdn.jsdelivr.net/npm/', 'about:invalid#') : undefined,
};

/** @stdlib tries `eval` while it loads, to see whether generators exist. They do, and a try counts as a violation of the policy. */
const noEval: Plugin = {
  name: 'no-eval',
  enforce: 'pre',
  transform: (_, id) =>
    id.includes('@stdlib/assert-has-generator-support/lib/main.js') ? 'module.exports = function () { return true; };' : undefined,
};

const newestIn = (path: string): number =>
  !existsSync(path)
    ? 0
    : statSync(path).isDirectory()
      ? Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))))
      : statSync(path).mtimeMs;

const sources = [
  'src',
  'build',
  'index.html',
  'package.json',
  'vite.config.ts',
  join('sample-data', 'county'),
  join('sample-data', 'county-next'),
];

/** `npm start` serves what the sources say: it builds when there is no build or an older one. */
const buildIfStale: Plugin = {
  name: 'build-if-stale',
  configurePreviewServer: async () => {
    const built = newestIn(join('dist', 'index.html'));
    if (process.env['SKIP_BUILD'] === undefined && built < Math.max(...sources.map(newestIn))) await build({ logLevel: 'warn' });
  },
};

const hasDesktop = (): boolean =>
  !process.env['CI'] &&
  (process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']));

const nodeTests = ['architecture', 'unit', 'properties', 'engine', 'golden', 'headless', 'attack', 'supply'];

/** Named so that a cold cache is filled before the first browser test: finding them one by one would reload pages under running tests. */
const browserDependencies = [
  '@mantine/core',
  '@mantine/hooks',
  '@noble/hashes/hmac.js',
  '@noble/hashes/sha2.js',
  '@stdlib/stats-base-dists-beta',
  '@stdlib/stats-base-dists-normal',
  '@stdlib/stats-base-dists-t',
  '@tanstack/react-query',
  '@tanstack/react-table',
  '@tanstack/react-virtual',
  'apache-arrow',
  'axe-core',
  'chardet',
  'ml-matrix',
  'papaparse',
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'recharts',
  'wouter',
  'wouter/use-hash-location',
  'zod/mini',
];

const projects = (executablePath: string): TestProjectConfiguration[] => [
  {
    extends: true,
    test: {
      name: 'node',
      environment: 'node',
      include: [`tests/{${nodeTests.join(',')}}/**/*.test.ts`],
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  },
  {
    extends: true,
    optimizeDeps: { include: browserDependencies },
    test: {
      name: 'browser',
      include: ['tests/browser/**/*.browser.test.{ts,tsx}'],
      expect: { poll: { timeout: 15_000 } },
      testTimeout: 60_000,
      hookTimeout: 60_000,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: { executablePath, args: [...chromiumFlags] } }),
        instances: [{ browser: 'chromium' }],
      },
    },
  },
  { extends: true, test: { name: 'bench', environment: 'node', include: ['tests/bench/**/*.bench.ts'], testTimeout: 3_600_000 } },
  {
    extends: true,
    test: {
      name: 'e2e',
      environment: 'node',
      include: ['tests/e2e/**/*.e2e.test.ts'],
      testTimeout: 300_000,
      hookTimeout: 300_000,
      fileParallelism: false,
    },
  },
];

const bill = billOfMaterials();

const folderBuild: BuildOptions = {
  target: 'es2023',
  modulePreload: { polyfill: false },
  assetsInlineLimit: 0,
  chunkSizeWarningLimit: 2500,
};

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => ({
  base: './',
  plugins: [
    react(),
    noOtherOrigin,
    noEval,
    bill.plugin,
    ...(mode === 'single' ? singleFile(bill.text) : [policyInPage, offlineFolder(bill.text), buildIfStale]),
  ],
  worker: { format: 'iife', plugins: bill.inWorkers },
  build: mode === 'single' ? singleFileBuild : folderBuild,
  preview: { open: hasDesktop(), headers: { 'Content-Security-Policy': contentPolicyHeader } },
  test: {
    reporters: ['default', new CountReporter()],
    projects: projects(process.env['VITEST'] === undefined ? '' : await findChromium()),
  },
}));
