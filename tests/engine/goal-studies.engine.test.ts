import { beforeAll, describe, expect, it } from 'vitest';
import type { IsoDate, Period } from '../../src/domain/period.ts';
import type { MetricId, Reading, Released } from '../../src/domain/reading.ts';
import { hoursClass, measure, payFloorStudy, sameMembers } from '../../src/metrics/index.ts';
import { keys, pay, staff, together } from '../../src/metrics/example-staff.ts';
import type { GivenTables } from '../../src/metrics/worked-case.ts';
import type { Engine } from '../../src/store/index.ts';
import { openNodeEngine } from '../../src/store/engine/node.ts';
import { fillTables } from './given-tables.ts';

const period = { startsOn: '2024-01-01', endsOn: '2024-12-31', snapshotOn: '2024-12-31' } as Period;
const reading = (one: Released | null): Reading => {
  if (one?.shown !== true) throw new Error(`hidden: ${JSON.stringify(one)}`);
  return one.reading;
};

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
});

describe('payFloorStudy', () => {
  const paidAt = (prefix: string, n: number, hourly: number, department: string, hoursShare = 1): GivenTables => {
    const people = keys(prefix, n);
    const paid = pay(people, [hourly * 2080]);
    return together(staff(people, { department }), {
      compensation: paid['compensation']!.map((row) => ({ ...row, as_paid: hourly * 2080 * hoursShare })),
    });
  };
  const company = together(
    paidAt('a', 6, 15, 'Roads'),
    paidAt('b', 5, 18, 'Roads', 0.5),
    paidAt('c', 4, 20, 'Roads'),
    paidAt('d', 10, 21, 'Roads'),
    paidAt('e', 20, 40, 'Roads'),
    paidAt('f', 3, 12, 'Care'),
    paidAt('g', 30, 30, 'Care'),
    paidAt('h', 12, 45, 'Courts'),
  );
  const at = (department: string) => payFloorStudy(engine, { cut: ['department'], group: [department], period, hourly: 20 });
  beforeAll(() => fillTables(engine, company));

  it('6 at $15 full time and 5 at $18 half time up to $20: 6·5·2080 + 5·2·1040 = $72,800; those at $20 are not under it', async () => {
    const study = await at('Roads');
    expect(reading(study.under).basis).toEqual({ kind: 'share', counts: 11, people: 45 });
    expect(reading(study.raise).value).toBeCloseTo(6 * 5 * 2080 + 5 * 2 * 1040, 4);
    expect(reading(study.justAbove).basis).toMatchObject({ counts: 14 });
    expect(reading(study.payroll).value).toBeCloseTo(6 * 15 * 2080 + 5 * 18 * 1040 + 4 * 20 * 2080 + 10 * 21 * 2080 + 20 * 40 * 2080, 3);
  });

  it('the whole organization; fewer than five raised: no amount; nobody under: none either', async () => {
    const whole = await payFloorStudy(engine, { cut: [], group: [], period, hourly: 20 });
    expect(reading(whole.under).basis).toMatchObject({ counts: 14, people: 90 });
    expect(reading(whole.raise).value).toBeCloseTo(72_800 + 3 * 8 * 2080, 4);
    const care = await at('Care');
    expect(care.raise).toMatchObject({ shown: false, because: 'fewer than 5 people' });
    const courts = await at('Courts');
    expect([reading(courts.under).value, courts.raise]).toEqual([0, null]);
    expect((await at('Nowhere')).under).toBeNull();
  });
});

describe('sameMembers', () => {
  const job = (person_key: string, effective_date: string, seq: number, department: string) => ({
    person_key,
    effective_date,
    seq,
    department,
  });
  const from = '2024-06-30' as IsoDate;
  const to = '2025-06-30' as IsoDate;
  const moved = (prefix: string, n: number, before: string, after: string): GivenTables => {
    const people = keys(prefix, n);
    return together(staff(people, { department: before }), {
      job_event: people.map((person) => job(person, '2025-01-01', 1, after)),
    });
  };
  const share = (all: readonly Released[], name: string): number => {
    const found = all.find((one) => (one.shown ? one.reading : one.address).group[0] === name);
    return reading(found ?? null).value;
  };

  it('a renamed unit holds its people: both ÷ either, of all on roll both days', async () => {
    await fillTables(
      engine,
      together(
        moved('a', 18, 'Parks', 'Green Space'),
        moved('b', 6, 'Parks', 'Roads'),
        moved('c', 2, 'Roads', 'Green Space'),
        staff(keys('d', 50), { department: 'Roads' }),
      ),
    );
    const found = await sameMembers(engine, { cut: ['department'], group: ['Parks'], from, to });
    // Green Space: 18 of the 24 of Parks, and 2 others: 18 ÷ 26. Roads: 6 ÷ (24 + 56 − 6).
    expect(share(found, 'Green Space')).toBeCloseTo(18 / 26, 9);
    expect(share(found, 'Roads')).toBeCloseTo(6 / 74, 9);
    expect(found).toHaveLength(2);
  });

  it('people who joined or left in between count on neither day; too few stay hidden', async () => {
    const gone = keys('g', 7);
    await fillTables(
      engine,
      together(moved('a', 10, 'Parks', 'Green Space'), moved('b', 4, 'Parks', 'Tiny'), {
        stint: gone.map((person_key) => ({ person_key, hire_date: '2020-01-01', end_date: '2024-12-01' })),
        job_event: gone.map((person_key) => job(person_key, '2020-01-01', 0, 'Parks')),
      }),
    );
    const found = await sameMembers(engine, { cut: ['department'], group: ['Parks'], from, to });
    expect(share(found, 'Green Space')).toBeCloseTo(10 / 14, 9);
    expect(found.map(({ shown }) => shown)).toEqual([true, false]);
    expect(await sameMembers(engine, { cut: ['gender'], group: ['woman'], from, to })).toEqual([]);
    expect(await sameMembers(engine, { cut: [], group: [], from, to })).toEqual([]);
  });
});

describe('hours class', () => {
  it('35 hours and more are full time, 0.875 FTE without hours; nothing known is a group of its own', async () => {
    const groups: readonly (readonly [string, number, object])[] = [
      ['a', 6, { hours_week: 35 }],
      ['b', 7, { hours_week: 34, fte: 1 }],
      ['c', 8, { fte: 0.875 }],
      ['d', 9, { fte: 0.5 }],
      ['e', 5, {}],
    ];
    await fillTables(engine, together(...groups.map(([prefix, n, job]) => staff(keys(prefix, n), { department: 'Roads', ...job }))));
    const { released } = await measure(engine, {
      metrics: ['headcount' as MetricId],
      cuts: [['department', hoursClass]],
      period,
      audience: 'analyst',
    });
    expect(released.map((one) => [reading(one).group.join(' '), reading(one).value]).toSorted()).toEqual([
      ['Roads ', 5],
      ['Roads full time', 14],
      ['Roads part time', 16],
    ]);
  });

  it('files without hours have no such split', async () => {
    await fillTables(engine, staff(keys('a', 20), { department: 'Roads' }));
    const { released } = await measure(engine, { metrics: ['headcount' as MetricId], cuts: [[hoursClass]], period, audience: 'analyst' });
    expect(released).toEqual([]);
  });
});
