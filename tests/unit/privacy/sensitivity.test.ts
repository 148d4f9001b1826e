import { describe, expect, it } from 'vitest';
import {
  commentsMayBeShown,
  defaultReleasePolicy,
  planRelease,
  poolMayBeShown,
  type ReleaseAtom,
  type ReleaseInput,
} from '../../../src/privacy/index.ts';
import { whySensitive } from '../../../src/privacy/sensitivity.ts';

const policy = defaultReleasePolicy;
const even = Array.from({ length: 12 }, (_, i) => 60_000 + 500 * i);
const why = (atom: Omit<ReleaseAtom, 'group'>, measure: ReleaseInput['measures'][number]) =>
  whySensitive([0], { atoms: [{ group: ['x'], ...atom }], measures: [measure], policy });

describe('what hides a figure by itself', () => {
  it('PR6, PR23: nine are too few and ten are not: nine others remain for one of the ten', () => {
    const share = { id: 'a', kind: 'share' } as const;
    expect(why({ n: 9, counts: { a: 4 } }, share)).toBe('too-few-people');
    expect(why({ n: 10, counts: { a: 4 } }, share)).toBeNull();
    expect(policy.threshold - 1).toBe(9);
  });

  it('PR8, PR9: a total that one or two amounts dominate', () => {
    const total = { id: 'pay', kind: 'pay-total' } as const;
    expect(why({ n: 12, pay: { pay: even } }, total)).toBeNull();
    expect(why({ n: 12, pay: { pay: [900_000, ...even.slice(1)] } }, total)).toBe('dominated');
    expect(why({ n: 10, pay: { pay: [120, 80, 0, 0, 0, 0, 0, 0, 0, 0] } }, total)).toBe('dominated');
  });

  it('PR10: a median of nine has only four on each side', () => {
    const median = { id: 'pay', kind: 'pay-median' } as const;
    const lower = { ...policy, threshold: 5 };
    const of = (n: number) =>
      whySensitive([0], { atoms: [{ group: ['x'], n, pay: { pay: even.slice(0, n) } }], measures: [median], policy: lower });
    expect([of(9), of(10)]).toEqual(['too-few-people', null]);
  });

  it('PR11: one to four dismissals are hidden, none and five are not; plain separations are shown', () => {
    const byReason = { id: 'e', kind: 'events', byReason: true } as const;
    expect([0, 1, 4, 5].map((e) => why({ n: 30, counts: { e } }, byReason))).toEqual([null, 'too-few-events', 'too-few-events', null]);
    expect(why({ n: 30, counts: { e: 2 } }, { id: 'e', kind: 'events' })).toBeNull();
  });

  it('PR12: comments of an office from ten on, never of a team', () => {
    expect(commentsMayBeShown(10, ['office'])).toBe(true);
    expect(commentsMayBeShown(10, [])).toBe(true);
    expect(commentsMayBeShown(9, [])).toBe(false);
    expect(commentsMayBeShown(500, ['department'])).toBe(false);
    expect(commentsMayBeShown(500, ['office', 'department'])).toBe(false);
  });

  it('PR17: a pay total whose cell gained or lost one to four people is hidden, its median is not', () => {
    const atom = { n: 12, pay: { pay: even } };
    const total = { id: 'pay', kind: 'pay-total' } as const;
    expect([0, 1, 4, 5].map((moved) => why({ ...atom, moved }, total))).toEqual([null, 'few-moved', 'few-moved', null]);
    expect(why({ ...atom, moved: 2 }, { id: 'pay', kind: 'pay-median' })).toBeNull();
  });

  it('PR17: events by reason over a moving window are not released at all', () => {
    const plan = planRelease({
      dimensions: ['office'],
      atoms: [{ group: ['A'], n: 40, counts: { d: 9, s: 20 } }],
      measures: [
        { id: 'd', kind: 'events', byReason: true, rolling: true },
        { id: 's', kind: 'share' },
      ],
    });
    expect(plan.droppedMeasures).toEqual(['d']);
    expect(plan.shown.map(({ texts }) => Object.keys(texts))).toEqual([['s'], ['s']]);
  });

  it('PR4: a special category needs twenty people and is crossed with nothing', () => {
    const plan = planRelease({
      dimensions: ['office', 'union'],
      atoms: ['A', 'B'].flatMap((office) =>
        [15, 40].map((n, i) => ({ group: [office, i === 0 ? 'member' : 'none'], n: office === 'A' && i === 0 ? 4 : n, counts: { a: 3 } })),
      ),
      measures: [{ id: 'a', kind: 'share' }],
      special: ['union'],
    });
    expect(plan.droppedTables).toEqual([['office', 'union']]);
    expect(plan.hidden.find(({ key }) => key === 'union=member')).toMatchObject({ n: 19, because: 'too-few-people' });
  });

  it('PR33: a pool of five or more, none over a quarter, three months old or more', () => {
    const five = [20, 20, 20, 20, 20].map((weight) => ({ weight }));
    expect(poolMayBeShown(five, 3)).toBe(true);
    expect(poolMayBeShown(five, 2)).toBe(false);
    expect(poolMayBeShown(five.slice(1), 6)).toBe(false);
    expect(poolMayBeShown([{ weight: 40 }, ...five], 6)).toBe(false);
  });
});
