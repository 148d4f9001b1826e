import { beforeAll, describe, expect, it } from 'vitest';
import type { Period } from '../../src/domain/period.ts';
import type { MetricId, Reading } from '../../src/domain/reading.ts';
import { catalogue } from '../../src/metrics/catalogue.ts';
import { gender, keys, pay, staff, together } from '../../src/metrics/example-staff.ts';
import { placedOnce } from '../../src/metrics/for-leaders/placed-once.ts';
import { readAtoms } from '../../src/metrics/for-leaders/read-atoms.ts';
import { readMetric } from '../../src/metrics/read-metric.ts';
import type { Engine } from '../../src/store/index.ts';
import { openNodeEngine } from '../../src/store/engine/node.ts';
import { fillTables } from './given-tables.ts';

const period = { startsOn: '2024-01-01', endsOn: '2024-12-31', snapshotOn: '2024-12-31' } as Period;
const dimensions = ['office', 'department', 'gender'];
const cuts = [[], ['department'], ['gender', 'office']];
const ask = { dimensions, period, imported: new Map<string, string>() };

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
  const [parks, roads] = [keys('p', 20), keys('r', 14)];
  await fillTables(
    engine,
    together(
      staff(parks, { department: 'Parks', office: 'North', level: 'L1', level_rank: 1 }),
      staff(roads, { department: 'Roads', office: 'South', level: 'L2', level_rank: 2 }),
      gender([...parks.slice(0, 9), ...roads.slice(0, 5)], 'woman', 'F'),
      gender([...parks.slice(9), ...roads.slice(5)], 'man', 'M'),
      pay([...parks, ...roads], [48_000, 52_000, 60_400]),
    ),
  );
});

const tables = async (): Promise<number> =>
  (await engine.query("SELECT table_name FROM duckdb_tables() WHERE table_name LIKE 'placed%'")).length;
const byName = (readings: readonly Reading[]): readonly string[] => readings.map((reading) => JSON.stringify(reading)).toSorted();

describe('contributions placed once', () => {
  it('give the same readings and the same people by group as contributions computed for each query', async () => {
    let compared = 0;
    for (const id of ['headcount', 'median-pay', 'tenure-median', 'voluntary-turnover', 'retention-rate', 'promoted-by-24-months']) {
      const metric = catalogue.get(id as MetricId)!;
      const [atoms, readings] = await placedOnce(engine, metric, ask, async (groupingOf) => [
        await readAtoms(engine, metric, { ...ask, groupingOf }),
        await readMetric(engine, metric, { ...ask, cuts, groupingOf }),
      ]);
      const alone = await readMetric(engine, metric, { ...ask, cuts });
      expect([id, byName(readings)]).toEqual([id, byName(alone)]);
      const sorted = (rows: typeof atoms) => rows.map((row) => JSON.stringify(row)).toSorted();
      expect(sorted(atoms)).toEqual(sorted(await readAtoms(engine, metric, ask)));
      compared += alone.length;
    }
    expect(compared).toBeGreaterThan(20);
    expect(await tables()).toBe(0);
  });

  it('leave no table behind when reading breaks off', async () => {
    const metric = catalogue.get('headcount' as MetricId)!;
    let during = 0;
    const broken = placedOnce(engine, metric, ask, async () => {
      during = await tables();
      throw new Error('canceled');
    });
    await expect(broken).rejects.toThrow('canceled');
    expect([during, await tables()]).toEqual([1, 0]);
  });
});
