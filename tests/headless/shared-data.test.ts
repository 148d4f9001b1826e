import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readingOf, runAnalyse, type HeadlessRun } from './run-analyse.ts';

const folder = join('..', 'shared', 'data');
const isThere = existsSync(folder);
const path = (name: string): string => join(folder, name);

// oxlint-disable-next-line typescript/no-explicit-any -- figures computed elsewhere, in a shape that differs from file to file
type Table = Record<string, any>;
type Truth = { readonly common: Table; readonly answers: Table };
const truthOf = (name: string): Truth => JSON.parse(readFileSync(join(folder, 'truth', `${name}.json`), 'utf8')) as Truth;

/** Public HR files with figures computed elsewhere; they may not be copied into this project, so that the tests run only beside them. */
const suite = isThere ? describe : describe.skip;

const tolerance = { count: 0, rate: 1e-6, money: 0.01, mean: 1e-4 } as const;

const expectValue = (
  run: HeadlessRun,
  want: number,
  within: keyof typeof tolerance,
  ...at: Parameters<typeof readingOf> extends [unknown, ...infer Rest] ? Rest : never
): void => {
  const row = readingOf(run, ...at);
  expect([
    at.join(' | '),
    row['hidden'],
    Math.abs(Number(row['value']) - want) <= tolerance[within] + 1e-12 ? want : Number(row['value']),
  ]).toEqual([at.join(' | '), '', want]);
};

const expectHidden = (run: HeadlessRun, ...at: Parameters<typeof readingOf> extends [unknown, ...infer Rest] ? Rest : never): void => {
  const row = readingOf(run, ...at);
  expect([at.join(' | '), row['value'], row['hidden'] !== '']).toEqual([at.join(' | '), '', true]);
};

const addsUp = (run: HeadlessRun): void => {
  for (const { name, ledger } of run.report.files) {
    const { read, ...parts } = ledger.lines;
    expect([name, Object.values(parts).reduce((sum, part) => sum + part, 0)]).toEqual([name, read]);
  }
};

type Turnover = { readonly rate_person_years: number; readonly voluntary_rate_person_years: number };
type Cell = {
  readonly n: number;
  readonly yes?: number;
  readonly rate?: number;
  readonly median?: number;
  readonly mean?: number;
  readonly favourable?: number;
};
const cells = (table: Record<string, Cell>): [string, Cell][] => Object.entries(table);

suite('montgomery_md_2016_salaries', () => {
  const truth = isThere ? truthOf('montgomery_md_2016_salaries') : ({} as Truth);
  let run: HeadlessRun;
  beforeAll(async () => {
    run = await runAnalyse(
      '--as-of',
      '2016-12-31',
      '--cuts',
      'department×gender,Assignment Category,job_title',
      path('montgomery_md_2016_salaries.csv'),
    );
  }, 120_000);
  it('is a pay file and roster whose ledger adds up; equal rows stay, people without an id are not merged', () => {
    expect(run.exitCode).toBe(0);
    addsUp(run);
    expect(run.report.files[0]?.ledger.lines['loaded']).toBe(9228);
  });
  it('head-count, in all and by department; departments under five are withheld', () => {
    expectValue(run, truth.common['headcount'], 'count', 'headcount', 'organization', '');
    for (const [name, n] of Object.entries(truth.common['headcount_by_department'] as Record<string, number>))
      if (n >= 5) expectValue(run, n, 'count', 'headcount', 'department', name);
      else expectHidden(run, 'headcount', 'department', name);
  });
  it('median pay, in all, by department and by department × gender', () => {
    expectValue(run, truth.common['median_pay'], 'money', 'median-pay', 'organization', '');
    for (const [name, cell] of cells(truth.common['median_pay_by_department']))
      if (cell.n >= 5) expectValue(run, cell.median!, 'money', 'median-pay', 'department', name);
    for (const [name, cell] of cells(truth.common['median_pay_by_department_gender'])) {
      const group = name.split(' | ').join(' × ');
      if (cell.n >= 5) expectValue(run, cell.median!, 'money', 'median-pay', 'department×gender', group);
      else expectHidden(run, 'median-pay', 'department×gender', group);
    }
    for (const [name, cell] of cells(truth.answers['median_pay_top_titles']))
      expectValue(run, cell.median!, 'money', 'median-pay', 'job_title', name);
  });
  it('pay gap, tenure, overtime share', () => {
    expectValue(run, truth.common['gender_pay_gap'].median_gap, 'rate', 'pay-gap-raw', 'organization', '');
    expectValue(run, truth.common['gender_pay_gap'].mean_gap, 'rate', 'pay-gap-raw', 'organization', '', 'mean');
    expect(
      Math.abs(Number(readingOf(run, 'tenure-median', 'organization', '')['value']) - truth.answers['median_tenure_years']),
    ).toBeLessThan(0.005);
    expectValue(run, truth.answers['overtime_share'], 'rate', 'overtime-share', 'organization', '', 'pay');
  });
  it('offers no turnover, promotion or survey', () => {
    expect(run.readings.filter((row) => /turnover|separations|promotion|survey|item-mean/.test(row['metric'] ?? ''))).toEqual([]);
  });
});

suite('HRDataset_v13', () => {
  const truth = isThere ? truthOf('HRDataset_v13') : ({} as Truth);
  let run: HeadlessRun;
  beforeAll(async () => {
    run = await runAnalyse('--as-of', '2019-12-31', '--cuts', 'department×gender,State', path('HRDataset_v13.csv'));
  }, 120_000);
  it('ledger, head-count without future starters, by department and state', () => {
    addsUp(run);
    expectValue(run, truth.common['headcount'], 'count', 'headcount', 'organization', '');
    for (const [cut, table] of [
      ['department', 'headcount_by_department'],
      ['State', 'headcount_by_state'],
    ] as const)
      for (const [name, n] of Object.entries(truth.common[table] as Record<string, number>))
        if (n >= 5) expectValue(run, n, 'count', 'headcount', cut, name);
  });
  it('median pay and pay gap of people on roll', () => {
    expectValue(run, truth.common['median_pay'], 'money', 'median-pay', 'organization', '');
    for (const [name, cell] of cells(truth.common['median_pay_by_department_gender'])) {
      const group = name.split(' | ').join(' × ');
      if (cell.n >= 5) expectValue(run, cell.median!, 'money', 'median-pay', 'department×gender', group);
      else expectHidden(run, 'median-pay', 'department×gender', group);
    }
    expectValue(run, truth.common['gender_pay_gap'].median_gap, 'rate', 'pay-gap-raw', 'organization', '');
  });
  it('survey scores of people on roll by department', () => {
    for (const [item, table] of Object.entries(truth.common['survey_mean_by_department'] as Record<string, Record<string, Cell>>))
      for (const [name, cell] of cells(table)) if (cell.n >= 5) expectValue(run, cell.mean!, 'mean', 'item-mean', 'department', name, item);
  });
  it('turnover by year on person-years', async () => {
    for (const [year, want] of Object.entries(truth.common['turnover_by_year'] as Record<string, Turnover>)) {
      const one = await runAnalyse('--period', `${year}-01-01..${year}-12-31`, path('HRDataset_v13.csv'));
      expectValue(one, want.rate_person_years, 'rate', 'total-separations', 'organization', '');
      expectValue(one, want.voluntary_rate_person_years, 'rate', 'voluntary-turnover', 'organization', '');
    }
  }, 240_000);
});

suite('allinone', () => {
  const truth = isThere ? truthOf('allinone') : ({} as Truth);
  const files = ['employee_data', 'employee_engagement_survey_data', 'recruitment_data', 'training_and_development_data'].map((name) =>
    path(`allinone_${name}.csv`),
  );
  let run: HeadlessRun;
  beforeAll(async () => {
    run = await runAnalyse('--as-of', '2022-12-31', '--period', '2022-01-01..2022-12-31', ...files);
  }, 120_000);
  it('ledgers add up and the contradiction of date and status is told', () => {
    expect(run.exitCode).toBe(0);
    addsUp(run);
    expect(run.report.files[0]?.findings.find((finding) => finding.code === 'active-with-end-date')?.count).toBeGreaterThan(0);
  });
  it('survey items, in all and by department joined by the employee id', () => {
    for (const [item, cell] of cells(truth.common['survey_items'])) {
      expectValue(run, cell.mean!, 'mean', 'item-mean', 'organization', '', item);
      expectValue(run, cell.favourable!, 'rate', 'survey-favorable', 'organization', '', item);
    }
    for (const [department, items] of Object.entries(truth.common['survey_items_by_department'] as Record<string, Record<string, Cell>>))
      for (const [item, cell] of cells(items))
        expectValue(run, cell.favourable!, 'rate', 'survey-favorable', 'department', department, item);
  });
  it('all separations of each year, by person-years', async () => {
    for (const [year, want] of Object.entries(truth.common['turnover_by_year'] as Record<string, Turnover>)) {
      const one = await runAnalyse('--as-of', '2023-12-31', '--period', `${year}-01-01..${year}-12-31`, files[0]!);
      expectValue(one, want.rate_person_years, 'rate', 'total-separations', 'organization', '');
    }
  }, 240_000);
  it('selection of applicants by group', async () => {
    const rates = Object.values(truth.answers['offer_rate_by_gender'] as Record<string, Cell>).map((cell) => cell.yes! / cell.n);
    const applicants = await runAnalyse(files[2]!);
    expectValue(applicants, Math.min(...rates) / Math.max(...rates), 'rate', 'hiring-impact-ratio', 'organization', '');
  });
});

suite('promotion_av_train', () => {
  const truth = isThere ? truthOf('promotion_av_train') : ({} as Truth);
  let run: HeadlessRun;
  beforeAll(async () => {
    run = await runAnalyse('--cuts', 'education,recruitment_channel,department×gender', path('promotion_av_train.csv'));
  }, 120_000);
  it('head-count by department and office', () => {
    addsUp(run);
    expectValue(run, truth.common['headcount'], 'count', 'headcount', 'organization', '');
    for (const [cut, table] of [
      ['department', 'headcount_by_department'],
      ['office', 'headcount_by_office'],
    ] as const)
      for (const [name, n] of Object.entries(truth.common[table] as Record<string, number>))
        expectValue(run, n, 'count', 'headcount', cut, name);
  });
  it('promotion rate by department, office, gender and imported columns; parity', () => {
    expectValue(run, truth.common['promotion_rate'], 'rate', 'promotion-rate', 'organization', '');
    const tables = [
      ['department', truth.common['promotion_rate_by_department']],
      ['office', truth.common['promotion_rate_by_office']],
      ['gender', truth.common['promotion_rate_by_gender']],
      ['education', truth.answers['by_education']],
      ['recruitment_channel', truth.answers['by_recruitment_channel']],
    ] as const;
    for (const [cut, table] of tables)
      for (const [name, cell] of cells(table)) expectValue(run, cell.rate!, 'rate', 'promotion-rate', cut, name);
    expectValue(run, truth.common['promotion_impact'].impact_ratio, 'rate', 'promotion-impact-ratio', 'organization', '');
  });
});

suite('ibm_attrition_modeldata', () => {
  const truth = isThere ? truthOf('ibm_attrition_modeldata') : ({} as Truth);
  let run: HeadlessRun;
  beforeAll(async () => {
    run = await runAnalyse('--cuts', 'department×gender', path('ibm_attrition_modeldata.csv'));
  }, 120_000);
  it('monthly pay among decoys, a share and no rate of leaving, promotion within the last year', () => {
    addsUp(run);
    expectValue(run, truth.common['headcount'], 'count', 'headcount', 'organization', '');
    expectValue(run, truth.common['median_pay'] * 12, 'money', 'median-pay', 'organization', '');
    for (const [name, cell] of cells(truth.common['median_pay_by_department']))
      expectValue(run, cell.median! * 12, 'money', 'median-pay', 'department', name);
    expectValue(run, truth.common['gender_pay_gap'].median_gap, 'rate', 'pay-gap-raw', 'organization', '');
    expectValue(run, truth.common['attrition'], 'rate', 'leaver-share', 'organization', '');
    for (const [name, cell] of cells(truth.common['attrition_by_department']))
      expectValue(run, cell.rate!, 'rate', 'leaver-share', 'department', name);
    expectValue(run, truth.common['promotion_rate'], 'rate', 'promotion-rate', 'organization', '');
    expect(run.readings.filter((row) => row['metric'] === 'voluntary-turnover' || row['metric'] === 'total-separations')).toEqual([]);
  });
  it('survey items on their four-point scale', () => {
    for (const [item, cell] of cells(truth.common['survey_items'])) {
      expectValue(run, cell.mean!, 'mean', 'item-mean', 'organization', '', item);
      expectValue(run, cell.favourable!, 'rate', 'survey-favorable', 'organization', '', item);
    }
  });
});

suite('surveys, leavers, retention, benefits, panel, decoys', () => {
  it('pa_employee_survey: a four-point scale, favorable from 3', async () => {
    const run = await runAnalyse(path('pa_employee_survey.csv'));
    addsUp(run);
    for (const [item, cell] of cells(truthOf('pa_employee_survey').common['survey_items'])) {
      expectValue(run, cell.mean!, 'mean', 'item-mean', 'organization', '', item);
      expectValue(run, cell.favourable!, 'rate', 'survey-favorable', 'organization', '', item);
    }
    expect(run.readings.filter((row) => row['metric'] === 'headcount')).toEqual([]);
  });
  it('exit_dete_survey: counts and items, no rate', async () => {
    const run = await runAnalyse(path('exit_dete_survey.csv'));
    const truth = truthOf('exit_dete_survey');
    addsUp(run);
    expect(run.report.files[0]?.kind).toBe('separations');
    expectValue(run, truth.common['separations'], 'count', 'separation-count', 'organization', '', 'all on file');
    for (const [name, n] of Object.entries(truth.common['separations_by_office'] as Record<string, number>))
      expectValue(run, n, 'count', 'separation-count', 'office', name, 'all on file');
    for (const [item, cell] of cells(truth.common['survey_items']))
      expectValue(run, cell.favourable!, 'rate', 'survey-favorable', 'organization', '', item);
    expect(run.readings.filter((row) => /turnover|total-separations|headcount/.test(row['metric'] ?? ''))).toEqual([]);
  });
  it('pa_job_retention: a flag and months since start', async () => {
    const run = await runAnalyse(path('pa_job_retention.csv'));
    const truth = truthOf('pa_job_retention');
    addsUp(run);
    expectValue(run, truth.common['headcount'], 'count', 'headcount', 'organization', '');
    expectValue(run, truth.common['attrition'], 'rate', 'leaver-share', 'organization', '');
    expectValue(run, 1 - truth.common['retention_12_months'], 'rate', 'early-leavers', 'organization', '');
    for (const [item, mean] of Object.entries(truth.common['survey_mean'] as Record<string, number>))
      expectValue(run, mean, 'mean', 'item-mean', 'organization', '', item);
  });
  it('glint: two questions, joined leavers, everything under five withheld', async () => {
    const run = await runAnalyse(path('glint_sample_survey.csv'), path('glint_sample_attrition.csv'));
    addsUp(run);
    for (const [item, cell] of cells(truthOf('glint_sample').common['survey_items']))
      expectValue(run, cell.mean!, 'mean', 'item-mean', 'organization', '', item);
    expect(new Set(run.readings.filter((row) => row['metric'] === 'item-mean').map((row) => row['facet'])).size).toBe(2);
  });
  it('pa_health_insurance: enrollment, no take-up; the group of five is withheld by plan', async () => {
    const run = await runAnalyse('--cuts', 'product,gender×product', path('pa_health_insurance.csv'));
    const truth = truthOf('pa_health_insurance');
    addsUp(run);
    expectValue(run, truth.common['headcount'], 'count', 'headcount', 'organization', '');
    for (const [name, n] of Object.entries(truth.common['enrolment_by_product'] as Record<string, number>))
      expectValue(run, n, 'count', 'headcount', 'product', name);
    expectHidden(run, 'headcount', 'gender×product', 'Non-binary × A');
    expect(run.readings.filter((row) => row['metric'] === 'benefit-take-up')).toEqual([]);
  });
  it('viva_person_query: 250 people, not 4,500 rows', async () => {
    const run = await runAnalyse(path('viva_person_query.csv'));
    const truth = truthOf('viva_person_query');
    addsUp(run);
    expectValue(run, truth.common['headcount'], 'count', 'headcount', 'organization', '');
    for (const [name, n] of Object.entries(truth.common['headcount_by_department'] as Record<string, number>))
      expectValue(run, n, 'count', 'headcount', 'department', name);
  });
  it('pa_graduates: totals per major are set aside with the reason', async () => {
    const run = await runAnalyse(path('pa_graduates.csv'));
    addsUp(run);
    expect(run.report.files[0]?.set_aside).toBe(true);
    expect(run.readings).toEqual([]);
  });
  it('pa_politics_survey: items at the most, nothing compared with a norm', async () => {
    const run = await runAnalyse(path('pa_politics_survey.csv'));
    addsUp(run);
    expect(run.readings.length).toBeGreaterThan(0);
    expect(run.readings.filter((row) => row['market'] !== '')).toEqual([]);
    expect(run.painPoints).toEqual([]);
  });
});
