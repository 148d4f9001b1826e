import type { BrowserContextOptions, Page } from 'playwright-core';
import type { BuiltApp } from './built-app.ts';

/** What a page did that it must not do; blocked tries count (trust.md P1, P2). */
export interface Watch {
  readonly page: Page;
  /** Requests to any other origin, from the page or a worker, made or blocked. */
  readonly strayRequests: readonly string[];
  readonly violations: () => Promise<readonly string[]>;
  /** Errors and warnings in the console, and uncaught errors. */
  readonly complaints: readonly string[];
}

const listen = (): void => {
  const seen: string[] = [];
  Object.assign(globalThis, { seenViolations: seen });
  globalThis.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
    seen.push(`${effectiveDirective} ${blockedURI}`);
  });
};
const seen = (): readonly string[] => (globalThis as unknown as { seenViolations?: readonly string[] }).seenViolations ?? [];

/** A worker that did its one thing and is gone by the time it is asked. */
const endedSince: readonly string[] = [];

/** A page whose requests, policy violations and console are written down, its workers' too. */
export const openWatchedPage = async ({ browser, address }: BuiltApp, options: BrowserContextOptions = {}): Promise<Watch> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const strayRequests: string[] = [];
  const complaints: string[] = [];
  const isStray = (url: string): boolean => !url.startsWith(address) && !/^(blob|data):/.test(url);
  context.on('request', (request) => void (isStray(request.url()) && strayRequests.push(request.url())));
  context.on('requestfailed', (request) => void (isStray(request.url()) && strayRequests.push(`blocked ${request.url()}`)));
  page.on('console', (message) => void (/error|warning/.test(message.type()) && complaints.push(message.text())));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('worker', (worker) => void worker.evaluate(listen).catch(() => undefined));
  await page.addInitScript(listen);
  await page.goto(address);
  return {
    page,
    strayRequests,
    complaints,
    violations: async () => [
      ...(await page.evaluate(seen)),
      ...(await Promise.all(page.workers().map((worker) => worker.evaluate(seen).catch(() => endedSince)))).flat(),
    ],
  };
};
