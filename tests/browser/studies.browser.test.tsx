import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fixtureSession } from './fixture-session.ts';
import { studiesFixture } from './fixture-studies.ts';
import { byText, overflow, settled, showApp, violations } from './show-app.tsx';

let close = () => {};
afterEach(() => close());

const main = (): string => document.querySelector('main')?.textContent ?? '';
const figures = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('figure')];
const figure = (words: RegExp): HTMLElement => figures().find(({ textContent }) => words.test(textContent ?? ''))!;
const tableOf = async (of: HTMLElement): Promise<readonly (readonly string[])[]> => {
  of.querySelector<HTMLElement>('button[aria-pressed]')!.click();
  await settled();
  return [...of.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent ?? ''));
};
const drawn = (of: HTMLElement) => expect.poll(() => of.querySelectorAll('g[data-row]').length).toBeGreaterThan(0);

describe('the pay gap study', () => {
  it('ST64 draws every step from where the one before ended, down to what is left over, and its table says the same', async () => {
    ({ close } = await showApp('/study/pay-gap', fixtureSession()));
    const waterfall = figure(/points of log pay/);
    await drawn(waterfall);
    const bars = [...waterfall.querySelectorAll('[data-mark][data-from]')].map((bar) => ({
      kind: bar.getAttribute('data-mark'),
      from: Number(bar.getAttribute('data-from')),
      to: Number(bar.getAttribute('data-to')),
    }));
    expect(bars.map(({ kind }) => kind)).toEqual(['whole', 'step', 'step', 'step', 'step', 'left']);
    bars.slice(1, -1).forEach(({ from }, i) => expect(from).toBeCloseTo(bars[i]!.to, 9));
    expect(bars.at(-1)!.to).toBeCloseTo(bars.at(-2)!.to, 9);
    expect(bars[0]!.to).toBeCloseTo(13.9, 9);
    const rows = await tableOf(waterfall);
    expect(rows.map(([name, amount]) => [name, amount])).toEqual([
      ['Whole difference', '+13.9'],
      ['Level', '+5.8'],
      ['Job title', '+2.1'],
      ['Office', '−0.6'],
      ['Tenure', '+0.4'],
      ['Left over', '+6.2'],
    ]);
  });

  it('ST62 marks categories from 5 % in either direction, in words too, and hides small ones', async () => {
    ({ close } = await showApp('/study/pay-gap', fixtureSession()));
    const categories = figure(/within each level/);
    await drawn(categories);
    const labels = [...categories.querySelectorAll('g[data-row]')].map((row) => row.querySelector('text')?.textContent);
    expect(labels).toEqual(['▲ L3 Senior', '▲ L4 Lead', '▲ L2 Journey', 'L1 Entry']);
    expect(categories.textContent).toContain('3 of 4 categories by level have 5 % or more left over');
    expect(categories.textContent).toContain('1 group hidden to protect small groups');
    const rows = await tableOf(categories);
    expect(rows.find(([name]) => name === 'L7 Executive')).toEqual(['L7 Executive', '', 'hidden', '', '', '']);
    expect(rows.find(([name]) => name === 'L4 Lead')?.[4]).toMatch(/men behind.*rests on one person/);
  });

  it('ST63 the second model is off by default, and says what it is when on', async () => {
    ({ close } = await showApp('/study/pay-gap', fixtureSession()));
    expect(main()).not.toContain('Second model');
    await userEvent.click(page.getByRole('switch', { name: /With performance rating/ }));
    await settled();
    expect(main()).toContain('Second model, with performance rating');
    expect(location.hash).toContain('model=tainted');
    expect(document.querySelector('h1')?.textContent).toMatch(/performance rating women earn 4\.0 % less/);
  });

  it('says who left the model, what closing costs, and what it does not prove', async () => {
    ({ close } = await showApp('/study/pay-gap', fixtureSession()));
    expect(main()).toContain('$812,000 to $1,940,000 a year for 611 women');
    expect(main()).toMatch(/3 people left the model: alone in a category/);
    expect(main()).toMatch(/12 people left the model: tenure is not known/);
    expect(main()).toContain(
      'Of job title the 15 most frequent values stand alone; 420 people with a rarer one are compared as one group.',
    );
    expect(main()).toMatch(/One column repeats others and adds nothing: job title: Fleet Mechanic II/);
    expect(main()).toContain('It proves neither presence nor absence of discrimination.');
    expect(main()).toMatch(/No single person decides it/);
  });

  it('of a unit that is too small it says so, and nothing is drawn', async () => {
    ({ close } = await showApp('/study/pay-gap?by=department&org=Small+office', fixtureSession()));
    expect(main()).toContain('Under 30 people with a known pay');
    expect(figures()).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('the waterfall can be walked by keys', async () => {
    ({ close } = await showApp('/study/pay-gap', fixtureSession()));
    const waterfall = figure(/points of log pay/);
    await drawn(waterfall);
    waterfall.querySelector<HTMLElement>('[aria-roledescription="chart"]')!.focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => waterfall.querySelector('[aria-live]')?.textContent).toBe('Left over: 6.2 points');
    await userEvent.keyboard('{Home}{ArrowDown}');
    await expect
      .poll(() => waterfall.querySelector('[aria-live]')?.textContent)
      .toBe('Explained by level: takes 5.8 points; 8.1 points remain');
  });
});

describe('selection', () => {
  it('ST67 puts the three judgments side by side with a sentence, and draws the line at four fifths', async () => {
    ({ close } = await showApp('/study/selection', fixtureSession()));
    const rates = figure(/Share hired, by group/);
    await drawn(rates);
    expect(rates.querySelector('[data-mark="line"]')?.getAttribute('data-value')).toBe('0.24');
    const cells = [...document.querySelectorAll('section[aria-label^="Three ways"] tbody tr')].map((row) => row.textContent);
    expect(cells[1]).toMatch(/^Female20 %0\.67under 0\.001380\.71 \(0\.55–0\.92\)▲ adverse$/);
    expect(cells[2]).toMatch(/Non-?binary.*hidden.*not judged: under 5 people or 2 %/);
    expect(main()).toMatch(/All three agree: 0\.67 is under 0\.80.*It holds within openings, too/);
  });

  it('by department the worst comes first, and what is too small is not called adverse', async () => {
    ({ close } = await showApp('/study/selection', fixtureSession()));
    const units = figure(/Ratio of selection rates by department/);
    await drawn(units);
    const rows = await tableOf(units);
    expect(rows.map(([name, , , , , , , finding]) => [name, finding])).toEqual([
      ['Sheriff', '▲ adverse'],
      ['Small office', 'too small to say'],
      ['Parks', 'no adverse difference'],
    ]);
  });

  it('MC14 race and gender off: says so and leads to the switch', async () => {
    ({ close } = await showApp('/study/selection?arms=race_ethnicity', fixtureSession()));
    expect(document.querySelector('h1')?.textContent).toBe('Selection: comparing by race or ethnicity is switched off');
    expect(byText('a', 'Switch it on in Settings').getAttribute('href')).toBe('#/settings');
    close();
    const off = { ...fixtureSession().settings, groupsOn: { gender: false, raceEthnicity: false } };
    for (const address of ['/study/selection', '/study/pay-gap']) {
      ({ close } = await showApp(address, fixtureSession({ settings: off })));
      expect(document.querySelector('h1')?.textContent).toMatch(/comparing by gender is switched off/);
      expect(await violations()).toEqual([]);
      close();
    }
    const on = { ...off, groupsOn: { gender: true, raceEthnicity: true } };
    ({ close } = await showApp('/study/selection?arms=race_ethnicity', fixtureSession({ settings: on })));
    expect(main()).toContain('No race or ethnicity is on file for this selection');
  });
});

it('PR2 a failing study says why; for leaders there is none, and no link leads to one', async () => {
  const broken = { ...studiesFixture, payGap: async () => Promise.reject(new Error('The engine is gone.')) };
  ({ close } = await showApp('/study/pay-gap', fixtureSession({ studies: broken })));
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('The engine is gone.');
  close();
  ({ close } = await showApp('/topic/pay', fixtureSession()));
  expect(document.querySelector('a[href^="#/study/pay-gap"]')).not.toBeNull();
  close();
  for (const address of ['/study/pay-gap', '/study/selection', '/topic/pay']) {
    ({ close } = await showApp(address, fixtureSession({ audience: 'leader', studies: null })));
    expect(document.querySelector('a[href^="#/study"]')).toBeNull();
    expect(main()).not.toMatch(/women earn|Three ways/);
    close();
  }
});

it.each(['/study/pay-gap', '/study/selection'])('%s fits 390 px in the dark without a violation', async (address) => {
  ({ close } = await showApp(address, fixtureSession(), 'dark', 390));
  await settled();
  expect(overflow()).toBe(0);
  expect(await violations()).toEqual([]);
});
