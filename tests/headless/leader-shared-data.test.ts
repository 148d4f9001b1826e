import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/headless/index.ts';
import { readCsv, type CsvRow } from './run-analyse.ts';

const data = '../shared/data';
const runs: readonly (readonly [string, readonly string[]])[] = [
  ['roster with pay, leavers and groups', ['HRDataset_v13.csv']],
  ['flags without dates', ['ibm_attrition_modeldata.csv']],
  [
    'staff, engagement and hiring',
    ['allinone_employee_data.csv', 'allinone_employee_engagement_survey_data.csv', 'allinone_recruitment_data.csv'],
  ],
  ['promotion flags', ['promotion_av_train.csv']],
];

const cutOf = (row: CsvRow): readonly string[] => (row['cut'] === 'organization' ? [] : row['cut']!.split('×'));
const groupOf = (row: CsvRow): readonly string[] => (row['cut'] === 'organization' ? [] : row['group']!.split(' × '));
const seriesOf = (row: CsvRow): string => `${row['metric']}: ${row['facet']}`;

/** Shown parents of which all children but one are shown: the missing one would be a subtraction away. */
const oneMissing = (rows: readonly CsvRow[]): readonly string[] =>
  rows
    .filter((row) => row['hidden'] === '')
    .flatMap((parent) => {
      const [cut, group] = [cutOf(parent), groupOf(parent)];
      const below = rows.filter((row) => cutOf(row).length > cut.length && cut.every((name) => cutOf(row).includes(name)));
      const mine = below.filter((row) => cut.every((name, i) => groupOf(row)[cutOf(row).indexOf(name)] === group[i]));
      return [...new Set(mine.map((row) => row['cut']!))]
        .filter((name) => mine.filter((row) => row['cut'] === name && row['hidden'] !== '').length === 1)
        .map((name) => `${seriesOf(parent)} ${parent['group']} by ${name}`);
    });

describe.skipIf(!existsSync(data))('leader runs on public files', () => {
  for (const [what, names] of runs)
    it(`PR2, PR13, PR22: ${what}: only released figures, none a subtraction away`, async () => {
      const out = mkdtempSync(join(tmpdir(), 'leader-'));
      const exitCode = await analyse(['--audience', 'leader', '--out', out, ...names.map((name) => join(data, name))]);
      expect([exitCode, readdirSync(out).toSorted()]).toEqual([0, ['manifest.json', 'pain-points.csv', 'readings.csv']]);
      const rows = readCsv(join(out, 'readings.csv'));
      expect(rows.filter((row) => row['hidden'] === '').length).toBeGreaterThan(5);
      for (const row of rows.filter((one) => one['hidden'] !== ''))
        expect([row['hidden'], row['n'], row['value'], row['shown']]).toEqual(['hidden', '', '', '']);
      for (const row of rows.filter((one) => one['hidden'] === '')) expect(Number(row['n'])).toBeGreaterThanOrEqual(10);
      // A ratio of two groups adds up to nothing; it is hidden where a printed rate is an end.
      const series = new Set(rows.filter((row) => row['unit'] !== 'ratio').map(seriesOf));
      for (const name of series) expect(oneMissing(rows.filter((row) => seriesOf(row) === name))).toEqual([]);
    }, 300_000);
});
