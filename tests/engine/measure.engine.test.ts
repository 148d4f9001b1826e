import { beforeAll, describe, expect, it } from 'vitest';
import type { Period } from '../../src/domain/period.ts';
import type { MetricId, Reading, Released } from '../../src/domain/reading.ts';
import { catalogue, measure, metricInfos, rowsFor, sqlFor } from '../../src/metrics/index.ts';
import { exampleCompany } from '../../src/metrics/example-company.ts';
import { gender, keys, pay, staff, together } from '../../src/metrics/example-staff.ts';
import { defaultPolicy } from '../../src/privacy/index.ts';
import type { Engine } from '../../src/store/index.ts';
import { openNodeEngine } from '../../src/store/engine/node.ts';
import { fillTables } from './given-tables.ts';

const period = { startsOn: '2024-01-01', endsOn: '2024-12-31', snapshotOn: '2024-12-31' } as Period;
const id = (name: string): MetricId => name as MetricId;
const shown = (released: readonly Released[]): readonly Reading[] => released.flatMap((one) => (one.shown ? [one.reading] : []));

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
});

/** Sums of fractions differ in their last digit with the order of rows. */
const rounded = (_key: string, value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);

const company = together(
  staff(keys('a', 12), { department: 'Parks', office: 'North' }),
  staff(keys('b', 4), { department: 'Finance', office: 'North' }),
  gender([...keys('a', 9)], 'woman', 'F'),
  gender([...keys('a', 12).slice(9), ...keys('b', 4)], 'man', 'M'),
  pay([...keys('a', 12), ...keys('b', 4)], [50_000, 60_000, 70_000, 80_000]),
);

describe('measure', () => {
  it('gives readings with n, interval, period and group in the order of the cut, and withholds small groups with a reason', async () => {
    await fillTables(engine, company);
    const { released } = await measure(engine, {
      metrics: [id('median-pay'), id('headcount')],
      cuts: [[], ['department'], ['office', 'department']],
      period,
      audience: 'analyst',
    });
    const parks = shown(released).find(
      ({ metric, facet, group }) => metric === 'median-pay' && facet === null && group.join() === 'North,Parks',
    );
    expect(parks).toMatchObject({
      n: 12,
      value: 65_000,
      low: 50_000,
      high: 80_000,
      period,
      cut: ['office', 'department'],
      unit: 'money-year',
    });
    const withheld = released.flatMap((one) => (!one.shown && one.address.cut.length === 1 && one.address.facet === null ? [one] : []));
    expect(withheld.map(({ because, address: { metric, group } }) => [metric, group.join(), because]).toSorted()).toEqual([
      ['headcount', 'Finance', 'fewer than 5 people'],
      ['median-pay', 'Finance', 'fewer than 5 people'],
    ]);
  });

  it('says which columns a metric lacks instead of giving zero', async () => {
    await fillTables(engine, company);
    const { released, availability } = await measure(engine, { cuts: [[]], period, audience: 'analyst' });
    const state = (name: string) => availability.find(({ metric }) => metric === name);
    expect(state('headcount')).toEqual({ state: 'ready', metric: 'headcount' });
    expect(state('voluntary-turnover')).toEqual({
      state: 'missing',
      metric: 'voluntary-turnover',
      missing: ['last day employed', 'separation type'],
    });
    expect(state('survey-favorable')).toEqual({ state: 'missing', metric: 'survey-favorable', missing: ['survey answers'] });
    expect(state('pay-to-market')).toMatchObject({ missing: ['job title', 'occupation of the job title'] });
    expect(state('pay-gap-adjusted')).toMatchObject({ missing: ['level or job family'] });
    const measured = new Set(released.map((one) => (one.shown ? one.reading.metric : one.address.metric)));
    expect(measured).not.toContain('voluntary-turnover');
    expect(availability).toHaveLength(catalogue.size);
  });

  it('PR4 computes nothing by group while groups are off', async () => {
    await fillTables(engine, company);
    const policy = { ...defaultPolicy, groupsOn: false };
    const { released, availability } = await measure(engine, { cuts: [[], ['gender']], period, audience: 'analyst', policy });
    expect(released.some((one) => (one.shown ? one.reading : one.address).cut.includes('gender'))).toBe(false);
    expect(availability.find(({ metric }) => metric === 'pay-gap-raw')).toEqual({ state: 'off', metric: 'pay-gap-raw' });
  });

  it('leaves out a cut by a dimension that no file has', async () => {
    await fillTables(engine, company);
    const { released } = await measure(engine, {
      metrics: [id('headcount')],
      cuts: [['level'], ['Shoe size'], ['department']],
      period,
      audience: 'analyst',
    });
    expect(new Set(released.map((one) => (one.shown ? one.reading : one.address).cut.join()))).toEqual(new Set(['department']));
  });

  it('cuts by any imported column, whatever its name', async () => {
    await fillTables(engine, company);
    await engine.exec(`INSERT INTO imported_column VALUES ('Cost; DROP TABLE person; --', 1, 'c0')`);
    await engine.exec(
      `CREATE OR REPLACE TABLE imported_row_1 AS SELECT range::INTEGER AS line, 'a' || (range + 1) AS person_key FROM range(12)`,
    );
    await engine.exec(
      `CREATE OR REPLACE TABLE staging_1 AS SELECT CASE WHEN range < 6 THEN ' 100 ' ELSE 'O''Hare' END AS c0, range::INTEGER AS line FROM range(12)`,
    );
    const { released } = await measure(engine, {
      metrics: [id('median-pay')],
      cuts: [['Cost; DROP TABLE person; --']],
      period,
      audience: 'analyst',
    });
    const groups = shown(released)
      .filter(({ facet }) => facet === null)
      .map(({ group, n }) => [group[0], n]);
    expect(groups.toSorted()).toEqual([
      ['100', 6],
      ["O'Hare", 6],
    ]);
    expect(released.filter((one) => !one.shown).map((one) => (one.shown ? [] : one.address.group))).toContainEqual(['']);
  });

  it('ST98 adds up: events and person-years of the units are those of the whole', async () => {
    await fillTables(engine, exampleCompany);
    const policy = { ...defaultPolicy, limits: { ...defaultPolicy.limits, TU: { ...defaultPolicy.limits.TU, analystFrom: 0 } } };
    const { released } = await measure(engine, {
      metrics: [id('voluntary-turnover')],
      cuts: [[], ['department']],
      period,
      audience: 'analyst',
      policy,
    });
    const bases = shown(released).map(({ cut, basis }) => ({
      cut,
      basis: basis.kind === 'rate' ? basis : { events: -1, exposureYears: -1 },
    }));
    const sum = (of: 'events' | 'exposureYears'): number =>
      bases.filter(({ cut }) => cut.length === 1).reduce((all, { basis }) => all + basis[of], 0);
    const whole = bases.find(({ cut }) => cut.length === 0)!.basis;
    expect(sum('events')).toBe(whole.events);
    expect(sum('exposureYears')).toBeCloseTo(whole.exposureYears, 9);
    expect(whole.exposureYears).toBeCloseTo(8.109514031485284, 9);
  });

  it('lists the rows behind a figure, and the listed query runs as it stands', async () => {
    await fillTables(engine, exampleCompany);
    const address = { metric: id('voluntary-turnover'), facet: null, cut: ['department'], group: ['A'], period };
    const rows = await rowsFor(engine, address, 100);
    expect(rows).toHaveLength(6);
    expect(rows.reduce((all, row) => all + Number(row['events']), 0)).toBe(2);
    expect(await rowsFor(engine, address, 2)).toHaveLength(2);
    expect(await engine.query(sqlFor(address))).toHaveLength(6);
    expect(await rowsFor(engine, { ...address, group: ["A' OR 1=1 --"] }, 10)).toEqual([]);
  });

  it('runs the SQL shown with every metric as it stands on the canonical tables', async () => {
    await fillTables(engine, exampleCompany);
    await engine.exec(`INSERT INTO period VALUES (DATE '2024-01-01', DATE '2024-12-31', DATE '2024-12-31')`);
    for (const { sql } of metricInfos.values()) expect(Array.isArray(await engine.query(`SELECT * FROM (\n${sql}\n) LIMIT 1`))).toBe(true);
  });

  it('stops when asked to', async () => {
    await fillTables(engine, company);
    const stop = new AbortController();
    stop.abort();
    await expect(measure(engine, { cuts: [[]], period, audience: 'analyst', signal: stop.signal })).rejects.toMatchObject({
      code: 'canceled',
    });
  });

  it('does not depend on the order of rows', async () => {
    await fillTables(engine, company);
    const ask = { cuts: [[], ['department']], period, audience: 'analyst' } as const;
    const first = await measure(engine, ask);
    await fillTables(engine, Object.fromEntries(Object.entries(company).map(([table, rows]) => [table, rows.toReversed()])));
    const sorted = ({ released }: typeof first): readonly string[] => released.map((one) => JSON.stringify(one, rounded)).toSorted();
    expect(sorted(await measure(engine, ask))).toEqual(sorted(first));
  });
});
