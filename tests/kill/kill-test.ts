import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { seededRandom } from '../../src/statistics/index.ts';
import { startBrowser, type OwnBrowser } from './own-browser.ts';
import type { Found } from './page/page.ts';
import { planted } from './planted.ts';
import { searchFolder } from './search-folder.ts';
import { servePage } from './serve-page.ts';

/**
 * Kills the page, the storage worker or the whole browser while a workspace is being kept, opens it again and compares what is there with what was
 * acknowledged. Every second kill comes in the middle of the next storage operation in turn, the others after 60–760 ms at random.
 * `npm run kill-test -- --n 1000`. With `--early` the page acknowledges before it keeps: the test must then turn red.
 */
const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '60' },
    people: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    early: { type: 'boolean', default: false },
  },
});
const kills = Number(values.n);
const people = Number(values.people);
const random = seededRandom(Number(values.seed));
/** Storage operations that one batch makes, and a few more, so that the next batch is hit as well. */
const operationsOfBatch = 40;

const ways = ['tab', 'tab', 'tab', 'worker', 'browser'] as const;
const count = { tab: 0, worker: 0, browser: 0, atWrite: 0 };
const faults: string[] = [];
const said: string[] = [];
const openMs: number[] = [];
let acknowledged = 0;
let acknowledgedInAll = 0;
let inFlightKept = 0;
let onStopped = (): void => undefined;

const profile = mkdtempSync(join(tmpdir(), 'kill-test-'));
const served = await servePage();
let browser: OwnBrowser = await startBrowser(profile);

const openPage = async (): Promise<Page> => {
  const page = await browser.context.newPage();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => said.push(request.url()));
  await page.exposeFunction('acknowledge', (batch: number) => {
    acknowledged = batch;
    acknowledgedInAll += 1;
  });
  await page.exposeFunction('stopped', () => onStopped());
  await page.goto(served.address);
  return page;
};

const find = (page: Page): Promise<Found> => page.evaluate(() => globalThis.window.harness.find());

/** What was acknowledged must be there; at most the one batch on its way may be there as well; nothing by half. */
const compare = (found: Found, kill: string): number => {
  const newest = found.batches.at(-1) ?? 0;
  if (newest < acknowledged) faults.push(`${kill}: batch ${acknowledged} was acknowledged, ${newest} is the newest`);
  if (newest > acknowledged + 1) faults.push(`${kill}: batch ${newest} is there, ${acknowledged} was the last that was acknowledged`);
  if (found.half.length > 0) faults.push(`${kill}: batches ${found.half.join()} are there by half`);
  if (found.damaged > 0) faults.push(`${kill}: ${found.damaged} documents are damaged`);
  if (found.rosterRows !== people) faults.push(`${kill}: the roster has ${found.rosterRows} rows`);
  inFlightKept += newest === acknowledged + 1 ? 1 : 0;
  openMs.push(found.openMs);
  return newest;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const within = <T>(work: Promise<T>, ms: number): Promise<T | undefined> => Promise.race([work, pause(ms).then(() => undefined)]);

const crash = async (page: Page): Promise<void> => {
  const session = await browser.context.newCDPSession(page);
  const gone = new Promise<void>((resolve) => page.once('crash', () => resolve()));
  session.send('Page.crash').catch(() => undefined);
  await within(gone, 5000);
  await within(page.close(), 2000);
};

try {
  const first = await openPage();
  await first.evaluate((count) => globalThis.window.harness.create(count), people);
  await first.close();

  let page = await openPage();
  for (let kill = 1; kill <= kills; kill++) {
    const stopped = new Promise<void>((resolve) => (onStopped = resolve));
    const newest = compare(await find(page), `before kill ${kill}`);
    acknowledged = newest;
    const way = ways[kill % ways.length]!;
    const operation = kill % 2 === 0 ? (Math.floor(kill / 2) % operationsOfBatch) + 1 : null;
    if (operation !== null) await page.evaluate((at) => globalThis.window.harness.stopAfter(at), operation);
    await page.evaluate(([from, early]) => globalThis.window.harness.write(from, early), [newest + 1, values.early] as const);
    await (operation === null ? pause(60 + random() * 700) : within(stopped, 10_000));
    if (way === 'worker') await page.evaluate(() => globalThis.window.harness.endWorker());
    else {
      if (way === 'tab') await crash(page);
      else {
        await browser.kill();
        browser = await startBrowser(profile);
      }
      page = await openPage();
    }
    count[way] += 1;
    if (operation !== null) count.atWrite += 1;
    if (kill % 50 === 0) console.log(`${kill} kills, ${acknowledgedInAll} batches acknowledged, ${faults.length} faults`);
  }
  compare(await find(page), 'at the end');

  const control = 'a control text that the search must find';
  await page.evaluate((text) => globalThis.window.harness.storeInClear(text), control);
  const found = searchFolder(profile, [control, ...planted]);
  const inClear = found.filter((one) => !one.startsWith(control));
  const toldOutside = planted.filter((text) => said.some((line) => line.includes(text)));
  const left = await page.evaluate(() => globalThis.window.harness.wipe());
  await browser.close();
  const afterWipe = searchFolder(profile, planted);

  const sorted = [...openMs].sort((a, b) => a - b);
  const result = {
    kills,
    ...count,
    people,
    acknowledgedBatches: acknowledgedInAll,
    keptThoughNotAcknowledged: inFlightKept,
    faults,
    plantedInProfile: inClear.length,
    plantedInConsoleAndAddresses: toldOutside.length,
    plantedAfterWipe: afterWipe.length,
    leftAfterWipe: left,
    controlFound: found.length > inClear.length,
    openMs: {
      median: Math.round(sorted[sorted.length >> 1]!),
      p95: Math.round(sorted[Math.floor(sorted.length * 0.95)]!),
      max: Math.round(sorted.at(-1)!),
    },
  };
  writeFileSync(join('node_modules', '.cache', 'kill-test.json'), `${JSON.stringify(result, null, 2)}\n`);
  console.log(JSON.stringify(result, null, 2));
  const clean = faults.length + inClear.length + toldOutside.length + afterWipe.length + left.length === 0 && result.controlFound;
  process.exitCode = clean ? 0 : 1;
} finally {
  await browser.close();
  served.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
