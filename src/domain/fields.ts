/** What a file can hold. The order is that of `import.md` §5; a file may have several kinds. */
export type FileKind =
  | 'roster'
  | 'pay'
  | 'separations'
  | 'job-history'
  | 'promotions'
  | 'survey'
  | 'survey-long'
  | 'applicants'
  | 'requisitions'
  | 'benefits'
  | 'work-hours'
  | 'panel'
  | 'market-data'
  | 'aggregate'
  | 'other-people-data'
  | 'not-people-data';

export type FieldType = 'identifier' | 'text' | 'date' | 'number' | 'money' | 'yes-no' | 'category' | 'scale';

interface FieldInfo {
  readonly label: string;
  readonly type: FieldType;
  /** Sensitive by law or by custom: see the door of import.md §1. */
  readonly sensitive?: boolean;
}

const field = <T extends Record<string, FieldInfo>>(all: T): T => all;

/** Our fields: a source column is matched with at most one of them. A wide survey has many columns of `survey_item`. */
export const fields = field({
  employee_id: { label: 'Person key', type: 'identifier' },
  manager_id: { label: 'Manager', type: 'identifier' },
  hire_date: { label: 'Hire date', type: 'date' },
  seniority_date: { label: 'Original hire date', type: 'date' },
  termination_date: { label: 'Last day employed', type: 'date' },
  termination_type: { label: 'Separation type', type: 'category' },
  termination_reason: { label: 'Separation reason', type: 'text' },
  attrition_flag: { label: 'Left (yes/no)', type: 'yes-no' },
  regretted: { label: 'Regretted loss', type: 'yes-no' },
  status: { label: 'Employment status', type: 'category' },
  worker_type: { label: 'Worker type', type: 'category' },
  department: { label: 'Department', type: 'text' },
  office: { label: 'Office', type: 'text' },
  job_title: { label: 'Job title', type: 'text' },
  job_code: { label: 'Job code', type: 'text' },
  job_family: { label: 'Job family', type: 'text' },
  level: { label: 'Level', type: 'text' },
  fte: { label: 'FTE', type: 'number' },
  hours_week: { label: 'Weekly hours', type: 'number' },
  tenure_years: { label: 'Years of service', type: 'number' },
  tenure_months: { label: 'Months since start', type: 'number' },
  years_in_level: { label: 'Years in current role', type: 'number' },
  pay_amount: { label: 'Base pay', type: 'money' },
  pay_period: { label: 'Pay basis', type: 'category' },
  currency: { label: 'Currency', type: 'text' },
  gross_pay: { label: 'Gross pay', type: 'money' },
  overtime_pay: { label: 'Overtime pay', type: 'money' },
  grade_min: { label: 'Range minimum', type: 'money' },
  grade_mid: { label: 'Range midpoint', type: 'money' },
  grade_max: { label: 'Range maximum', type: 'money' },
  regular_hours: { label: 'Regular hours', type: 'number' },
  overtime_hours: { label: 'Overtime hours', type: 'number' },
  gender: { label: 'Gender', type: 'category', sensitive: true },
  race_ethnicity: { label: 'Race or ethnicity', type: 'category', sensitive: true },
  birth_date: { label: 'Birth date', type: 'date', sensitive: true },
  effective_date: { label: 'Effective date', type: 'date' },
  period_date: { label: 'Period', type: 'date' },
  event_action: { label: 'Action', type: 'category' },
  event_reason: { label: 'Action reason', type: 'text' },
  promotion_flag: { label: 'Promoted (yes/no)', type: 'yes-no' },
  promotion_date: { label: 'Promotion date', type: 'date' },
  from_level: { label: 'Level before', type: 'text' },
  to_level: { label: 'Level after', type: 'text' },
  years_since_promotion: { label: 'Years since last promotion', type: 'number' },
  respondent_id: { label: 'Respondent', type: 'identifier' },
  survey_date: { label: 'Survey date', type: 'date' },
  survey_item: { label: 'Survey item', type: 'scale' },
  item_id: { label: 'Item', type: 'text' },
  answer: { label: 'Answer', type: 'scale' },
  invited: { label: 'Invited', type: 'number' },
  application_id: { label: 'Application', type: 'identifier' },
  candidate_id: { label: 'Candidate', type: 'identifier' },
  applied_date: { label: 'Applied', type: 'date' },
  application_stage: { label: 'Stage', type: 'category' },
  application_source: { label: 'Source', type: 'text' },
  hired_date: { label: 'Offer accepted or hired', type: 'date' },
  requisition_id: { label: 'Requisition', type: 'identifier' },
  opened_date: { label: 'Opened', type: 'date' },
  filled_date: { label: 'Filled', type: 'date' },
  closed_date: { label: 'Closed', type: 'date' },
  openings: { label: 'Openings', type: 'number' },
  requisition_status: { label: 'Requisition status', type: 'category' },
  plan: { label: 'Benefit plan', type: 'text' },
  plan_type: { label: 'Plan type', type: 'category' },
  coverage_tier: { label: 'Coverage', type: 'category' },
  eligible: { label: 'Eligible', type: 'yes-no' },
  enrolled: { label: 'Enrolled', type: 'yes-no' },
  employee_cost: { label: 'Employee cost', type: 'money' },
  employer_cost: { label: 'Employer cost', type: 'money' },
});

export type FieldId = keyof typeof fields;

/** Canonical words of the category fields; `import` maps raw values to them, the store writes them, the metrics' SQL reads them. */
export const vocabulary = {
  termination_type: ['voluntary', 'involuntary', 'retirement', 'end_of_contract', 'mutual', 'death', 'transfer_out', 'unknown'],
  status: ['active', 'leave', 'future', 'ended', 'unknown'],
  worker_type: ['employee', 'contractor', 'intern', 'temp', 'unknown'],
  gender: ['woman', 'man', 'nonbinary', 'other', 'undisclosed', 'unknown'],
  race_ethnicity: [
    'white',
    'black',
    'hispanic',
    'asian',
    'american_indian',
    'pacific_islander',
    'two_or_more',
    'other',
    'undisclosed',
    'unknown',
  ],
  event_action: [
    'hire',
    'rehire',
    'promotion',
    'demotion',
    'transfer',
    'pay_change',
    'leave',
    'return',
    'data_change',
    'termination',
    'snapshot',
  ],
  application_stage: ['applied', 'screen', 'interview', 'offer', 'hired', 'rejected', 'withdrawn', 'unknown'],
  requisition_status: ['open', 'filled', 'canceled', 'on_hold', 'unknown'],
  plan_type: ['medical', 'dental', 'vision', 'retirement', 'life', 'leave', 'other'],
  coverage_tier: ['ee', 'ee_spouse', 'ee_child', 'ee_children', 'family', 'waived', 'unknown'],
  pay_period: ['hour', 'day', 'week', 'fortnight', 'four_week', 'semimonth', 'month', 'year'],
} as const satisfies Partial<Record<FieldId, readonly string[]>>;
