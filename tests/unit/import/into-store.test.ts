import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/domain/period.ts';
import { createDoor } from '../../../src/import/door.ts';
import { openTable } from '../../../src/import/open-table.ts';
import { planFiles } from '../../../src/import/plan-files.ts';
import { chunkToRows } from '../../../src/import/text-chunks.ts';
import { openNodeEngine } from '../../../src/store/engine/node.ts';
import { loadTables } from '../../../src/store/index.ts';

const today = '2026-10-31' as IsoDate;
const key = new Uint8Array(32).fill(7);
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((r) => r.map((c) => (/[",]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c)).join(',')).join('\n');

const plan = async (rows: readonly (readonly string[])[], answers = {}) =>
  planFiles([await openTable(new TextEncoder().encode(csv(rows)), { name: 'roster.csv' })], answers, { today, asOf: today })[0]!;

const people = [
  ['Employee ID', 'Supervisor', 'Hired On', 'Department', 'Job Title', 'RaceDesc', 'HispanicLatino'],
  ...Array.from({ length: 24 }, (_, i) => [
    `E${200 + i}`,
    `Quist, Ada (E${200 + (i % 4)})`,
    `${(i % 27) + 1}. ${['März', 'Mai', 'Okt', 'Dezember'][i % 4]} 20${12 + (i % 9)}`,
    ['Parks', 'Finance'][i % 2]!,
    ['Clerk', 'Planner', 'Analyst'][i % 3]!,
    ['White', 'Black', 'Asian'][i % 3]!,
    i % 6 === 0 ? 'Yes' : 'No',
  ]),
];

describe('what import decides, as the tables hold it', () => {
  it('month words of another language, a manager id in brackets, and Hispanic before race', async () => {
    const one = await plan(people, { 'groups:race_ethnicity': 'on' });
    const door = createDoor(one, key);
    const chunks = one.reading.chunks.map(door.pass);
    const text = JSON.stringify(chunks.flatMap(chunkToRows));
    expect(text).not.toMatch(/Quist/);
    const manager = one.columns.find(({ field }) => field === 'manager_id')!;
    const cells = chunks.flatMap(chunkToRows);
    expect(cells.map((row) => row[manager.index])).toEqual(cells.map((_, i) => cells[i % 4]![0]));

    const engine = await openNodeEngine();
    await loadTables(engine, [{ plan: one, chunks }], today);
    const hired = await engine.query('SELECT hire_date::VARCHAR AS day FROM stint ORDER BY hire_date LIMIT 2');
    expect(hired.map(({ day }) => day)).toEqual(['2012-03-01', '2012-05-10']);
    expect(
      await engine.query(
        'SELECT race_ethnicity AS race, race_ethnicity_raw AS shown, count(*)::INTEGER AS n FROM person GROUP BY ALL ORDER BY race',
      ),
    ).toEqual([
      { race: 'asian', shown: 'Asian', n: 8 },
      { race: 'black', shown: 'Black', n: 8 },
      { race: 'hispanic', shown: 'Hispanic or Latino', n: 4 },
      { race: 'white', shown: 'White', n: 4 },
    ]);
  });

  it('drops both columns where race is not switched on', async () => {
    const one = await plan(people);
    expect(one.columns.slice(5).map(({ door }) => door)).toEqual(['drop', 'drop']);
  });
});
