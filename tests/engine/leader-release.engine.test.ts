import { beforeAll, describe, expect, it } from 'vitest';
import type { Period } from '../../src/domain/period.ts';
import { ReleaseRefused } from '../../src/domain/release-check.ts';
import type { MetricId, Reading, Released } from '../../src/domain/reading.ts';
import { gender, keys, pay, staff, together } from '../../src/metrics/example-staff.ts';
import { defaultTables, measureForLeaders, type LeaderRequest } from '../../src/metrics/index.ts';
import { checkRelease, defaultPolicy } from '../../src/privacy/index.ts';
import type { Engine } from '../../src/store/index.ts';
import { openNodeEngine } from '../../src/store/engine/node.ts';
import { fillTables } from './given-tables.ts';

const period = { startsOn: '2024-01-01', endsOn: '2024-12-31', snapshotOn: '2024-12-31' } as Period;
const id = (name: string): MetricId => name as MetricId;
const [parks, roads, care, fleet] = [keys('p', 40), keys('r', 30), keys('c', 24), keys('f', 4)];

/** 98 people in two offices and four departments, one of them of four people; leavers: nine of Parks, two of Roads. */
const company = together(
  staff(parks, { department: 'Parks', office: 'North', level: 'L1', level_rank: 1 }),
  staff(roads, { department: 'Roads', office: 'North', level: 'L2', level_rank: 2 }),
  staff(care, { department: 'Care', office: 'South', level: 'L1', level_rank: 1 }),
  staff(fleet, { department: 'Fleet', office: 'South', level: 'L2', level_rank: 2 }),
  gender([...parks.slice(0, 25), ...roads.slice(0, 12), ...care], 'woman', 'F'),
  gender([...parks.slice(25), ...roads.slice(12), ...fleet], 'man', 'M'),
  pay([...parks, ...roads, ...care, ...fleet], [48_000, 52_000, 60_400, 71_000]),
);

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
  await fillTables(engine, company);
});

const ask = (rest: Partial<LeaderRequest> = {}) =>
  measureForLeaders(engine, {
    tables: [[], ['department'], ['office'], ['gender']],
    period,
    snapshot: 'one',
    ledger: [],
    audit: checkRelease,
    ...rest,
  });

const nameOf = (one: Released): string => {
  const { metric, facet, group } = one.shown ? one.reading : one.address;
  return `${metric} ${facet ?? ''} ${group.join()}`.trim().replaceAll(/ +/g, ' ');
};
const shownIn = (released: readonly Released[]): ReadonlyMap<string, { readonly reading: Reading; readonly text?: string }> =>
  new Map(released.flatMap((one) => (one.shown ? [[nameOf(one), one]] : [])));

describe('the release for leaders', () => {
  it('PR6, PR22, PR32: a group of four and one more are hidden, in every figure of the base alike', async () => {
    const { released, summary } = await ask({
      metrics: [id('headcount'), id('median-pay'), id('tenure-median')],
      tables: [[], ['department']],
    });
    for (const metric of ['headcount', 'median-pay', 'tenure-median']) {
      const own = released.filter((one) => nameOf(one).startsWith(metric) && !nameOf(one).includes('as paid'));
      expect(own.map((one) => [nameOf(one).replace(metric, '').trim(), one.shown])).toEqual([
        ['', true],
        ['Care', false],
        ['Fleet', false],
        ['Parks', true],
        ['Roads', true],
      ]);
      for (const one of own.filter(({ shown }) => !shown))
        expect(Object.keys(one).toSorted()).toEqual(['address', 'audience', 'shown', 'unit']);
    }
    expect(summary).toMatchObject({ verdict: 'passed', tables: 2, hidden: 2, cells: 5 });
  });

  it('PR28, PR29, PR30: head-counts as they are, pay to a step, no interval and no exact spread anywhere', async () => {
    const { released } = await ask({ metrics: [id('headcount'), id('median-pay')] });
    const shown = shownIn(released);
    // Of 98 people 25 have 48,000 and 25 have 52,000: the median is 52,000, its step 3 % = 1,560; 33 × 1,560 = 51,480.
    expect(shown.get('headcount Parks')).toMatchObject({ text: '40', reading: { value: 40, n: 40 } });
    expect(shown.get('median-pay')).toMatchObject({ text: '$51,480', reading: { value: 51_480, low: null, high: null, n: 98 } });
    for (const { reading } of shown.values()) expect([reading.low, reading.high]).toEqual([null, null]);
    expect(JSON.stringify([...shown.values()])).not.toContain('52000');
  });

  it('PR11, PR17, PR28: figures that leaders never get are named with the reason, and have no row', async () => {
    const { released, summary } = await ask({ metrics: [id('pay-gap-raw'), id('median-pay')] });
    expect(released.map(nameOf).some((name) => name.includes('mean'))).toBe(false);
    expect(summary.never).toEqual([{ metric: 'pay-gap-raw', facet: '*', because: expect.stringContaining('PR28') as string }]);
  });

  it('PR4: nothing by gender while groups are off, nothing by race unless a table asks for it', async () => {
    const off = await ask({ policy: { ...defaultPolicy, groupsOn: false } });
    expect(off.released.some((one) => (one.shown ? one.reading : one.address).cut.includes('gender'))).toBe(false);
    expect(off.availability.find(({ metric }) => metric === 'leadership-parity')?.state).toBe('off');
    expect(defaultTables([['office'], ['gender'], ['race_ethnicity'], ['office', 'department']], true)).toEqual([
      [],
      ['office'],
      ['gender'],
    ]);
    expect(defaultTables([['office'], ['level'], ['gender']], false)).toEqual([[], ['office'], ['level'], ['office', 'level']]);
  });

  it('PR30: a ratio of groups is that of two printed shares, hidden where one is an end', async () => {
    const { released } = await ask({ metrics: [id('leadership-parity')], tables: [[], ['office']] });
    // Levels below: 49 women of 64 = 77 % → 75 %; leadership: 12 of 34 = 35 %. South: 24 of 24 below is an end.
    expect(shownIn(released).get('leadership-parity')).toMatchObject({ text: '0.47', reading: { value: 0.47 } });
    expect([...shownIn(released).keys()]).not.toContain('leadership-parity South');
  });

  it('PR16: a second release keeps what was hidden hidden, and is recorded beside the first', async () => {
    const first = await ask({ metrics: [id('headcount')], tables: [[], ['department']] });
    const second = await ask({ metrics: [id('headcount')], tables: [[], ['department'], ['office']], ledger: first.ledger });
    const hidden = (released: readonly Released[]): readonly string[] => released.filter(({ shown }) => !shown).map(nameOf);
    expect(hidden(second.released)).toEqual(expect.arrayContaining([...hidden(first.released)]));
    // South is Care and Fleet: it tells nothing of either. North and South were never hidden.
    expect(shownIn(second.released).get('headcount South')).toMatchObject({ text: '28' });
    expect(second.ledger.map((entry) => entry.id)).toEqual(['release 1', 'release 2']);
    const other = await ask({ metrics: [id('headcount')], snapshot: 'other', ledger: second.ledger });
    expect(other.ledger).toHaveLength(3);
  });

  it('PR24, PR26: where even the total tells everybody’s answer, nothing of the base is shown and the rest goes on', async () => {
    // 126 people in teams of seven, all kept: "≥ 99 %" leaves one person of 126 open, so that a team of seven is known within one.
    const teams = Array.from({ length: 18 }, (_unused, i) => staff(keys(`t${i}x`, 7), { department: `Team ${i}`, office: 'North' }));
    const leaver = {
      stint: [{ person_key: 'z', hire_date: '2020-01-01', end_date: '2022-06-30' }],
      separation: [{ person_key: 'z', last_day: '2022-06-30', type: 'voluntary' }],
    };
    await fillTables(engine, together(...teams, leaver));
    const { released } = await ask({ metrics: [id('retention-rate'), id('headcount')], tables: [[], ['department']] });
    const total = released.filter((one) => (one.shown ? one.reading : one.address).cut.length === 0);
    expect(total.map((one) => [nameOf(one), one.shown])).toEqual([
      ['headcount', true],
      ['retention-rate', false],
      ['retention-rate same unit', false],
    ]);
    await fillTables(engine, company);
  });

  it('PR27, PR49: no finished audit, no figure', async () => {
    const metrics = [id('headcount')];
    const crashed = ask({ metrics, audit: () => Promise.reject(new Error('out of memory')) });
    await expect(crashed).rejects.toBeInstanceOf(ReleaseRefused);
    await expect(ask({ metrics, audit: (input) => checkRelease(input, { seconds: -1 }) })).rejects.toThrow(/took too long/);
    const stop = new AbortController();
    const canceled = ask({ metrics, signal: stop.signal, onProgress: () => stop.abort() });
    await expect(canceled).rejects.toMatchObject({ name: 'AbortError' });
  });
});
