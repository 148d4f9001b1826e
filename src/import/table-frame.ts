import type { FieldId } from '../domain/fields.ts';
import { fieldNames, type Synonym, synonymsOf } from './column-synonyms.ts';
import type { FieldNames } from './synonyms/field-names.ts';

/** What a row of the table is about: it decides which fields a column may be, and what a bare `Status` or `ID` means. */
export type TableFrame = 'people' | 'survey' | 'survey-long' | 'applicants' | 'requisitions' | 'benefits';

const unit: readonly FieldId[] = [
  'department',
  'office',
  'job_title',
  'job_code',
  'job_family',
  'level',
  'gender',
  'race_ethnicity',
  'birth_date',
  'manager_id',
];
const employment: readonly FieldId[] = [
  'employee_id', 'hire_date', 'seniority_date', 'status', 'worker_type', 'fte', 'hours_week', 'tenure_years', 'tenure_months', 'years_in_level', 'pay_amount', 'pay_period', 'currency',
]; // prettier-ignore
const people: readonly FieldId[] = [
  ...unit, ...employment, 'termination_date', 'termination_type', 'termination_reason', 'attrition_flag', 'regretted', 'gross_pay', 'overtime_pay', 'grade_min', 'grade_mid', 'grade_max',
  'regular_hours', 'overtime_hours', 'effective_date', 'period_date', 'event_action', 'event_reason', 'promotion_flag', 'promotion_date', 'from_level', 'to_level', 'years_since_promotion',
  'application_source', 'employer_cost',
]; // prettier-ignore
const survey: readonly FieldId[] = [
  ...unit, 'employee_id', 'respondent_id', 'hire_date', 'termination_date', 'termination_type', 'termination_reason', 'status', 'worker_type', 'tenure_years', 'tenure_months', 'survey_date', 'invited',
]; // prettier-ignore

const allowed: Readonly<Record<TableFrame, readonly FieldId[]>> = {
  people,
  survey,
  'survey-long': [...survey, 'item_id', 'answer'],
  applicants: [
    ...unit,
    'employee_id',
    'candidate_id',
    'application_id',
    'requisition_id',
    'applied_date',
    'application_stage',
    'application_source',
    'hired_date',
    'opened_date',
    'hire_date',
  ],
  requisitions: [
    ...unit,
    'requisition_id',
    'opened_date',
    'filled_date',
    'closed_date',
    'openings',
    'requisition_status',
    'hired_date',
    'worker_type',
    'grade_min',
    'grade_mid',
    'grade_max',
  ],
  benefits: [
    ...unit,
    ...employment,
    'effective_date',
    'plan',
    'plan_type',
    'coverage_tier',
    'eligible',
    'enrolled',
    'employee_cost',
    'employer_cost',
    'termination_date',
  ],
};

/** Names that mean something only where the table is known to be of this frame. */
const inFrame: Readonly<Partial<Record<TableFrame, FieldNames>>> = {
  applicants: {
    application_stage: ['Status', 'Current Status', 'Application State', 'Result', 'Decision', 'Outcome', 'Final Status'],
    candidate_id: ['ID', 'Person ID', 'Number'],
    applied_date: ['Date', 'Created', 'Created Date', '~Start Date'],
    hired_date: ['Hire Date', 'Date of Hire', 'Date Hired', 'Start Date'],
    application_source: ['Channel', 'Referral', 'Origin'],
    requisition_id: ['Job ID', 'Job Number', 'Posting', 'Job Code'],
    job_title: ['Job', 'Position', 'jobs[].name', 'Job Applied For', 'Position Applied For', 'Applied Position', 'Vacancy', 'Posting', 'Posting Title', 'Job Posting Title', 'Job Requisition Title'],
  },
  requisitions: {
    requisition_status: ['Status', 'State', 'Current Status'],
    opened_date: ['Start Date', 'Created', 'Created Date', 'Created At'],
    closed_date: ['End Date'],
    filled_date: ['Hire Date', 'Hired Date', 'Start Date of Hire'],
    requisition_id: ['ID', 'Number', 'Job ID', 'Position ID'],
    job_title: ['Job', 'Vacancy', 'Posting Title', 'Requisition Title', 'Vacancy Title', 'Opening'],
  },
  survey: { respondent_id: ['ID', 'Response', 'Number', 'User ID', 'Key'], survey_date: ['Date', 'End Date', 'EndDate', 'Submitted', 'Completed', 'Wave', 'Survey Wave'] },
  'survey-long': { respondent_id: ['ID', 'User ID', 'Key', 'Person'], survey_date: ['Date', 'End Date', 'Submitted', 'Wave'], item_id: ['Key Question', 'Text', 'Variable'] },
  benefits: { plan: ['Product', 'Option', 'Coverage', 'Plan ID', 'Plan Code'], status: [], eligible: ['Eligibility Date Met'], enrolled: ['Status', 'Participation'], effective_date: ['Coverage Start', 'Coverage Start Date', 'Coverage Effective Date', 'Enrollment Date', 'Start Date'] },
}; // prettier-ignore

/** Header names that take part in a frame, its own first. */
export const frameSynonyms = (frame: TableFrame): readonly Synonym[] => {
  const known = built.get(frame);
  if (known !== undefined) return known;
  const own = synonymsOf(inFrame[frame] ?? {}).map((synonym) => ({ ...synonym, rank: 1 }));
  const claimed = new Map(own.map((synonym) => [synonym.squashed, synonym.field]));
  const fields = new Set(allowed[frame]);
  const shared = synonymsOf(fieldNames).filter(
    (synonym) => fields.has(synonym.field) && (claimed.get(synonym.squashed) ?? synonym.field) === synonym.field,
  );
  const all = [...own.filter((synonym) => fields.has(synonym.field)), ...shared];
  built.set(frame, all);
  return all;
};

const built = new Map<TableFrame, readonly Synonym[]>();

/** Every name of every field, for the look that decides the frame. */
export const allSynonyms: readonly Synonym[] = synonymsOf(fieldNames);
