import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/headless/index.ts';
import type { ReleaseAtom } from '../../src/privacy/index.ts';
import { attack, groupsOf, type PublishedFigure } from '../attack/attacker.ts';
import { spanOfGroups } from '../attack/group-span.ts';
import { countsBehind } from '../attack/read-text.ts';
import { seeded } from '../attack/made-up-cube.ts';
import { filesOf, items, madeUpPeople, type MadeUpPerson } from './made-up-files.ts';
import { readCsv, type CsvRow } from './run-analyse.ts';

const dimensions = ['office', 'department', 'level'] as const;
const tables = [[], ['office'], ['department'], ['level'], ['office', 'department'], ['office', 'level'], ['department', 'level']];
const period = ['--period', '2025-01-01..2025-12-31', '--as-of', '2025-12-31'];

interface LeaderRun {
  readonly exitCode: number;
  readonly out: string;
  readonly readings: readonly CsvRow[];
}

const runLeader = async (files: readonly string[], ...more: readonly string[]): Promise<LeaderRun> => {
  const out = mkdtempSync(join(tmpdir(), 'leader-'));
  const exitCode = await analyse(['--audience', 'leader', '--out', out, ...period, ...more, ...files]);
  return { exitCode, out, readings: existsSync(join(out, 'readings.csv')) ? readCsv(join(out, 'readings.csv')) : [] };
};

const textOf = (run: LeaderRun, name: string): string => readFileSync(join(run.out, name), 'utf8');

/** The truth as the generator made it: who answered, by innermost group. */
const atomsOf = (
  people: readonly MadeUpPerson[],
  item: number,
  by: readonly (keyof MadeUpPerson)[] = dimensions,
): readonly ReleaseAtom[] => {
  const found = new Map<string, { readonly group: readonly string[]; n: number; favorable: number }>();
  for (const one of people.filter(({ leftOn }) => leftOn === null)) {
    const group = by.map((name) => String(one[name]));
    const atom = found.get(group.join('|')) ?? { group, n: 0, favorable: 0 };
    found.set(group.join('|'), { group, n: atom.n + 1, favorable: atom.favorable + (one.answers[item]! >= 4 ? 1 : 0) });
  }
  return [...found.values()].map(({ group, n, favorable }) => ({ group, n, counts: { favorable } }));
};

const cutOf = (row: CsvRow): readonly string[] => (row['cut'] === 'organization' ? [] : row['cut']!.split('×'));
const groupOf = (row: CsvRow): readonly string[] => (row['cut'] === 'organization' ? [] : row['group']!.split(' × '));

const published = (readings: readonly CsvRow[], metric: string, facet = ''): readonly PublishedFigure[] =>
  readings
    .filter((row) => row['metric'] === metric && row['facet'] === facet && row['hidden'] === '' && row['cut'] !== 'gender')
    .map((row) => ({ table: cutOf(row), group: groupOf(row), text: row['shown']! }));

const people = madeUpPeople(7);

describe('files for leaders', () => {
  let run: LeaderRun;
  let again: LeaderRun;
  const ledger = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'ledger.json');
  const files = filesOf(people);
  beforeAll(async () => {
    run = await runLeader(files, '--ledger', ledger);
    again = await runLeader(files, '--ledger', ledger, '--cuts', 'office×department×level');
  }, 300_000);

  it('PR2, PR32, PR44: three files, one word for every cause, no figure beside it', () => {
    expect([run.exitCode, readdirSync(run.out).toSorted()]).toEqual([0, ['manifest.json', 'pain-points.csv', 'readings.csv']]);
    const hidden = run.readings.filter((row) => row['hidden'] !== '');
    expect(hidden.length).toBeGreaterThan(50);
    for (const row of hidden)
      expect([row['hidden'], row['n'], row['value'], row['shown'], row['verdict']]).toEqual(['hidden', '', '', '', '']);
    for (const row of run.readings.filter((one) => one['hidden'] === ''))
      expect([row['metric'], row['shown'] !== '']).toEqual([row['metric'], true]);
    expect(Object.keys(run.readings[0]!)).not.toContain('low');
    expect(textOf(run, 'manifest.json')).not.toMatch(/"rows"|dismissed|quarantine/);
  });

  it('PR6, PR7: every shown share rests on ten people and prints as the true count does', () => {
    for (const [at, item] of items.entries()) {
      const atoms = atomsOf(people, at);
      const truth = new Map(
        tables.flatMap((table) =>
          groupsOf({ dimensions, atoms }, table).map((group) => [
            group.name,
            { n: group.n, favorable: group.atoms.reduce((sum, i) => sum + atoms[i]!.counts!['favorable']!, 0) },
          ]),
        ),
      );
      const shown = published(run.readings, 'survey-favorable', item);
      expect(shown.length).toBeGreaterThan(30);
      for (const { table, group, text } of shown) {
        const { n, favorable } = truth.get(`${table.join('+')}:${group.join('+')}`)!;
        const [low, high] = countsBehind(text, n);
        expect([n >= 10, low <= favorable && favorable <= high]).toEqual([true, true]);
      }
    }
  });

  it('PR22, PR24, PR42: nothing hidden follows from the file by subtraction, by unions or by bounds', async () => {
    for (const [at, item] of items.entries()) {
      const findings = await attack({ dimensions, atoms: atomsOf(people, at) }, published(run.readings, 'survey-favorable', item), {
        threshold: 10,
        tables,
        unions: 2000,
        next: seeded(at + 1),
        bounds: true,
      });
      expect(findings).toEqual([]);
    }
  }, 120_000);

  it('CONTROL: hiding small groups alone is recovered by the same attack', async () => {
    const atoms = atomsOf(people, 0);
    const naive = tables.flatMap((table) =>
      groupsOf({ dimensions, atoms }, table)
        .filter(({ n }) => n >= 10)
        .map((group) => ({
          table,
          group: group.name
            .split(':')[1]!
            .split('+')
            .filter((name) => name !== ''),
          text: '50 %',
        })),
    );
    const findings = await attack({ dimensions, atoms }, naive, { threshold: 10, tables, unions: 500, next: seeded(3), bounds: false });
    expect(findings.length).toBeGreaterThan(0);
  });

  it('PR22: of head-count, pay and turnover, too, no hidden cell is a combination of shown ones', () => {
    const atoms = atomsOf(people, 0);
    for (const metric of ['headcount', 'median-pay']) {
      const names = new Set(published(run.readings, metric).map(({ table, group }) => `${table.join('+')}:${group.join('+')}`));
      const groups = tables.flatMap((table) => groupsOf({ dimensions, atoms }, table));
      const follows = spanOfGroups(
        groups.filter(({ name }) => names.has(name)).map((group) => group.atoms),
        atoms.length,
      );
      expect(names.size).toBeGreaterThan(30);
      expect(groups.filter(({ name, atoms: own }) => !names.has(name) && follows(own))).toEqual([]);
    }
  });

  it('PR11, PR28: neither reasons of leaving nor means, and pay in steps of 3 % of the level or a thousand', () => {
    const metrics = new Set(run.readings.map((row) => `${row['metric']} ${row['facet']}`));
    for (const never of ['involuntary-turnover ', 'total-separations voluntary', 'separation-count ', 'pay-gap-raw mean'])
      expect(metrics).not.toContain(never);
    const told = run.readings.filter((row) => row['metric'] === 'median-pay' && row['shown'] !== '');
    // The largest may be the top code, where the last step ends.
    const values = [...new Set(told.map((row) => Number(row['value'])))].toSorted((a, b) => a - b).slice(0, -1);
    const step = Math.min(...values.slice(1).map((value, i) => value - values[i]!));
    const pays = people.filter(({ leftOn }) => leftOn === null).map(({ pay }) => pay);
    const middle = pays.toSorted((a, b) => a - b)[Math.floor(pays.length / 2)]!;
    expect([told.length > 20, step >= 1000, Math.abs(step - 0.03 * middle) < 31]).toEqual([true, true, true]);
    for (const value of values) expect(Math.abs(value / step - Math.round(value / step))).toBeLessThan(1e-6);
  });

  it('PR16, PR46: what a second release adds gives nothing of the first away', async () => {
    expect(again.exitCode).toBe(0);
    const deep = [...tables, ['office', 'department', 'level']];
    for (const [at, item] of items.entries()) {
      const both = [...published(run.readings, 'survey-favorable', item), ...published(again.readings, 'survey-favorable', item)];
      const figures = [...new Map(both.map((one) => [JSON.stringify([one.table, one.group]), one])).values()];
      const atoms = atomsOf(people, at);
      const options = { threshold: 10, tables: deep, released: deep, unions: 1000, next: seeded(9), bounds: true };
      expect(await attack({ dimensions, atoms }, figures, options)).toEqual([]);
    }
    const entries = JSON.parse(readFileSync(ledger, 'utf8')) as { releases: readonly { readonly id: string }[] };
    expect(new Set(entries.releases.map(({ id }) => id))).toEqual(new Set(['release 1', 'release 2']));
  }, 120_000);

  it('PR31, PR45: answers moved among hidden cells change no byte of the figures', async () => {
    const cell = (office: string, department: string, favorable: boolean): number =>
      people.findIndex(
        (one) => one.office === office && one.department === department && one.id >= 'P0900' && one.answers[0]! >= 4 === favorable,
      );
    const rectangles = [
      [cell('Elm', 'Fleet', true), cell('Elm', 'Ferry', false), cell('Fern', 'Fleet', false), cell('Fern', 'Ferry', true)],
      [cell('Elm', 'Fleet', false), cell('Elm', 'Ferry', true), cell('Fern', 'Fleet', true), cell('Fern', 'Ferry', false)],
    ];
    const corners = rectangles.find((at) => !at.includes(-1))!;
    for (const cut of ['Elm × Fleet', 'Elm × Ferry', 'Fern × Fleet', 'Fern × Ferry'])
      expect(run.readings.find((row) => row['facet'] === items[0] && row['group'] === cut)?.['hidden']).toBe('hidden');
    const moved = people.map((one, at) =>
      corners.includes(at) ? { ...one, answers: [one.answers[0]! >= 4 ? 1 : 4, ...one.answers.slice(1)] } : one,
    );
    const other = await runLeader(filesOf(moved));
    for (const name of ['readings.csv', 'pain-points.csv']) expect(textOf(other, name) === textOf(run, name)).toBe(true);
  }, 120_000);

  it('PR27, PR49: a refused release leaves no figure, and no file of an earlier run', async () => {
    const frozen = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'ledger.json');
    writeFileSync(frozen, readFileSync(ledger, 'utf8').replaceAll('"threshold":10', '"threshold":5'));
    const out = mkdtempSync(join(tmpdir(), 'refused-'));
    for (const name of ['readings.csv', 'pain-points.csv', 'manifest.json', 'import-report.json', 'quarantine.csv'])
      writeFileSync(join(out, name), 'earlier');
    expect(await analyse(['--audience', 'leader', '--out', out, ...period, '--ledger', frozen, ...files])).toBe(1);
    expect(readdirSync(out)).toEqual([]);
    writeFileSync(frozen, 'no ledger');
    expect(await analyse(['--audience', 'leader', '--out', out, ...period, '--ledger', frozen, ...files])).toBe(1);
    expect([readdirSync(out), readFileSync(frozen, 'utf8')]).toEqual([[], 'no ledger']);
  }, 120_000);
});
