import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FilePlan } from '../../../src/domain/imported-file.ts';
import type { IsoDate } from '../../../src/domain/period.ts';
import { openTable } from '../../../src/import/open-table.ts';
import { planFiles } from '../../../src/import/plan-files.ts';

const folder = new URL('../../../../shared/data/', import.meta.url);
const present = existsSync(folder);

interface Expected {
  readonly kinds: readonly string[];
  readonly grain: FilePlan['grain'];
  readonly fields: Readonly<Record<string, string | null>>;
  readonly dropped?: readonly string[];
  readonly items?: number;
}

const expected: Readonly<Record<string, Expected>> = {
  'HRDataset_v13.csv': {
    kinds: ['roster', 'pay', 'separations', 'survey'], grain: 'person', items: 2,
    fields: { EmpID: 'employee_id', ManagerID: 'manager_id', Department: 'department', DeptID: null, Position: 'job_title', PositionID: null, Sex: 'gender', GenderID: null, DateofHire: 'hire_date', DateofTermination: 'termination_date', EmploymentStatus: 'status', TermReason: 'termination_reason', Termd: 'attrition_flag', Salary: 'pay_amount', State: null, PerformanceScore: null, EngagementSurvey: 'survey_item', EmpSatisfaction: 'survey_item' },
    dropped: ['Employee_Name', 'ManagerName', 'DOB', 'Zip', 'RaceDesc', 'HispanicLatino'],
  },
  'allinone_employee_data.csv': {
    kinds: ['roster', 'separations'], grain: 'person', items: 0,
    fields: { EmployeeID: 'employee_id', StartDate: 'hire_date', ExitDate: 'termination_date', Title: 'job_title', DepartmentType: 'department', Division: null, BusinessUnit: null, EmployeeStatus: 'status', TerminationType: 'termination_type', GenderCode: 'gender', EmployeeType: 'worker_type', LocationCode: null, State: null, PayZone: null, CurrentEmployeeRating: null },
    dropped: ['DOB', 'LocationCode', 'RaceDesc', 'TerminationDescription'],
  },
  'allinone_employee_engagement_survey_data.csv': { kinds: ['survey'], grain: 'respondent', items: 3, fields: { EmployeeID: 'employee_id', SurveyDate: 'survey_date' } },
  'allinone_recruitment_data.csv': {
    kinds: ['applicants'], grain: 'application', items: 0,
    fields: { ApplicantID: 'candidate_id', ApplicationDate: 'applied_date', Status: 'application_stage', JobTitle: 'job_title', Gender: 'gender', DesiredSalary: null, EducationLevel: null, State: null },
    dropped: ['DateofBirth', 'Address', 'City', 'ZipCode'],
  },
  'allinone_training_and_development_data.csv': { kinds: ['other-people-data'], grain: 'person', fields: { EmployeeID: 'employee_id', Location: null } },
  'exit_dete_survey.csv': {
    kinds: ['separations', 'survey'], grain: 'person', items: 21,
    fields: { SeparationType: 'termination_type', 'Cease Date': 'termination_date', 'DETE Start Date': 'hire_date', 'Role Start Date': null, Position: 'job_title', Region: 'office', Gender: 'gender', 'Work location': null, 'Employment Status': null, ID: null, Workload: null },
    dropped: ['Aboriginal', 'Torres Strait', 'South Sea', 'Disability', 'NESB'],
  },
  'glint_sample_attrition.csv': { kinds: ['separations'], grain: 'person', fields: { EXID: 'employee_id', 'Termination Date': 'termination_date' } },
  'glint_sample_survey.csv': {
    kinds: ['survey'], grain: 'respondent', items: 2,
    fields: { EXID: 'employee_id', 'Manager ID': 'manager_id', 'Survey Cycle Completion Date': 'survey_date' },
    dropped: ['First Name', 'Last Name', 'Email', 'I feel valued_COMMENT', 'I feel valued_COMMENT_TOPICS', 'I feel valued_SENSITIVE_COMMENT_FLAG'],
  },
  'ibm_attrition_modeldata.csv': {
    kinds: ['roster', 'pay', 'separations', 'promotions', 'survey'], grain: 'person', items: 4,
    fields: { MonthlyIncome: 'pay_amount', DailyRate: null, HourlyRate: null, MonthlyRate: null, JobRole: 'job_title', JobLevel: 'level', Department: 'department', Attrition: 'attrition_flag', Gender: 'gender', YearsAtCompany: 'tenure_years', YearsSinceLastPromotion: 'years_since_promotion', YearsInCurrentRole: 'years_in_level', StockOptionLevel: null, PerformanceRating: null, WorkLifeBalance: null, Education: null, OverTime: null },
  },
  'montgomery_md_2016_salaries.csv': {
    kinds: ['roster', 'pay'], grain: 'person', items: 0,
    fields: { Gender: 'gender', 'Current Annual Salary': 'pay_amount', '2016 Gross Pay Received': 'gross_pay', '2016 Overtime Pay': 'overtime_pay', Department: 'department', 'Department Name': null, Division: null, 'Employee Position Title': 'job_title', 'Underfilled Job Title': null, 'Date First Hired': 'hire_date', 'Assignment Category': 'worker_type' },
  },
  'pa_employee_survey.csv': { kinds: ['survey'], grain: 'respondent', items: 14, fields: {} },
  'pa_graduates.csv': { kinds: ['aggregate'], grain: 'aggregate', fields: { Major: null, Median_salary: null } },
  'pa_health_insurance.csv': { kinds: ['benefits', 'roster'], grain: 'person', items: 0, fields: { product: 'plan', position_level: 'level', gender: 'gender', household: null, absent: null } },
  'pa_job_retention.csv': { kinds: ['roster', 'separations', 'survey'], grain: 'person', items: 2, fields: { left: 'attrition_flag', month: 'tenure_months', level: 'level', gender: 'gender', field: null } },
  'pa_politics_survey.csv': { kinds: ['survey'], grain: 'respondent', items: 23, fields: {} },
  'promotion_av_train.csv': { kinds: ['roster', 'promotions'], grain: 'person', items: 0, fields: { employee_id: 'employee_id', department: 'department', region: 'office', gender: 'gender', is_promoted: 'promotion_flag', length_of_service: 'tenure_years', previous_year_rating: null, avg_training_score: null } },
  'viva_person_query.csv': { kinds: ['panel', 'roster'], grain: 'person-period', items: 0, fields: { PersonId: 'employee_id', MetricDate: 'period_date', Organization: 'department', Level: 'level', Region: 'office', WorkLocation: null, IsActive: 'status', Workload: null, Email_hours: null } },
}; // prettier-ignore

const setAside = ['allinone_training_and_development_data.csv', 'pa_graduates.csv'];

describe.skipIf(!present)('the shared files (absent: skipped)', () => {
  const plans = new Map<string, FilePlan>();
  beforeAll(async () => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv'))) {
      const reading = await openTable(new Uint8Array(readFileSync(new URL(name, folder))), { name });
      plans.set(name, planFiles([reading], {}, { today: '2026-11-22' as IsoDate })[0]!);
    }
  }, 120_000);

  it('are all named here', () => {
    expect([...plans.keys()].sort()).toEqual(Object.keys(expected).sort());
  });
  it.each(Object.entries(expected))('%s: kinds, grain, columns', (name, want) => {
    const plan = plans.get(name)!;
    expect({ kinds: plan.kinds, grain: plan.grain, aside: plan.setAside }).toEqual({
      kinds: want.kinds,
      grain: want.grain,
      aside: setAside.includes(name),
    });
    const fields = Object.fromEntries(plan.columns.map(({ label, field }) => [label, field]));
    expect(Object.fromEntries(Object.keys(want.fields).map((label) => [label, fields[label]]))).toEqual(want.fields);
    for (const label of want.dropped ?? [])
      expect(
        plan.columns.find((column) => column.label === label),
        label,
      ).toMatchObject({ door: 'drop', field: null });
    if (want.items !== undefined) expect(plan.columns.filter(({ field }) => field === 'survey_item')).toHaveLength(want.items);
    expect(plan.questions.filter(({ blocking }) => blocking)).toEqual([]);
  });
  it('rules of the columns that decide figures', () => {
    const rule = (file: string, label: string): unknown => plans.get(file)!.columns.find((column) => column.label === label)!.rule;
    expect(rule('HRDataset_v13.csv', 'DateofHire')).toMatchObject({ formats: ['%m/%d/%Y'] });
    expect(rule('HRDataset_v13.csv', 'DateofTermination')).toMatchObject({ formats: ['%m/%d/%y'] });
    expect(rule('allinone_employee_engagement_survey_data.csv', 'SurveyDate')).toMatchObject({ formats: ['%d-%m-%Y', '%d/%m/%Y'] });
    expect(rule('exit_dete_survey.csv', 'Cease Date')).toMatchObject({
      formats: ['%Y', '%m/%Y'],
      precision: ['year', 'month'],
      missing: ['not stated'],
    });
    expect(rule('exit_dete_survey.csv', 'Skills')).toMatchObject({
      min: 1,
      max: 5,
      favorableFrom: 4,
      labels: { SA: 5, A: 4, N: 3, D: 2, SD: 1 },
      missing: ['m', 'n/a'],
    });
    expect(rule('glint_sample_survey.csv', 'Survey Cycle Completion Date')).toMatchObject({ formats: ['%d-%m-%Y %H:%M'] });
    expect(rule('ibm_attrition_modeldata.csv', 'MonthlyIncome')).toMatchObject({ money: { period: 'month', currency: 'USD' } });
    expect(rule('ibm_attrition_modeldata.csv', 'JobSatisfaction')).toMatchObject({
      max: 4,
      favorableFrom: 3,
      labels: { Low: 1, Very_High: 4 },
    });
    expect(rule('pa_employee_survey.csv', 'Ben1')).toMatchObject({ min: 1, max: 4, favorableFrom: 3 });
    expect(rule('pa_job_retention.csv', 'sentiment')).toMatchObject({ min: 1, max: 10, favorableFrom: 7 });
    expect(rule('montgomery_md_2016_salaries.csv', 'Current Annual Salary')).toMatchObject({ money: { period: 'year', currency: 'USD' } });
    expect(plans.get('HRDataset_v13.csv')!.columns.find(({ field }) => field === 'status')!.alsoFills![0]).toMatchObject({
      field: 'termination_type',
      rule: { values: { 'Voluntarily Terminated': 'voluntary', 'Terminated for Cause': 'involuntary' } },
    });
  });
  it('findings the expectations name', () => {
    const codes = (file: string): readonly (readonly [string, number])[] =>
      plans.get(file)!.findings.map(({ code, count }) => [code, count] as const);
    expect(codes('montgomery_md_2016_salaries.csv')).toContainEqual(['equal-rows-kept', 84]);
    expect(codes('pa_employee_survey.csv')).toContainEqual(['equal-rows-kept', 767]);
    expect(codes('HRDataset_v13.csv')).toContainEqual(['manager-two-ids', 2]);
    expect(plans.get('viva_person_query.csv')!.kindReason).toMatch(/250 people/);
    expect(plans.get('pa_politics_survey.csv')!.questions.find(({ id }) => id.startsWith('who-answered'))).toMatchObject({
      proposed: 'unknown',
    });
  });
});
