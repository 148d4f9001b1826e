import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltApp, type BuiltApp } from './built-app.ts';
import { saidOn, type Said } from './said-by.ts';
import { exchanged, filesOf, items, smallOrganization, type SmallPerson } from './small-groups.ts';
import { addFiles, settled } from './steps.ts';
import { openWatchedPage } from './watched-page.ts';

let app: BuiltApp;
beforeAll(async () => {
  app = await openBuiltApp();
});
afterAll(() => app.close());

const routes = [
  '/overview',
  '/pain',
  '/pain?by=office%C3%97department',
  '/pain?sel=median-pay%7C%7Cdepartment%7CArchive',
  '/metrics',
  '/topic/pay',
  '/topic/retention',
  '/topic/survey',
  '/topic/survey?by=department',
  '/metric/median-pay?by=department',
  '/metric/median-pay?by=office%C3%97department',
  '/metric/survey-favorable?by=department',
  '/metric/survey-favorable?by=department%C3%97level',
  '/metric/total-separations?by=department',
  '/report',
  '/data',
  '/settings',
  '/import',
];

const load = async (page: Page, people: readonly SmallPerson[]): Promise<void> => {
  await addFiles(page, filesOf(people));
  await page.getByRole('button', { name: 'Show findings' }).click();
  await page.waitForFunction(() => location.hash.startsWith('#/overview'), undefined, { timeout: 60_000 });
  await settled(page);
};

const openLeaderView = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: 'Leader' }).check();
  await settled(page);
  await page.getByText(/leader view: .*recovered/).waitFor();
};

const open = async (people: readonly SmallPerson[]) => {
  const watched = await openWatchedPage(app, { acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] });
  await load(watched.page, people);
  return watched;
};

const walk = async (page: Page): Promise<ReadonlyMap<string, Said>> => {
  const said = new Map<string, Said>();
  for (const route of routes) said.set(route, await saidOn(page, route));
  return said;
};

/** What a finer view of the small departments prints, computed from the rows alone. */
const withheld = (people: readonly SmallPerson[]): readonly string[] => {
  const money = (amount: number): readonly string[] => [String(Math.round(amount)), Math.round(amount).toLocaleString('en-US')];
  const median = (of: readonly SmallPerson[]): number => {
    const sorted = of.map(({ pay }) => pay).sort((a, b) => a - b);
    return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
  };
  const sum = (of: readonly SmallPerson[]): number => of.reduce((total, { pay }) => total + pay, 0);
  const small = ['Archive', 'Laboratory'].map((name) => people.filter(({ department }) => department === name));
  const everyone = people.filter(({ left }) => !left);
  const rest = small.map((group) => everyone.filter((person) => !group.includes(person)));
  return [
    ...small.flat().map(({ pay }) => pay),
    ...[...small, ...rest].flatMap((group) => [median(group), sum(group), sum(group) / group.length]),
  ].flatMap(money);
};

describe('an organization with departments of nine and of four', () => {
  const people = smallOrganization();

  it('R1 PR44 nothing that is withheld is on a leader’s screen, in its attributes, twins, files, clipboard or paper', async () => {
    const { page, complaints, strayRequests } = await open(people);
    const analyst = await saidOn(page, '/metric/median-pay?by=department');
    const found = (text: string) => withheld(people).filter((value) => new RegExp(`(?<![\\d.,])${value}(?![\\d,])`).test(text));
    expect(found(analyst.first), 'CONTROL: the search finds the analyst’s figures').not.toEqual([]);
    expect(found(analyst.paper), 'CONTROL: on paper, too').not.toEqual([]);

    await openLeaderView(page);
    const said = await walk(page);
    const everything = [...said.values()].map(({ all }) => all).join('\n');
    expect(found(everything)).toEqual([]);
    expect(said.get('/metric/median-pay?by=department')!.paper).toMatch(/Archive\s*hidden/);
    expect(everything).toContain('hidden');
    expect(everything.split('\n').filter((line) => /\bn \d|n under|n<\d|SELECT|quarantine|\bbecause n\b/.test(line))).toEqual([]);
    for (const route of ['/data', '/settings', '/import']) expect(said.get(route)!.first).toContain('This screen is for the analyst');
    expect(said.get('/overview')!.all.match(/Care/g)!.length).toBeGreaterThan(3);
    expect({ complaints, strayRequests }).toEqual({ complaints: [], strayRequests: [] });
    await page.context().close();
  });

  it('R1 subtracting what the tables print does not give the favorable answers of a hidden department', async () => {
    const { page } = await open(people);
    await openLeaderView(page);
    for (const [at, item] of items.entries()) {
      await page.evaluate((path) => (location.hash = path), `#/metric/survey-favorable?by=department&facet=${encodeURIComponent(item)}`);
      await settled(page);
      const whole = await page.getByRole('region', { name: 'Whole organization' }).locator('strong').first().innerText();
      const figure = page.locator('figure').first();
      const twin = figure.getByRole('button', { name: 'Table', exact: true });
      if ((await twin.getAttribute('aria-pressed')) !== 'true') await twin.click();
      const rows = new Map<string, string>();
      for (const row of await figure.getByRole('table').locator('tbody tr').all()) {
        rows.set(await row.getByRole('rowheader').innerText(), await row.getByRole('cell').first().innerText());
      }
      const hidden = [...rows].filter(([, text]) => text === 'hidden').map(([name]) => name);
      expect(hidden).toEqual(expect.arrayContaining(['Archive', 'Laboratory']));
      const count = (name: string | null): number => people.filter(({ department }) => name === null || department === name).length;
      const parts = [...rows].filter(([, text]) => text !== 'hidden').map(([name, text]) => countsPrintedAs(text, count(name)));
      const total = countsPrintedAs(whole, count(null));
      const low = total.low - parts.reduce((sum, { high }) => sum + high, 0);
      const high = total.high - parts.reduce((sum, { low: least }) => sum + least, 0);
      const most = hidden.reduce((sum, name) => sum + count(name), 0);
      const truth = people.filter(({ department, answers }) => hidden.includes(department) && answers[at]).length;
      const [least, greatest] = [Math.max(0, low), Math.min(most, high)];
      expect(truth).toBeGreaterThanOrEqual(least);
      expect(truth).toBeLessThanOrEqual(greatest);
      expect(greatest - least).toBeGreaterThanOrEqual(2);
    }
    await page.context().close();
  });

  it('PR45 the screens are the same when people of hidden departments exchange pay and answers', async () => {
    const screens: ReadonlyMap<string, Said>[] = [];
    for (const version of [people, exchanged(people)]) {
      const { page } = await open(version);
      await openLeaderView(page);
      screens.push(await walk(page));
      await page.context().close();
    }
    for (const route of routes) {
      const [one, other] = screens.map((said) => lines(said.get(route)!.all));
      expect(other, route).toEqual(one);
    }
    const [before, after] = [people, exchanged(people)].map((version) => JSON.stringify(filesOf(version)));
    expect(after).not.toBe(before);
  });

  it('PR49 a canceled check shows nothing and leaves the analyst’s view', async () => {
    const { page } = await open(people);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        const radio = document.querySelector<HTMLInputElement>('input[type=radio][value=leader]');
        if (radio?.checked === true) seen.push(document.querySelector('main')?.textContent ?? '');
        document.querySelector<HTMLElement>('button[aria-label^="Cancel"]')?.click();
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await page.getByRole('radio', { name: 'Leader' }).click({ noWaitAfter: true });
    await settled(page);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((text) => /\$|%/.test(text))).toEqual([]);
    expect(await page.getByRole('radio', { name: 'Analyst' }).isChecked()).toBe(true);
    await page.evaluate(() => (location.hash = '#/settings'));
    await settled(page);
    expect(await page.locator('main').innerText()).toContain('Nothing has been released yet.');
    await page.context().close();
  });
});

/** How many of n people a printed share can stand for (PR7), found by trying every count. */
const countsPrintedAs = (text: string, n: number): { readonly low: number; readonly high: number } => {
  const prints = (count: number): string => {
    const share = count / n;
    if (n >= 100) return share <= 0.01 ? '≤ 1 %' : share >= 0.99 ? '≥ 99 %' : `${Math.floor(share * 100 + 0.5 + 1e-9)} %`;
    return share <= 0.1 ? '≤ 10 %' : share >= 0.9 ? '≥ 90 %' : `${5 * Math.floor(share * 20 + 0.5 + 1e-9)} %`;
  };
  const fitting = Array.from({ length: n + 1 }, (_, count) => count).filter((count) => prints(count) === text);
  if (fitting.length === 0) throw new Error(`No count of ${n} prints as ${text}.`);
  return { low: fitting[0]!, high: fitting.at(-1)! };
};

/**
 * Ids that the page makes up anew each time are no content; nor are hashes of files that differ, and the moment of a release. On paper a hash may
 * go over the end of a line: what names hashes is compared as one line.
 */
const lines = (text: string): readonly string[] => {
  const said = text.replaceAll(/mantine-\w+|_r_\w+_|recharts\S*/g, '');
  return said.includes('SHA-256')
    ? [said.replaceAll(/\s+/g, '').replaceAll(/SHA-256[0-9a-f]{12,64}|[0-9a-f]{64}|[A-Z][a-z]{2}\d{1,2},\d{4},\d{1,2}:\d{2}[AP]M/g, '')]
    : said.split('\n').map((line) => line.replaceAll(/[0-9a-f]{16,64}|\w{3} \d{1,2}, \d{4}, \d{1,2}:\d{2} [AP]M/g, ''));
};
