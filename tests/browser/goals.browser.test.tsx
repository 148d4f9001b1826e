import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Goal } from '../../src/domain/goal.ts';
import { noPlans, type PlansState } from '../../src/views/acting/plans-contract.ts';
import { createPlansStore, type PlansStore } from '../../src/views/acting/plans-store.ts';
import type { Session } from '../../src/views/session-contract.ts';
import { fixturePeriod, painPointsOf } from './fixture-figures.ts';
import { aGoal, aTrack, goalToolsFixture } from './fixture-goals.ts';
import { day, metricId } from './fixture-metrics.ts';
import { fixtureSession } from './fixture-session.ts';
import { byText, overflow, settled, showApp, violations, widths, type Scheme } from './show-app.tsx';

const point = painPointsOf(fixturePeriod).ranked.find(({ metric, group }) => metric === 'voluntary-turnover' && group.length > 0)!.id;
const act = `/act/${encodeURIComponent(point)}`;
const sheet = `${act}/ask/focus-group`;
const newGoal = `/goals/new/${encodeURIComponent(point)}`;

let close = () => {};
afterEach(() => close());

const plansOf = (change: Partial<PlansState> = {}): PlansStore => {
  const store = createPlansStore();
  store.takeUp({ ...noPlans, ...change });
  return store;
};
const show = async (address: string, plans = plansOf(), session: Session = fixtureSession(), scheme: Scheme = 'light', width = 1440) => {
  ({ close } = await showApp(address, session, scheme, width, null, plans));
};
const main = (): string => document.querySelector('main')?.textContent ?? '';
const choice = {
  painPoint: point,
  control: 'shared',
  body: 'the works council',
  levers: ['hr-practices'],
  moreThanTwoBecause: '',
  practices: ['HRP-16'],
} as const;
const overdue = day('2026-05-01');
const withGoals = () => plansOf({ goals: [aGoal(), aGoal({ id: 'goal-2', reviewOn: overdue })], choices: [choice] });
const addresses = [
  ['/goals', /2 active goals: 2 moving; 1 due for review/],
  ['/goals/goal-1', /from 30\.0 % a year to 20\.0 % a year by Oct 31, 2027/],
  ['/goals/goal-1/edit', /Voluntary turnover in Fleet/],
  [newGoal, /Voluntary turnover in/],
  [act, /Voluntary turnover in/],
  [sheet, /^Focus group: voluntary turnover/],
] as const;

it('keeps how leaders read a baseline, as soon as a release prints it', async () => {
  const printed = { period: fixturePeriod, text: '29–31 % a year', low: 0.29, high: 0.31, n: 148 };
  const plans = plansOf({ goals: [aGoal(), aGoal({ id: 'goal-2' })] });
  const goals = { ...goalToolsFixture(), printedBaseline: ({ outcome }: Pick<Goal, 'outcome'>) => (outcome === other ? null : printed) };
  const other = plans.plans().state.goals[1]!.outcome;
  await show('/goals', plans, { ...fixtureSession(), goals });
  await settled();
  expect(plans.plans().state.goals.map(({ baselinePrinted }) => baselinePrinted)).toEqual([printed, null]);
});

describe.each<Scheme>(['light', 'dark'])('in %s', (scheme) => {
  it.each(addresses)('%s has no accessibility violation, one h1 with its finding, a title', async (address, finding) => {
    await show(address, withGoals(), fixtureSession(), scheme);
    expect(document.documentElement.dataset['mantineColorScheme']).toBe(scheme);
    expect(await violations()).toEqual([]);
    expect([...document.querySelectorAll('h1')].map(({ textContent }) => textContent)).toEqual([expect.stringMatching(finding)]);
    expect(document.title).toMatch(/ · Job Quality Benchmark$/);
  });
});

it.each(addresses)('%s never scrolls sideways at 1440, 1280 and 390', async (address) => {
  await show(address, withGoals());
  const over: number[] = [];
  for (const width of widths) {
    await page.viewport(width, 844);
    await settled();
    over.push(overflow());
  }
  expect(over).toEqual([0, 0, 0]);
});

describe('what can be done about a finding', () => {
  const check = async (name: string | RegExp) => {
    const label = byText('label', name) as HTMLLabelElement;
    (label.control as HTMLInputElement).click();
    await settled();
  };

  it('offers HR practices first and asks for the reason of a third lever', async () => {
    const plans = plansOf();
    await show(act, plans);
    const levers = [...document.querySelectorAll('section[aria-label^="2 Levers"] label')].map(({ textContent }) => textContent);
    expect(levers[0]).toBe('HR practices');
    for (const name of ['HR practices', 'Policy', 'Empowerment']) await check(name);
    expect(main()).toContain('Write down why a third is needed');
    byText('button', 'Set a goal').click();
    await settled();
    expect(location.hash).toContain('/act/');
    expect(main()).toContain('Choose at least one practice.');
  });

  it('a chosen practice brings its lever along and can be taken back', async () => {
    const plans = plansOf();
    await show(act, plans);
    document.querySelector<HTMLInputElement>('[data-practice] input')!.click();
    await settled();
    const [kept] = plans.plans().state.choices;
    expect(kept?.practices).toHaveLength(1);
    expect(kept?.levers).toHaveLength(1);
    byText('button', /^Undo/).click();
    await settled();
    expect(plans.plans().state.choices).toEqual([]);
  });

  it('shows both ways to the responsible level, the grade with its note and the cost in words', async () => {
    await show(act);
    expect(main()).toMatch(/By principle.*By evidence/);
    const row = document.querySelector('[data-practice]')?.textContent ?? '';
    expect(row).toMatch(/Fits: .*Cost: (staff time|under 0\.1|0\.1–1|over 1).*Evidence [ABCM]/);
  });

  it('narrows practices by cost and by evidence, and says when none passes', async () => {
    await show(`${act}?evidence=A`);
    const grades = [...document.querySelectorAll('[data-practice]')].map(
      ({ textContent }) => /Evidence ([ABCM])/.exec(textContent ?? '')?.[1],
    );
    expect(new Set(grades)).toEqual(new Set(['A']));
    close();
    await show(`${act}?evidence=A&cost=3&control=others`);
    expect(main()).toContain('No practice passes.');
  });

  it('a listening step is written down without names, shown, and removed', async () => {
    const plans = plansOf();
    await show(act, plans);
    document.querySelector<HTMLElement>('section[aria-label="4 Listen first"] summary')!.click();
    await settled();
    byText('button', 'Keep this step').click();
    await settled();
    expect(main()).toContain('A day for what is planned, or the themes that were heard');
    await userEvent.fill(document.querySelector('textarea')!, 'Rosters come late');
    byText('button', 'Keep this step').click();
    await settled();
    expect(plans.plans().state.listening).toMatchObject([
      { painPoint: point, method: 'focus-group', heard: 'Rosters come late', on: null },
    ]);
    byText('button', /^Remove: Focus group/).click();
    await settled();
    expect(plans.plans().state.listening).toEqual([]);
  });

  it('a question sheet holds no figure of the finding', async () => {
    const { value, n } = { value: /\d+(\.\d+)? %|\$\d/, n: /\bn \d/ };
    for (const method of ['survey', 'focus-group', 'coffee-talk', 'stay-interview']) {
      await show(`${act}/ask/${method}`);
      const text = document.querySelector('article')?.textContent ?? '';
      expect(text.length).toBeGreaterThan(300);
      expect(text).not.toMatch(value);
      expect(text).not.toMatch(n);
      expect(text).toContain('What would you do first if you were in charge?');
      close();
    }
  });

  it('a finding that is not in the list says so, and leaders get none of it', async () => {
    await show('/act/none');
    expect(document.querySelector('h1')?.textContent).toMatch(/not in the list/);
    close();
    await show('/goals', withGoals(), fixtureSession({ audience: 'leader', leaderRelease: { state: 'ready', summary: {} as never } }));
    expect(main()).not.toMatch(/30\.0 %|Fleet/);
  });
});

describe('a new goal', () => {
  const input = (label: string | RegExp) => (byText('label', label) as HTMLLabelElement).control as HTMLInputElement;

  it('is not saved without owner and equity answer, and says so beside the fields', async () => {
    const plans = plansOf({ choices: [choice] });
    await show(newGoal, plans);
    byText('button', 'Save the goal').click();
    await settled();
    expect(main()).toContain('2 things are missing');
    expect(input(/^Owner, a role/).getAttribute('aria-invalid')).toBe('true');
    expect(plans.plans().state.goals).toEqual([]);
    await userEvent.fill(input(/^Owner, a role/), 'Fleet director');
    await userEvent.click(input('Your answer'));
    byText('[role="option"]', 'Some gain less').click();
    await settled();
    byText('button', 'Save the goal').click();
    await settled();
    const [saved] = plans.plans().state.goals;
    expect(saved).toMatchObject({ practices: ['HRP-16'], owner: { role: 'Fleet director' }, equity: { answer: 'some gain less' } });
    expect(saved?.equity.answeredOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(location.hash).toBe(`#/goals/${saved?.id}`);
  });

  it('the sanity line follows the target digit by digit', async () => {
    await show(newGoal, plansOf({ choices: [choice] }));
    const sanity = () => document.querySelector('[data-visible]')?.textContent;
    expect(sanity()).toMatch(/15 fewer leavers.*visible by the date: yes/);
    await userEvent.fill(input(/^Target/), '29');
    expect(sanity()).toMatch(/1 fewer leavers.*visible by the date: no/);
    expect(document.activeElement).toBe(input(/^Target/));
  });

  it('what was typed outlives a look at another page', async () => {
    await show(newGoal, plansOf({ choices: [choice] }));
    await userEvent.fill(input('Sponsor'), 'The board');
    location.hash = '#/goals';
    await settled();
    location.hash = `#${newGoal}`;
    await settled();
    expect(input('Sponsor').value).toBe('The board');
  });

  it('takes the range of acting over as its money, with the source', async () => {
    await show(newGoal, plansOf({ choices: [choice] }));
    expect(main()).toMatch(/Acting\$40,000–\$90,000 a year.*Doing nothing\$110,000–\$350,000 a year/);
    await userEvent.fill(input('Money a year, from'), '1000');
    expect(main()).not.toContain('Take over as the money');
    (byText('label', 'Raise to a floor') as HTMLLabelElement).querySelector('input')!.click();
    await settled();
    await userEvent.click(byText('button', 'Take over as the money of the sheet'));
    await settled();
    expect([input('Money a year, from').value, input('Where the range comes from').value]).toEqual(['$40,000', 'as typed on the sheet']);
  });
});

describe('goals', () => {
  it('draws the baseline, the present figure with its interval and the target at their values', async () => {
    await show('/goals', withGoals());
    const mark = (name: string) => document.querySelector(`[data-goal="goal-1"] [data-mark="${name}"]`)!;
    expect(mark('baseline').getAttribute('data-value')).toBe('0.3');
    expect(mark('ours').getAttribute('data-value')).toBe('0.25');
    expect(mark('target').getAttribute('data-value')).toBe('0.2');
    expect([mark('interval').getAttribute('data-low'), mark('interval').getAttribute('data-high')]).toEqual(['0.18', '0.33']);
    const x = (name: string) => Number(mark(name).getAttribute('cx'));
    expect(x('target')).toBeLessThan(x('ours'));
    expect(x('ours')).toBeLessThan(x('baseline'));
  });

  it('a review that is overdue comes first, is marked in words, and is answered with what was learned', async () => {
    const plans = withGoals();
    await show('/goals', plans);
    const first = document.querySelector('[data-goal]')!;
    expect(first.getAttribute('data-goal')).toBe('goal-2');
    expect(first.textContent).toContain('review overdue since May 1, 2026');
    byText('[data-goal="goal-2"] button', /^Review:/).click();
    await settled();
    byText('button', 'Save the review').click();
    await settled();
    expect(document.querySelector('[role="dialog"]')?.textContent).toContain('what did this period teach?');
    expect(await violations()).toEqual([]);
    await userEvent.fill(document.querySelector<HTMLTextAreaElement>('[role="dialog"] textarea')!, 'Buddies need paid time');
    ((byText('[role="dialog"] label', 'Stop') as HTMLLabelElement).querySelector('input') as HTMLInputElement).click();
    byText('button', 'Save the review').click();
    await settled();
    const goal = plans.plans().state.goals.find(({ id }) => id === 'goal-2');
    expect(goal).toMatchObject({ status: 'ended', reviews: [{ verdict: 'moving', choice: 'stop', learned: 'Buddies need paid time' }] });
    expect(main()).toContain('Ended (1)');
  });

  it('a unit that is gone is named, with its likely name, and followed only when the user says so', async () => {
    const plans = plansOf({ goals: [aGoal()] });
    const gone = goalToolsFixture((goal) => aTrack(goal, 'cannot tell yet', { now: null, missing: { mightBe: [['Parks']] } }));
    await show('/goals', plans, fixtureSession({ goals: gone }));
    expect(main()).toContain('Fleet is not in the files any more');
    expect(plans.plans().state.goals[0]?.renamedTo).toBeNull();
    byText('button', 'That is its new name').click();
    await settled();
    expect(plans.plans().state.goals[0]?.renamedTo).toEqual(['Parks']);
  });

  it('a corrected baseline is told beside the verdict', async () => {
    const restated = { was: 0.3, is: 0.27, sentence: 'Written down as 30 %, it is 27 % as known now.' };
    await show(
      '/goals',
      plansOf({ goals: [aGoal()] }),
      fixtureSession({ goals: goalToolsFixture((goal) => aTrack(goal, 'worse', { restated })) }),
    );
    expect(main()).toMatch(/▼ Worse, 90 % sure/);
    expect(main()).toContain(restated.sentence);
  });

  it('a figure that cannot be measured any more keeps its goal, grayed, without a verdict', async () => {
    const session = fixtureSession();
    const availability = new Map(session.availability).set(metricId('voluntary-turnover'), {
      state: 'missing',
      metric: metricId('voluntary-turnover'),
      missing: ['leavers'],
    });
    await show('/goals', plansOf({ goals: [aGoal()] }), { ...session, availability });
    expect(document.querySelector('[data-goal]')?.getAttribute('data-gone')).toBe('true');
    expect(main()).toContain('The goal is kept as it was.');
    expect(main()).not.toMatch(/Moving/);
  });

  it('without a goal the largest pain point is suggested; without data it says what would fill the page', async () => {
    await show('/goals');
    const top = painPointsOf(fixturePeriod).ranked[0]!;
    expect(main()).toContain(top.sentence);
    expect(document.querySelector<HTMLAnchorElement>('main a[href^="#/act/"]')?.getAttribute('href')).toBe(
      `#/act/${encodeURIComponent(top.id)}`,
    );
    close();
    await show('/goals', plansOf(), fixtureSession({ status: 'empty', dataAsOf: null, sample: false }));
    expect(main()).toMatch(/Add files/);
    expect(await violations()).toEqual([]);
  });

  it('a failed measurement says why and offers Retry; the goals stay in sight', async () => {
    const broken = { ...goalToolsFixture(), track: () => Promise.reject(new Error('The engine is gone.')) };
    await show('/goals', plansOf({ goals: [aGoal()] }), fixtureSession({ goals: broken }));
    expect(main()).toContain('The engine is gone.');
    byText('button', 'Retry');
    expect(main()).toContain('Voluntary turnover, Fleet');
  });
});

describe('today', () => {
  const reviewOn = day('2088-06-30');
  const shownOn = async (session: Session): Promise<string> => {
    await show('/goals', plansOf({ goals: [aGoal({ reviewOn })] }), session);
    const text = document.querySelector('[data-goal]')?.textContent ?? '';
    close();
    return text;
  };

  it('is that of the sample where its files speak of later days, and of the clock for real files', async () => {
    const later = { dataAsOf: day('2088-10-31') };
    expect(await shownOn(fixtureSession({ ...later, sample: true }))).toContain('review overdue since Jun 30, 2088');
    expect(await shownOn(fixtureSession({ ...later, sample: false }))).toContain('next review Jun 30, 2088');
  });
});

describe('a goal', () => {
  it('becomes a commitment of its own unit, and is taken out again', async () => {
    const saved: unknown[] = [];
    await show('/goals/goal-1', withGoals(), fixtureSession({ saveCommitment: (commitment) => void saved.push(commitment) }));
    byText('button', 'Adopt as a commitment').click();
    expect(saved).toMatchObject([{ id: 'goal-goal-1', operator: '≤', threshold: 0.2, scope: { group: ['Fleet'] } }]);
  });

  it('an activity is ticked, the removal of the goal is undone', async () => {
    const plans = withGoals();
    await show('/goals/goal-1', plans);
    ((byText('label', 'Choose and pay buddies') as HTMLLabelElement).control as HTMLInputElement).click();
    await settled();
    expect(plans.plans().state.goals[0]?.activities[0]?.done).toBe(true);
    byText('button', 'Remove this goal').click();
    await settled();
    expect(plans.plans().state.goals.map(({ id }) => id)).toEqual(['goal-2']);
    byText('button', /^Undo/).click();
    await settled();
    expect(plans.plans().state.goals.map(({ id }) => id)).toEqual(['goal-1', 'goal-2']);
  });

  it('is edited without losing its frozen baseline', async () => {
    const plans = withGoals();
    await show('/goals/goal-1/edit', plans);
    await userEvent.fill((byText('label', 'Sponsor') as HTMLLabelElement).control as HTMLInputElement, 'The board');
    byText('button', 'Save the goal').click();
    await settled();
    expect(plans.plans().state.goals[0]).toMatchObject({
      inputs: { sponsor: 'The board' },
      baseline: aGoal().baseline,
      finding: aGoal().finding,
    });
  });
});
