import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/headless/index.ts';
import { packHash, type LeaderPack } from '../../src/report/index.ts';
import { filesOf, items, madeUpPeople } from './made-up-files.ts';
import { readCsv, type CsvRow } from './run-analyse.ts';

const period = ['--period', '2025-01-01..2025-12-31', '--as-of', '2025-12-31'];
const everything = ['--pack', 'pptx,xlsx,csv,html', '--department-packs'];

const runPacks = async (files: readonly string[], ...more: readonly string[]): Promise<string> => {
  const out = mkdtempSync(join(tmpdir(), 'packs-'));
  expect(await analyse(['--audience', 'leader', '--out', out, ...period, ...more, ...files])).toBe(0);
  return out;
};

const packIn = (path: string): LeaderPack =>
  JSON.parse(/<script type="application\/json" id="pack">([\s\S]*?)<\/script>/.exec(readFileSync(path, 'utf8'))![1]!) as LeaderPack;

const named = (out: string, pattern: RegExp): readonly string[] =>
  readdirSync(out)
    .filter((name) => pattern.test(name))
    .toSorted()
    .map((name) => join(out, name));

/** All text inside a pack file, archives opened, workbooks inside archives, too. */
const textIn = (bytes: Uint8Array): string =>
  bytes[0] === 0x50 && bytes[1] === 0x4b
    ? Object.entries(unzipSync(bytes))
        .map(([name, part]) => `${name}\n${textIn(part)}`)
        .join('\n')
    : strFromU8(bytes);

const people = madeUpPeople(7);

describe('packs of a leader run', () => {
  let out: string;
  let readings: readonly CsvRow[];
  beforeAll(async () => {
    out = await runPacks(filesOf(people), ...everything);
    readings = readCsv(join(out, 'readings.csv'));
  }, 300_000);

  it('V-4: the leadership pack and one for each department in four forms, listed by number', () => {
    const units = readCsv(join(out, 'unit-packs.csv'));
    expect(units.map((row) => row['unit'])).toEqual(['Care', 'Courts', 'Ferry', 'Fleet', 'Library', 'Parks', 'Roads']);
    expect(named(out, /job-quality-leadership-pack-2025-12-31/)).toHaveLength(4);
    expect(named(out, /job-quality-unit-pack-\d\d-2025-12-31/)).toHaveLength(4 * units.length);
    const hashes = named(out, /unit-pack.*\.html$/).map((path) => packIn(path).manifest.hash);
    expect(hashes).toEqual(units.map((row) => row['hash']));
  });

  it('R-8: the hash can be checked from the html file alone', async () => {
    for (const path of named(out, /\.html$/)) {
      const pack = packIn(path);
      expect(await packHash(pack)).toBe(pack.manifest.hash);
    }
  });

  it('PR44: every cell that the release hid is the word in the appendix, every shown one its text', () => {
    const [path = ''] = named(out, /leadership-pack.*\.html$/);
    const appendix = packIn(path).sections.filter(({ place }) => place === 'appendix');
    const rows = appendix.flatMap(({ id, table }) => table.rows.map((row) => [id.replace('appendix-', ''), ...row] as const));
    const one = readings.filter((row) => !row['cut']!.includes('×'));
    expect(rows.length).toBe(one.length);
    const item = one.filter((row) => row['facet'] === items[0]);
    for (const row of item) {
      const found = rows.find(
        ([cut, , part, group]) => cut === row['cut'] && part === row['facet'] && (row['cut'] === 'organization' || group === row['group']),
      );
      const figure = found?.[5];
      expect([row['group'], typeof figure === 'object' ? figure.text : figure]).toEqual([
        row['group'],
        row['hidden'] === '' ? row['shown'] : 'hidden',
      ]);
    }
    expect(item.some((row) => row['hidden'] !== '')).toBe(true);
  });

  it('PR2, PR44: no row of a person and no figure finer than print is in any file', () => {
    const exact = readings.filter((row) => row['hidden'] === '' && /^\d+ %$/.test(row['shown']!) && Number(row['n']) < 100);
    expect(exact.length).toBeGreaterThan(20);
    for (const path of named(out, /job-quality-/)) {
      const text = textIn(new Uint8Array(readFileSync(path)));
      expect([path, /P0\d{3}\b/.test(text), /2025-\d\d-15/.test(text), /quarantine|"rows":\d|probability|severity/.test(text)]).toEqual([
        path,
        false,
        false,
        false,
      ]);
    }
  });

  it('V-4: a unit’s pack says nothing of another unit', () => {
    const units = readCsv(join(out, 'unit-packs.csv')).map((row) => row['unit']!);
    for (const [at, path] of named(out, /unit-pack.*\.html$/).entries()) {
      const pack = packIn(path);
      const told = JSON.stringify(pack.sections.map(({ chart, table }) => [chart, table])) + JSON.stringify(pack.onePage.grid);
      expect([units[at], units.filter((unit, other) => other !== at && told.includes(`"${unit}"`))]).toEqual([units[at], []]);
    }
  });

  it('PR31, PR45: answers moved among hidden cells change no byte but hashes and times', async () => {
    const cell = (office: string, department: string, favorable: boolean): number =>
      people.findIndex(
        (one) => one.office === office && one.department === department && one.id >= 'P0900' && one.answers[0]! >= 4 === favorable,
      );
    const corners = [
      [cell('Elm', 'Fleet', true), cell('Elm', 'Ferry', false), cell('Fern', 'Fleet', false), cell('Fern', 'Ferry', true)],
      [cell('Elm', 'Fleet', false), cell('Elm', 'Ferry', true), cell('Fern', 'Fleet', true), cell('Fern', 'Ferry', false)],
    ].find((at) => !at.includes(-1))!;
    const moved = people.map((one, at) =>
      corners.includes(at) ? { ...one, answers: [one.answers[0]! >= 4 ? 1 : 4, ...one.answers.slice(1)] } : one,
    );
    const other = await runPacks(filesOf(moved), ...everything);
    const plain = (text: string): string =>
      text
        .replaceAll(/[0-9a-f]{64}/g, 'HASH')
        .replaceAll(/20\d\d-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
        .replaceAll(/20\d\d-\d\d-\d\d \d\d:\d\d UTC/g, 'TIME');
    const [first, second] = [named(out, /job-quality-/), named(other, /job-quality-/)];
    expect(second.map((path) => path.split('/').at(-1))).toEqual(first.map((path) => path.split('/').at(-1)));
    for (const [at, path] of first.entries()) {
      const [a, b] = [path, second[at]!].map((one) => plain(textIn(new Uint8Array(readFileSync(one)))));
      expect([path, a === b]).toEqual([path, true]);
    }
  }, 300_000);

  it('PR27: a refused release leaves no pack, and none of an earlier run', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'refused-'));
    writeFileSync(join(folder, 'ledger.json'), 'no ledger');
    const earlier = [
      'job-quality-leadership-pack-2025-12-31.html',
      'SAMPLE-job-quality-unit-pack-03-2025-12-31-tables.zip',
      'unit-packs.csv',
    ];
    for (const name of earlier) writeFileSync(join(folder, name), 'earlier');
    const ask = ['--audience', 'leader', '--out', folder, ...period, ...everything, '--ledger', join(folder, 'ledger.json')];
    expect(await analyse([...ask, ...filesOf(people)])).toBe(1);
    expect(readdirSync(folder)).toEqual(['ledger.json']);
  }, 120_000);
});

describe.skipIf(!existsSync('sample-data/county'))('packs of the sample county', () => {
  it('are made in every form; sizes are told', async () => {
    const names = ['roster-2026-10-31', 'leavers-2021-2026', 'staff-survey-2026-09', 'requisitions-2025-2026', 'job-history-2021-2026'];
    const out = mkdtempSync(join(tmpdir(), 'county-'));
    const files = names.map((name) => join('sample-data', 'county', `SAMPLE-${name}.csv`));
    const started = performance.now();
    expect(await analyse(['--audience', 'leader', '--out', out, ...everything, ...files])).toBe(0);
    const made = named(out, /^SAMPLE-job-quality-/);
    const bytes = (pattern: RegExp): number =>
      made.filter((path) => pattern.test(path)).reduce((sum, path) => sum + statSync(path).size, 0);
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    console.log(
      `${made.length} files in ${seconds} s with the run; leadership pptx ${bytes(/leadership.*pptx$/)}, xlsx ${bytes(/leadership.*xlsx$/)}, zip ${bytes(/leadership.*zip$/)}, html ${bytes(/leadership.*html$/)} bytes`,
    );
    expect(made.length).toBe(4 + 4 * readCsv(join(out, 'unit-packs.csv')).length);
    expect(bytes(/leadership.*html$/)).toBeLessThan(3_000_000);
    const pack = packIn(made.find((path) => /leadership.*html$/.test(path))!);
    expect([pack.manifest.sample, pack.onePage.painPoints.length, pack.onePage.grid.rows.length > 8]).toEqual([true, 3, true]);
  }, 300_000);
});
