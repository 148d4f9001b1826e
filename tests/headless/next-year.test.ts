import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readingOf, runAnalyse, type HeadlessRun } from './run-analyse.ts';

interface Future {
  readonly id: string;
  readonly nextYear: { readonly value: number; readonly n: number } | null;
}

const next = join('sample-data', 'county-next');
const planned = JSON.parse(readFileSync(join(next, 'planted.json'), 'utf8')) as { readonly futures: readonly Future[] };
const plannedValue = (id: string): number => planned.futures.find((future) => future.id === id)!.nextYear!.value;

const csvIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => join(folder, name));

/** Metrics that put people where they were when the watch over them began (MC5): the year before, for some. */
const fromTheStart: readonly string[] = ['early-leavers', 'promoted-by-24-months', 'retention-rate'];

const voice = 'voice-and-representation';

describe('the sample county a year later', () => {
  const value = (run: HeadlessRun, ...at: [metric: string, cut: string, group: string, facet?: string]): number =>
    Number(readingOf(run, ...at)['value']);
  let written: HeadlessRun;
  let knownNow: HeadlessRun;
  let later: HeadlessRun;
  beforeAll(async () => {
    const answers = join(mkdtempSync(join(tmpdir(), 'answers-')), 'answers.json');
    writeFileSync(answers, JSON.stringify({ employer: { ownership: 'local-government' } }));
    const first = csvIn(join('sample-data', 'county'));
    written = await runAnalyse('--answers', answers, ...first);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-11-15T12:00:00Z') });
    const all = [...first, ...csvIn(next)];
    knownNow = await runAnalyse('--answers', answers, '--period', '2025-11-01..2026-10-31', ...all);
    later = await runAnalyse('--answers', answers, ...all);
  }, 600_000);
  afterAll(() => void vi.useRealTimers());

  const metricsNaming = (group: string): readonly string[] =>
    later.readings.filter((row) => row['group'] === group && row['facet']?.startsWith('all on file') !== true).map((row) => row['metric']!);

  it('is read without a question that blocks, up to its last day', () => {
    expect([later.exitCode, later.report.refused]).toEqual([0, []]);
    expect(later.readings.every((row) => row['period_start'] === '2026-11-01' && row['period_end'] === '2027-10-31')).toBe(true);
    expect(later.report.files.filter((file) => file.set_aside).map(({ name }) => name)).toEqual([
      'SAMPLE-survey-invited-2026-09.csv',
      'SAMPLE-survey-invited-2027-09.csv',
    ]);
  });

  it('improved: turnover in Human Services and promotions in Courts & Records, as counted by the generator', () => {
    const turnover = ['voluntary-turnover', 'department', 'Human Services'] as const;
    const promotions = ['promotion-rate', 'department', 'Courts & Records'] as const;
    expect(value(later, ...turnover)).toBeCloseTo(plannedValue('human-services-turnover'), 3);
    expect(value(later, ...turnover)).toBeLessThan(value(knownNow, ...turnover) / 2);
    expect(value(later, ...promotions)).toBeCloseTo(plannedValue('courts-promotion'), 3);
    expect(value(later, ...promotions)).toBeGreaterThan(2 * value(knownNow, ...promotions));
  });

  it('worse: schedules in the Sheriff’s Office; noise: voice at North Service Center', () => {
    const schedules = ['survey-favorable', 'department', "Sheriff's Office", 'schedules'] as const;
    const heard = ['survey-favorable', 'office', 'North Service Center', voice] as const;
    expect(value(later, ...schedules)).toBeLessThan(value(knownNow, ...schedules) - 0.08);
    expect(Math.abs(value(later, ...heard) - value(knownNow, ...heard))).toBeLessThan(0.02);
  });

  it('corrected baseline: first-year leavers at East Yard were more than was written down; the next year is no worse than that', () => {
    const early = ['early-leavers', 'office', 'East Yard'] as const;
    expect(value(knownNow, ...early)).toBeGreaterThan(value(written, ...early) + 0.1);
    expect(value(later, ...early)).toBeGreaterThan(value(written, ...early));
    expect(value(later, ...early)).toBeLessThan(value(knownNow, ...early));
  });

  it('renamed: the gap of Information Technology goes on in Digital Services', () => {
    const was = value(knownNow, 'pay-gap-adjusted', 'department', 'Information Technology');
    expect(Math.abs(value(later, 'pay-gap-adjusted', 'department', 'Digital Services') - was)).toBeLessThan(0.02);
    expect(metricsNaming('Information Technology').filter((metric) => !fromTheStart.includes(metric))).toEqual([]);
  });

  it('gone: Airport Road has no figure any more, not even from the enrollments of those who left', () => {
    expect(value(knownNow, 'benefit-take-up', 'office', 'Airport Road', 'medical')).toBeCloseTo(0.494, 2);
    expect(metricsNaming('Airport Road').filter((metric) => !fromTheStart.includes(metric))).toEqual([]);
  });

  it('what the first year said of itself stands, but for late entries: nothing is counted twice where two exports hold it', () => {
    const same: readonly (readonly [metric: string, cut: string, group: string, facet: string])[] = [
      ['overtime-share', 'department', 'Public Works', ''],
      ['time-to-fill', 'organization', '', ''],
      ['survey-favorable', 'department', "Sheriff's Office", 'schedules'],
      ['hiring-impact-ratio', 'organization', '', ''],
      ['voluntary-turnover', 'department', 'Human Services', ''],
    ];
    for (const at of same) expect([at[0], value(knownNow, ...at)]).toEqual([at[0], expect.closeTo(value(written, ...at), 6)]);
    expect(value(written, 'headcount', 'organization', '') - value(knownNow, 'headcount', 'organization', '')).toBe(6);
  });
});
