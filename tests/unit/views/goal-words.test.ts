import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../src/domain/goal.ts';
import type { IsoDate } from '../../../src/domain/period.ts';
import { readId, actAddress, newGoalAddress, sheetAddress } from '../../../src/views/act/act-address.ts';
import { missingForGoal } from '../../../src/views/act/missing-for-goal.ts';
import { commitmentOfGoal } from '../../../src/views/goals/commitment-of-goal.ts';
import { groupGoals } from '../../../src/views/goals/goal-groups.ts';
import { baselineWords, goalSentence, nowWords, ownerWords, reviewWords, verdictWords } from '../../../src/views/goals/goal-words.ts';
import { fieldMarks, fromTyped, toTyped } from '../../../src/views/goals/target-input.ts';
import { dayOf, monthsAfter } from '../../../src/views/use-today.ts';
import { aGoal, aTrack } from '../../browser/fixture-goals.ts';
import { info, plans } from '../../browser/fixture-metrics.ts';

const day = (text: string) => text as IsoDate;
const turnover = info(plans.find(({ id }) => id === 'voluntary-turnover')!);
const goal = (id: string, change: Partial<Goal> = {}): Goal => aGoal({ id, ...change });

describe('groups of goals', () => {
  it('puts what is due first, the longest overdue first; the day itself is due', () => {
    const { due, active, ended } = groupGoals(
      [
        goal('later', { reviewOn: day('2027-05-01') }),
        goal('today', { reviewOn: day('2027-01-15') }),
        goal('overdue', { reviewOn: day('2026-12-01') }),
        goal('sooner', { reviewOn: day('2027-02-01') }),
        goal('ended', { status: 'ended', reviewOn: day('2026-01-01') }),
      ],
      day('2027-01-15'),
    );
    expect([due, active, ended].map((group) => group.map(({ id }) => id))).toEqual([['overdue', 'today'], ['sooner', 'later'], ['ended']]);
  });

  it('names the goal that ended last first', () => {
    const ended = (id: string, on: string) =>
      goal(id, { status: 'ended', reviews: [{ on: day(on), verdict: 'worse', choice: 'stop', learned: 'x' }] });
    expect(groupGoals([ended('a', '2026-05-01'), ended('b', '2027-05-01')], day('2027-06-01')).ended.map(({ id }) => id)).toEqual([
      'b',
      'a',
    ]);
  });
});

describe('a goal in words', () => {
  it('is one sentence from baseline to target, with the day', () => {
    expect(goalSentence(aGoal(), turnover)).toBe('Voluntary turnover, Fleet: from 30.0 % a year to 20.0 % a year by Oct 31, 2027');
    expect(baselineWords(aGoal())).toBe('30.0 % a year (22.0–40.0), n 148');
  });

  it('a verdict carries its certainty; reached is a fact and has none; worse is told by the chance of worse', () => {
    const words = (verdict: Parameters<typeof aTrack>[1], probabilityBetter: number | null) =>
      verdictWords(aTrack(aGoal(), verdict, { probabilityBetter }));
    expect(words('moving', 0.81)).toBe('Moving, 81 % sure');
    expect(words('reached', 0.97)).toBe('Reached');
    expect(words('worse', 0.1)).toBe('Worse, 90 % sure');
    expect(words('cannot tell yet', 0.6)).toBe('Cannot tell yet: 60 % sure that it is better');
    expect(words('cannot tell yet', null)).toBe('Cannot tell yet');
    expect(words('moving', 0.999)).toBe('Moving, over 99 % sure');
  });

  it('says why there is no figure of now', () => {
    expect(nowWords(undefined, aGoal())).toBe('being measured');
    expect(nowWords(aTrack(aGoal(), 'cannot tell yet', { now: null }), aGoal())).toBe('not measured');
    expect(nowWords(aTrack(aGoal(), 'cannot tell yet', { now: null, missing: { mightBe: [] } }), aGoal())).toBe(
      'the unit is not in the files',
    );
    expect(nowWords(aTrack(aGoal()), aGoal())).toBe('25.0 % a year (18.0–33.0)');
  });

  it('marks an overdue review in words', () => {
    const at = (reviewOn: string, today: string) => reviewWords(aGoal({ reviewOn: day(reviewOn) }), day(today));
    expect(at('2027-03-31', '2027-03-30')).toBe('next review Mar 31, 2027');
    expect(at('2027-03-31', '2027-03-31')).toBe('review due today');
    expect(at('2027-03-31', '2027-04-01')).toBe('review overdue since Mar 31, 2027');
    expect(ownerWords(aGoal({ owner: { role: ' ', unit: '' } }))).toBe('no owner yet');
  });
});

describe('a goal adopted as a commitment', () => {
  it('promises the target in the direction that is better, for its own unit, from the period of the baseline on', () => {
    expect(commitmentOfGoal(aGoal(), turnover)).toEqual({
      id: 'goal-goal-1',
      text: 'Our goal: Voluntary turnover, Fleet at most 20.0 % a year by Oct 31, 2027',
      metric: 'voluntary-turnover',
      facet: null,
      operator: '≤',
      threshold: 0.2,
      scope: { cut: ['department'], group: ['Fleet'] },
      from: '2026-10-31',
      due: '2027-10-31',
      owner: 'Fleet director',
      status: 'adopted',
    });
  });

  it('follows a unit to its new name; the whole organization has no scope; higher is at least', () => {
    expect(commitmentOfGoal(aGoal({ renamedTo: ['Vehicles'] }), turnover).scope?.group).toEqual(['Vehicles']);
    const whole = commitmentOfGoal(aGoal({ outcome: { ...aGoal().outcome, cut: [], group: [] }, better: 'higher' }), turnover);
    expect([whole.scope, whole.operator]).toEqual([null, '≥']);
  });
});

describe('the target as it is typed', () => {
  it('is percent for shares and rates and the plain unit else, there and back', () => {
    expect(toTyped(0.125, 'share')).toBe(12.5);
    expect(fromTyped(12.5, 'share')).toBe(0.125);
    expect(toTyped(0.3, 'per-person-year')).toBe(30);
    expect(fromTyped(61_000, 'money-year')).toBe(61_000);
    expect([fieldMarks('per-person-year'), fieldMarks('money-year'), fieldMarks('ratio')]).toEqual([
      { suffix: ' % a year' },
      { prefix: '$' },
      {},
    ]);
  });
});

describe('days', () => {
  it('six months later stays within the month it comes to', () => {
    expect(monthsAfter(day('2026-10-31'), 6)).toBe('2027-04-30');
    expect(monthsAfter(day('2026-08-31'), 6)).toBe('2027-02-28');
    expect(monthsAfter(day('2026-12-15'), 1)).toBe('2027-01-15');
  });

  it('today is the day on the calendar here, not in Greenwich', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('before a goal sheet', () => {
  const choice = {
    painPoint: 'p',
    control: 'ours',
    body: '',
    levers: ['hr-practices'],
    moreThanTwoBecause: '',
    practices: ['HRP-1'],
  } as const;

  it('asks for a practice, for who else decides, and for the reason of a third lever', () => {
    expect(missingForGoal(choice)).toEqual([]);
    expect(missingForGoal({ ...choice, practices: [] })).toEqual(['Choose at least one practice.']);
    expect(missingForGoal({ ...choice, control: 'others' })).toEqual(['Name who decides.']);
    expect(missingForGoal({ ...choice, control: 'shared', body: 'the union' })).toEqual([]);
    const three = { ...choice, levers: ['hr-practices', 'policy', 'procurement'] } as const;
    expect(missingForGoal(three)).toHaveLength(1);
    expect(missingForGoal({ ...three, moreThanTwoBecause: 'the charter asks for both' })).toEqual([]);
  });
});

describe('addresses', () => {
  it('carry any name of a unit, slashes and percent signs too, and give it back', () => {
    for (const id of ['voluntary-turnover||department|Parks / Trees|market', 'x||office|100 % A?b#c|market', 'x||a×b|A × B|rest']) {
      for (const address of [actAddress({ id }), newGoalAddress({ id }), sheetAddress({ id }, 'survey')])
        expect(address.split('/').map(readId)).toContain(id);
    }
    expect(readId('%E0%A4%A')).toBeNull();
  });
});
