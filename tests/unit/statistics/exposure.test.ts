import { describe, expect, it } from 'vitest';
import { annualized, averagePresent, yearsOf } from '../../../src/statistics/exposure.ts';
import { runVectors } from './reference-vectors.ts';

const counted = 'counted from spells by the store';

runVectors(
  'headcount_turnover',
  'ST80 ST82 ST88',
  ({ expected }) => {
    const seen = expected as Readonly<Record<string, number>>;
    const years = yearsOf(seen['person_days']!);
    const average = averagePresent(seen['person_days']!, seen['period_days']!)!;
    const crude = seen['separations_all']! / average;
    return {
      person_years: years,
      average_headcount_daily: average,
      average_two_point: (seen['headcount_day_before']! + seen['headcount_last_day']!) / 2,
      rate_voluntary_per_person_year: seen['separations_voluntary']! / years,
      rate_all_per_person_year: seen['separations_all']! / years,
      crude_turnover_not_annualised: crude,
      annualised_linear: annualized(crude, seen['period_days']!),
      retention_rate_company: seen['retained_in_company']! / seen['opening_cohort']!,
      stability_rate_same_org: seen['retained_in_same_org']! / seen['opening_cohort']!,
    };
  },
  Object.fromEntries(
    [
      'period_days',
      'person_days',
      'fte_years',
      'headcount_day_before',
      'headcount_last_day',
      'average_month_end',
      'average_13_point',
      'separations_voluntary',
      'separations_all',
      'opening_cohort',
      'retained_in_company',
      'retained_in_same_org',
      'hires',
    ].map((key) => [key, counted]),
  ),
);

describe('averagePresent', () => {
  it('ST80 is absent for a period without days', () => {
    expect(averagePresent(0, 0)).toBeNull();
  });
});
