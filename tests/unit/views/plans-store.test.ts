import { describe, expect, it } from 'vitest';
import { withOne, withoutOne } from '../../../src/views/acting/plans-contract.ts';
import { createPlansStore } from '../../../src/views/acting/plans-store.ts';

const ask = (text: string) => (store: ReturnType<typeof createPlansStore>) =>
  store.plans().change(`asked for ${text}`, (now) => ({ ...now, decisionsAsked: [...now.decisionsAsked, text] }));

describe('the store of plans', () => {
  it('takes changes back one after another, and says which', () => {
    const store = createPlansStore();
    ask('a raise')(store);
    ask('a roster rule')(store);
    expect(store.plans().canUndo).toBe('asked for a roster rule');
    store.plans().undo();
    expect(store.plans().state.decisionsAsked).toEqual(['a raise']);
    store.plans().undo();
    store.plans().undo();
    expect([store.plans().state.decisionsAsked, store.plans().canUndo]).toEqual([[], null]);
  });

  it('tells listeners of each change and of nothing else', () => {
    const store = createPlansStore();
    let told = 0;
    const stop = store.subscribe(() => (told += 1));
    ask('a raise')(store);
    store.plans().change('nothing', (now) => now);
    stop();
    ask('a roster rule')(store);
    expect(told).toBe(1);
  });

  it('puts aside what was planned for other data and leaves what is said of the organization; that can be taken back', () => {
    const store = createPlansStore();
    store.putAside();
    expect(store.plans().canUndo).toBeNull();
    ask('a raise')(store);
    store.plans().change('answered', (now) => ({
      ...now,
      assessment: { a: { answer: 'all', evidence: '', control: 'ours', on: '2026-11-02' as never } },
    }));
    store.putAside();
    expect(store.plans().state.decisionsAsked).toEqual([]);
    expect(store.plans().state.assessment['a']?.answer).toBe('all');
    store.plans().undo();
    expect(store.plans().state.decisionsAsked).toEqual(['a raise']);
  });

  it('replaces the one with the same id in its place', () => {
    const list = [
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ];
    expect(withOne(list, { id: 'a', n: 3 })).toEqual([
      { id: 'a', n: 3 },
      { id: 'b', n: 2 },
    ]);
    expect(withOne(list, { id: 'c', n: 4 }).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(withoutOne(list, 'a')).toEqual([{ id: 'b', n: 2 }]);
  });
});
