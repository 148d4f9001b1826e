import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Session } from '../../src/views/session-contract.ts';
import { fixtureLeader } from './fixture-leader.ts';
import { fixtureHandouts, type FixturePack } from './fixture-pack.ts';
import { fixtureSession } from './fixture-session.ts';
import { createPlansStore } from '../../src/views/acting/plans-store.ts';
import { byText, overflow, settled, showApp, violations, widths, type Scheme } from './show-app.tsx';

let shown: Awaited<ReturnType<typeof showApp>> | null = null;
afterEach(() => {
  shown?.close();
  shown = null;
});
const plans = createPlansStore();
const show = async (session: Session, scheme: Scheme = 'light', width = 1440): Promise<void> => {
  plans.takeUp(null);
  shown = await showApp('/report', session, scheme, width, null, plans);
  await settled();
};
const withPack = (pack: FixturePack = {}): Session => fixtureSession({ handouts: fixtureHandouts({}, pack) });
const sheet = (): HTMLElement => document.querySelector<HTMLElement>('[data-sheet] [style*="font-size"]')!;
const disabled = (name: string): boolean => (byText('button', name) as HTMLButtonElement).disabled;

describe('before a release stands', () => {
  it('nothing can be saved, nothing is shown, and the check is one press away', async () => {
    const asked: unknown[] = [];
    await show(
      fixtureSession({
        handouts: { ...fixtureSession().handouts, check: (period, lastYear) => asked.push([period.endsOn, lastYear?.endsOn]) },
      }),
    );
    expect(['Print / PDF', 'PowerPoint', 'Excel', 'CSV tables', 'Leader file'].map(disabled)).toEqual([true, true, true, true, true]);
    expect(document.querySelector('[data-document]')).toBeNull();
    byText('button', 'Check the release').click();
    expect(asked).toEqual([['2026-10-31', '2025-10-31']]);
    expect(await violations()).toEqual([]);
  });

  it('PR27 refused: the reason and no file', async () => {
    await show(fixtureSession({ leaderRelease: { state: 'refused', because: 'The check did not finish in time.' } }));
    expect(document.querySelector('main')?.textContent).toContain('The check did not finish in time.');
    expect(disabled('Leader file')).toBe(true);
  });

  it('while it runs: progress and Cancel', async () => {
    let canceled = 0;
    const handouts = { ...fixtureSession().handouts, cancel: () => void (canceled += 1) };
    await show(fixtureSession({ handouts, leaderRelease: { state: 'checking', progress: { done: 3, of: 12, label: 'Paid people' } } }));
    expect(document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('25');
    byText('button', /^Cancel/).click();
    expect(canceled).toBe(1);
  });
});

describe.each<Scheme>(['light', 'dark'])('the report in %s', (scheme) => {
  it('has no accessibility violation and never scrolls sideways', async () => {
    await show(withPack({ units: 14 }), scheme);
    expect(await violations()).toEqual([]);
    const over: number[] = [];
    for (const width of widths) {
      await page.viewport(width, 844);
      await settled();
      over.push(overflow());
    }
    expect(over).toEqual([0, 0, 0]);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });
});

describe('the one sheet', () => {
  it.each([0, 3, 12, 40, 180])('holds %i units without cutting anything', async (units) => {
    await show(withPack({ units }));
    await document.fonts.ready;
    await settled();
    const box = sheet();
    expect(box.scrollHeight).toBeLessThanOrEqual(box.clientHeight);
    expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
    const bottom = box.getBoundingClientRect().bottom + 1;
    for (const part of box.querySelectorAll('h3, p, tr, li'))
      expect(part.getBoundingClientRect().bottom, part.textContent).toBeLessThanOrEqual(bottom);
    const rows = document.querySelectorAll('[data-sheet] [aria-label="Units by principle"] tbody tr').length;
    expect(rows).toBeGreaterThanOrEqual(Math.min(units, 5));
    const left = units - rows;
    expect(box.textContent?.includes('in the appendix')).toBe(left > 0);
    if (left > 0) expect(box.textContent).toContain(`${left} smaller`);
  });

  it('is as wide and high as fits the paper of both continents', async () => {
    await show(withPack());
    const millimeter = 96 / 25.4;
    expect(sheet().clientWidth).toBeLessThanOrEqual((279.4 - 20) * millimeter);
    expect(sheet().clientHeight).toBeLessThanOrEqual((210 - 18) * millimeter);
  });

  it('gives way to twelve decisions of two lines each', async () => {
    await show(withPack({ units: 20 }));
    const decisions = Array.from(
      { length: 12 },
      (_, at) => `Decision ${at + 1}: approve the step adjustment for the units that miss the commitment by most`,
    );
    plans.plans().change('decisions', (now) => ({ ...now, decisionsAsked: decisions }));
    await settled();
    expect(sheet().scrollHeight).toBeLessThanOrEqual(sheet().clientHeight);
    for (const decision of decisions) expect(sheet().textContent).toContain(decision);
  });

  it('of one unit speaks of the unit, not of the whole organization', async () => {
    await show(withPack());
    byText('label', 'One department').click();
    await settled();
    expect(sheet().textContent).toContain('Eight principles, Public Works and Fleet Maintenance');
    expect(sheet().textContent).not.toContain('whole organization');
  });

  it('says each standing by sign and word, and never lets a dash stand before a figure', async () => {
    await show(withPack());
    const said = [...document.querySelectorAll('[data-standing]')].map((one) => one.textContent?.trim() ?? '');
    expect(said).toContain('▼ 6 pp under the market, worse');
    expect(said).toContain('◇ missed');
    expect(said.filter((text) => /^[–−-]\s*\d/.test(text))).toEqual([]);
  });
});

describe('what is typed', () => {
  it('a decision is added, changed, printed on the sheet and removed', async () => {
    await show(withPack());
    const field = [...document.querySelectorAll('input')].find((input) => input.placeholder.startsWith('Approve'))!;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, 'Approve the step-3 adjustment');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    byText('button', 'Add').click();
    await settled();
    expect(plans.plans().state.decisionsAsked).toEqual(['Approve the step-3 adjustment']);
    expect(sheet().textContent).toContain('Approve the step-3 adjustment');
    byText('button', 'Remove decision 1').click();
    await settled();
    expect(plans.plans().state.decisionsAsked).toEqual([]);
    expect(sheet().textContent).not.toContain('Approve the step-3 adjustment');
  });
});

describe('for leaders', () => {
  const leader = (): Session => ({ ...fixtureLeader(), handouts: fixtureHandouts() });

  it('the same page offers the files of the release that stands, without decisions, notes or the list of what is hidden', async () => {
    await show(leader());
    expect(disabled('Leader file')).toBe(false);
    const main = document.querySelector('main')!.textContent;
    expect(main).not.toContain('What is hidden, and why');
    expect(main).not.toContain('One more');
    expect(await violations()).toEqual([]);
  });
});

it('PR32 the list of what is hidden is the analyst’s, and asked for first', async () => {
  await show(withPack());
  expect(document.querySelector('main')!.textContent).not.toContain('leaders see from');
  byText('button', 'List the hidden figures').click();
  await settled();
  expect(document.querySelector('main')!.textContent).toContain('7 people, leaders see from 10');
});
