import type { FieldId } from '../domain/fields.ts';
import type { ColumnFacts } from './column-facts.ts';
import { matchHeader } from './match-header.ts';
import type { SurveyItems } from './survey-items.ts';
import { allSynonyms, type TableFrame } from './table-frame.ts';
import { valueShape } from './value-shape.ts';

/** Columns that by name and values can only be one of our fields: the evidence for what a row is about. */
export type NamedFields = ReadonlyMap<FieldId, { readonly facts: ColumnFacts; readonly score: number }>;

export const namedFields = (columns: readonly ColumnFacts[]): NamedFields => {
  const named = new Map<FieldId, { facts: ColumnFacts; score: number }>();
  for (const facts of columns) {
    for (const { field, score, how } of matchHeader(facts.header, allSynonyms)) {
      if (score < 0.82 || how === 'words' || valueShape(field, facts).veto !== undefined) continue;
      const known = named.get(field);
      if (known === undefined || score > known.score) named.set(field, { facts, score });
    }
  }
  return named;
};

/** Small whole numbers are answers only under an opinion header where the table holds what no survey holds. */
export const isPeopleTable = (named: NamedFields): boolean => {
  const firm = (field: FieldId): boolean => (named.get(field)?.score ?? 0) >= 0.9;
  return (
    firm('pay_amount') ||
    firm('attrition_flag') ||
    firm('promotion_flag') ||
    firm('period_date') ||
    (firm('hire_date') && firm('job_title')) ||
    firm('plan') ||
    firm('coverage_tier') ||
    (firm('status') && firm('hire_date'))
  );
};

/** What a row of the table is about (import.md §5), from named columns, answer columns and the file's own words. */
export const recognizeFrame = (
  fileName: string,
  columns: readonly ColumnFacts[],
  named: NamedFields,
  survey: SurveyItems,
): { readonly frame: TableFrame; readonly reason: string } => {
  const has = (field: FieldId, from = 0.82): boolean => (named.get(field)?.score ?? 0) >= from;
  const label = (field: FieldId): string => `"${named.get(field)!.facts.label}"`;
  if (has('candidate_id', 0.9) || has('application_id', 0.9))
    return {
      frame: 'applicants',
      reason: `${label(has('candidate_id', 0.9) ? 'candidate_id' : 'application_id')} is the key of an applicant or application`,
    };
  if (has('applied_date', 0.9) && !has('hire_date', 0.95))
    return { frame: 'applicants', reason: `${label('applied_date')} is a date of application` };
  if (isLongSurvey(named)) return { frame: 'survey-long', reason: `one row per answer: ${label('item_id')} and ${label('answer')}` };
  if (has('requisition_id') && (has('opened_date') || has('filled_date') || has('openings') || has('requisition_status', 0.9)))
    return { frame: 'requisitions', reason: `${label('requisition_id')} with its dates or openings` };
  const benefits = benefitEvidence(fileName, columns, named);
  if (benefits !== undefined) return { frame: 'benefits', reason: benefits };
  const answers = survey.items.size;
  const leaversOrPay =
    has('termination_date', 0.9) ||
    has('termination_type', 0.9) ||
    has('pay_amount', 0.9) ||
    has('attrition_flag', 0.9) ||
    has('promotion_flag', 0.9);
  if (survey.vendor !== undefined) return { frame: 'survey', reason: 'four columns a question: the shape of a survey vendor' };
  if (answers > 0 && !leaversOrPay) {
    if (has('respondent_id', 0.9) || has('survey_date', 0.9))
      return {
        frame: 'survey',
        reason: `${answers} answer columns and ${label(has('respondent_id', 0.9) ? 'respondent_id' : 'survey_date')}`,
      };
    const others = columns.length - survey.comments.size;
    if (answers >= 3 && (answers >= others * 0.4 || !(has('hire_date', 0.9) && has('job_title', 0.9))))
      return { frame: 'survey', reason: `${answers} of ${others} columns are answers on a shared scale` };
  }
  return { frame: 'people', reason: '' };
};

const isLongSurvey = (named: NamedFields): boolean => {
  const item = named.get('item_id')?.facts;
  const answer = named.get('answer')?.facts;
  if (item === undefined || answer === undefined || item.index === answer.index) return false;
  return (
    item.filled >= item.distinct * 2 && item.distinct <= 400 && answer.distinct <= 30 && (answer.numbers > 0.5 || answer.letters > 0.5)
  );
};

const benefitEvidence = (fileName: string, columns: readonly ColumnFacts[], named: NamedFields): string | undefined => {
  const has = (field: FieldId, from = 0.9): boolean => (named.get(field)?.score ?? 0) >= from;
  const supports = (['coverage_tier', 'eligible', 'enrolled', 'employee_cost', 'employer_cost', 'plan_type'] as const).filter((field) =>
    has(field),
  );
  const plan = named.get('plan');
  if (plan !== undefined && plan.score >= 0.9 && plan.facts.distinct <= 200 && (supports.length > 0 || has('employee_id', 0.82)))
    return `"${plan.facts.label}" holds plans${supports.length > 0 ? `, with "${named.get(supports[0]!)!.facts.label}"` : ''}`;
  if (supports.length >= 2 && !has('pay_amount'))
    return `"${named.get(supports[0]!)!.facts.label}" and "${named.get(supports[1]!)!.facts.label}" belong to benefits`;
  if (plan === undefined || plan.facts.distinct > 60) return undefined;
  // A bare "product" is a plan only where the file itself speaks of insurance or of the people covered.
  const covered = columns.find((facts) =>
    /\b(household|dependents?|beneficiar\w*|premium|deductible|family size)\b/.test(facts.header.tokens.join(' ')),
  );
  const spoken = /benefit|insur|health|enrol|medical|dental|401|pension/.test(fileName.toLowerCase());
  if (covered === undefined && !spoken) return undefined;
  return `"${plan.facts.label}" holds a few plans${covered === undefined ? '' : `, with "${covered.label}" beside it`}`;
};
