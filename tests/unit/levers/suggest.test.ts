import { describe, expect, it } from 'vitest';
import type { Practice } from '../../../src/domain/lever.ts';
import { controlOf, leverContent, leverProblem, practiceById, suggest } from '../../../src/levers/index.ts';
import { aFinding } from './a-finding.ts';

const idsFor = (over: Parameters<typeof aFinding>[0], most: number): readonly string[] =>
  suggest(aFinding(over))
    .practices.slice(0, most)
    .map(({ practice }) => practice.id);

/*
 * Worked out by hand from the library's table: same metric 12, principle 5, family 2, level 2, control as the finding 1, evidence A 1, B .6, M .3, C 0;
 * equal scores by cost; practices for other employers' staff after all others.
 */
describe('practices that fit a finding', () => {
  it('turnover by choice of one department, owned by it', () => {
    // EMP-6 (EC PM · TU PE · O · A) 12+5+2+2+1+1 = 23; HRP-23 (EC · TU PE · O · B) 22.6; HRP-8, -3, -1 (TU · S · A) 12+2+1 = 15 at cost 0, 2, 3;
    // EMP-1 and HRP-16 (EC · TU · O · B) 5+2+2+1+.6 = 10.6 at cost 0, 1.
    expect(idsFor({}, 7)).toEqual(['EMP-6', 'HRP-23', 'HRP-8', 'HRP-3', 'HRP-1', 'EMP-1', 'HRP-16']);
  });

  it('pay behind the market, shared by department and HR', () => {
    // HRP-1 (EA · TU HI · S · A) 23; HRP-7 and HRP-3 (EA · TU · S · A) 5+2+2+1+1 = 11 at cost 1, 2; HRP-15 (EA · S · B) 5+2+1+.6 = 8.6; HRP-2 (EA · TU · H · B) 7.6.
    const over = { metric: 'pay-to-market', principle: 'earnings', responsibleLevel: 'department-and-hr' } as const;
    expect(idsFor(over, 5)).toEqual(['HRP-1', 'HRP-7', 'HRP-3', 'HRP-15', 'HRP-2']);
  });

  it('slow hiring, which belongs to no principle', () => {
    // HRP-15 (HI · S · B) 12+2+2+1+.6 = 17.6; HRP-18 (HI · H · A) 12+2+1 = 15; HRP-8, HRP-19, HRP-3, HRP-1 (HI · S · A) 6 at cost 0, 0, 2, 3.
    const over = { metric: 'time-to-fill', principle: null, family: 'hiring', responsibleLevel: 'department-and-hr' } as const;
    expect(idsFor(over, 6)).toEqual(['HRP-15', 'HRP-18', 'HRP-8', 'HRP-19', 'HRP-3', 'HRP-1']);
  });

  it('benefits of one office: what serves benefits stands before what merely fits family and level', () => {
    // HRP-11, -13, -10 (BE · TU · H · B, ours) 5+2+1+.6 = 8.6 at cost 1, 1, 2; HRP-12 (C) 8; EMP-6 (TU · O · A) 2+2+1+1 = 6.
    const over = { metric: 'benefit-take-up', facet: 'medical', principle: 'benefits' } as const;
    expect(idsFor(over, 5)).toEqual(['HRP-11', 'HRP-13', 'HRP-10', 'HRP-12', 'EMP-6']);
  });

  it('lists what reaches vendors and other employers after all that reaches own staff, and says so', () => {
    const over = {
      metric: 'promotion-rate',
      principle: 'learning-and-development',
      family: 'advancement',
      responsibleLevel: 'department-and-hr',
    } as const;
    const { practices } = suggest(aFinding(over));
    // PRO-5 (LD · AD · S · A) would be second by its tags.
    const others = practices.filter(
      ({ reasons }) => reasons.at(-1) === 'reaches vendors or other employers, not the people of this finding',
    );
    expect(others.map(({ practice }) => practice.id)).toEqual(['PRO-5', 'POL-3']);
    expect(practices.slice(-2)).toEqual(others);
    expect(suggest(aFinding(over)).levers.find(({ lever }) => lever === 'procurement')?.because).toBe(
      '1 practice fits learning & development, for vendors and other employers, not for the people of this finding.',
    );
  });

  it('a survey theme: only the practice of this very principle is measured by it', () => {
    // HRP-23 names favorable answers on EC: 22.6. EMP-1 names those on VR, HRP-24 those on PM: EMP-6 11, EMP-1 10.6, HRP-25 10.
    const over = { metric: 'survey-favorable', facet: 'environment-and-culture', family: 'engagement' } as const;
    expect(idsFor(over, 4)).toEqual(['HRP-23', 'EMP-6', 'EMP-1', 'HRP-25']);
  });

  it('a plan: only the practice of this very plan is measured by it', () => {
    // HRP-11 names the retirement plan: 22.6; HRP-13 and HRP-10 (BE · TU · H · B) 10.6 at cost 1, 2; HRP-12 (C) 10.
    const over = { metric: 'benefit-take-up', facet: 'retirement', principle: 'benefits', responsibleLevel: 'hr' } as const;
    expect(idsFor(over, 4)).toEqual(['HRP-11', 'HRP-13', 'HRP-10', 'HRP-12']);
    expect(
      suggest(aFinding({ ...over, facet: 'medical' })).practices.filter(({ reasons }) => reasons[0] === 'measured by the same metric'),
    ).toEqual([]);
  });

  it('says why, the weightiest reason first', () => {
    expect(suggest(aFinding()).practices[0]?.reasons).toEqual([
      'measured by the same metric',
      'same principle: Environment & culture',
      'same family: Turnover',
      'acts at the level that owns the fix: Office/Department',
      'we decide it',
      'evidence A',
    ]);
  });

  it('leaves out what shares neither metric, principle nor family, however well it fits else', () => {
    const fitting = suggest(aFinding({ metric: 'time-to-fill', principle: null, family: 'hiring' })).practices.map(
      ({ practice }) => practice,
    );
    expect(fitting.length).toBeGreaterThan(5);
    expect(fitting.filter(({ families, metrics }) => !families.includes('hiring') && !metrics.includes('time-to-fill'))).toEqual([]);
    // POL-8 serves all eight principles and the family engagement only: no fit for benefits.
    expect(idsFor({ metric: 'benefit-take-up', principle: 'benefits' }, 60)).not.toContain('POL-8');
  });

  it('reaches every practice from a pain point of its family', () => {
    const reached = new Set(
      leverContent().practices.flatMap(({ families: own }) =>
        suggest(aFinding({ metric: 'headcount', principle: null, family: own[0]! })).practices.map(({ practice }) => practice.id),
      ),
    );
    expect(reached.size).toBe(60);
  });

  it('ranks an own practice like any other', () => {
    const own: Practice = { ...practiceById('EMP-6', [])!, id: 'OWN-1', cost: 1, evidence: { grade: 'A', note: 'Our pilot.' } };
    const ids = suggest(aFinding(), { ownPractices: [own] }).practices.map(({ practice }) => practice.id);
    expect(ids.slice(0, 3)).toEqual(['EMP-6', 'OWN-1', 'HRP-23']);
    expect(practiceById('OWN-1', [own])).toBe(own);
    expect(practiceById('OWN-2', [own])).toBeNull();
  });

  it('goes by the control the user gave, hiding nothing', () => {
    const asShared = suggest(aFinding(), { control: 'shared' });
    expect(asShared.practices).toHaveLength(suggest(aFinding()).practices.length);
    const score = (id: string, fits = asShared) => fits.practices.find(({ practice }) => practice.id === id)?.score;
    expect([score('EMP-6'), score('HRP-8')]).toEqual([22, 16]);
  });
});

describe('levers for a finding', () => {
  it('are all five, HR practices first, then by their best practice', () => {
    const { levers } = suggest(aFinding());
    // Best of the others: EMP-6 23; EDU-1 (TU · O, ours) 2+2+1 = 5; POL-4 (TU · A) 2+1 = 3; procurement reaches other employers only.
    expect(levers.map(({ lever }) => lever)).toEqual(['hr-practices', 'empowerment', 'education-and-enforcement', 'policy', 'procurement']);
    expect(levers[0]?.because).toMatch(
      /^First, because the data and the authority are in-house: \d+ practices fit environment & culture\.$/,
    );
  });

  it('say so where none of their practices fits', () => {
    const { levers } = suggest(aFinding({ metric: 'time-to-fill', principle: null, family: 'hiring' }));
    const last = levers.at(-1)!;
    expect([last.practices, last.because]).toEqual([[], 'No practice of this lever fits cost or time to hire.']);
  });

  it('are two at most, a third with a written reason', () => {
    expect(leverProblem(['hr-practices', 'policy'], '')).toBeNull();
    expect(leverProblem(['hr-practices', 'policy', 'hr-practices'], '')).toBeNull();
    expect(leverProblem(['hr-practices', 'policy', 'procurement'], '  ')).toMatch(/^At most two levers/);
    expect(leverProblem(['hr-practices', 'policy', 'procurement'], 'The contract is up for renewal.')).toBeNull();
  });
});

describe('who controls a finding', () => {
  it.each([
    ['office-department', 'ours'],
    ['department-and-hr', 'shared'],
    ['hr', 'ours'],
  ] as const)('at level %s: %s', (responsibleLevel, control) => {
    expect(controlOf(aFinding({ responsibleLevel })).control).toBe(control);
  });

  it('names the evidence behind the level', () => {
    const levelByEvidence = { level: 'hr', because: '9 of 11 departments are behind' } as const;
    expect(controlOf(aFinding({ responsibleLevel: 'hr', levelByEvidence })).because).toBe(
      'HR decides this for the whole organization. The figures point to HR: 9 of 11 departments are behind.',
    );
    expect(controlOf(aFinding({ responsibleLevel: 'office-department', levelByEvidence })).because).not.toContain('9 of 11');
  });

  it('is shared where the group bargains', () => {
    const of = (value: string) => controlOf(aFinding({ cut: ['Bargaining unit'], group: [value] }));
    expect(of('Local 12')).toEqual({
      control: 'shared',
      because: 'An agreement covers this group (Local 12): the bargaining calendar sets the date.',
    });
    expect(['None', 'Non-union', 'unrepresented', ''].map((value) => of(value).control)).toEqual(['ours', 'ours', 'ours', 'ours']);
  });
});
