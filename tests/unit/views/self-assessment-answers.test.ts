import { describe, expect, it } from 'vitest';
import type { Comparison, Yardstick } from '../../../src/domain/comparison.ts';
import type { IsoDate } from '../../../src/domain/period.ts';
import { assessmentForm } from '../../../src/pipeline.ts';
import { noPlans } from '../../../src/views/acting/plans-contract.ts';
import { answerWords } from '../../../src/views/self-assessment/answer-words.ts';
import { changeAnswer, clearAnswer } from '../../../src/views/self-assessment/change-answer.ts';
import { dataWords, isUnpromised } from '../../../src/views/self-assessment/data-words.ts';
import { statementGroups } from '../../../src/views/self-assessment/statement-groups.ts';

const on = (day: string) => ({ control: 'shared' as const, today: day as IsoDate });

describe('answers to the self-assessment', () => {
  const first = changeAnswer('EA-b', { answer: 'all' }, on('2026-11-01'))(noPlans);

  it('start with the control that the statement suggests and the day', () => {
    expect(first.assessment).toEqual({ 'EA-b': { answer: 'all', evidence: '', control: 'shared', on: '2026-11-01' } });
  });

  it('keep what was not changed', () => {
    const later = changeAnswer('EA-b', { evidence: 'pay study, 2025' }, on('2026-11-05'))(first);
    const again = changeAnswer('EA-b', { control: 'ours' }, on('2026-11-06'))(later);
    expect(again.assessment['EA-b']).toEqual({ answer: 'all', evidence: 'pay study, 2025', control: 'ours', on: '2026-11-06' });
    expect(first.assessment['EA-b']?.evidence).toBe('');
  });

  it('can be cleared, and others stay', () => {
    const two = changeAnswer('SC-a', { answer: 'unknown' }, on('2026-11-02'))(first);
    expect(Object.keys(clearAnswer('EA-b')(two).assessment)).toEqual(['SC-a']);
  });

  it('are five, don’t know among them', () => {
    expect(Object.values(answerWords)).toEqual(['in place for all', 'for some', 'planned', 'no', 'don’t know']);
  });
});

describe('the form', () => {
  it('has eight principles and then five levers, or the other way round', () => {
    const groups = statementGroups(assessmentForm('full'), 'principle');
    expect(groups.map(({ kind }) => kind)).toEqual([...Array<string>(8).fill('principle'), ...Array<string>(5).fill('lever')]);
    expect(groups.map(({ statements }) => statements.length)).toEqual([...Array<number>(8).fill(4), ...Array<number>(5).fill(5)]);
    expect(statementGroups(assessmentForm('full'), 'lever').map(({ kind }) => kind)[0]).toBe('lever');
  });

  it('asks each statement once, in either order', () => {
    for (const [form, count] of [
      ['quick', 30],
      ['full', 57],
    ] as const)
      for (const order of ['principle', 'lever'] as const) {
        const ids = statementGroups(assessmentForm(form), order).flatMap(({ statements }) => statements.map(({ id }) => id));
        expect(new Set(ids).size).toBe(count);
        expect(ids).toHaveLength(count);
      }
  });
});

describe('what the data say, in a word', () => {
  const figure = (commitment: Yardstick | null): Comparison => ({ commitment }) as Comparison;
  const promise = { kind: 'commitment', value: 1 } as Yardstick;

  it('a promise is kept or missed; a figure without one is no verdict; no figure is no data', () => {
    expect(dataWords({ data: 'meets', figures: [figure(promise)] })).toBe('Kept');
    expect(dataWords({ data: 'misses', figures: [figure(promise)] })).toBe('Missed');
    expect(dataWords({ data: 'no data', figures: [figure(null)] })).toBe('Nothing promised');
    expect(dataWords({ data: 'no data', figures: [] })).toBe('No data');
  });

  it('a hidden figure with a promise is not one without', () => {
    expect(isUnpromised({ data: 'no data', figures: [figure(promise)] })).toBe(false);
  });
});
