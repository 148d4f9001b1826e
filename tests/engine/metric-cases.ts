import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/domain/period.ts';
import type { Cut, Reading } from '../../src/domain/reading.ts';
import { catalogue } from '../../src/metrics/catalogue.ts';
import { groupingFor } from '../../src/metrics/grouping-sql.ts';
import type { MetricDefinition } from '../../src/metrics/metric.ts';
import { readMetric } from '../../src/metrics/read-metric.ts';
import type { Expected, WorkedCase } from '../../src/metrics/worked-case.ts';
import type { Engine } from '../../src/store/index.ts';
import { fillTables } from './given-tables.ts';
import { rulesOfCases } from './rules-of-cases.ts';

const caseFiles = import.meta.glob<readonly WorkedCase[]>('../../src/metrics/catalogue/*/cases.ts', { eager: true, import: 'cases' });

export const casesOf = (id: string): readonly WorkedCase[] =>
  Object.entries(caseFiles).find(([path]) => path.endsWith(`/${id}/cases.ts`))?.[1] ?? [];

const rulesOf = (metric: string, { name }: WorkedCase): readonly string[] =>
  rulesOfCases.filter((one) => one[1] === metric && one[2] === name).map(([rule]) => rule);

const columnsOf: Readonly<Record<MetricDefinition['kind'], readonly string[]>> = {
  count: ['counts'],
  share: ['counts'],
  rate: ['events', 'exposure_years'],
  mean: ['value'],
  median: ['value'],
  survival: ['entry_days', 'exit_days', 'cause'],
  'cumulative-incidence': ['entry_days', 'exit_days', 'cause'],
  gap: ['value', 'arm'],
  ratio: ['numerator', 'denominator'],
};

/** Every worked case of every metric, the column types of its contributions, and that it has one row per person where it says so. */
export const metricCases = (open: () => Promise<Engine>): void => {
  let opened: Promise<Engine> | undefined;
  const engine = (): Promise<Engine> => (opened ??= open());

  for (const metric of catalogue.values())
    describe(metric.id, () => {
      for (const worked of casesOf(metric.id))
        it([...rulesOf(metric.id, worked), worked.name].join(' '), async () => {
          const db = await engine();
          await fillTables(db, worked.given);
          const readings = await readMetric(db, metric, { cuts: cutsOf(worked), period: periodOf(worked), imported: new Map() });
          for (const expected of worked.expected) check(readings, expected, cutFor(worked, expected));
          if (worked.nothingElse)
            expect(readings.map(nameOf).sort()).toEqual(
              worked.expected
                .filter(({ value }) => value !== null)
                .map((one) => nameOf(keyOf(one, cutFor(worked, one))))
                .sort(),
            );
          if (metric.rowsPer === 'person') await expectOneRowPerPerson(db, metric, worked);
        });

      it('has contributions of the columns and types its kind needs', async () => {
        const db = await engine();
        await fillTables(db, {});
        const worked = casesOf(metric.id)[0]!;
        const types = await contributionTypes(db, metric, periodOf(worked));
        expect(types['person_key']).toBe('VARCHAR');
        for (const column of columnsOf[metric.kind]) expect(Object.keys(types)).toContain(column);
        if (metric.hasFacets) expect(types['facet']).toBe('VARCHAR');
        else expect(types).not.toHaveProperty('facet');
        for (const unit of ['department', 'office', 'level', 'job_title'])
          if (metric.unitFrom === 'person') expect(types).not.toHaveProperty(unit);
          else expect(types[unit]).toBe('VARCHAR');
        if (metric.assumption !== undefined) expect(types['is_assumed']).toBe('BOOLEAN');
        if (metric.readAs === 'theme') expect(types).toMatchObject({ theme: 'VARCHAR', is_themed: 'BOOLEAN', is_base: 'BOOLEAN' });
        if (metric.readAs === 'parity') expect(types['arm']).toBe('VARCHAR');
        expect(
          Object.values(types).filter((type) => !/^(VARCHAR|BOOLEAN|DOUBLE|INTEGER|BIGINT|HUGEINT|DATE|DECIMAL\(.*\))$/.test(type)),
        ).toEqual([]);
      });
    });
};

const periodOf = ({ when }: WorkedCase): Period =>
  ({ startsOn: when.startsOn, endsOn: when.endsOn, snapshotOn: when.snapshotOn ?? when.endsOn }) as Period;

const cutsOf = ({ when }: WorkedCase): readonly Cut[] => (when.cut ? [[], when.cut] : [[]]);
const cutFor = ({ when }: WorkedCase, { group }: Expected): Cut => (group && group.length > 0 ? (when.cut ?? []) : []);

type Key = Pick<Reading, 'facet' | 'cut' | 'group'>;
const keyOf = ({ facet = null, group = [] }: Expected, cut: Cut): Key => ({ facet, cut, group });
const nameOf = ({ facet, cut, group }: Key): string => JSON.stringify([facet, cut, group]);

const check = (readings: readonly Reading[], expected: Expected, cut: Cut): void => {
  const name = nameOf(keyOf(expected, cut));
  const reading = readings.find((one) => nameOf(one) === name);
  if (expected.value === null) {
    expect(reading?.value, name).toBeUndefined();
    return;
  }
  expect(reading, `${name} in ${readings.map(nameOf).join(' ')}`).toBeDefined();
  const within = expected.within ?? 1e-9;
  expect(Math.abs(reading!.value - expected.value), `${name}: ${reading!.value} for ${expected.value}`).toBeLessThanOrEqual(within);
  if (expected.n !== undefined) expect(reading!.n, `n of ${name}`).toBe(expected.n);
  for (const end of ['low', 'high'] as const) {
    const bound = expected[end];
    if (bound === undefined) continue;
    if (bound === null) expect(reading![end], `${end} of ${name}`).toBeNull();
    else expect(Math.abs(reading![end]! - bound), `${end} of ${name}: ${reading![end]} for ${bound}`).toBeLessThanOrEqual(within);
  }
};

const contributionTypes = async (db: Engine, metric: MetricDefinition, period: Period): Promise<Record<string, string>> => {
  const { with: tables } = groupingFor(metric, [[]], period, new Map());
  const rows = await db.query(`SELECT column_name, column_type FROM (DESCRIBE (${tables}\nSELECT * FROM contribution))`);
  return Object.fromEntries(rows.map(({ column_name, column_type }) => [String(column_name), String(column_type)]));
};

const expectOneRowPerPerson = async (db: Engine, metric: MetricDefinition, worked: WorkedCase): Promise<void> => {
  const { with: tables } = groupingFor(metric, [[]], periodOf(worked), new Map());
  const repeated = await db.query(`${tables}\nSELECT person_key FROM placed GROUP BY person_key, facet HAVING count(*) > 1`);
  expect(repeated, `${metric.id} says it has one row per person and facet`).toEqual([]);
};
