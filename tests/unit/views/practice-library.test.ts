import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../src/domain/goal.ts';
import type { Practice } from '../../../src/domain/lever.ts';
import { leverContent } from '../../../src/pipeline.ts';
import { noPlans, type PlansState } from '../../../src/views/acting/plans-contract.ts';
import { goalsWith, isOwn, nextOwnId, removePractice, savePractice } from '../../../src/views/levers/own-practices.ts';
import { emptyDraft } from '../../../src/views/levers/empty-draft.ts';
import { filterPractices, noFilter, type PracticeFilter } from '../../../src/views/levers/practice-filter.ts';
import { principlesOf, shortCostOf } from '../../../src/views/levers/practice-words.ts';
import { pointsWords } from '../../../src/views/levers/points-words.ts';

const { practices } = leverContent();
const idsOf = (filter: Partial<PracticeFilter>): readonly string[] =>
  filterPractices(practices, { ...noFilter, ...filter })
    .map(({ id }) => id)
    .toSorted();
const one = (id: string): Practice => practices.find((practice) => practice.id === id)!;

/** Expected ids are read off the table of product.md §6 by hand. */
describe('narrowing the practice library', () => {
  it('shows everything without a filter', () => {
    expect(idsOf({})).toHaveLength(60);
  });

  it('finds practices by family and evidence', () => {
    expect(idsOf({ family: 'hiring', evidence: 'A' })).toEqual(['HRP-1', 'HRP-18', 'HRP-19', 'HRP-3', 'HRP-8']);
  });

  it('finds practices by principle, with those that serve all eight and without those that serve none in particular', () => {
    expect(idsOf({ principle: 'purpose-and-meaning' })).toEqual(['EMP-6', 'HRP-17', 'HRP-19', 'HRP-24', 'POL-1', 'POL-8', 'PRO-1']);
  });

  it('finds practices by level and by cost', () => {
    expect(idsOf({ level: 'office-department', cost: '1' })).toEqual(['HRP-16', 'HRP-23', 'HRP-25']);
    expect(idsOf({ cost: '3' })).toEqual(['HRP-1', 'HRP-12', 'POL-6']);
  });

  it('finds practices by lever and control', () => {
    const shown = filterPractices(practices, { ...noFilter, lever: 'policy', control: 'others' });
    expect(shown.length).toBeGreaterThan(0);
    for (const { lever, control } of shown) expect([lever, control]).toEqual(['policy', 'others']);
  });

  it('wants every typed word, in any case', () => {
    expect(idsOf({ words: 'Registered APPRENTICESHIP' })).toEqual(['HRP-15']);
    expect(idsOf({ words: 'hrp-15' })).toEqual(['HRP-15']);
    expect(idsOf({ words: 'apprenticeship police' })).toEqual([]);
  });

  it('says all eight, some and none in particular', () => {
    expect(principlesOf(one('PRO-1'))).toBe('all eight');
    expect(principlesOf(one('PRO-2'))).toBe('Earnings, Benefits');
    expect(principlesOf(one('HRP-18'))).toBe('no single one');
    expect(shortCostOf(one('HRP-1'))).toBe('over 1 %');
  });

  it('counts pain points in words', () => {
    expect([0, 1, 1200].map(pointsWords)).toEqual([
      'none of today’s pain points calls for them first',
      'well suited to one of today’s pain points',
      'well suited to 1,200 of today’s pain points',
    ]);
  });
});

describe('own practices', () => {
  const draft = { ...emptyDraft, title: 'Shuttle from the station', firstSteps: ['Ask who would use it'], measure: 'riders' };
  const withTwo = savePractice(null, { ...draft, title: 'Second' })(savePractice(null, draft)(noPlans));

  it('get an id after the highest one, also when an earlier one is gone', () => {
    expect(withTwo.ownPractices.map(({ id, title }) => [id, title])).toEqual([
      ['OWN-1', 'Shuttle from the station'],
      ['OWN-2', 'Second'],
    ]);
    expect(nextOwnId(removePractice('OWN-1')(withTwo).ownPractices)).toBe('OWN-3');
  });

  it('are changed in place and are told from those of the library', () => {
    const changed = savePractice('OWN-1', { ...draft, title: 'Bus instead' })(withTwo);
    expect(changed.ownPractices.map(({ title }) => title)).toEqual(['Bus instead', 'Second']);
    expect(changed.ownPractices.every(isOwn)).toBe(true);
    expect(practices.some(isOwn)).toBe(false);
  });

  it('written after one of the library take over what it says, not its id', () => {
    const after = savePractice(null, one('HRP-6'))(noPlans).ownPractices[0]!;
    expect(after).toEqual({ ...one('HRP-6'), id: 'OWN-1' });
  });

  it('are counted in the goals that name them', () => {
    const state = {
      ...noPlans,
      goals: [{ practices: ['OWN-1', 'HRP-6'] } as unknown as Goal, { practices: ['OWN-2'] } as unknown as Goal],
    };
    expect(goalsWith(state satisfies PlansState, 'OWN-1')).toBe(1);
    expect(goalsWith(state, 'HRP-9')).toBe(0);
  });
});
