import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Session } from '../../src/views/session-contract.ts';
import { fixtureLeader, fixtureWithoutRelease } from './fixture-leader.ts';
import { fixtureSession } from './fixture-session.ts';
import { byText, overflow, settled, showApp, violations, widths, type Scheme } from './show-app.tsx';

const leaderScreens = [
  '/overview',
  '/pain',
  '/pain?sel=pay-to-market|department|Parks',
  '/metrics',
  '/topic/pay',
  '/topic/retention',
  '/topic/survey',
  '/metric/pay-to-market',
  '/metric/survey-favorable',
  '/metric/early-leavers',
  '/metric/leadership-parity',
] as const;
const analystScreens = ['/bench', '/data', '/settings', '/start', '/import', '/import/7/match'] as const;

let shown: Awaited<ReturnType<typeof showApp>> | null = null;
afterEach(() => {
  shown?.close();
  shown = null;
});
const show = async (address: string, session: Session, scheme: Scheme = 'light'): Promise<void> => {
  shown = await showApp(address, session, scheme);
};

/** Whatever the page says to anyone: text, attributes, titles of pictures, the address and the window's title. */
const everythingSaid = (): string =>
  [
    document.body.textContent,
    ...[...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].filter(({ name }) => /^(aria-|data-|title|alt|href|value)/.test(name)).map(({ value }) => value),
    ),
    location.hash,
    document.title,
  ].join('\n');

describe.each<Scheme>(['light', 'dark'])('leader screens in %s', (scheme) => {
  it.each(leaderScreens)('%s has no accessibility violation', async (address) => {
    await show(address, fixtureLeader(), scheme);
    expect(await violations()).toEqual([]);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });
});

it.each([...leaderScreens, '/bench'])('%s never scrolls sideways at 1440, 1280 and 390', async (address) => {
  await show(address, fixtureLeader());
  const over: number[] = [];
  for (const width of widths) {
    await page.viewport(width, 844);
    await settled();
    over.push(overflow());
  }
  expect(over).toEqual([0, 0, 0]);
});

/** What stands beside a figure for the analyst, and what analysts alone have. */
const finer = /\bn \d|\d–\d+(?:\.\d+)?\)|95 %|% sure|\bSELECT\b|\bSQL\b|quarantine|n under \d|own data|q-value/;

/** Lines that say it, so that a failure shows where. */
const finerSaid = (): readonly string[] =>
  everythingSaid()
    .split('\n')
    .flatMap(
      (line) =>
        finer
          .exec(line)
          ?.slice(0, 1)
          .map((found) => `${found} in ${line.slice(Math.max(0, line.indexOf(found) - 80), line.indexOf(found) + 80)}`) ?? [],
    );

it.each(leaderScreens)('PR30 PR32 %s says neither n, interval, chance, query nor reason', async (address) => {
  await show(address, fixtureLeader());
  expect(finerSaid()).toEqual([]);
  for (const button of document.querySelectorAll<HTMLElement>('figure button[aria-pressed]')) button.click();
  await settled();
  expect(finerSaid()).toEqual([]);
});

it('CONTROL: the same search finds them on the analyst’s screens', async () => {
  await show('/topic/pay', fixtureSession());
  expect(everythingSaid()).toMatch(finer);
});

it('a released text is printed as it was released, and a hidden figure is one word', async () => {
  await show('/metric/survey-favorable', fixtureLeader());
  const figure = document.querySelector<HTMLElement>('figure')!;
  figure.querySelector<HTMLElement>('button[aria-pressed]')!.click();
  await settled();
  const values = [...figure.querySelectorAll('tbody tr')].map((row) => row.children[1]?.textContent);
  expect(values).toHaveLength(8);
  for (const value of values) expect(value).toMatch(/^(\d?[05] %|≤ 10 %|≥ 90 %|hidden)$/);
  expect(values).toContain('hidden');
  expect(document.querySelector('[title*="under 5"], [title*="under 10"]')).toBeNull();
});

it('PR13 offers the released tables and no filter that excludes', async () => {
  await show('/metric/pay-to-market', fixtureLeader());
  document.querySelector<HTMLElement>('main input[aria-haspopup="listbox"]')!.click();
  await settled();
  const options = [...document.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent);
  expect(options).toEqual(['Department (8)', 'Office (3)', 'Office × Department (24)']);
});

it('the navigation has the leader screens alone, and the foot says what the release came to and what it is not', async () => {
  await show('/overview', fixtureLeader());
  const links = [...document.querySelectorAll('nav[aria-label="Main"] a')].map(({ textContent }) => textContent);
  expect(links.filter((link) => /Benchmarks|Data|Add files|Settings/.test(link ?? ''))).toEqual([]);
  const foot = document.querySelector('footer')?.textContent ?? '';
  expect(foot).toContain('4 tables, 214 cells, 9 hidden to protect small groups; attack: 0 recovered');
  expect(foot).toContain('no security boundary');
});

it.each(analystScreens)('%s answers a leader with a sentence and a way back', async (address) => {
  await show(address, fixtureLeader());
  expect(document.querySelector('h1')?.textContent).toBe('This screen is for the analyst');
  expect(document.querySelector('main a')?.getAttribute('href')).toBe('#/overview');
  expect(document.querySelector('main')?.textContent).not.toMatch(/Salary_Oct|Fleet Mechanic|\d,\d/);
});

describe('the check', () => {
  const checking = { state: 'checking', progress: { done: 3, of: 12, label: 'Paid people' } } as const;

  it.each(leaderScreens)('PR27 while it runs %s shows progress and no figure', async (address) => {
    await show(address, fixtureWithoutRelease(checking));
    const main = document.querySelector('main')!;
    expect(main.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('25');
    expect(main.textContent).toContain('Paid people');
    expect(main.querySelector('figure, table, svg')).toBeNull();
    expect(main.textContent?.replace(/\w{3} \d{4}/g, '')).not.toMatch(/\d/);
    expect(await violations()).toEqual([]);
  });

  it('Cancel goes back to the analyst', async () => {
    const asked: string[] = [];
    await show('/overview', fixtureWithoutRelease(checking, { setAudience: (audience) => asked.push(audience) }));
    byText('button', /^Cancel/).click();
    expect(asked).toEqual(['analyst']);
  });

  it('PR27 refused: the reason, no figure, again or back', async () => {
    const asked: string[] = [];
    const refused = { state: 'refused', because: 'The check did not finish in time.' } as const;
    await show('/pain', fixtureWithoutRelease(refused, { setAudience: (audience) => asked.push(audience) }));
    const main = document.querySelector('main')!;
    expect(main.textContent).toContain('The check did not finish in time.');
    expect(main.querySelector('figure, table, svg')).toBeNull();
    byText('button', 'Check again').click();
    byText('button', 'Back to the analyst view').click();
    expect(asked).toEqual(['leader', 'analyst']);
    expect(await violations()).toEqual([]);
  });
});

describe('the switch', () => {
  it('is reached and turned by keyboard, drops what was opened, and asks for the period on screen', async () => {
    const asked: unknown[] = [];
    await show('/pain?p=2025-12&sel=headcount|department|Clerk&tier=Likely', {
      ...fixtureSession(),
      setAudience: (audience, period) => asked.push([audience, period.endsOn]),
    });
    await userEvent.keyboard('{Escape}');
    await settled();
    document.querySelector<HTMLInputElement>('input[type="radio"][value="analyst"]')!.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(asked).toEqual([['leader', '2025-12-31']]);
    expect(location.hash).toBe('#/pain?p=2025-12');
  });

  it('leads from a screen of the analyst to the overview', async () => {
    await show('/settings', fixtureSession());
    byText('label', 'Leader').click();
    await settled();
    expect(location.hash).toBe('#/overview');
  });

  it('PR31 nothing of the analyst’s page is left, not even while the leader’s is being filled', async () => {
    await show('/metric/pay-to-market', fixtureSession());
    document.querySelector<HTMLElement>('figure button[aria-pressed]')!.click();
    await settled();
    expect(document.querySelector('main')?.textContent).toMatch(/n 2,903/);
    const late = fixtureLeader();
    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(everythingSaid()));
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    await shown!.render({
      ...late,
      comparisons: async (...ask) => {
        await new Promise((resume) => setTimeout(resume, 200));
        return late.comparisons(...ask);
      },
    });
    watch.disconnect();
    expect(seen.length).toBeGreaterThan(0);
    expect([...seen, everythingSaid()].filter((text) => finer.test(text))).toEqual([]);
    expect(document.querySelector('figure table')).toBeNull();
  });

  it('is not there without data', async () => {
    await show('/start', fixtureSession({ status: 'empty', dataAsOf: null, periods: [] }));
    expect(document.querySelector('input[type="radio"][value="leader"]')).toBeNull();
  });
});

describe('settings of the analyst', () => {
  it('PR16 lists what was released and freezes the limits for leaders alone', async () => {
    const past = fixtureLeader().releases;
    await show('/settings', fixtureSession({ releases: past, frozen: true }));
    const text = document.querySelector('main')?.textContent ?? '';
    expect(text).toContain('0 recovered, 1.4 s');
    expect(text).toContain('Limits for leaders are frozen');
    expect(byText('input', 'Survey: leaders from')).toHaveProperty('disabled', true);
    expect(byText('input', 'Survey: tolerance')).toHaveProperty('disabled', false);
    expect(await violations()).toEqual([]);
  });

  it('PR3 says what the two views are not, before anything is released', async () => {
    await show('/settings', fixtureSession());
    expect(document.querySelector('main')?.textContent).toContain('no security boundary');
    expect(document.querySelector('main')?.textContent).toContain('Nothing has been released yet.');
    expect(byText('input', 'Survey: leaders from')).toHaveProperty('disabled', false);
  });

  it('PR4 race or ethnicity is used only after a second step', async () => {
    const changes: unknown[] = [];
    await show('/settings', fixtureSession({ changeSettings: (change) => changes.push(change) }));
    const box = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].find((input) =>
      document.querySelector(`label[for="${input.id}"]`)?.textContent?.startsWith('Race'),
    )!;
    box.click();
    await settled();
    expect(changes).toEqual([]);
    expect(await violations()).toEqual([]);
    byText('[role="dialog"] button', 'Leave it off').click();
    await settled();
    expect(changes).toEqual([]);
    box.click();
    await settled();
    byText('[role="dialog"] button', 'Use it').click();
    expect(changes).toEqual([{ groupsOn: { gender: true, raceEthnicity: true } }]);
  });

  it('the name of a living wage is taken when the field is left, not with every letter', async () => {
    const changes: unknown[] = [];
    await show('/settings', fixtureSession({ changeSettings: (change) => changes.push(change) }));
    const field = [...document.querySelectorAll<HTMLInputElement>('input')].find(({ value }) => value === 'One adult, one child')!;
    field.focus();
    await userEvent.keyboard('{End}s');
    expect(changes).toEqual([]);
    field.blur();
    await settled();
    expect(changes).toEqual([{ livingWages: [{ label: 'One adult, one childs', hourly: 31.4 }] }]);
  });
});

it('files without any date say so instead of naming a period', async () => {
  await show('/overview', fixtureSession({ dated: false, periods: [fixtureSession().period] }));
  expect(document.querySelector('header')?.textContent).toContain('no dates in the files');
  expect(document.body.textContent).not.toMatch(/Oct 2026|Oct 31/);
});
