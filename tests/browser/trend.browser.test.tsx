import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { formatValue } from '../../src/domain/format.ts';
import type { IsoDate } from '../../src/domain/period.ts';
import type { Released } from '../../src/domain/reading.ts';
import type { Session } from '../../src/views/session-contract.ts';
import { createPlansStore } from '../../src/views/acting/plans-store.ts';
import { fixtureLeader } from './fixture-leader.ts';
import { fixtureSession } from './fixture-session.ts';
import { byText, overflow, settled, showApp, violations, type Scheme } from './show-app.tsx';

let close = () => {};
afterEach(() => close());

const trend = (): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('figure')].find((figure) => /over time/.test(figure.textContent ?? ''));
  if (found === undefined) throw new Error('No trend is shown.');
  return found;
};

const plansWith = (texts: readonly (readonly [on: string, text: string])[]) => {
  const store = createPlansStore();
  const events = texts.map(([on, text], at) => ({ id: String(at), on: on as IsoDate, text, unit: null }));
  store.plans().change('events', (now) => ({ ...now, events }));
  return store;
};

describe('a trend', () => {
  it('is there, too, where a group has no name, and that group can be chosen', async () => {
    const session = fixtureSession();
    const comparisons: Session['comparisons'] = async (query, signal) => {
      const all = await session.comparisons(query, signal);
      const like = all.find(({ released }) => released.shown && released.reading.cut.length === 1);
      if (like === undefined || !like.released.shown) return all;
      const released = { ...like.released, reading: { ...like.released.reading, group: [''] } } as Released;
      return [...all, { ...like, released }];
    };
    ({ close } = await showApp('/metric/voluntary-turnover', { ...session, comparisons }, 'light', 1280, null, createPlansStore()));
    await expect.poll(() => trend().querySelectorAll('g[data-row]').length).toBe(8);
    await page.getByRole('combobox', { name: 'Of' }).click();
    await page.getByRole('option', { name: '(blank)' }).click();
    await expect.poll(() => trend().textContent).toContain('(blank)');
  });

  it('has a mark for every period, each with the number of its table twin; the twin names what happened', async () => {
    const store = plansWith([
      ['2025-03-01', 'Pay raise of 4 %'],
      ['2031-01-01', 'Not yet'],
    ]);
    ({ close } = await showApp('/metric/voluntary-turnover', fixtureSession(), 'light', 1280, null, store));
    await expect.poll(() => trend().querySelectorAll('g[data-row]').length).toBe(8);
    const marks = [...trend().querySelectorAll('g[data-row]')].map((row) =>
      Number(row.querySelector('[data-mark="ours"]')?.getAttribute('data-value')),
    );
    expect(trend().querySelectorAll('[data-mark="event"]')).toHaveLength(1);
    expect(trend().textContent).toMatch(/1 Mar 1, 2025: Pay raise of 4 %/);
    expect(trend().textContent).not.toMatch(/Not yet/);
    trend().querySelector<HTMLElement>('button[aria-pressed]')!.click();
    await settled();
    const table = trend().querySelector('table')!;
    const head = [...table.tHead!.rows[0]!.cells].map(({ textContent }) => textContent ?? '');
    const [value, happened] = [
      head.findIndex((text) => text.startsWith('Voluntary')),
      head.findIndex((text) => text.startsWith('What happened')),
    ];
    const rows = [...table.tBodies[0]!.rows];
    expect(rows.map(({ cells }) => cells[value]!.textContent)).toEqual(marks.map((mark) => formatValue(mark, 'per-person-year')));
    expect(rows.map(({ cells }) => cells[happened]!.textContent).filter((text) => text !== '')).toEqual(['Pay raise of 4 %']);
  });

  it('moves by arrow keys along its periods and says each aloud; half-years are said to overlap', async () => {
    ({ close } = await showApp('/metric/voluntary-turnover', fixtureSession()));
    await expect.poll(() => trend().querySelectorAll('g[data-row]').length).toBe(8);
    trend().querySelector<HTMLElement>('[aria-roledescription="chart"]')!.focus();
    await userEvent.keyboard('{End}');
    expect(trend().querySelector('[aria-live]')?.textContent).toMatch(/^Year to Oct 2026: .+ a year .*n /);
    expect(trend().textContent).toMatch(/no day is in two of them/);
    byText('label', 'Half-year').click();
    await settled();
    expect(trend().textContent).toMatch(/neighbors share six months/);
  });

  it('asks each period once, and only as far back as the files tell', async () => {
    const asked: string[] = [];
    const session = fixtureSession({ reachesBack: (_, { startsOn }) => startsOn >= '2023-01-01' });
    const { comparisons } = session;
    const counting = {
      ...session,
      comparisons: (...[query, signal]: Parameters<typeof comparisons>) => {
        asked.push(query.period.endsOn);
        return comparisons(query, signal);
      },
    };
    ({ close } = await showApp('/metric/voluntary-turnover', counting));
    await expect.poll(() => trend().querySelectorAll('g[data-row]').length).toBe(3);
    expect(asked.filter((day) => day !== '2026-10-31').toSorted()).toEqual(['2024-10-31', '2025-10-31']);
  });

  it('is not shown to leaders: a release has one period', async () => {
    ({ close } = await showApp('/metric/voluntary-turnover', fixtureLeader()));
    expect(document.querySelectorAll('figure').length).toBeGreaterThan(0);
    expect([...document.querySelectorAll('h2, h3')].map(({ textContent }) => textContent)).not.toContain('Over time');
  });

  it('draws an event that is entered beside it; it is listed, changed, removed and taken back in Settings', async () => {
    const store = createPlansStore();
    ({ close } = await showApp('/metric/voluntary-turnover', fixtureSession(), 'light', 1280, null, store));
    await expect.poll(() => trend().querySelectorAll('g[data-row]').length).toBe(8);
    byText('button', 'Add an event').click();
    await page.getByRole('textbox', { name: /^Day/ }).fill('2026-02-01');
    await page.getByRole('textbox', { name: /^What happened/ }).fill('Telework rule');
    byText('button', 'Save').click();
    await expect.poll(() => trend().querySelectorAll('[data-mark="event"]').length).toBe(1);
    location.hash = '#/settings';
    await settled();
    await page.getByRole('button', { name: 'Edit Telework rule' }).click();
    await page.getByRole('textbox', { name: /^What happened/ }).fill('Telework, two days');
    byText('button', 'Save').click();
    await page.getByRole('button', { name: 'Remove Telework, two days' }).click();
    expect(store.plans().state.events).toEqual([]);
    await page.getByRole('button', { name: 'Undo: the removal of an event' }).click();
    expect(store.plans().state.events.map(({ on, text }) => [on, text])).toEqual([['2026-02-01', 'Telework, two days']]);
  });
});

it.each<Scheme>(['light', 'dark'])('events and trends break no rule of accessibility in %s and fit 390 px', async (scheme) => {
  const store = plansWith([['2025-03-01', 'Pay raise of 4 %']]);
  ({ close } = await showApp('/metric/voluntary-turnover', fixtureSession(), scheme, 390, null, store));
  await expect.poll(() => trend().querySelectorAll('g[data-row]').length).toBe(8);
  expect(await violations()).toEqual([]);
  expect(overflow()).toBe(0);
  location.hash = '#/settings';
  await settled();
  expect(await violations()).toEqual([]);
  expect(overflow()).toBe(0);
});
