import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags, findChromium } from './tests/chromium.ts';
import { CountReporter } from './tests/count-reporter.ts';

export default defineConfig(async () => {
  const testing = process.env['VITEST'] !== undefined;
  const executablePath = testing ? await findChromium() : undefined;
  return {
    base: './',
    plugins: [react()],
    worker: { format: 'iife' as const },
    build: { target: 'es2023', modulePreload: { polyfill: false }, assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
    test: {
      reporters: ['default', new CountReporter()],
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node' as const,
            include: ['tests/{architecture,unit,properties,engine,golden,headless,attack}/**/*.test.ts'],
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.browser.test.{ts,tsx}'],
            testTimeout: 60_000,
            hookTimeout: 60_000,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions: { executablePath: executablePath!, args: [...chromiumFlags] } }),
              instances: [{ browser: 'chromium' as const }],
            },
          },
        },
        {
          extends: true,
          test: { name: 'e2e', environment: 'node' as const, include: ['tests/e2e/**/*.e2e.test.ts'], testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false },
        },
      ],
    },
  };
});
