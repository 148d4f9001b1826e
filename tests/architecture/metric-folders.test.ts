import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/metrics/catalogue.ts';
import { casesOf } from '../engine/metric-cases.ts';

const root = 'src/metrics/catalogue';
const needed = ['README.md', 'cases.ts', 'contributions.sql', 'definition.ts'];
const headings = ['## What it asks', '## Who counts', '## What it cannot tell', '## Sources'];

const firstSixteen = [
  'voluntary-turnover',
  'early-leavers',
  'tenure-median',
  'time-to-fill',
  'pay-to-market',
  'living-wage-share',
  'pay-gap-raw',
  'pay-gap-adjusted',
  'promotion-rate',
  'promoted-by-24-months',
  'hiring-impact-ratio',
  'leadership-parity',
  'survey-favorable',
  'engagement-index',
  'benefit-take-up',
  'overtime-share',
];
const contextReadings = ['headcount', 'median-pay', 'leaver-share', 'item-mean'];

/** What is wrong with a metric's folder; empty when it is complete. */
const faultsOf = (files: readonly string[], readme: string, sql: string, cases: number): readonly string[] => [
  ...needed.filter((name) => !files.includes(name)).map((name) => `no ${name}`),
  ...files.filter((name) => !needed.includes(name)).map((name) => `${name} does not belong here`),
  ...headings
    .filter((heading, i) => readme.split('\n').filter((line) => line.startsWith('## '))[i] !== heading)
    .map((heading) => `heading ${heading}`),
  ...(sql.startsWith('-- ') && /[.]\n/.test(sql) ? [] : ['contributions.sql does not begin with a sentence']),
  ...(/;\s*$/.test(sql) || /--[^\n]*\s*$/.test(sql.trimEnd().split('\n').at(-1) ?? '') ? ['contributions.sql cannot be wrapped'] : []),
  ...(cases < 3 ? [`${cases} worked cases`] : []),
];

const folders = readdirSync(root);

describe('metric folders', () => {
  it('hold the first sixteen metrics and the four context readings', () => {
    const ids = [...catalogue.keys()].map(String);
    for (const id of [...firstSixteen, ...contextReadings]) expect(ids).toContain(id);
    expect(ids.toSorted()).toEqual(folders.toSorted());
  });

  for (const folder of folders)
    it(`${folder} has its four files, headings and worked cases`, () => {
      const read = (name: string): string => readFileSync(join(root, folder, name), 'utf8');
      expect(faultsOf(readdirSync(join(root, folder)), read('README.md'), read('contributions.sql'), casesOf(folder).length)).toEqual([]);
      expect(casesOf(folder).every(({ arithmetic }) => arithmetic.length > 0)).toBe(true);
    });

  it('CONTROL: a folder with a missing heading, file, sentence or case is faulted', () => {
    const whole = headings.join('\n\n');
    expect(faultsOf(needed, whole, '-- Everyone.\nSELECT 1', 3)).toEqual([]);
    expect(faultsOf(needed, whole.replace('## Who counts', '## Who is counted'), '-- Everyone.\nSELECT 1', 3)).toEqual([
      'heading ## Who counts',
    ]);
    expect(faultsOf(needed.slice(1), whole, 'SELECT 1', 2)).toEqual([
      'no README.md',
      'contributions.sql does not begin with a sentence',
      '2 worked cases',
    ]);
    expect(faultsOf(needed, whole, '-- Everyone.\nSELECT 1;', 3)).toEqual(['contributions.sql cannot be wrapped']);
  });
});
