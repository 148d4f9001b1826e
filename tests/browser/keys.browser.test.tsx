import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fixtureSession } from './fixture-session.ts';
import { byText, settled, showApp, violations } from './show-app.tsx';

let close = () => {};
afterEach(() => close());

const show = async (address: string) => {
  ({ close } = await showApp(address, fixtureSession()));
};

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await userEvent.keyboard(key);
  await settled();
};

const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? '';
const cell = (row: number, column: number): HTMLElement => document.querySelector<HTMLElement>(`[data-at="${row},${column}"]`)!;

describe('heat grid', () => {
  it('is one tab stop; arrows, Home, End and their Ctrl forms move; the edge holds', async () => {
    await show('/pain');
    const stops = [...document.querySelectorAll<HTMLElement>('[data-at]')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toHaveLength(1);
    cell(0, 0).focus();
    await press('{ArrowRight}', '{ArrowDown}');
    expect(document.activeElement).toBe(cell(1, 1));
    await press('{End}');
    expect(document.activeElement).toBe(cell(1, 7));
    await press('{ArrowRight}');
    expect(document.activeElement).toBe(cell(1, 7));
    await press('{Control>}{Home}{/Control}');
    expect(document.activeElement).toBe(cell(0, 0));
    await press('{ArrowUp}', '{ArrowLeft}', '{Home}');
    expect(document.activeElement).toBe(cell(0, 0));
  });

  it('names each cell in full, with sign and number in sight', async () => {
    await show('/pain');
    const gaps = [...document.querySelectorAll('td[data-kind="gap"]')];
    expect(gaps.length).toBeGreaterThan(40);
    for (const gap of gaps) {
      expect(gap.textContent).toMatch(/[▲▼≈] [+−]?[\d.,]+/);
      expect(gap.querySelector('button')?.getAttribute('aria-label')).toMatch(/^.+, .+: .+, .+, [\d,]+ (people|respondents|enrollments)$/);
    }
  });

  it('Enter opens why, the panel holds the focus, Esc closes it and gives the focus back', async () => {
    await show('/pain');
    cell(0, 0).focus();
    await press('{Enter}');
    const panel = document.querySelector('[role="dialog"]');
    expect(panel?.contains(document.activeElement)).toBe(true);
    for (const part of [
      'Observed',
      'Yardsticks',
      'Certainty',
      'Severity',
      'Who can act',
      'By principle',
      'By evidence',
      'The rows behind it',
    ])
      expect(panel?.textContent).toContain(part);
    expect(location.hash).toContain('sel=');
    expect(await violations()).toEqual([]);
    await press('{Escape}');
    await expect.poll(() => document.querySelector('[role="dialog"]')).toBeNull();
    await expect.poll(() => document.activeElement).toBe(cell(0, 0));
    expect(location.hash).not.toContain('sel=');
  });
});

describe('chart with rows', () => {
  it('Down, Up, End, Home move one ring and the readout; Enter follows the link of the table twin; Esc leaves', async () => {
    await show('/topic/pay');
    const chart = byText('[aria-roledescription="chart"]', /^Pay to market by department/);
    const readout = chart.nextElementSibling;
    chart.focus();
    await press('{ArrowDown}');
    const first = readout?.textContent;
    expect(first).toMatch(/^.+: \d\.\d\d \(.+\), n [\d,]+ people; market median 1\.00; our commitment 1\.00, (met|missed)$/);
    await press('{ArrowDown}');
    expect(readout?.textContent).not.toBe(first);
    await press('{ArrowUp}');
    expect(readout?.textContent).toBe(first);
    await press('{End}');
    expect(readout?.textContent).toContain('hidden');
    await press('{Escape}');
    expect(readout?.textContent).toBe('');
    await press('{Home}', '{Enter}');
    expect(location.hash).toMatch(/^#\/pain\?.*sel=pay-to-market/);
  });
});

describe('page keys', () => {
  it('g p goes to the pain points, ? lists the keys, typing in a field does neither', async () => {
    await show('/settings');
    await press('g', 'p');
    expect(location.hash).toBe('#/pain');
    await press('?');
    expect(document.querySelector('[role="dialog"]')?.textContent).toContain('Go to Overview');
    expect(await violations()).toEqual([]);
    await press('{Escape}');
    history.replaceState(null, '', '#/settings');
    dispatchEvent(new HashChangeEvent('hashchange'));
    await settled();
    document.querySelector<HTMLInputElement>('input[value="County of Example"]')!.focus();
    await press('g', 'p');
    expect(location.hash).toBe('#/settings');
  });

  it('the skip link moves the focus to the content and leaves the address alone', async () => {
    await show('/settings');
    const before = location.hash;
    const skip = byText('a', 'Skip to content');
    skip.focus();
    await press('{Enter}');
    expect(document.activeElement?.id).toBe('main');
    expect(location.hash).toBe(before);
  });
});

it('CONTROL: the grid has a cell without a tab stop to move to', async () => {
  await show('/pain');
  cell(0, 0).focus();
  expect(focused()).toMatch(/^Whole organization, Earnings:/);
  expect(cell(3, 3).tabIndex).toBe(-1);
});
