import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { createImporter, type Importer } from '../../src/import/index.ts';
import type { FilesRead } from '../../src/domain/imported-file.ts';
import { trailingYear, type IsoDate } from '../../src/domain/period.ts';
import { measure } from '../../src/metrics/index.ts';
import { loadTables, type Engine } from '../../src/store/index.ts';
import { openNodeEngine } from '../../src/store/engine/node.ts';
import { openNativeEngine } from './native-engine.ts';
import { writeRoster } from './roster-file.ts';

const people = Number(process.env['PEOPLE'] ?? 1_000_000);
const rounds = Number(process.env['ROUNDS'] ?? 3);
const today = '2026-11-22' as IsoDate;
const asOf = '2026-10-31' as IsoDate;
const path = join(tmpdir(), `roster-${people}.csv`);

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

/** What a typed read of the same file costs native DuckDB on one thread: nothing checked, nothing accounted for. */
const nativeRead = async (): Promise<void> => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE roster AS SELECT * FROM read_csv('${path}', header = true, parallel = false, dateformat = '%m/%d/%Y')`,
  );
  connection.closeSync();
};

const readFile = async (): Promise<{ importer: Importer; read: FilesRead }> => {
  const importer = createImporter(new Uint8Array(32).fill(1));
  await importer.add([{ name: 'roster.csv', bytes: new Uint8Array(readFileSync(path)) }]);
  return { importer, read: await importer.plan({}, { asOf, today }) };
};

const load = (engine: Engine, importer: Importer, read: FilesRead): Promise<unknown> =>
  loadTables(
    engine,
    read.plans.map((plan) => ({ plan, chunks: importer.chunks(plan.reading.name) })),
    today,
  );

const measureAll = (engine: Engine): Promise<unknown> =>
  measure(engine, {
    cuts: [[], ['department'], ['office'], ['level'], ['office', 'department']],
    period: trailingYear(asOf),
    audience: 'analyst',
  });

const best = (times: readonly number[]): number => Math.min(...times);

it(`a roster of ${people.toLocaleString('en-US')} people: ratios against native DuckDB on one thread, same run`, async () => {
  writeRoster(path, people);
  const times = {
    nativeRead: [] as number[],
    read: [] as number[],
    load: [] as number[],
    nativeLoad: [] as number[],
    measure: [] as number[],
    nativeMeasure: [] as number[],
  };
  for (let round = 0; round < rounds; round++) {
    times.nativeRead.push(await seconds(nativeRead));
    let held: { importer: Importer; read: FilesRead } | null = null;
    times.read.push(await seconds(async () => (held = await readFile())));
    const { importer, read } = held!;
    const wasm = await openNodeEngine();
    times.load.push(await seconds(() => load(wasm, importer, read)));
    times.measure.push(await seconds(() => measureAll(wasm)));
    await wasm.close();
    const native = await openNativeEngine();
    times.nativeLoad.push(await seconds(() => load(native, importer, read)));
    times.nativeMeasure.push(await seconds(() => measureAll(native)));
    await native.close();
    importer.close();
  }
  const results = {
    people,
    rounds,
    megabytes: Math.round(statSync(path).size / 1e6),
    cores: cpus().length,
    loadAverage: loadavg()[0],
    seconds: Object.fromEntries(Object.entries(times).map(([name, list]) => [name, best(list)])),
    ratios: {
      'read, check and load against a native typed read': (best(times.read) + best(times.load)) / best(times.nativeRead),
      'load of the same text, wasm against native': best(times.load) / best(times.nativeLoad),
      'one full measure, wasm against native': best(times.measure) / best(times.nativeMeasure),
    },
    peakResidentMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  console.log(JSON.stringify(results, null, 2));
  writeFileSync(join('tests', 'bench', 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  expect(results.ratios['one full measure, wasm against native']).toBeGreaterThan(0);
}, 3_600_000);
