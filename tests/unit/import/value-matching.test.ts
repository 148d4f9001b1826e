import { describe, expect, it } from 'vitest';
import { canonicalWord, matchValues } from '../../../src/import/match-values.ts';
import type { CategoryField } from '../../../src/import/value-words.ts';

const table: readonly (readonly [CategoryField, string, string])[] = [
  ['termination_type', 'Voluntary', 'voluntary'], ['termination_type', 'Resignation-Other employer', 'voluntary'], ['termination_type', 'Voluntarily Terminated', 'voluntary'], ['termination_type', 'Quit', 'voluntary'], ['termination_type', 'V', 'voluntary'],
  ['termination_type', 'Involuntary', 'involuntary'], ['termination_type', 'Terminated for Cause', 'involuntary'], ['termination_type', 'Redundancy', 'involuntary'], ['termination_type', 'Layoff', 'involuntary'], ['termination_type', 'RIF', 'involuntary'],
  ['termination_type', 'Voluntary Early Retirement (VER)', 'retirement'], ['termination_type', 'Age Retirement', 'retirement'], ['termination_type', 'Contract Expired', 'end_of_contract'], ['termination_type', 'end_of_contract', 'end_of_contract'], ['termination_type', 'Transfer', 'transfer_out'], ['termination_type', 'Death', 'death'], ['termination_type', 'Mutual Agreement', 'mutual'], ['termination_type', 'Unk', 'unknown'],
  ['status', 'Active', 'active'], ['status', 'A', 'active'], ['status', 'LOA', 'leave'], ['status', 'Leave of Absence', 'leave'], ['status', 'On Leave', 'leave'], ['status', 'T', 'ended'], ['status', 'Voluntarily Terminated', 'ended'], ['status', 'Retired', 'ended'], ['status', 'Leaver', 'ended'], ['status', 'Future Start', 'future'], ['status', 'Inactive', 'ended'],
  ['worker_type', 'Regular', 'employee'], ['worker_type', 'Fulltime-Regular', 'employee'], ['worker_type', 'Part-Time', 'employee'], ['worker_type', 'Contingent', 'contractor'], ['worker_type', 'Vendor', 'contractor'], ['worker_type', 'Intern', 'intern'], ['worker_type', 'Seasonal', 'temp'], ['worker_type', 'Casual', 'temp'], ['worker_type', 'Contract', 'unknown'],
  ['gender', 'F', 'woman'], ['gender', 'Woman', 'woman'], ['gender', 'm', 'man'], ['gender', 'Non-Binary', 'nonbinary'], ['gender', 'X', 'nonbinary'], ['gender', 'Prefer not to say', 'undisclosed'], ['gender', 'U', 'unknown'],
  ['race_ethnicity', 'Black or African American (United States of America)', 'black'], ['race_ethnicity', 'White (Not Hispanic or Latino)', 'white'], ['race_ethnicity', 'Hispanic or Latino', 'hispanic'], ['race_ethnicity', 'Two or more races', 'two_or_more'], ['race_ethnicity', 'American Indian or Alaska Native', 'american_indian'], ['race_ethnicity', 'Native Hawaiian or Other Pacific Islander', 'pacific_islander'], ['race_ethnicity', 'Asian', 'asian'],
  ['event_action', 'HIR', 'hire'], ['event_action', 'REH', 'rehire'], ['event_action', 'PRO', 'promotion'], ['event_action', 'PROMCMP', 'promotion'], ['event_action', 'XFR', 'transfer'], ['event_action', 'Merit', 'pay_change'], ['event_action', 'PLA', 'leave'], ['event_action', 'RFL', 'return'], ['event_action', 'TER', 'termination'], ['event_action', 'RET', 'termination'], ['event_action', 'DEM', 'demotion'],
  ['application_stage', 'Applied', 'applied'], ['application_stage', 'In Review', 'screen'], ['application_stage', 'Phone Screen', 'screen'], ['application_stage', 'Interviewing', 'interview'], ['application_stage', 'Offered', 'offer'], ['application_stage', 'Hired', 'hired'], ['application_stage', 'Rejected', 'rejected'], ['application_stage', 'Not Selected', 'rejected'], ['application_stage', 'Offer Declined', 'withdrawn'], ['application_stage', 'Withdrawn', 'withdrawn'],
  ['requisition_status', 'Open', 'open'], ['requisition_status', 'Filled', 'filled'], ['requisition_status', 'Cancelled', 'canceled'], ['requisition_status', 'On Hold', 'on_hold'],
  ['coverage_tier', 'EE', 'ee'], ['coverage_tier', 'Employee Only', 'ee'], ['coverage_tier', 'EE+SP', 'ee_spouse'], ['coverage_tier', 'ECN', 'ee_children'], ['coverage_tier', 'Employee + Child(ren)', 'ee_children'], ['coverage_tier', 'FAM', 'family'], ['coverage_tier', 'Employee + Family', 'family'], ['coverage_tier', 'Waived', 'waived'],
  ['plan_type', 'Health', 'medical'], ['plan_type', 'Dental', 'dental'], ['plan_type', '401(k)', 'retirement'], ['plan_type', 'Life', 'life'],
  ['pay_period', 'Hourly', 'hour'], ['pay_period', 'Annual', 'year'], ['pay_period', 'A', 'year'], ['pay_period', 'M', 'month'], ['pay_period', 'Bi-Weekly', 'fortnight'], ['pay_period', 'Semi-Monthly', 'semimonth'], ['pay_period', 'Salaried', 'year'], ['pay_period', 'Weekly', 'week'],
]; // prettier-ignore

describe('values of category fields (import.md §4)', () => {
  it.each(table)('%s: %s is %s', (field, raw, canonical) => {
    expect(canonicalWord(field, raw)).toBe(canonical);
  });
  it('counts and keeps what no rule knows', () => {
    const found = matchValues(
      'status',
      new Map([
        ['Active', 90],
        ['Gardening', 4],
        ['N/A', 6],
      ]),
    );
    expect(found.unseen).toEqual([{ value: 'Gardening', count: 4 }]);
    expect(found.rule).toMatchObject({ other: 'unknown', missing: ['n/a'] });
    expect(found.known).toBeCloseTo(90 / 94);
  });
  it('M06 holds a value called __proto__ as data', () => {
    const found = matchValues(
      'gender',
      new Map([
        ['__proto__', 1],
        ['F', 1],
      ]),
    );
    expect(found.rule.values['F']).toBe('woman');
    expect(({} as Record<string, unknown>)['woman']).toBeUndefined();
    expect(found.unseen.map(({ value }) => value)).toEqual(['__proto__']);
  });
});
