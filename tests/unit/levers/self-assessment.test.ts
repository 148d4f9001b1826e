import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/domain/comparison.ts';
import type { Availability } from '../../../src/domain/metric.ts';
import type { MetricId, Released } from '../../../src/domain/reading.ts';
import { assessmentForm, assessmentScores, policyAgainstData, statementsContradicted, type Answers } from '../../../src/levers/index.ts';
import { principles } from '../../../src/domain/framework.ts';
import { levers } from '../../../src/domain/lever.ts';
import { commitment, comparison, leaving, market, type Given } from '../pain-points/example-organization.ts';
import { aFinding } from './a-finding.ts';

const answered = (given: Readonly<Record<string, Answers[string]['answer']>>): Answers =>
  Object.fromEntries(Object.entries(given).map(([id, answer]) => [id, { answer }]));

describe('the forms', () => {
  it('quick asks 30 of the 57: three of each principle, one of each lever, two of HR practices, checkable ones first', () => {
    // By hand: metrics of the catalogue before those to come before none, else the order of the page.
    const byHand = [
      'PRO-a EMP-d HRP-c HRP-d POL-c EDU-c',
      'EA-b EA-c EA-d SC-a SC-b SC-c SS-a SS-c SS-d LD-a LD-c LD-d',
      'VR-a VR-b VR-c BE-a BE-b BE-c PM-a PM-b PM-d EC-a EC-b EC-c',
    ].join(' ');
    expect(assessmentForm('quick').map(({ id }) => id)).toEqual(byHand.split(' '));
    expect(assessmentForm('full')).toHaveLength(57);
  });

  it('both reach every principle and every lever', () => {
    for (const form of ['quick', 'full'] as const) {
      const parts = new Set(assessmentForm(form).map(({ part }) => (part.kind === 'lever' ? part.lever : part.principle)));
      expect([...parts].toSorted()).toEqual([...Object.keys(principles), ...Object.keys(levers)].toSorted());
    }
  });

  it('prefill who controls a statement from the level that owns its principle', () => {
    const controlOf = (id: string) => assessmentForm('full').find((one) => one.id === id)?.control;
    // Earnings: department and HR together; benefits: HR; purpose: the office; vendors have to agree to a contract.
    expect([controlOf('EA-a'), controlOf('BE-a'), controlOf('PM-a'), controlOf('PRO-b'), controlOf('PRO-a')]).toEqual([
      'shared',
      'ours',
      'ours',
      'shared',
      'ours',
    ]);
  });
});

describe('the score', () => {
  const scoreOf = (answers: Answers, name: string, form: 'quick' | 'full' = 'full') =>
    assessmentScores(answers, assessmentForm(form)).find(({ part }) => (part.kind === 'lever' ? part.lever : part.principle) === name)!;

  it('is the mean of all 1, some ½, planned 0, no 0; "don’t know" is left out and counted', () => {
    const score = scoreOf(answered({ 'EA-a': 'all', 'EA-b': 'some', 'EA-c': 'planned', 'EA-d': 'unknown' }), 'earnings');
    expect(score).toMatchObject({ score: (1 + 0.5 + 0) / 3, counted: 3, unknown: 1, planned: 1, unanswered: 0, statements: 4 });
  });

  it('tells planned from no by its mark, not by the number', () => {
    const [planned, no] = [scoreOf(answered({ 'POL-a': 'planned' }), 'policy'), scoreOf(answered({ 'POL-a': 'no' }), 'policy')];
    expect([planned.score, planned.planned, no.score, no.planned]).toEqual([0, 1, 0, 0]);
    expect(no.unanswered).toBe(4);
  });

  it('is none where nobody knows or nothing was answered, never 0', () => {
    expect(scoreOf(answered({ 'BE-a': 'unknown' }), 'benefits')).toMatchObject({ score: null, counted: 0, unknown: 1, unanswered: 3 });
    expect(scoreOf({}, 'benefits').score).toBeNull();
  });

  it('stands for each principle and lever, never for all together; the quick form counts its own statements', () => {
    expect(assessmentScores({}, assessmentForm('full'))).toHaveLength(8 + 5);
    expect(scoreOf(answered({ 'EA-a': 'no', 'EA-b': 'all' }), 'earnings', 'quick')).toMatchObject({ score: 1, counted: 1, statements: 3 });
  });
});

const livingWage = (given: Partial<Given>): Comparison =>
  comparison({
    metric: 'living-wage-share',
    facet: 'living wage 1',
    n: 200,
    value: 0.93,
    basis: { kind: 'share', counts: 186, people: 200 },
    ...given,
  });

const of = (answers: Answers, comparisons: readonly Comparison[], availability?: readonly Availability[]) =>
  policyAgainstData(answers, comparisons, availability).rows.map(({ statement, answer, data, cell, because }) => ({
    id: statement.id,
    cell: `${answer} × ${data}`,
    finding: cell.finding,
    because,
  }));

describe('policy against data', () => {
  const promised = { commitment: commitment(1), verdict: 'missed' } as const;

  it('lists "policy says yes, data says no" first, then plain gaps, then what cannot be checked', () => {
    const answers = answered({ 'EC-c': 'no', 'EA-c': 'all', 'PM-b': 'all', 'EA-b': 'no', 'PRO-a': 'planned' });
    const rows = of(answers, [
      livingWage(promised),
      leaving(30, 200, { commitment: commitment(0.12), verdict: 'missed' }),
      comparison({
        metric: 'pay-to-market',
        n: 200,
        value: 1.02,
        basis: { kind: 'median', people: 200 },
        commitment: commitment(1),
        verdict: 'met',
      }),
    ]);
    expect(rows.map(({ id, cell, finding }) => [id, cell, finding])).toEqual([
      ['EA-c', 'yes × misses', 'Policy says yes, data says no'],
      ['EC-c', 'not yet × misses', 'Plain gap'],
      ['PM-b', 'yes × no data', 'Cannot be checked'],
      ['PRO-a', 'not yet × no data', 'Nothing in place, nothing to measure'],
      ['EA-b', 'not yet × meets', 'Good luck or good habit'],
    ]);
  });

  it('leaves "don’t know" and what was not answered out of the matrix and says how many', () => {
    const result = policyAgainstData(answered({ 'EA-c': 'unknown', 'EA-b': 'all' }), []);
    expect([result.rows.map(({ statement }) => statement.id), result.unknown.map(({ id }) => id), result.unanswered]).toEqual([
      ['EA-b'],
      ['EA-c'],
      55,
    ]);
  });

  const yes = answered({ 'EA-c': 'all' });
  const because = (comparisons: readonly Comparison[], availability?: readonly Availability[]) => {
    const [row] = of(yes, comparisons, availability);
    return `${row?.cell}: ${row?.because}`;
  };

  it('never guesses without a commitment: a figure behind the market is no broken promise', () => {
    expect(because([livingWage({ market: market(0.99) })])).toBe(
      'yes × no data: Nothing promised: Living-wage share is measured, and no commitment says what it should be.',
    );
  });

  it('names the column that is missing, with files and without', () => {
    const missing: Availability = { state: 'missing', metric: 'living-wage-share' as MetricId, missing: ['base pay', 'an hourly floor'] };
    expect(because([], [missing])).toBe('yes × no data: Living-wage share needs a column: base pay, an hourly floor.');
    expect(because([])).toBe('yes × no data: Living-wage share has no files to be measured from.');
    const off: Availability = { state: 'off', metric: 'living-wage-share' as MetricId };
    expect(because([], [off])).toContain('switched off');
    expect(because([], [{ state: 'ready', metric: 'living-wage-share' as MetricId }])).toContain('no figure in these files');
  });

  it('says what a metric to come would need, and that some statements no figure can check', () => {
    expect(of(answered({ 'SC-a': 'all' }), [])[0]?.because).toBe(
      'Schedule notice is not measured yet; it would need shifts with the day they were published.',
    );
    expect(of(answered({ 'PM-b': 'all' }), [])[0]?.because).toBe('No figure can check this.');
  });

  it('judges by the sub-series that was promised, and misses where one of several is missed', () => {
    const other = { facet: 'state minimum', value: 1 };
    expect(because([livingWage(promised), livingWage(other)])).toMatch(/^yes × misses/);
    expect(because([livingWage({ ...promised, verdict: 'met' }), livingWage(other)])).toMatch(/^yes × meets/);
    expect(because([livingWage({ ...promised, verdict: 'met' }), livingWage({ ...other, ...promised })])).toMatch(/^yes × misses/);
  });

  it('does not read a hidden figure, nor one printed too coarsely', () => {
    const hidden = livingWage(promised);
    const address = hidden.released.shown ? hidden.released.reading : hidden.released.address;
    const released = { shown: false, audience: 'leader', address, unit: 'share' } as unknown as Released;
    const said = 'yes × no data: Living-wage share is hidden in part, or printed too coarsely to tell.';
    expect(because([{ ...hidden, released, verdict: null }])).toBe(said);
    expect(because([{ ...hidden, verdict: null }])).toBe(said);
    expect(because([livingWage({ ...promised, verdict: 'met' }), { ...hidden, released, verdict: null }])).toBe(said);
  });

  it('takes the organization first, and names the units that miss what it keeps', () => {
    const unit = (group: string, verdict: 'met' | 'missed') => livingWage({ ...promised, verdict, cut: ['department'], group: [group] });
    const fine = livingWage({ ...promised, verdict: 'missed', cut: ['office', 'department'], group: ['North', 'Parks'] });
    const [row] = policyAgainstData(yes, [
      livingWage({ ...promised, verdict: 'met' }),
      unit('Parks', 'missed'),
      unit('Health', 'met'),
      fine,
    ]).rows;
    expect([row?.data, row?.because]).toEqual(['meets', 'Living-wage share keeps what was promised overall; 1 unit misses it.']);
    expect(row?.missedIn.map(({ group }) => group)).toEqual([['Parks']]);
  });

  it('judges a promise made to one unit by that unit', () => {
    const [row] = policyAgainstData(yes, [livingWage({}), livingWage({ ...promised, cut: ['department'], group: ['Parks'] })]).rows;
    expect([row?.data, row?.missedIn.map(({ group }) => group)]).toEqual(['misses', [['Parks']]]);
  });

  it('reads a survey theme by its own principle only', () => {
    const theme = (facet: string, verdict: 'met' | 'missed') =>
      comparison({
        metric: 'survey-favorable',
        facet,
        n: 80,
        value: 0.6,
        basis: { kind: 'share', counts: 48, people: 80 },
        commitment: commitment(0.7),
        verdict,
      });
    const figures = [theme('voice-and-representation', 'missed'), theme('purpose-and-meaning', 'met')];
    const rows = of(answered({ 'VR-c': 'some', 'PM-a': 'some', 'EC-a': 'some' }), figures);
    expect(rows.map(({ id, cell }) => [id, cell])).toEqual([
      ['VR-c', 'yes × misses'],
      ['EC-a', 'yes × no data'],
      ['PM-a', 'yes × meets'],
    ]);
    expect(rows[1]?.because).toBe('Favorable answers (environment & culture) has no files to be measured from.');
  });
});

describe('a pain point against the answers', () => {
  it('speaks against what is said to be in place and its metric can check', () => {
    const ids = (answers: Answers, over = {}) => statementsContradicted(aFinding(over), answers).map(({ id }) => id);
    expect(ids(answered({ 'EC-c': 'all', 'EC-a': 'all', 'HRP-d': 'all' }))).toEqual(['EC-c']);
    expect(ids(answered({ 'EC-c': 'planned' }))).toEqual([]);
    const voice = { metric: 'survey-favorable', facet: 'My views are heard.', principle: 'voice-and-representation' } as const;
    expect(ids(answered({ 'VR-c': 'some', 'PM-a': 'all', 'EMP-d': 'all' }), voice)).toEqual(['EMP-d', 'VR-c']);
  });
});
