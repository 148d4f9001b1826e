import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createPlansStore, type PlansStore } from '../../src/views/acting/plans-store.ts';
import type { FigureNote } from '../../src/domain/act.ts';
import type { IsoDate } from '../../src/domain/period.ts';
import { metricId } from './fixture-metrics.ts';
import { fixtureLeader } from './fixture-leader.ts';
import { fixtureSession } from './fixture-session.ts';
import { byText, overflow, settled, showApp, violations, type Scheme } from './show-app.tsx';

let close = () => {};
afterEach(() => close());

const turnover = { metric: metricId('voluntary-turnover'), facet: null, cut: [], group: [] };
const note = (id: string, change: Partial<FigureNote>): FigureNote => ({
  id,
  at: turnover,
  on: '2026-11-01' as IsoDate,
  text: id,
  forLeaders: false,
  ...change,
});
const storeWith = (notes: readonly FigureNote[]): PlansStore => {
  const store = createPlansStore();
  store.plans().change('notes', (now) => ({ ...now, notes }));
  return store;
};
const footnotes = (): readonly string[] =>
  [...document.querySelectorAll('section[aria-label="Notes"] li')].map(({ textContent }) => textContent ?? '');

it('a note on a figure gets a number beside it and stands at the foot; it can be changed, removed and taken back', async () => {
  const store = createPlansStore();
  ({ close } = await showApp('/metric/voluntary-turnover', fixtureSession(), 'light', 1280, null, store));
  await page.getByRole('button', { name: 'Add a note on Voluntary turnover · whole organization' }).click();
  expect((byText('button', 'Save') as HTMLButtonElement).disabled).toBe(true);
  await page.getByRole('textbox', { name: /^Note/ }).fill('A transfer of 30 posts is still to come');
  byText('button', 'Save').click();
  await settled();
  expect([...document.querySelectorAll('sup')].map(({ textContent }) => textContent)).toEqual(['note 1']);
  expect(footnotes()).toEqual([
    expect.stringMatching(/^A transfer of 30 posts is still to come Voluntary turnover · whole organization, /),
  ]);
  expect(store.plans().state.notes[0]).toMatchObject({ at: turnover, forLeaders: false });
  await page.getByRole('button', { name: 'Edit note 1' }).click();
  await page.getByRole('textbox', { name: /^Note/ }).fill('Done');
  byText('button', 'Save').click();
  await page.getByRole('button', { name: 'Remove note 1' }).click();
  expect(store.plans().state.notes).toEqual([]);
  await settled();
  store.plans().undo();
  await settled();
  expect(footnotes()[0]).toMatch(/^Done/);
});

it('the focus comes back to what opened a dialog, also where the dialog is taken away', async () => {
  ({ close } = await showApp('/metric/voluntary-turnover', fixtureSession(), 'light', 1280, null, createPlansStore()));
  const opener = byText('button', 'Add an event');
  opener.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await expect.poll(() => document.activeElement === opener).toBe(false);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.activeElement === opener).toBe(true);
});

it('a row of a table gets one, too, and its drawing the raised number', async () => {
  const fleet = note('Seven moved in', { at: { ...turnover, cut: ['department'], group: ['Parks'] } });
  const store = storeWith([note('Earlier', { on: '2026-10-01' as IsoDate }), fleet]);
  ({ close } = await showApp('/metric/voluntary-turnover', fixtureSession(), 'light', 1440, null, store));
  const labels = (): readonly string[] =>
    [...document.querySelectorAll('figure svg text, figure svg tspan')].map(({ textContent }) => textContent ?? '');
  await expect.poll(() => labels().some((label) => /^Parks ²$/.test(label))).toBe(true);
  document.querySelector<HTMLElement>('figure button[aria-pressed]')!.click();
  await settled();
  expect(document.querySelector('figure table sup')?.textContent).toBe('note 2');
});

it('goes to leaders only by a step of its own, taken again when the words change; leaders read it and write none', async () => {
  const store = storeWith([note('Only here', {})]);
  const shown = await showApp('/metric/voluntary-turnover', fixtureSession(), 'light', 1280, null, store);
  close = shown.close;
  await page.getByRole('button', { name: 'Edit note 1' }).click();
  const save = (): boolean => (byText('button', 'Save') as HTMLButtonElement).disabled;
  await page.getByLabelText('Hand it to leaders, too').click();
  expect(document.body.textContent).toMatch(/Nothing checks the words of a note/);
  expect(save()).toBe(true);
  await page.getByLabelText(/I read it again/).click();
  expect(save()).toBe(false);
  await page.getByRole('textbox', { name: /^Note/ }).fill('For everybody');
  expect(save()).toBe(true);
  await page.getByLabelText(/I read it again/).click();
  byText('button', 'Save').click();
  await settled();
  expect(store.plans().state.notes).toMatchObject([{ text: 'For everybody', forLeaders: true }]);
  store.plans().change('another', (now) => ({ ...now, notes: [...now.notes, note('Kept back', {})] }));
  await shown.render(fixtureLeader());
  expect(footnotes()).toEqual([expect.stringMatching(/^For everybody/)]);
  expect([...document.querySelectorAll('button')].filter(({ ariaLabel }) => /note/i.test(ariaLabel ?? ''))).toEqual([]);
});

it.each<Scheme>(['light', 'dark'])('breaks no rule of accessibility in %s, dialog open or not, and fits 390 px', async (scheme) => {
  ({ close } = await showApp('/metric/voluntary-turnover', fixtureSession(), scheme, 390, null, storeWith([note('x'.repeat(300), {})])));
  expect(await violations()).toEqual([]);
  expect(overflow()).toBe(0);
  await page.getByRole('button', { name: 'Edit note 1' }).click();
  await page.getByLabelText('Hand it to leaders, too').click();
  expect(await violations()).toEqual([]);
});
