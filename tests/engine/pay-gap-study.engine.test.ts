import { beforeAll, describe, expect, it } from 'vitest';
import type { PayGapModel, PayGapStudy } from '../../src/domain/pay-gap-study.ts';
import type { Period } from '../../src/domain/period.ts';
import type { MetricId, Reading, Released } from '../../src/domain/reading.ts';
import { measure, payGapStudy } from '../../src/metrics/index.ts';
import { gender, keys, pay, staff, together } from '../../src/metrics/example-staff.ts';
import type { GivenTables } from '../../src/metrics/worked-case.ts';
import { defaultPolicy } from '../../src/privacy/index.ts';
import type { Engine } from '../../src/store/index.ts';
import { openNodeEngine } from '../../src/store/engine/node.ts';
import { fillTables } from './given-tables.ts';

const period = { startsOn: '2024-01-01', endsOn: '2024-12-31', snapshotOn: '2024-12-31' } as Period;
const whole = { cut: [], group: [], period };
const reading = (released: Released | null | undefined): Reading => {
  if (released?.shown !== true) throw new Error(`hidden: ${JSON.stringify(released)}`);
  return released.reading;
};
const valueOf = (released: Released | null | undefined): number => reading(released).value;
const fitted = (model: PayGapStudy['withTainted']): PayGapModel => {
  if (model?.state !== 'fitted') throw new Error(JSON.stringify(model));
  return model;
};
const because = (released: Released): string | undefined => (released.shown ? undefined : released.because);

/** At a level the same three amounts for women and men, women's times a factor. */
const atLevel = (prefix: string, level: string, women: number, men: number, middle: number, factor: number, job = {}): GivenTables => {
  const [w, m] = [keys(`${prefix}w`, women), keys(`${prefix}m`, men)];
  const amounts = [middle / 1.1, middle, middle * 1.1];
  return together(
    staff([...w, ...m], { level, fte: 1, ...job }),
    gender(w, 'woman'),
    gender(m, 'man'),
    pay(
      w,
      amounts.map((amount) => amount * factor),
    ),
    pay(m, amounts),
  );
};

/** Women sit lower; nothing else differs but the factors. */
const company = (junior: number, senior: number): GivenTables =>
  together(atLevel('j', 'Junior', 36, 18, 40_000, junior), atLevel('s', 'Senior', 18, 36, 80_000, senior));

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
});

describe('payGapStudy', () => {
  it('ST64 ST65 takes the gap apart by hand: raw, what the level explains, what is left over', async () => {
    await fillTables(engine, company(0.94, 0.94));
    const study = await payGapStudy(engine, whole);
    const model = fitted(study.model);
    // Of 54 women two thirds are junior, of 54 men one third: a third of ln 2 in mean logs, and ln(1/.94) besides.
    expect(valueOf(model.steps.find(({ control }) => control === 'level')?.explained)).toBeCloseTo(Math.log(2) / 3, 9);
    expect(valueOf(model.leftOver)).toBeCloseTo(-Math.log(0.94), 9);
    expect(valueOf(model.logGap)).toBeCloseTo(Math.log(2) / 3 - Math.log(0.94), 9);
    expect(valueOf(model.adjusted)).toBeCloseTo(0.06, 9);
    const triple = 1 + 1.1 + 1 / 1.1;
    const [women, men] = [(12 * 40 + 6 * 80) * triple * 0.94, (6 * 40 + 12 * 80) * triple];
    expect(valueOf(study.rawMean)).toBeCloseTo(1 - women / men, 9);
    // 27th and 28th of 54: women 44,000 × .94 twice; men 80,000 ÷ 1.1 twice.
    expect(valueOf(study.rawMedian)).toBeCloseTo(1 - (44_000 * 0.94) / (80_000 / 1.1), 9);
    expect(model.facts).toMatchObject({ women: 54, men: 54, alone: 0, incomplete: 0, sampledFrom: null });
  });

  it('ST64 the steps add up to the difference of the mean logs whatever the controls', async () => {
    await fillTables(
      engine,
      together(
        atLevel('a', 'Junior', 31, 22, 41_000, 0.97, { office: 'North', job_title: 'Clerk' }),
        atLevel('b', 'Senior', 14, 23, 78_000, 0.9, { office: 'South', job_title: 'Clerk' }),
        atLevel('c', 'Senior', 12, 13, 99_000, 1.03, { office: 'North', job_title: 'Engineer', fte: 0.8 }),
      ),
    );
    const model = fitted((await payGapStudy(engine, whole)).model);
    expect(model.controls).toEqual(['level', 'job title', 'office', 'FTE']);
    const explained = model.steps.reduce((sum, step) => sum + valueOf(step.explained), 0);
    expect(explained + valueOf(model.leftOver)).toBeCloseTo(valueOf(model.logGap), 12);
    const leftInControls = model.steps.reduce((sum, step) => sum + valueOf(step.leftOver), 0);
    expect(leftInControls + valueOf(model.leftOverInBase)).toBeCloseTo(valueOf(model.leftOver), 12);
    expect(1 - Math.exp(-valueOf(model.leftOver))).toBeCloseTo(valueOf(model.adjusted), 12);
    // Clerk, South and Senior do not differ from each other more than two columns can say.
    expect(model.facts.dropped.length).toBeGreaterThan(0);
  });

  it('ST62 categories: hidden under 10 of a group or 30 people, 5 % told from 4 %', async () => {
    await fillTables(
      engine,
      together(
        atLevel('j', 'Junior', 36, 18, 40_000, 0.949),
        atLevel('s', 'Senior', 18, 36, 80_000, 0.96),
        atLevel('t', 'Top', 9, 30, 160_000, 0.5),
        atLevel('u', 'Upper', 14, 15, 120_000, 0.5),
      ),
    );
    const [levels] = (await payGapStudy(engine, whole)).categories;
    expect(levels?.dimension).toBe('level');
    const byName = new Map(levels?.rows.map((row) => [row.name, row]));
    expect(valueOf(byName.get('Junior')?.adjusted)).toBeCloseTo(0.051, 9);
    expect(valueOf(byName.get('Senior')?.adjusted)).toBeCloseTo(0.04, 9);
    expect(because(byName.get('Top')!.adjusted)).toBe('fewer than 10 people in one of the groups');
    expect(because(byName.get('Upper')!.adjusted)).toBe('fewer than 30 people');
    expect(byName.get('Top')?.closing).toBeNull();
  });

  it('what closing it costs, by hand: at least part of the way, at most all of it, at people’s own hours', async () => {
    const half = together(atLevel('j', 'Junior', 36, 36, 40_000, 0.94), atLevel('k', 'Senior', 15, 15, 80_000, 1));
    const [given] = [half.compensation!];
    await fillTables(engine, {
      ...half,
      compensation: given.map((row) => ({
        ...row,
        as_paid: String(row['person_key']).startsWith('jw') ? Number(row['annualized']) / 2 : row['as_paid']!,
      })),
    });
    const junior = (await payGapStudy(engine, whole)).categories[0]!.rows.find(({ name }) => name === 'Junior')!;
    // Of 36 women, 12 earn 40,000 × .94 ÷ 1.1, 12 earn 40,000 × .94, and 12 earn more than the 40,000 that is predicted.
    const [low, middle] = [(40_000 * 0.94) / 1.1, 40_000 * 0.94];
    expect(valueOf(junior.closing?.atMost)).toBeCloseTo((12 * (40_000 - low) + 12 * (40_000 - middle)) / 2, 4);
    const [shortLow, shortMiddle] = [Math.log(40_000 / low), Math.log(40_000 / middle)];
    const part = (3 * -Math.log(0.94)) / (shortLow + shortMiddle);
    const raised = 12 * low * Math.expm1(part * shortLow) + 12 * middle * Math.expm1(part * shortMiddle);
    expect(valueOf(junior.closing?.atLeast)).toBeCloseTo(raised / 2, 4);
    expect(junior.closing?.people).toBe(24);
  });

  it('has nothing to close where women are not behind', async () => {
    await fillTables(engine, company(1.03, 1.03));
    const model = fitted((await payGapStudy(engine, whole)).model);
    expect(valueOf(model.adjusted)).toBeCloseTo(-0.03, 9);
    expect(model.closing).toBeNull();
  });

  it('of one unit it is the figure of the metric for that unit', async () => {
    await fillTables(
      engine,
      together(
        atLevel('a', 'Junior', 20, 16, 41_000, 0.91, { department: 'Parks' }),
        atLevel('b', 'Senior', 18, 17, 78_000, 0.97, { department: 'Parks' }),
        atLevel('c', 'Senior', 30, 30, 78_000, 1, { department: 'Fleet' }),
      ),
    );
    const study = await payGapStudy(engine, { cut: ['department'], group: ['Parks'], period });
    const { released } = await measure(engine, {
      metrics: ['pay-gap-adjusted' as MetricId],
      cuts: [['department']],
      period,
      audience: 'analyst',
    });
    const metric = released.find((one) => one.shown && one.reading.group.join() === 'Parks');
    expect(reading(fitted(study.model).adjusted)).toEqual(reading(metric));
    expect(valueOf(study.rawMean)).toBeGreaterThan(0);
    expect(fitted(study.model).facts.women).toBe(38);
    const none = await payGapStudy(engine, { cut: ['department'], group: ['Nowhere'], period });
    expect(none.model).toMatchObject({ state: 'absent' });
  });

  it('ST61 counts who left the model: alone in a category, without tenure', async () => {
    const some = company(0.94, 0.94);
    await fillTables(
      engine,
      together(
        {
          ...some,
          stint: some.stint!.map((row, i) => ({ ...row, hire_date: i % 18 === 0 ? null : `20${10 + (i % 9)}-01-01` })),
        },
        staff(['lone'], { level: 'Director', fte: 1 }),
        gender(['lone'], 'woman'),
        pay(['lone'], [400_000]),
      ),
    );
    const { facts } = fitted((await payGapStudy(engine, whole)).model);
    expect(facts).toMatchObject({ alone: 1, incomplete: 6, incompleteOf: ['tenure'] });
    expect(facts.women + facts.men).toBe(108 - 6);
  });

  it('ST60 of a control with many values the rarer ones are compared as one, and counted', async () => {
    const given = company(0.94, 0.94);
    await fillTables(engine, {
      ...given,
      job_event: given.job_event!.map((row, i) => ({ ...row, job_title: i < 90 ? `Job ${i % 15}` : `Rare job ${i}` })),
    });
    const { facts, controls } = fitted((await payGapStudy(engine, whole)).model);
    expect(controls).toContain('job title');
    // 108 people leave room for 10 columns: two for the intercept and the gap, one for the level, seven for the titles of 6 people each.
    expect(facts.together).toEqual([{ control: 'job title', alone: 7, people: 108 - 7 * 6 }]);
  });

  it('ST63 a rating enters only a second model, which says so; without one there is none', async () => {
    const given = company(0.94, 0.94);
    await fillTables(engine, given);
    expect((await payGapStudy(engine, whole)).withTainted).toBeNull();
    const people = given.person!.map(
      ({ person_key, gender: word }, i) => `('${String(person_key)}', ${i + 1}, '${word === 'man' && i % 2 === 0 ? 'Exceeds' : 'Meets'}')`,
    );
    await engine.exec(`CREATE OR REPLACE TABLE staging_9 AS SELECT * FROM (VALUES ${people.join(', ')}) AS t(c0, line, c3)`);
    await engine.exec('CREATE OR REPLACE TABLE imported_row_9 AS SELECT line, c0 AS person_key FROM staging_9');
    await engine.exec("INSERT INTO imported_column VALUES ('PerformanceScore', 9, 'c3')");
    const study = await payGapStudy(engine, whole);
    expect(fitted(study.model).tainted).toEqual([]);
    expect(fitted(study.withTainted)).toMatchObject({ tainted: ['performance rating'], controls: ['level', 'performance rating'] });
    expect(reading(fitted(study.withTainted).adjusted).facet).toBe('with performance rating');
    expect(valueOf(fitted(study.model).adjusted)).toBeCloseTo(0.06, 9);
  });

  it('PR4 computes nothing while groups are off; ST30 too few people have no model', async () => {
    await fillTables(engine, company(0.94, 0.94));
    const off = await payGapStudy(engine, { ...whole, policy: { ...defaultPolicy, groupsOn: false } });
    expect(off).toMatchObject({ rawMedian: null, rawMean: null, categories: [], model: { state: 'absent' } });
    await fillTables(engine, atLevel('j', 'Junior', 30, 4, 40_000, 0.94));
    const few = await payGapStudy(engine, whole);
    expect(few.model).toMatchObject({ state: 'absent', because: expect.stringContaining('under 5') });
    expect(because(few.rawMedian!)).toBe('fewer than 5 people in one of the groups');
  });
});
