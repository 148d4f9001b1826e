import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PainPointList } from '../../src/domain/comparison.ts';
import type { Session } from '../../src/views/session-contract.ts';
import { painPointsOf } from './fixture-figures.ts';
import { fixtureSession } from './fixture-session.ts';
import { byText, overflow, settled, showApp, violations } from './show-app.tsx';

let close = () => {};
afterEach(() => close());

const show = async (session: Session = fixtureSession(), address = '/pain', width?: number): Promise<void> => {
  ({ close } = await showApp(address, session, 'light', width));
};

const listOf = (change: (list: PainPointList) => PainPointList) =>
  fixtureSession({
    painPoints: async ({ period }) => change({ ...painPointsOf(period), cellsLookedAt: 214, cellsHidden: 9, cellsConfirmed: 6 }),
  });

const main = (): string => document.querySelector('main')?.textContent ?? '';
const firstRow = (): string => document.querySelector('ol > li')?.textContent ?? '';
const panel = (): string => document.querySelector('[role="dialog"]')?.textContent ?? '';

const openWhy = async (name = /^Why:/): Promise<void> => {
  byText('button', name).click();
  await settled();
};

describe('the ranked list', () => {
  it('ST1 ST2: shows the promise as a fact and the market as a signal, apart', async () => {
    await show();
    const judgments = [...document.querySelectorAll('ol > li ul')].map((list) =>
      [...list.children].map(({ textContent }) => textContent ?? ''),
    );
    expect(judgments.length).toBeGreaterThan(5);
    for (const [fact = '', signal = ''] of judgments) {
      expect(fact).toMatch(/Fact (our commitment .+: (met|missed) in this period|no commitment of our own here)$/);
      expect(fact).not.toMatch(/sure|Confirmed|Likely/);
      expect(signal).toMatch(/Signal (market .+: (Confirmed|Likely|Watch|no clear gap).*sure that it is worse|no market figure)/);
      expect(signal).not.toMatch(/commitment|missed/);
    }
  });

  it('ST52: prints the null check with what was looked at, and says so while it is made', async () => {
    let answer: (check: Awaited<ReturnType<Session['nullCheck']>>) => void = () => {};
    const waiting = new Promise<Awaited<ReturnType<Session['nullCheck']>>>((resolve) => (answer = resolve));
    const session = listOf((list) => list);
    await show({ ...session, nullCheck: () => waiting });
    expect(document.querySelector('[data-null-check]')?.textContent).toMatch(/checking what chance alone would flag among 214 figures/);
    answer({ expectedConfirmed: 0.1, expectedLikely: 0.6, cells: 180, runs: 500, seed: 1 });
    await expect
      .poll(() => document.querySelector('[data-null-check]')?.textContent)
      .toMatch(/we would expect 0\.1 Confirmed; you have 6 of 214 looked at/);
  });

  it('ST74: names tied ranks together and how firm a place is', async () => {
    await show(
      listOf((list) => ({
        ...list,
        ranked: list.ranked.map((point) => ({ ...point, stability: { topTenShare: 0.4, tied: point.rank === 4 || point.rank === 5 } })),
      })),
    );
    expect(main()).toContain('Tied (rank not stable): 4, 5.');
  });

  it('ST75: a cost stands beside the row of leavers and never at a survey', async () => {
    await show();
    byText('button', /^Show all/).click();
    await settled();
    const rows = [...document.querySelectorAll('ol > li')].map(({ textContent }) => textContent ?? '');
    expect(rows.some((row) => row.includes('cost, beside it: $110,000–$350,000 a year'))).toBe(true);
    for (const row of rows) if (/Favorable/.test(row)) expect(row).not.toContain('$');
  });

  it('ST53: has q, own data and the factors in the table twin, not in the rows', async () => {
    await show();
    expect(main()).not.toMatch(/BH q|Own data/);
    [...document.querySelectorAll<HTMLElement>('figure button[aria-pressed]')].find(({ textContent }) => textContent === 'Table')!.click();
    await settled();
    const headers = [...document.querySelectorAll('figure table th[scope="col"]')].map((cell) => cell.textContent?.replace(/[↕↑↓]/g, ''));
    for (const header of [
      'Best estimate',
      'Own data',
      'P(worse)',
      'Expected excess',
      'BH q',
      'Signal',
      'Fact',
      'Tolerance',
      'One material gap',
      'Top ten in draws',
      'Cost a year',
    ])
      expect(headers).toContain(header);
  });
});

describe('how it is ranked', () => {
  const aRanking = () => {
    const changes: Parameters<Session['changeSettings']>[0][] = [];
    return { changes, session: fixtureSession({ changeSettings: (change) => void changes.push(change) }) };
  };
  const open = async (): Promise<void> => {
    document.querySelector('summary [data-ranking]')!.closest('summary')!.click();
    await settled();
  };

  it('ST71: a weight is set by number and by slider, and 1 is the absence of one', async () => {
    const { changes, session } = aRanking();
    await show(session);
    await open();
    const number = document.querySelector<HTMLInputElement>('input[aria-label="Earnings, as a number"]')!;
    await userEvent.fill(number, '2.5');
    await userEvent.keyboard('{Enter}');
    expect(changes.at(-1)).toEqual({ ranking: { weights: { earnings: 2.5 }, order: 'severity', nestBy: 'department' } });
    const slider = [...document.querySelectorAll<HTMLInputElement>('input[type="range"]')].find(
      ({ labels }) => labels?.[0]?.textContent === 'Benefits',
    )!;
    slider.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(changes.at(-1)).toEqual({ ranking: { weights: { benefits: 1.25 }, order: 'severity', nestBy: 'department' } });
  });

  it('is printed with the list and taken back by one button', async () => {
    const { changes, session } = aRanking();
    const ranking = { weights: { earnings: 3 }, order: 'necessities first', nestBy: 'office' } as const;
    await show({ ...session, settings: { ...session.settings, ranking } });
    expect(document.querySelector('[data-ranking]')?.textContent).toMatch(
      /Earnings 3, others 1 .* necessities first.* departments within offices/,
    );
    await open();
    expect(await violations()).toEqual([]);
    byText('button', 'Reset the ranking').click();
    expect(changes).toEqual([{ ranking: { weights: {}, order: 'severity', nestBy: 'department' } }]);
  });
});

describe('why', () => {
  it('says what would make it harmless before anything else, then the rest, without a violation', async () => {
    await show();
    await openWhy();
    const text = panel();
    const order = [
      'Rule these out first',
      'Mix or rate?',
      'Where the excess sits',
      'Trend not clear',
      'What goes with it',
      'in the top ten',
      'Observed',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(text).toMatch(/goes with it: .* in the rest of it/);
    expect(text).toContain('which of them it is cannot be told apart');
    expect(text).not.toMatch(/because of|caused by|drives/);
    expect(await violations()).toEqual([]);
  });

  it('the sentence leads to its query', async () => {
    await show();
    await openWhy();
    const sql = [...document.querySelectorAll('[role="dialog"] details')].find(({ textContent }) =>
      textContent?.includes('SQL'),
    ) as HTMLDetailsElement;
    expect(sql.open).toBe(false);
    byText('[role="dialog"] button', 'Its query').click();
    await expect.poll(() => sql.open).toBe(true);
    await expect.poll(() => document.activeElement === sql.querySelector('summary')).toBe(true);
  });

  it('gives the two levels, what else shows it and what not to add up', async () => {
    await show(
      listOf((list) => ({
        ...list,
        ranked: list.ranked.map((point) => ({
          ...point,
          alsoAt: [{ cut: ['office'], group: ['North'] }],
          notes: ['Counts some people who are also in: Parks. Do not add these up.'],
          levelByEvidence: { level: 'office-department' as const, because: '1 of 9 offices holds 91 % of the excess' },
        })),
      })),
    );
    await openWhy();
    expect(panel()).toMatch(/By principle.*Department \+ HR.*By evidence: Office\/Department, because 1 of 9 offices holds 91 %/);
    expect(panel()).toContain('Also shows inNorth. Mostly the same people');
    expect(panel()).toContain('Do not add these up.');
  });

  it('does not run over the page on a phone', async () => {
    await show(fixtureSession(), '/pain', 390);
    await openWhy();
    expect(overflow()).toBe(0);
    const dialog = document.querySelector('[role="dialog"]')!;
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
  });
});

describe('leaders', () => {
  const leader = (): Session => {
    const bare = listOf((list) => ({
      ...list,
      worthWatching: [],
      ranked: list.ranked.map(({ estimate: _estimate, observed: _observed, cost: _cost, stability: _stability, signal, ...point }) => ({
        ...point,
        low: null,
        high: null,
        probability: null,
        ...(signal === undefined ? {} : { signal: { ...signal, probability: null } }),
      })),
    }));
    return {
      ...bare,
      audience: 'leader',
      leaderRelease: {
        state: 'ready',
        summary: { verdict: 'passed', tables: 3, cells: 40, hidden: 2, solved: 1, repairs: 0, milliseconds: 5, bases: [], never: [] },
      },
      behind: async () => ({ why: null, drivers: null }),
      nullCheck: async () => null,
      sensitivity: async () => new Map(),
      steady: async () => [],
    };
  };

  it('get the judgments as words: no estimate, no chance, no check, no query, no weights', async () => {
    await show(leader());
    expect(firstRow()).toMatch(/Fact/);
    expect(main()).not.toMatch(/best estimate|sure that|own data|observed|draws|Null check|Tied/);
    expect(document.querySelector('[data-ranking]')).toBeNull();
    await openWhy();
    expect(panel()).not.toMatch(/best estimate|% sure|own data|SQL|Its query|goes with it|Judged/i);
    expect(await violations()).toEqual([]);
  });
});

describe('holding steady', () => {
  it('ST33: says how large a change could have been seen, on the overview and in the explorer', async () => {
    await show(fixtureSession(), '/overview');
    const card = document.querySelector('section[aria-label="Holding steady"]')!;
    expect(card.textContent).toContain('a change of 0.02 could have been seen');
    close();
    await show();
    expect([...document.querySelectorAll('summary')].map(({ textContent }) => textContent)).toContainEqual(
      expect.stringMatching(/^Holding \(2\)/),
    );
  });

  it('nothing that holds is said, not left blank', async () => {
    await show(fixtureSession({ steady: async () => [] }), '/overview');
    expect(document.querySelector('section[aria-label="Holding steady"]')?.textContent).toMatch(/Nothing is at most one in ten likely/);
  });
});
