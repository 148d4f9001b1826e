import { beforeEach, describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/domain/period.ts';
import { importedColumnSql, loadTables, type Engine } from '../../src/store/index.ts';
import { openNodeEngine } from '../../src/store/engine/node.ts';
import { aFile, dollarsAYear, identifier, isoDate, scale, text, words } from './a-plan.ts';

const today = '2026-11-22' as IsoDate;
let engine: Engine;

beforeEach(async () => {
  engine = await openNodeEngine();
});

const roster = (rows: readonly (readonly string[])[], asOf: string, name = 'roster.csv') =>
  aFile({
    name,
    kinds: ['roster', 'pay'],
    grain: 'person',
    asOf,
    columns: [
      { label: 'Emp No', field: 'employee_id', rule: identifier },
      { label: 'Hired', field: 'hire_date', rule: isoDate },
      { label: 'Left', field: 'termination_date', rule: isoDate },
      { label: 'Dept', field: 'department', rule: text },
      { label: 'Grade', field: 'level', rule: text },
      { label: 'Salary', field: 'pay_amount', rule: dollarsAYear },
      { label: 'Shoe size', field: null, rule: text },
    ],
    rows,
  });

describe('a roster', () => {
  it('becomes people, stints, pay and stays; an exit date ends the stint on that day', async () => {
    await loadTables(
      engine,
      [
        roster(
          [
            ['1', '2020-01-01', '', ' Fleet ', 'G2', '$50,000', '41'],
            ['2', '2021-05-10', '2024-02-29', 'Parks', 'G1', '41,000.50', ''],
          ],
          '2024-12-31',
        ),
      ],
      today,
    );
    expect(await engine.query('SELECT person_key, from_day, to_day, department, is_counted FROM stay ORDER BY person_key')).toEqual([
      { person_key: '1', from_day: '2020-01-01', to_day: '9999-12-31', department: 'Fleet', is_counted: true },
      { person_key: '2', from_day: '2021-05-10', to_day: '2024-02-29', department: 'Parks', is_counted: true },
    ]);
    expect(await engine.query('SELECT person_key, amount, annualized FROM compensation ORDER BY person_key')).toEqual([
      { person_key: '1', amount: 50000, annualized: 50000 },
      { person_key: '2', amount: 41000.5, annualized: 41000.5 },
    ]);
    expect(await engine.query('SELECT level, level_rank FROM unit_order ORDER BY level')).toEqual([
      { level: 'G1', level_rank: 1 },
      { level: 'G2', level_rank: 2 },
    ]);
  });

  it('offers every kept column as a cut by its name in the file', async () => {
    await loadTables(
      engine,
      [
        roster(
          [
            ['1', '2020-01-01', '', 'Fleet', 'G2', '50000', '41'],
            ['2', '2020-01-01', '', 'Fleet', 'G2', '50000', ''],
          ],
          '2024-12-31',
        ),
      ],
      today,
    );
    const sql = await importedColumnSql(engine, 'shoe SIZE');
    expect(await engine.query(`${sql} ORDER BY person_key`)).toEqual([
      { person_key: '1', value: '41' },
      { person_key: '2', value: '' },
    ]);
    expect(await importedColumnSql(engine, 'no such column')).toBeNull();
  });

  it('V02 counts identical rows of one id once and holds contradicting rows back, both of them', async () => {
    const report = await loadTables(
      engine,
      [
        roster(
          [
            ['1', '2020-01-01', '', 'Fleet', 'G2', '50000', ''],
            ['1', '2020-01-01', '', 'Fleet', 'G2', '50000', ''],
            ['2', '2020-01-01', '', 'Fleet', 'G2', '50000', ''],
            ['2', '2020-01-01', '', 'Fleet', 'G2', '60000', ''],
            ['3', '2020-01-01', '', 'Fleet', 'G2', '70000', ''],
          ],
          '2024-12-31',
        ),
      ],
      today,
    );
    expect(report.files[0]?.collapsed).toBe(1);
    expect(report.files[0]?.quarantined.map((row) => row.line)).toEqual([4, 5]);
    expect(await engine.query('SELECT person_key FROM stay ORDER BY 1')).toEqual([{ person_key: '1' }, { person_key: '3' }]);
  });

  it('never uses dates that contradict each other, and says so', async () => {
    const report = await loadTables(engine, [roster([['1', '2020-01-01', '2019-01-01', 'Fleet', 'G2', '50000', '']], '2024-12-31')], today);
    expect(report.files[0]?.checks.map(({ code, count, firstLine }) => ({ code, count, firstLine }))).toEqual([
      { code: 'end-before-hire', count: 1, firstLine: 2 },
    ]);
    expect(await engine.query('SELECT hire_date, end_date FROM stint')).toEqual([{ hire_date: null, end_date: null }]);
  });
});

describe('several files of one organization', () => {
  const leavers = aFile({
    name: 'leavers.csv',
    kinds: ['separations'],
    grain: 'person-event',
    asOf: '2024-12-31',
    columns: [
      { label: 'Id', field: 'employee_id', rule: identifier },
      { label: 'Exit', field: 'termination_date', rule: isoDate },
      { label: 'Type', field: 'termination_type', rule: words({ Resignation: 'voluntary', Layoff: 'involuntary' }) },
      { label: 'Dept', field: 'department', rule: text },
      { label: 'Hired', field: 'hire_date', rule: isoDate },
    ],
    rows: [
      ['1', '2023-06-30', 'Resignation', 'Fleet', '2015-01-01'],
      ['9', '2024-03-31', 'Layoff', 'Parks', '2022-01-01'],
    ],
  });

  it('ST85 MC3 a rehire after more than three days is a second stint, and the first one keeps its end', async () => {
    await loadTables(engine, [roster([['1', '2024-01-15', '', 'Parks', 'G2', '50000', '']], '2024-12-31'), leavers], today);
    expect(await engine.query("SELECT stint_no, hire_date, end_date, is_rehire FROM stint WHERE person_key = '1' ORDER BY 1")).toEqual([
      { stint_no: 1, hire_date: '2015-01-01', end_date: '2023-06-30', is_rehire: false },
      { stint_no: 2, hire_date: '2024-01-15', end_date: null, is_rehire: true },
    ]);
    expect(await engine.query("SELECT from_day, to_day, department FROM stay WHERE person_key = '1' ORDER BY 1")).toEqual([
      { from_day: '2015-01-01', to_day: '2023-06-30', department: 'Fleet' },
      { from_day: '2024-01-15', to_day: '9999-12-31', department: 'Parks' },
    ]);
  });

  it('ST85 MC3 a break of three days is no break', async () => {
    await loadTables(engine, [roster([['1', '2023-07-04', '', 'Parks', 'G2', '50000', '']], '2024-12-31'), leavers], today);
    expect(await engine.query("SELECT stint_no, hire_date, end_date FROM stint WHERE person_key = '1'")).toEqual([
      { stint_no: 1, hire_date: '2015-01-01', end_date: null },
    ]);
  });

  it('someone who stands in the leavers file only still has a stay with the unit of the last day', async () => {
    await loadTables(engine, [roster([['1', '2024-01-15', '', 'Parks', 'G2', '50000', '']], '2024-12-31'), leavers], today);
    expect(await engine.query("SELECT from_day, to_day, department FROM stay WHERE person_key = '9'")).toEqual([
      { from_day: '2022-01-01', to_day: '2024-03-31', department: 'Parks' },
    ]);
    expect(await engine.query("SELECT last_day, type FROM separation WHERE person_key = '9'")).toEqual([
      { last_day: '2024-03-31', type: 'involuntary' },
    ]);
  });

  it('ST87 two rosters give a move on the second one’s day and a promotion where the level rose', async () => {
    const first = roster([['1', '2020-01-01', '', 'Fleet', 'G1', '50000', '']], '2023-12-31', 'a.csv');
    const second = roster([['1', '2020-01-01', '', 'Parks', 'G2', '56000', '']], '2024-12-31', 'b.csv');
    await loadTables(engine, [first, second], today);
    expect(await engine.query('SELECT from_day, to_day, department FROM stay ORDER BY 1')).toEqual([
      { from_day: '2020-01-01', to_day: '2024-12-30', department: 'Fleet' },
      { from_day: '2024-12-31', to_day: '9999-12-31', department: 'Parks' },
    ]);
    expect(await engine.query('SELECT effective_date, from_level, to_level, source FROM promotion')).toEqual([
      { effective_date: '2024-12-31', from_level: 'G1', to_level: 'G2', source: 'derived' },
    ]);
  });
});

describe('a survey', () => {
  it('joins people by their id, keeps each item’s own scale and leaves unreadable answers out', async () => {
    const survey = aFile({
      name: 'survey.csv',
      kinds: ['survey'],
      grain: 'respondent',
      columns: [
        { label: 'Emp', field: 'employee_id', rule: identifier },
        { label: 'My pay is fair', field: 'survey_item', rule: scale(5, 4) },
        { label: 'I would recommend', field: 'survey_item', rule: scale(10, 9) },
      ],
      rows: [
        ['1', '4', '10'],
        ['2', 'N/A', '11'],
        ['3', '7', '0'],
      ],
    });
    await loadTables(engine, [roster([['1', '2020-01-01', '', 'Fleet', 'G1', '50000', '']], '2023-12-31'), survey], today);
    expect(await engine.query('SELECT person_key, item_id, value FROM survey_response ORDER BY item_id, person_key')).toEqual([
      { person_key: '1', item_id: 'I would recommend', value: 10 },
      { person_key: '2', item_id: 'I would recommend', value: null },
      { person_key: '3', item_id: 'I would recommend', value: null },
      { person_key: '1', item_id: 'My pay is fair', value: 4 },
      { person_key: '2', item_id: 'My pay is fair', value: null },
      { person_key: '3', item_id: 'My pay is fair', value: null },
    ]);
    expect(await engine.query("SELECT role FROM person WHERE person_key = '1'")).toEqual([{ role: 'employee' }]);
  });
});

describe('a failed load', () => {
  it('leaves nothing behind', async () => {
    const broken = roster([['1', '2020-01-01', '', 'Fleet', 'G1', '50000', '']], '2023-12-31');
    const failing = {
      ...broken,
      chunks: (async function* () {
        yield* broken.chunks;
        throw new Error('the file went away');
      })(),
    };
    await expect(loadTables(engine, [failing], today)).rejects.toThrow('the file went away');
    expect(await engine.query("SELECT count(*) AS n FROM information_schema.tables WHERE table_schema = 'main'")).toEqual([{ n: 0 }]);
  });
});

describe('spellings of one unit', () => {
  it('M4 differ in case, blanks and "&" only: the most frequent one is shown, and it is told', async () => {
    const rows = [
      ['1', '2020-01-01', '', 'Parks & Recreation', 'G1', '1', ''],
      ['2', '2020-01-01', '', 'Parks & Recreation', 'G1', '1', ''],
      ['3', '2020-01-01', '', 'PARKS AND  RECREATION', 'G1', '1', ''],
      ['4', '2020-01-01', '', 'Parks-Recreation', 'G1', '1', ''],
    ];
    const report = await loadTables(engine, [roster(rows, '2024-12-31')], today);
    expect(await engine.query('SELECT department, count(*) AS n FROM stay GROUP BY ALL ORDER BY 1')).toEqual([
      { department: 'Parks & Recreation', n: 3 },
      { department: 'Parks-Recreation', n: 1 },
    ]);
    expect(report.spellings).toEqual([
      { dimension: 'department', shown: 'Parks & Recreation', others: ['PARKS AND  RECREATION'], rows: 1 },
    ]);
  });
});

describe('a file of hours', () => {
  it('is no roster, and all its periods count', async () => {
    const hours = aFile({
      name: 'hours.csv',
      kinds: ['work-hours'],
      grain: 'person-period',
      asOf: '2024-12-31',
      columns: [
        { label: 'Id', field: 'employee_id', rule: identifier },
        { label: 'Period', field: 'period_date', rule: isoDate },
        { label: 'OT', field: 'overtime_hours', rule: { kind: 'number', missing: [], decimal: '.', grouping: '', percent: false } },
      ],
      rows: [
        ['1', '2024-01-31', '5'],
        ['1', '2024-02-29', '7'],
        ['77', '2024-02-29', '1'],
      ],
    });
    await loadTables(engine, [roster([['1', '2020-01-01', '', 'Fleet', 'G1', '1', '']], '2024-12-31'), hours], today);
    expect(await engine.query('SELECT sum(overtime_hours) AS hours FROM work_hours')).toEqual([{ hours: 13 }]);
    expect(await engine.query('SELECT DISTINCT person_key FROM stay')).toEqual([{ person_key: '1' }]);
  });
});
