import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltApp, type BuiltApp } from './built-app.ts';
import { loadSample, settled } from './steps.ts';
import { openWatchedPage } from './watched-page.ts';

let app: BuiltApp;
beforeAll(async () => {
  app = await openBuiltApp();
});
afterAll(() => app.close());

const routes = [
  '/overview',
  '/pain',
  '/metrics',
  '/topic/pay',
  '/topic/retention',
  '/topic/survey',
  '/topic/hiring',
  '/bench',
  '/data',
  '/settings',
  '/import',
  '/start',
];

describe('from the sample to a pain point', () => {
  it('asks nothing of any other origin, breaks no rule of the policy and leaves the console empty', async () => {
    const { page, strayRequests, complaints, violations } = await openWatchedPage(app);
    const took = await loadSample(page);
    console.log(`sample data, click to overview: ${took} ms`);
    expect(await page.getByText('SAMPLE', { exact: true }).isVisible()).toBe(true);
    for (const route of routes) {
      await page.evaluate((path) => (location.hash = path), `#${route}`);
      await settled(page);
      expect([route, await page.locator('h1').count()]).toEqual([route, 1]);
      expect([route, await page.getByText('SAMPLE', { exact: true }).isVisible()]).toEqual([route, true]);
    }
    await page.evaluate(() => (location.hash = '#/pain'));
    await settled(page);
    const why = page.getByRole('button', { name: /^why/i }).first();
    await why.click();
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    expect({ strayRequests, complaints, violations: await violations() }).toEqual({ strayRequests: [], complaints: [], violations: [] });
  });

  it('CONTROL: a try to reach another origin is blocked by the policy and seen, from the page and from a worker', async () => {
    const { page, violations, strayRequests } = await openWatchedPage(app);
    await page.evaluate(() => fetch('https://elsewhere.invalid/').catch(() => undefined));
    const worker = page.waitForEvent('worker', (started) => !started.url().includes('duckdb'));
    await page.evaluate(() => {
      const script = 'onmessage = () => fetch("https://worker.invalid/").catch(() => postMessage("failed"))';
      const started = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
      Object.assign(globalThis, { started });
    });
    await worker;
    await page.waitForTimeout(300);
    await page.evaluate(
      () =>
        new Promise((done) => {
          const { started } = globalThis as unknown as { started: Worker };
          started.addEventListener('message', done);
          started.postMessage('go');
        }),
    );
    const seen = await violations();
    expect(seen.some((text) => text === 'connect-src https://elsewhere.invalid/')).toBe(true);
    expect(seen.some((text) => text === 'connect-src https://worker.invalid/')).toBe(true);
    expect(strayRequests).toEqual([]);
  });

  it('CONTROL: without the policy the same try is counted as a request', async () => {
    const { page, strayRequests } = await openWatchedPage(app, { bypassCSP: true });
    await page.evaluate(() => fetch('https://elsewhere.invalid/').catch(() => undefined));
    expect(strayRequests).toContain('https://elsewhere.invalid/');
  });

  it('CONTROL: text is never taken for markup or code', async () => {
    const { page } = await openWatchedPage(app);
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<img src=x onerror=alert(1)>';
        return 'taken';
      } catch (cause) {
        return (cause as Error).name;
      }
    });
    expect(refused).toBe('TypeError');
  });
});

describe('without a network', () => {
  it('does everything once the page stands: server stopped, network off', async () => {
    const own = await openBuiltApp();
    try {
      const { page, complaints } = await openWatchedPage(own);
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(2500);
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await own.stopServer();
      await loadSample(page);
      for (const route of routes) {
        await page.evaluate((path) => (location.hash = path), `#${route}`);
        await settled(page);
        expect([route, await page.getByText('This part of the page failed').count()]).toEqual([route, 0]);
      }
      expect(complaints).toEqual([]);
    } finally {
      await own.close();
    }
  });
});
