import { beforeAll, describe, expect, it } from 'vitest';
import type { Period } from '../../src/domain/period.ts';
import type { MetricId, Released } from '../../src/domain/reading.ts';
import type { SelectionRow, SelectionStep } from '../../src/domain/selection-study.ts';
import { selectionStudy, type SelectionAsk } from '../../src/metrics/index.ts';
import type { GivenTables } from '../../src/metrics/worked-case.ts';
import { defaultPolicy } from '../../src/privacy/index.ts';
import type { Cell, Engine } from '../../src/store/index.ts';
import { openNodeEngine } from '../../src/store/engine/node.ts';
import { fillTables } from './given-tables.ts';

const period = { startsOn: '2024-01-01', endsOn: '2024-12-31', snapshotOn: '2024-12-31' } as Period;
const hiring: SelectionAsk = { metric: 'hiring-impact-ratio' as MetricId, arms: 'gender', cut: [], group: [], by: [], period };
const promotion: SelectionAsk = { ...hiring, metric: 'promotion-impact-ratio' as MetricId };

interface Batch {
  readonly of: string;
  readonly stages: Readonly<Record<string, number>>;
  readonly more?: Readonly<Record<string, Cell>>;
  readonly race?: string;
}

/** So many applications of a group at each stage. */
const applications = (...batches: readonly Batch[]): GivenTables => {
  const all = batches.flatMap(({ of, stages, more = {}, race = null }, batch) =>
    Object.entries(stages).flatMap(([stage, count]) =>
      Array.from({ length: count }, (_unused, i) => ({ key: `${batch}-${stage}-${i}`, of, stage, more, race })),
    ),
  );
  return {
    person: all.map(({ key, of, race }) => ({
      person_key: key,
      gender: of,
      gender_raw: of,
      race_ethnicity: race,
      race_ethnicity_raw: race,
    })),
    application: all.map(({ key, stage, more }) => ({ app_id: key, person_key: key, applied: '2024-03-01', stage, ...more })),
  };
};

const rowOf = (step: SelectionStep | undefined, group: string): SelectionRow => step!.rows.find((row) => row.group === group)!;
const valueOf = (released: Released | undefined): number => {
  if (released?.shown !== true) throw new Error(JSON.stringify(released));
  return released.reading.value;
};

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
});

describe('selectionStudy', () => {
  it('ST67 puts ratio, mid-P and people short side by side, as the reference case has them', async () => {
    await fillTables(
      engine,
      applications({ of: 'woman', stages: { hired: 120, rejected: 480 } }, { of: 'man', stages: { hired: 300, rejected: 700 } }),
    );
    const [decision, ...earlier] = (await selectionStudy(engine, hiring)).steps;
    expect(earlier).toEqual([]);
    expect(decision).toMatchObject({ name: 'hired', considered: 1600, selected: 420, reference: 'man' });
    expect(decision?.line).toBeCloseTo(0.24, 12);
    const { against, rate } = rowOf(decision, 'woman');
    expect(valueOf(rate)).toBeCloseTo(0.2, 12);
    expect(valueOf(against?.ratio)).toBeCloseTo(2 / 3, 12);
    expect(against).toMatchObject({ finding: 'adverse', within: null });
    expect(against?.shortfall).toBeCloseTo(37.5, 9);
    expect(against?.midP).toBeCloseTo(4.32446460042728e-6, 11);
    expect(against?.fisher).toBeCloseTo(1.02901923372169e-5, 11);
    expect(against?.standardDeviations).toBeCloseTo(-4.40118848135661, 6);
    expect(rowOf(decision, 'man').against).toBeNull();
  });

  it('ST67 under four fifths without the test, but two people short: adverse by shortfall; many people: evidence above four fifths', async () => {
    await fillTables(
      engine,
      applications({ of: 'woman', stages: { hired: 3, rejected: 17 } }, { of: 'man', stages: { hired: 20, rejected: 40 } }),
    );
    const few = rowOf((await selectionStudy(engine, hiring)).steps[0], 'woman').against!;
    expect([few.finding, few.shortfall]).toEqual(['adverse', 2.75]);
    expect(few.midP).toBeCloseTo(0.0616720577447627, 9);
    await fillTables(
      engine,
      applications({ of: 'woman', stages: { hired: 850, rejected: 1150 } }, { of: 'man', stages: { hired: 1000, rejected: 1000 } }),
    );
    const many = rowOf((await selectionStudy(engine, hiring)).steps[0], 'woman').against!;
    expect(valueOf(many.ratio)).toBeCloseTo(0.85, 12);
    expect(many.finding).toBe('no adverse difference');
    expect(many.midP).toBeLessThan(1e-5);
    expect(many.shortfall).toBeCloseTo(75, 9);
  });

  it('ST68 too small to say when one selection turns it; groups under 2 % of the pool or five people are not judged', async () => {
    await fillTables(
      engine,
      applications(
        { of: 'woman', stages: { hired: 2, rejected: 38 } },
        { of: 'man', stages: { hired: 3, rejected: 37 } },
        { of: 'nonbinary', stages: { hired: 1 } },
      ),
    );
    const [step] = (await selectionStudy(engine, hiring)).steps;
    expect(rowOf(step, 'woman').against?.finding).toBe('too small to say');
    expect(step?.reference).toBe('man');
    expect(rowOf(step, 'nonbinary')).toMatchObject({
      against: null,
      untested: 'under 5 people or 2 % of the pool',
      rate: { shown: false },
    });
  });

  it('ST69 within each opening: the reference strata, and a difference that is none within them', async () => {
    const strata = [
      [12, 48, 30, 60],
      [8, 12, 25, 35],
      [20, 30, 22, 28],
    ].flatMap(([a, b, c, d], i): Batch[] => [
      { of: 'woman', stages: { hired: a!, rejected: b! }, more: { req_id: `R${i}` } },
      { of: 'man', stages: { hired: c!, rejected: d! }, more: { req_id: `R${i}` } },
    ]);
    await fillTables(engine, applications(...strata));
    const { within } = rowOf((await selectionStudy(engine, hiring)).steps[0], 'woman').against!;
    expect(within?.strata).toBe(3);
    expect(within?.odds).toBeCloseTo(0.696741854636591, 9);
    expect([within?.low, within?.high]).toEqual([expect.closeTo(0.429594720764969, 8), expect.closeTo(1.13010671769606, 3)]);
    expect(within?.p).toBeCloseTo(0.143911608751013, 8);
    // 42·60/150 − 12, 33·20/80 − 8, 42·50/100 − 20
    expect(within?.shortfall).toBeCloseTo(4.8 + 0.25 + 1, 9);

    await fillTables(
      engine,
      applications(
        { of: 'woman', stages: { hired: 9, rejected: 81 }, more: { req_id: 'hard' } },
        { of: 'man', stages: { hired: 1, rejected: 9 }, more: { req_id: 'hard' } },
        { of: 'woman', stages: { hired: 5, rejected: 5 }, more: { req_id: 'easy' } },
        { of: 'man', stages: { hired: 45, rejected: 45 }, more: { req_id: 'easy' } },
      ),
    );
    const mixed = rowOf((await selectionStudy(engine, hiring)).steps[0], 'woman').against!;
    expect(mixed.finding).toBe('adverse');
    expect(mixed.within?.odds).toBeCloseTo(1, 12);
    expect(mixed.within?.shortfall).toBeCloseTo(0, 12);
  });

  it('tells the earlier steps only where the file says how far people came', async () => {
    const told = applications(
      { of: 'woman', stages: { applied: 40, screen: 30, interview: 20, hired: 10 } },
      { of: 'man', stages: { applied: 20, screen: 20, interview: 30, hired: 30 } },
    );
    await fillTables(engine, told);
    const { steps } = await selectionStudy(engine, hiring);
    expect(steps.map(({ name, selected }) => [name, selected])).toEqual([
      ['hired', 40],
      ['interview or beyond', 90],
      ['screen or beyond', 140],
    ]);
    expect(valueOf(rowOf(steps[1], 'woman').against?.ratio)).toBeCloseTo(0.5, 12);
    await fillTables(
      engine,
      applications({ of: 'woman', stages: { rejected: 90, interview: 5, hired: 5 } }, { of: 'man', stages: { rejected: 50, hired: 9 } }),
    );
    expect((await selectionStudy(engine, hiring)).steps.map(({ name }) => name)).toEqual(['hired']);
    await fillTables(
      engine,
      applications({ of: 'woman', stages: { rejected: 90, offer: 10 } }, { of: 'man', stages: { rejected: 50, offer: 9 } }),
    );
    expect((await selectionStudy(engine, hiring)).steps.map(({ name }) => name)).toEqual(['offer or beyond']);
  });

  it('by department, and of one department', async () => {
    await fillTables(
      engine,
      applications(
        { of: 'woman', stages: { hired: 5, rejected: 45 }, more: { department: 'Sheriff' } },
        { of: 'man', stages: { hired: 20, rejected: 30 }, more: { department: 'Sheriff' } },
        { of: 'woman', stages: { hired: 20, rejected: 30 }, more: { department: 'Parks' } },
        { of: 'man', stages: { hired: 20, rejected: 30 }, more: { department: 'Parks' } },
      ),
    );
    const { units } = await selectionStudy(engine, { ...hiring, by: ['department'] });
    expect(units.map(({ name, step }) => [name, step.reference])).toEqual([
      ['Parks', 'man'],
      ['Sheriff', 'man'],
    ]);
    expect(valueOf(rowOf(units[1]?.step, 'woman').against?.ratio)).toBeCloseTo(0.25, 12);
    const own = await selectionStudy(engine, { ...hiring, cut: ['department'], group: ['Sheriff'] });
    expect(own.steps[0]).toMatchObject({ considered: 100, selected: 25 });
    const { rate } = rowOf(own.steps[0], 'woman');
    expect(rate.shown && [rate.reading.cut, rate.reading.group]).toEqual([
      ['department', 'gender'],
      ['Sheriff', 'woman'],
    ]);
    expect((await selectionStudy(engine, { ...hiring, cut: ['department'], group: ['Nowhere'] })).steps).toEqual([]);
  });

  it('MC14 PR4 by race or ethnicity where it is on file; nothing while groups are off', async () => {
    const given = applications(
      { of: 'woman', race: 'black', stages: { hired: 6, rejected: 54 } },
      { of: 'man', race: 'white', stages: { hired: 30, rejected: 70 } },
      { of: 'man', race: 'asian', stages: { hired: 9, rejected: 31 } },
    );
    await fillTables(engine, given);
    const [step] = (await selectionStudy(engine, { ...hiring, arms: 'race_ethnicity' })).steps;
    expect(step?.rows.map(({ group, against }) => [group, against?.finding ?? null])).toEqual([
      ['white', null],
      ['asian', 'adverse'], // 9 of 40 against 30 of 100: .75, and 39·40/140 − 9 = 2.1 people short
      ['black', 'adverse'],
    ]);
    const off = await selectionStudy(engine, { ...hiring, policy: { ...defaultPolicy, groupsOn: false } });
    expect([off.steps, off.units]).toEqual([[], []]);
  });

  it('ST69 promotions within levels', async () => {
    const people = [
      ['L1', 'woman', 4, 36],
      ['L1', 'man', 1, 9],
      ['L2', 'woman', 5, 5],
      ['L2', 'man', 20, 20],
    ].flatMap(([level, gender, promoted, not]) =>
      Array.from({ length: Number(promoted) + Number(not) }, (_unused, i) => ({
        key: `${level}-${gender}-${i}`,
        level,
        gender,
        is: i < Number(promoted),
      })),
    );
    await fillTables(engine, {
      person: people.map(({ key, gender }) => ({ person_key: key, gender: gender!, gender_raw: gender! })),
      stint: people.map(({ key }) => ({ person_key: key, hire_date: '2020-01-01' })),
      job_event: people.map(({ key, level }) => ({ person_key: key, effective_date: '2020-01-01', level: level! })),
      promotion: people.map(({ key, is }) => ({ person_key: key, is_promoted: is, source: 'flag' })),
    });
    const [step] = (await selectionStudy(engine, promotion)).steps;
    expect(step).toMatchObject({ name: 'promoted', considered: 100, selected: 30 });
    const { against } = rowOf(step, 'woman');
    expect(against?.finding).toBe('adverse');
    expect(against?.within).toMatchObject({ strata: 2, odds: expect.closeTo(1, 12) });
  });
});
