import { afterEach, expect, it } from 'vitest';
import { formatValue } from '../../src/domain/format.ts';
import type { MetricUnit } from '../../src/domain/reading.ts';
import { fixtureSession } from './fixture-session.ts';
import { settled, showApp } from './show-app.tsx';

let close = () => {};
afterEach(() => close());

const headerIndex = (table: HTMLTableElement, header: string): number =>
  [...table.tHead!.rows[0]!.cells].findIndex(({ textContent }) => textContent?.startsWith(header));

/** Row name → what the marks of the row stand for. */
const marksOf = (figure: HTMLElement): ReadonlyMap<string, ReadonlyMap<string, number>> =>
  new Map(
    [...figure.querySelectorAll('g[data-row]')].map((row) => [
      row.getAttribute('data-row')!.split('|')[0]!,
      new Map(
        [...row.querySelectorAll('[data-mark][data-value]')].map((mark) => [
          mark.getAttribute('data-mark')!,
          Number(mark.getAttribute('data-value')),
        ]),
      ),
    ]),
  );

it.each<[string, string, MetricUnit]>([
  ['/metric/pay-to-market', 'Pay to market', 'ratio'],
  ['/metric/voluntary-turnover', 'Voluntary turnover', 'per-person-year'],
  ['/metric/time-to-fill', 'Days to fill', 'days'],
  ['/metric/engagement-index', 'Engagement index', 'index'],
])('%s: every mark has the number of its table twin', async (address, label, unit) => {
  ({ close } = await showApp(address, fixtureSession()));
  const figure = document.querySelector<HTMLElement>('figure')!;
  await expect.poll(() => figure.querySelectorAll('g[data-row]').length).toBe(8);
  const marks = marksOf(figure);
  figure.querySelector<HTMLElement>('button[aria-pressed]')!.click();
  await settled();
  const table = figure.querySelector('table')!;
  expect(table.caption?.textContent).not.toBe('');
  const [ours, market] = [headerIndex(table, label), headerIndex(table, 'Market')];
  const rows = [...table.tBodies[0]!.rows];
  expect(rows).toHaveLength(8);
  for (const row of rows) {
    const own = marks.get(row.cells[0]!.textContent ?? '');
    expect(own, row.cells[0]!.textContent ?? '').toBeDefined();
    const value = own?.get('ours');
    expect(row.cells[ours]!.textContent).toBe(value === undefined ? 'hidden' : formatValue(value, unit));
    expect(row.cells[market]!.textContent).toBe(formatValue(own!.get('market')!, unit));
    expect(row.cells[0]!.getAttribute('scope')).toBe('row');
  }
});

it('a figure has a caption, a picture with title and description, a Table button and a source with its vintage', async () => {
  ({ close } = await showApp('/topic/retention', fixtureSession()));
  const figures = [...document.querySelectorAll('figure')];
  expect(figures.length).toBeGreaterThan(2);
  for (const figure of figures) {
    await expect.poll(() => figure.querySelector('svg.recharts-surface title, .recharts-wrapper svg title')?.textContent).toBeTruthy();
    expect(figure.querySelector('svg desc')?.textContent).toBeTruthy();
    expect(figure.querySelector('figcaption')?.textContent).toBeTruthy();
    expect([...figure.querySelectorAll('button')].map(({ textContent }) => textContent)).toContain('Table');
    expect(figure.textContent).toMatch(/SAMPLE data\. Source: our files; (no market figure|.+May 2025)/);
  }
});

it('PR31 a hidden group stays in the table without a number and comes last whichever way it is sorted', async () => {
  ({ close } = await showApp('/metric/pay-to-market', fixtureSession()));
  const figure = document.querySelector<HTMLElement>('figure')!;
  figure.querySelector<HTMLElement>('button[aria-pressed]')!.click();
  await settled();
  const table = figure.querySelector('table')!;
  const sort = table.tHead!.rows[0]!.cells[headerIndex(table, 'Pay to market')]!.querySelector('button')!;
  for (const order of ['ascending', 'descending']) {
    sort.click();
    await settled();
    expect(sort.closest('th')?.getAttribute('aria-sort')).toBe(order);
    const last = [...table.tBodies[0]!.rows].at(-1)!;
    expect(last.cells[0]!.textContent).toBe('Small office');
    expect(last.textContent).not.toMatch(/0\.\d|n 4/);
  }
});
