import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AssessmentAnswer } from '../../src/domain/act.ts';
import type { Goal } from '../../src/domain/goal.ts';
import { noPlans, type PlansState } from '../../src/views/acting/plans-contract.ts';
import { createPlansStore, type PlansStore } from '../../src/views/acting/plans-store.ts';
import type { Session } from '../../src/views/session-contract.ts';
import { fixturePeriod, painPointsOf } from './fixture-figures.ts';
import { fixtureLeader } from './fixture-leader.ts';
import { day } from './fixture-metrics.ts';
import { fixtureSession } from './fixture-session.ts';
import { byText, overflow, settled, showApp, violations, widths, type Scheme } from './show-app.tsx';

let close = () => {};
afterEach(() => close());

const plansOf = (change: Partial<PlansState> = {}): PlansStore => {
  const store = createPlansStore();
  store.takeUp({ ...noPlans, ...change });
  return store;
};
const show = async (address: string, plans = plansOf(), session: Session = fixtureSession(), scheme: Scheme = 'light', width = 1280) => {
  ({ close } = await showApp(address, session, scheme, width, null, plans));
};
const withoutFiles = (): Session => fixtureSession({ status: 'empty', dataAsOf: null, sample: false, availability: new Map(), plans: [] });
const main = (): string => document.querySelector('main')?.textContent ?? '';
const h1 = (): string => document.querySelector('h1')?.textContent ?? '';
const answer = (given: AssessmentAnswer['answer']): AssessmentAnswer => ({
  answer: given,
  evidence: '',
  control: 'ours',
  on: day('2026-11-01'),
});
const section = (name: string | RegExp): HTMLElement => byText('section', name);
/** The control in the open dialog that bears the label. */
const field = (label: string): HTMLElement => document.getElementById(byText('[role="dialog"] label', label).getAttribute('for')!)!;
const someAnswers = { 'EA-b': answer('all'), 'SC-a': answer('planned'), 'LD-a': answer('unknown'), 'EC-c': answer('some') };

/** Worked out by hand from product.md §4–§6: practices, rows and columns of the approach. */
const leverPages = [
  ['hr-practices', 'HR practices', 27, 3, 1],
  ['policy', 'Policy', 8, 4, 3],
  ['empowerment', 'Empowerment', 9, 3, 3],
  ['procurement', 'Procurement', 8, 6, 3],
  ['education-and-enforcement', 'Education & enforcement', 8, 5, 2],
] as const;
const addresses = [
  '/levers',
  '/levers?sel=HRP-6',
  ...leverPages.map(([id]) => `/levers/${id}`),
  '/levers/none',
  '/assess',
  '/assess?form=full&order=lever',
  '/assess?part=result',
] as const;

describe.each<Scheme>(['light', 'dark'])('in %s', (scheme) => {
  it.each(addresses)('%s has no accessibility violation, one h1 and a title', async (address) => {
    await show(address, plansOf({ assessment: someAnswers }), fixtureSession(), scheme);
    expect(await violations()).toEqual([]);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.title).toMatch(/ · Job Quality Benchmark$/);
  });
});

it.each(addresses)('%s never scrolls sideways at 1440, 1280 and 390', async (address) => {
  await show(address, plansOf({ assessment: someAnswers }));
  const over: number[] = [];
  for (const width of widths) {
    await page.viewport(width, 900);
    await settled();
    over.push(overflow());
  }
  expect(over).toEqual([0, 0, 0]);
});

describe('the page of a lever', () => {
  it.each(leverPages)('%s has its approach, practices, five statements and five boxes', async (id, label, practices, rows, columns) => {
    await show(`/levers/${id}`);
    expect(h1()).toMatch(new RegExp(`^${label}: ${practices} practices, (well suited to .+|none of) `));
    const approach = section('How it is approached').querySelector('table')!;
    expect(approach.querySelectorAll('tbody tr')).toHaveLength(rows);
    expect(approach.querySelectorAll('thead th')).toHaveLength(columns + 1);
    expect([...approach.querySelectorAll('td')].every(({ textContent }) => (textContent ?? '').length > 5)).toBe(true);
    expect(section('Practices of this lever').querySelectorAll('tbody tr')).toHaveLength(practices);
    expect(section(/^Where we stand/).querySelectorAll('tbody tr')).toHaveLength(5);
    const boxes = [...document.querySelectorAll('[data-one-sheet] h3')].slice(0, 5).map(({ textContent }) => textContent);
    expect(boxes).toEqual(['Before you start', 'First two weeks', 'First quarter', 'First year', 'Stop or change if']);
  });

  it('policy names the seven places where rules fit, and counsel', async () => {
    await show('/levers/policy');
    expect(section('How it is approached').querySelectorAll('li')).toHaveLength(7);
    expect(main()).toMatch(/check with counsel before you act/);
  });

  it('shows the present answers beside its statements', async () => {
    await show('/levers/policy', plansOf({ assessment: { 'POL-a': { ...answer('some'), evidence: 'strategic plan, p. 9' } } }));
    const rows = [...section(/^Where we stand/).querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
    expect(rows[0]).toMatch(/for some.*Nov 1, 2026.*strategic plan, p\. 9/);
    expect(rows[1]).toMatch(/not answered yet/);
  });

  it('an unknown lever leads back', async () => {
    await show('/levers/none');
    expect(h1()).toBe('There is no such lever');
  });
});

describe('the levers page', () => {
  it('tells what each lever is, whom it reaches, its practices, and leads from it to what can be done about a pain point', async () => {
    await show('/levers');
    const items = [...section('The five levers').querySelectorAll('ul')[0]!.children].map(({ textContent }) => textContent ?? '');
    expect(items.map((text) => /(\d+) practices, 5 self-assessment statements/.exec(text)?.[1])).toEqual(['27', '8', '9', '8', '8']);
    const links = [...section('The five levers').querySelectorAll<HTMLAnchorElement>('a[href^="#/act/"]')];
    expect(links.length).toBeGreaterThan(1);
  });

  it('says what is missing while no file is loaded', async () => {
    await show('/levers', plansOf(), withoutFiles());
    expect(h1()).toBe('Five levers and 60 practices to choose from');
    expect(main()).toMatch(/No files are loaded/);
  });

  it('says that ranking failed, and shows the library all the same', async () => {
    await show('/levers', plansOf(), fixtureSession({ painPoints: () => Promise.reject(new Error('out of memory')) }));
    await expect.poll(main).toMatch(/could not be ranked: out of memory/);
    expect(section('Practice library').querySelectorAll('tbody tr')).toHaveLength(60);
  });
});

describe('the practice library', () => {
  const rows = (): readonly string[] =>
    [...section('Practice library').querySelectorAll('tbody th')].map(({ textContent }) => textContent ?? '');

  it('is narrowed by the address and by words, and says how many are left', async () => {
    await show('/levers?family=hiring&evidence=A');
    expect(rows()).toHaveLength(5);
    expect(main()).toContain('5 of 60 practices');
    await userEvent.fill(byText('input', /^$/).ownerDocument.querySelector<HTMLInputElement>('input[type="search"]')!, 'police');
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(rows()).toHaveLength(1);
    byText('button', 'Reset').click();
    await settled();
    expect(rows()).toHaveLength(60);
  });

  it('opens a practice to first steps, measure with links, and evidence', async () => {
    await show('/levers');
    byText('button', /^Move the jobs that are furthest below market$/).click();
    await settled();
    const panel = document.querySelector('[role="dialog"]')!;
    expect(panel.querySelectorAll('ol li').length).toBeGreaterThanOrEqual(2);
    expect(panel.textContent).toMatch(/A: experiment.*American Economic Review, 2019/);
    expect([...panel.querySelectorAll('a')].map(({ hash }) => hash)).toContain('#/metric/pay-to-market');
    expect(location.hash).toContain('sel=HRP-1');
  });

  it('takes in an own practice, changes it, and takes both back', async () => {
    const plans = plansOf();
    await show('/levers', plans);
    byText('button', 'Add a practice of your own').click();
    await settled();
    byText('[role="dialog"] button', 'Save').click();
    await settled();
    expect(document.querySelector('[role="dialog"]')?.textContent).toMatch(/Say in a few words what is done/);
    expect(plans.plans().state.ownPractices).toEqual([]);
    await userEvent.fill(field('Practice'), 'Shuttle from the station');
    await userEvent.fill(field('First steps'), 'Ask who would ride\nPrice it');
    await userEvent.fill(field('What to measure'), 'Riders a day');
    field('Pain points it acts on').focus();
    field('Pain points it acts on').click();
    await settled();
    [...document.querySelectorAll<HTMLElement>('[role="option"]')]
      .find((option) => option.textContent === 'Turnover' && option.checkVisibility())!
      .click();
    await settled();
    byText('[role="dialog"] button', 'Save').click();
    await settled();
    expect(plans.plans().state.ownPractices).toMatchObject([
      { id: 'OWN-1', title: 'Shuttle from the station', families: ['turnover'], firstSteps: ['Ask who would ride', 'Price it'] },
    ]);
    expect(rows()).toHaveLength(61);
    byText('button', /^Shuttle from/).click();
    await settled();
    byText('[role="dialog"] button', 'Edit').click();
    await settled();
    await userEvent.fill(field('Practice'), 'Bus instead');
    byText('[role="dialog"] button', 'Save').click();
    await settled();
    expect(plans.plans().state.ownPractices).toMatchObject([{ id: 'OWN-1', title: 'Bus instead', families: ['turnover'] }]);
    byText('button', 'Undo: change OWN-1').click();
    await settled();
    expect(plans.plans().state.ownPractices).toMatchObject([{ id: 'OWN-1', title: 'Shuttle from the station' }]);
    byText('button', 'Undo: add a practice').click();
    await settled();
    expect(rows()).toHaveLength(60);
  });

  it('keeps an own practice that a goal names', async () => {
    const own = { ...(await import('../../src/pipeline.ts')).leverContent().practices[0]!, id: 'OWN-1', title: 'Ours' };
    const plans = plansOf({ ownPractices: [own], goals: [{ id: 'g', practices: ['OWN-1'] } as unknown as Goal] });
    await show('/levers?sel=OWN-1', plans);
    byText('[role="dialog"] button', 'Remove').click();
    await settled();
    expect(document.body.textContent).toContain('OWN-1 stays: a goal names it.');
    expect(plans.plans().state.ownPractices).toHaveLength(1);
    plans.plans().change('no goal', (now) => ({ ...now, goals: [] }));
    await settled();
    byText('[role="dialog"] button', 'Remove').click();
    await settled();
    expect(plans.plans().state.ownPractices).toEqual([]);
  });
});

describe('the self-assessment', () => {
  const statement = (id: string): HTMLElement => document.querySelector<HTMLElement>(`[data-statement="${id}"]`)!;
  const bar = (): string => [...document.querySelectorAll('main [role="status"]')].at(-1)?.textContent ?? '';

  it('has 30 statements, or 57, in either order', async () => {
    await show('/assess');
    expect(document.querySelectorAll('[data-statement]')).toHaveLength(30);
    byText('label', /^Full: 57$/).click();
    await settled();
    expect(document.querySelectorAll('[data-statement]')).toHaveLength(57);
    expect(document.querySelector('h2')?.textContent).toBe('Earnings');
    byText('label', /^Levers$/).click();
    await settled();
    expect(document.querySelector('h2')?.textContent).toBe('HR practices');
  });

  it('is answered by keyboard: arrows choose, the next one without an answer is one button away, an answer can be taken back', async () => {
    const plans = plansOf();
    await show('/assess', plans);
    statement('EA-b').querySelector('input')!.focus();
    await userEvent.keyboard(' ');
    expect(plans.plans().state.assessment['EA-b']?.answer).toBe('all');
    await userEvent.keyboard('{ArrowRight}');
    await settled();
    expect(plans.plans().state.assessment['EA-b']?.answer).toBe('some');
    expect(bar()).toBe('1 of 30 answered');
    byText('button', 'Next without an answer').click();
    expect(document.activeElement?.closest('[data-statement]')?.getAttribute('data-statement')).toBe('EA-c');
    byText('button', /^Clear the answer: We know/).click();
    await settled();
    expect(bar()).toBe('0 of 30 answered');
    byText('button', 'Undo: clear EA-b').click();
    await settled();
    expect(bar()).toBe('1 of 30 answered');
  });

  it('takes evidence and who controls it', async () => {
    const plans = plansOf({ assessment: { 'EA-b': answer('all') } });
    await show('/assess', plans);
    await userEvent.fill(statement('EA-b').querySelector<HTMLInputElement>('input[type="text"]')!, 'pay study 2025');
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(plans.plans().state.assessment['EA-b']).toMatchObject({ answer: 'all', evidence: 'pay study 2025', control: 'ours' });
  });

  it('puts the figure with both yardsticks beside the statement, and says plainly where there is none', async () => {
    await show('/assess?form=full');
    await expect.poll(() => statement('EA-b').textContent).toMatch(/(Kept|Missed)\..*Pay to market.*n 2,903.*our commitment: 1\.00/);
    expect(statement('SC-a').textContent).toMatch(/No data\. .*shifts with the day they were published/);
    expect(statement('SS-b').textContent).toMatch(/No data\. No figure can check this/);
  });

  it('lists where policy says yes and data says no first, with the units', async () => {
    const plans = plansOf({ assessment: someAnswers });
    await show('/assess?part=result', plans);
    await expect.poll(() => document.querySelectorAll('[data-contradicted]').length).toBeGreaterThan(1);
    const [first] = [...document.querySelectorAll<HTMLElement>('[data-contradicted]')];
    expect(first?.dataset['contradicted']).toBe('true');
    expect(first?.textContent).toMatch(/^Policy says yes, data says no \(\d\).*Listen before acting/);
    expect(first?.textContent).toMatch(/We know which jobs lag behind the market\.in place for all.*Missed\./);
    expect(h1()).toMatch(/^Policy says yes and data says no in /);
    expect(main()).toMatch(/Don’t know \(1\).*All staff have paid time to learn/);
  });

  it('scores each principle and lever, with planned and don’t know beside, and no total', async () => {
    await show('/assess?part=result&form=full', plansOf({ assessment: { ...someAnswers, 'EA-a': answer('some'), 'EA-c': answer('no') } }));
    const cells = (name: string): readonly string[] =>
      [...section('How far practice reaches').querySelectorAll('tbody tr')]
        .filter((row) => row.querySelector('th')?.textContent === name)
        .flatMap((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent ?? ''));
    // (1 + 0.5 + 0) / 3; planned counts as 0; don’t know leaves the mean.
    expect(cells('Earnings')).toEqual(['50 %', '3', '–', '0', '1']);
    expect(cells('Schedules')).toEqual(['0 %', '1', '◌ 1', '0', '3']);
    expect(cells('Learning & development')).toEqual(['–', '0', '–', '1', '3']);
    expect(section('How far practice reaches').textContent).not.toMatch(/Total[^ ]/);
  });

  it('works without any file, and asks for the columns of what is said to be in place', async () => {
    await show('/assess?part=result', plansOf({ assessment: { 'EA-b': answer('all'), 'SC-a': answer('no') } }), withoutFiles());
    expect(section('Columns to ask for').textContent).toMatch(/Pay to market needs a column: base pay, job title/);
    expect(section('Columns to ask for').textContent).not.toMatch(/shifts with the day/);
    expect(main()).toMatch(/Policy says yes, data says no: nowhere among the 0 answers that data can check/);
  });

  it('says that figures failed, and keeps the answers', async () => {
    await show(
      '/assess?part=result',
      plansOf({ assessment: someAnswers }),
      fixtureSession({ comparisons: () => Promise.reject(new Error('no')) }),
    );
    await expect.poll(main).toMatch(/figures could not be measured/);
    expect(main()).toContain('We know which jobs lag behind the market.');
  });
});

describe('beside a finding', () => {
  const openWhy = async (session: Session, plans: PlansStore): Promise<string> => {
    const { id } = painPointsOf(fixturePeriod).ranked.find(({ metric }) => metric === 'voluntary-turnover')!;
    await show(`/pain?sel=${encodeURIComponent(id)}`, plans, session);
    return document.querySelector('[role="dialog"]')?.textContent ?? '';
  };

  it('says that policy says yes where the metric of the finding speaks against it', async () => {
    const said = await openWhy(fixtureSession(), plansOf({ assessment: { 'EC-c': answer('all'), 'EC-d': answer('all') } }));
    expect(said).toMatch(
      /Policy says yes, data says no.*“Reasons to stay and to leave are collected and read\.” is answered in place for all/,
    );
    expect(said).not.toContain('A vacancy triggers');
  });

  it('says nothing of the kind without such an answer', async () => {
    expect(await openWhy(fixtureSession(), plansOf({ assessment: { 'EC-c': answer('no') } }))).not.toContain('Policy says yes');
  });
});

it.each(['/levers', '/levers/policy', '/assess'])('%s is not for leaders, and their menu does not name it', async (address) => {
  await show(address, plansOf({ assessment: someAnswers }), fixtureLeader());
  expect(h1()).toBe('This screen is for the analyst');
  expect(main()).not.toContain('in place for all');
  expect([...document.querySelectorAll('nav a')].map(({ textContent }) => textContent)).not.toContain('Self-assessment');
});
