import { parseCsv, type CsvRow } from '../parse-csv.ts';
import { blsSource } from './licenses.ts';
import { verificationMark, type PackDraft } from './pack-draft.ts';

type Read = (file: string) => string;

/** Columns of every pack that is not a wage table (benchmarks.md §2). */
export const factColumns = [
  'metric_id',
  'definition_id',
  'population',
  'period',
  'statistic',
  'value',
  'unit',
  'n',
  'citation_id',
  'verification',
];

export const laborPacks = (read: Read): readonly PackDraft[] => [
  jolts(read),
  eci(read),
  cpi(read),
  tenure(read),
  benefits(read),
  safety(read),
];

const joltsMetrics: CsvRow = {
  quits: 'voluntary-turnover',
  layoffs_discharges: 'involuntary-turnover',
  total_separations: 'total-separations',
  job_openings: 'vacancy-rate',
  hires: '',
};

const jolts = (read: Read): PackDraft => ({
  ...bls('jolts', 'Job Openings and Labor Turnover Survey', '2019 to 12 months ending August 2026'),
  title: 'Quits, layoffs, hires and openings, annualized',
  population: 'Jobs by industry, United States',
  verification: '48 figures in two published places, 282 in one.',
  definitions: ['jolts-quits', 'jolts-layoffs-discharges', 'jolts-hires', 'jolts-total-separations', 'jolts-job-openings'],
  usedBy: ['voluntary-turnover', 'involuntary-turnover', 'total-separations', 'vacancy-rate'],
  cautions: [
    'Annualized from monthly rates: 12 × the mean of twelve months, our derivation.',
    'Retirements are not quits: the survey counts them among other separations.',
    'Total separations exist for total nonfarm only. Openings are a stock and are not annualized.',
  ],
  files: ['jolts_rates.csv'],
  columns: ['industry_code', 'series_id', ...factColumns],
  rows: parseCsv(read('jolts_rates.csv')).map((row) => ({
    industry_code: row['industry_code']!,
    series_id: row['series_id']!,
    metric_id: joltsMetrics[row['measure']!] ?? '',
    definition_id: `jolts-${row['measure']!.replaceAll('_', '-')}`,
    population: row['industry']!,
    period: row['period']!,
    statistic: row['annualised_rate'] === '' ? 'mean of months' : 'annualized',
    value: row['annualised_rate'] === '' ? row['monthly_rate_avg']! : row['annualised_rate']!,
    unit: row['annualised_rate'] === '' ? '% of employment and openings' : '% of employment a year',
    n: '',
    citation_id: 'jolts',
    verification: verificationMark(row['verification']!),
  })),
});

const eci = (read: Read): PackDraft => ({
  ...bls('eci', 'Employment Cost Index', 'March 2025 to March 2026'),
  title: 'Growth of wages and salaries, not seasonally adjusted',
  population: 'Civilian, private industry, state and local government workers by occupational group',
  verification: 'One published place; index and 12-month change agree.',
  definitions: ['eci-wages-index'],
  usedBy: ['pay-to-market'],
  cautions: ['Held for March 2025, December 2025 and March 2026; months between are geometric, later ones projected.'],
  files: ['eci_wages_nsa.csv'],
  columns: ['ownership', 'group', 'period', 'index', 'change_3m', 'change_12m', 'citation_id'],
  rows: parseCsv(read('eci_wages_nsa.csv')).map((row) => ({
    ownership: row['ownership']!,
    group: row['group']!,
    period: row['period']!,
    index: row['index_dec2005_100']!,
    change_3m: row['pct_change_3m']!,
    change_12m: row['pct_change_12m']!,
    citation_id: 'eci',
  })),
});

const cpi = (read: Read): PackDraft => ({
  ...bls('cpi', 'Consumer Price Index', 'January 2015 to May 2026'),
  title: 'Consumer prices, U.S. city average',
  population: 'All urban consumers',
  verification: 'One published place.',
  definitions: ['cpi-u-index'],
  usedBy: ['real-pay-change'],
  cautions: ['October 2025 was never collected.'],
  files: ['cpi_u_monthly.csv'],
  columns: ['period', 'index', 'change_12m', 'citation_id'],
  rows: parseCsv(read('cpi_u_monthly.csv')).map((row) => ({
    period: row['month']!,
    index: row['cpi_u_nsa_1982_84_100']!,
    change_12m: row['pct_change_12m']!,
    citation_id: 'cpi',
  })),
});

const tenure = (read: Read): PackDraft => ({
  ...bls('tenure', 'Employee Tenure, Current Population Survey', 'January 2020, 2022 and 2024'),
  title: 'Median years with the current employer',
  population: 'Wage and salary workers',
  verification: '2 figures in two published places, 13 in one.',
  definitions: ['cps-median-tenure', 'cps-short-tenure'],
  usedBy: ['tenure-median'],
  cautions: [],
  files: ['tenure_cps.csv'],
  columns: factColumns,
  rows: parseCsv(read('tenure_cps.csv')).map((row) => {
    const isShare = row['unit'] === '% of workers';
    return fact({
      metric_id: isShare ? '' : 'tenure-median',
      definition_id: isShare ? 'cps-short-tenure' : 'cps-median-tenure',
      population: row['group']!,
      period: row['period']!,
      statistic: isShare ? 'share' : 'median',
      value: row['value']!,
      unit: row['unit']!,
      citation_id: 'tenure',
      verification: verificationMark(row['verification']!),
    });
  }),
});

const benefits = (read: Read): PackDraft => ({
  ...bls('benefits', 'National Compensation Survey, Employee Benefits', 'March 2020 to March 2025'),
  title: 'Access to benefits, participation, employer share of premiums',
  population: 'Workers by ownership, size of establishment, wage quartile',
  verification: '15 figures in two published places, 67 in one.',
  definitions: ['ncs-access', 'ncs-participation', 'ncs-share', 'ncs-provision'],
  usedBy: ['benefit-access', 'benefit-take-up', 'employer-premium-share'],
  cautions: ['Participation counts all workers, also those without access; take-up is derived as participation ÷ access.'],
  files: ['benefits_ncs.csv'],
  columns: ['benefit', 'group', ...factColumns],
  rows: parseCsv(read('benefits_ncs.csv')).map((row) => ({
    benefit: row['benefit']!,
    group: row['group']!,
    ...fact({
      metric_id: row['kind'] === 'access' ? 'benefit-access' : row['kind'] === 'participation' ? 'benefit-take-up' : '',
      definition_id: `ncs-${row['kind']!}`,
      population: row['ownership']!,
      period: row['period']!,
      statistic: row['kind']!,
      value: row['value']!,
      unit: row['unit']!,
      citation_id: 'benefits',
      verification: verificationMark(row['verification']!),
    }),
  })),
});

const safety = (read: Read): PackDraft => ({
  ...bls('safety', 'Employer-Reported Workplace Injuries and Illnesses', '2023 and 2024'),
  title: 'Recordable injuries and illnesses',
  population: 'Private industry and chosen industries',
  verification: '11 figures in two published places, 3 in one, 1 derived.',
  definitions: ['soii-cases'],
  usedBy: ['injury-rate'],
  cautions: ['DART is derived from two published rates. No figure for government is held.'],
  files: ['safety_soii.csv'],
  columns: factColumns,
  rows: parseCsv(read('safety_soii.csv')).map((row) =>
    fact({
      metric_id: ['total_recordable_case_rate', 'dart_rate_derived'].includes(row['measure']!) ? 'injury-rate' : '',
      definition_id: 'soii-cases',
      population: row['industry']!,
      period: row['period']!,
      statistic: row['measure']!,
      value: row['value']!,
      unit: row['unit']!,
      citation_id: 'safety',
      verification: verificationMark(row['verification']!),
    }),
  ),
});

/** One record of the common shape; columns left out stay empty. */
export const fact = (given: CsvRow): CsvRow => ({ ...Object.fromEntries(factColumns.map((column) => [column, ''])), ...given });

const bls = (id: string, program: string, period: string) => ({
  id,
  version: '2026-08',
  publisher: 'U.S. Bureau of Labor Statistics',
  program,
  release: program,
  period,
  geography: 'United States',
  license: 'us-government' as const,
  citations: [{ id, text: blsSource(program, period), license: 'us-government' as const }],
  replaces: null,
});
