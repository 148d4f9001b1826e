import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/headless/index.ts';
import { readCsv, readingOf, runAnalyse, type CsvRow, type HeadlessRun } from './run-analyse.ts';

const valueOf = (run: HeadlessRun, ...at: [metric: string, cut: string, group: string, facet?: string]): number =>
  Number(readingOf(run, ...at)['value']);

describe('twelve people, worked by hand', () => {
  const folder = join('sample-data', 'tiny');
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
    readonly headcount: Record<string, number>;
    readonly voluntaryTurnover: Record<string, number>;
    readonly medianPay: Record<string, number>;
    readonly medianTenureYears: number;
    readonly totalSeparationRate: number;
  };
  let run: HeadlessRun;
  beforeAll(async () => {
    run = await runAnalyse(
      '--period',
      '2025-01-01..2025-12-31',
      '--as-of',
      '2025-12-31',
      join(folder, 'SAMPLE-tiny-roster-2025-12-31.csv'),
      join(folder, 'SAMPLE-tiny-leavers-2025.csv'),
    );
  });

  it('head-count and median pay, in all and by department', () => {
    expect([
      valueOf(run, 'headcount', 'organization', ''),
      valueOf(run, 'headcount', 'department', 'Alpha'),
      valueOf(run, 'headcount', 'department', 'Beta'),
    ]).toEqual([expected.headcount['organization'], expected.headcount['Alpha'], expected.headcount['Beta']]);
    expect(valueOf(run, 'median-pay', 'organization', '')).toBe(expected.medianPay['organization']);
    expect(valueOf(run, 'median-pay', 'department', 'Beta')).toBe(expected.medianPay['Beta']);
  });
  it('MC1 MC2 turnover on person-days, last day included; a unit under five person-years is withheld', () => {
    expect(valueOf(run, 'voluntary-turnover', 'organization', '')).toBeCloseTo(expected.voluntaryTurnover['organization']!, 4);
    expect(valueOf(run, 'voluntary-turnover', 'department', 'Alpha')).toBeCloseTo(expected.voluntaryTurnover['Alpha']!, 4);
    expect(readingOf(run, 'voluntary-turnover', 'department', 'Beta')).toMatchObject({ value: '', hidden: 'fewer than 5 person-years' });
    expect(valueOf(run, 'total-separations', 'organization', '')).toBeCloseTo(expected.totalSeparationRate, 4);
  });
  it('median tenure', () => {
    expect(valueOf(run, 'tenure-median', 'organization', '')).toBeCloseTo(expected.medianTenureYears, 1);
  });
  it('writes every file, with both ledgers in the report', () => {
    expect(readdirSync(run.out).sort()).toEqual([
      'import-report.json',
      'manifest.json',
      'pain-points.csv',
      'quarantine.csv',
      'readings.csv',
    ]);
    expect(run.report.files.map((file) => file.ledger.lines['read'])).toEqual(
      run.report.files.map((file) => Object.entries(file.ledger.lines).reduce((sum, [name, n]) => (name === 'read' ? sum : sum + n), 0)),
    );
  });
});

describe('the sample county', () => {
  const folder = join('sample-data', 'county');
  const planted = JSON.parse(readFileSync(join(folder, 'planted.json'), 'utf8')) as {
    readonly planted: readonly { readonly id: string; readonly realized: { readonly value: number } }[];
  };
  const realized = (id: string): number => planted.planted.find((effect) => effect.id === id)!.realized.value;
  let run: HeadlessRun;
  beforeAll(async () => {
    const answers = join(mkdtempSync(join(tmpdir(), 'answers-')), 'answers.json');
    writeFileSync(answers, JSON.stringify({ employer: { ownership: 'local-government' } }));
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => join(folder, name));
    run = await runAnalyse('--answers', answers, ...files);
  }, 180_000);

  it('measures the planted effects as they are in the files, counted independently', () => {
    expect(valueOf(run, 'early-leavers', 'office', 'East Yard')).toBeGreaterThan(1.3 * valueOf(run, 'early-leavers', 'organization', ''));
    expect(valueOf(run, 'voluntary-turnover', 'department', 'Human Services')).toBeCloseTo(realized('human-services-turnover'), 2);
    expect(valueOf(run, 'time-to-fill', 'department', 'Public Health')).toBeGreaterThan(
      1.3 * valueOf(run, 'time-to-fill', 'organization', ''),
    );
    expect(valueOf(run, 'benefit-take-up', 'office', 'Airport Road', 'medical')).toBeCloseTo(realized('airport-medical'), 2);
    expect(valueOf(run, 'promotion-rate', 'department', 'Courts & Records')).toBeCloseTo(realized('courts-promotion'), 2);
    expect(valueOf(run, 'overtime-share', 'department', 'Public Works')).toBeCloseTo(realized('public-works-overtime'), 2);
    expect(valueOf(run, 'survey-favorable', 'department', "Sheriff's Office", 'schedules')).toBeCloseTo(realized('sheriff-schedules'), 1);
  });

  it('finds Fleet pay, Human Services turnover, Airport Road take-up, the IT pay gap, promotions of Courts and overtime of Public Works', () => {
    const found = run.painPoints.map((row) => `${row['metric']} ${row['group']}`);
    for (const wanted of [
      'pay-to-market Fleet Services',
      'voluntary-turnover Human Services',
      'benefit-take-up Airport Road',
      'pay-gap-adjusted Information Technology',
      'promotion-rate Courts & Records',
      'overtime-share Public Works',
    ])
      expect(found).toContain(wanted);
  });

  it('ST57: the market is said at the mix of levels; a department of entry-level jobs is no pain point for that', () => {
    const turnover = run.painPoints.filter((row) => row['metric'] === 'voluntary-turnover');
    expect(turnover.find((row) => row['group'] === 'Human Services')!['sentence']).toMatch(/ at this mix of levels\)/);
    expect(turnover.map((row) => row['group'])).not.toContain('Parks & Recreation');
    expect(run.readings.some((row) => row['cut']?.includes('level') === true && row['cut'] !== 'level')).toBe(false);
  });

  it('every reading carries its period, and every market figure its source and vintage', () => {
    for (const row of run.readings) {
      expect(row['period_start']).toBe('2025-11-01');
      expect(row['period_end']).toBe('2026-10-31');
      if (row['market'] !== '')
        expect([row['metric'], row['market_source'] !== '', row['market_vintage'] !== '']).toEqual([row['metric'], true, true]);
    }
  });

  it('one spelling for each department', () => {
    const departments = new Set(
      run.readings.filter((row) => row['cut'] === 'department').map((row) => row['group']?.toLowerCase().replaceAll(/\s+/g, ' ')),
    );
    expect(departments.size).toBe(run.readings.filter((row) => row['metric'] === 'headcount' && row['cut'] === 'department').length);
  });

  it('ST52: the manifest holds the seeded null check beside what was found', () => {
    const { null_check: check } = JSON.parse(readFileSync(join(run.out, 'manifest.json'), 'utf8')) as {
      readonly null_check: Readonly<Record<string, number>>;
    };
    expect(check).toMatchObject({ seed: 1, runs: 500 });
    expect(check['cells']).toBeGreaterThan(100);
    expect(check['looked_at']).toBeGreaterThan(check['cells']!);
    expect(check['expected_confirmed']).toBeLessThan(1);
    expect(check['found_confirmed']).toBeGreaterThan(check['expected_confirmed']!);
  });

  it('ST1 ST70: each row has its factors, their product, and both judgments apart', () => {
    const number = (row: CsvRow, column: string): number => Number(row[column]);
    expect(run.painPoints.length).toBeGreaterThan(10);
    for (const row of run.painPoints) {
      expect(number(row, 'severity')).toBeCloseTo(number(row, 'weight') * number(row, 'people') * number(row, 'material_gaps'), 6);
      expect(number(row, 'material_gaps')).toBeLessThanOrEqual(3);
      if (row['certainty'] === 'Missed') expect([row['verdict'], row['tolerance']]).toEqual(['missed', '0']);
      if (row['probability'] !== '') expect(row['market_source'] === '' && row['yardstick'] !== '').toBe(row['market'] === '');
    }
    const rates = run.painPoints.filter((row) => row['metric'] === 'voluntary-turnover');
    expect(rates.length).toBeGreaterThan(0);
    for (const row of rates)
      expect(number(row, 'observed_numerator') / number(row, 'observed_denominator')).toBeCloseTo(number(row, 'value'), 9);
  });
});

describe('a question that blocks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'blocked-'));
  const file = join(folder, 'leavers.csv');
  const rows = Array.from(
    { length: 40 },
    (_, at) =>
      `${1000 + at},0${1 + (at % 9)}/0${1 + (at % 7)}/2019,${at % 2 ? 'Fleet' : 'Parks'},Resignation,0${1 + (at % 8)}/0${1 + (at % 6)}/2024`,
  );
  writeFileSync(file, `${['Emp No,Hire Date,Department,Termination Reason,Termination Date', ...rows].join('\n')}\n`);

  it('ends with exit code 2, writes no figure, and goes through with the answer it asked for', async () => {
    const asked = await runAnalyse(file);
    expect([asked.exitCode, asked.readings.length]).toEqual([2, 0]);
    const ids = asked.report.files[0]!.questions.filter((question) => question.blocking).map((question) => question.id);
    expect(ids).toEqual(['date-order:leavers.csv:Hire Date', 'date-order:leavers.csv:Termination Date']);
    const answers = join(folder, 'answers.json');
    writeFileSync(answers, JSON.stringify(Object.fromEntries(ids.map((id) => [id, 'month-first']))));
    const out = join(folder, 'out');
    expect(await analyse(['--out', out, '--answers', answers, file])).toBe(0);
    expect(readCsv(join(out, 'readings.csv')).length).toBeGreaterThan(0);
  });
});
