import { parseCsv, type CsvRow } from '../parse-csv.ts';
import { fact, factColumns } from './labor-packs.ts';
import type { LicenseId } from './licenses.ts';
import { verificationMark, type Citation, type PackDraft } from './pack-draft.ts';

type Read = (file: string) => string;

export const normPacks = (read: Read): readonly PackDraft[] => [csps(read), fevsItems(read), surveyLevels(read), hrNorms(read)];

const csps = (read: Read): PackDraft => ({
  ...words('survey-csps-2024', 'Civil Service People Survey 2024, item medians with their spread over organizations'),
  publisher: 'UK Cabinet Office',
  program: 'Civil Service People Survey',
  period: '2024',
  geography: 'United Kingdom',
  population: 'Civil servants, 103 organizations',
  license: 'ogl-3.0',
  citations: [{ id: 'csps', text: 'UK Cabinet Office, Civil Service People Survey, 2024', license: 'ogl-3.0' }],
  verification: 'Official workbook; our medians equal the published ones.',
  definitions: ['csps-positive'],
  usedBy: ['survey-favorable', 'engagement-index', 'mistreatment-share'],
  cautions: ['Percentiles are over organizations, ours; the medians are official. UK civil service: elsewhere only indicative.'],
  files: ['survey_uk_csps_2024.csv'],
  columns: ['item_id', 'item_text', 'section', 'theme', 'n', 'median', 'p10', 'p25', 'p50', 'p75', 'p90', 'citation_id'],
  rows: parseCsv(read('survey_uk_csps_2024.csv')).map((row) => ({
    item_id: row['measure']!,
    item_text: row['label']!,
    section: row['section']!,
    theme: row['job_quality_dimension']!,
    n: row['n_orgs']!,
    median: row['median_2024']!,
    p10: row['org_p10']!,
    p25: row['org_p25']!,
    p50: row['org_p50']!,
    p75: row['org_p75']!,
    p90: row['org_p90']!,
    citation_id: 'csps',
  })),
});

const fevsItems = (read: Read): PackDraft => ({
  ...words('survey-fevs-2024', 'Federal Employee Viewpoint Survey 2024: items and the indices they form'),
  publisher: 'U.S. Office of Personnel Management',
  program: 'Federal Employee Viewpoint Survey',
  period: '2024',
  geography: 'United States',
  population: 'Federal employees',
  license: 'us-government',
  citations: [
    { id: 'fevs', text: 'U.S. Office of Personnel Management, Federal Employee Viewpoint Survey, 2024', license: 'us-government' },
  ],
  verification: 'One published place.',
  definitions: ['fevs-positive'],
  usedBy: ['survey-favorable', 'engagement-index'],
  cautions: ['The government-wide score is held for 4 of the 82 items. The 2025 round was canceled.'],
  files: ['survey_fevs_items.csv'],
  columns: ['item_id', 'item_text', 'index', 'sub_index', 'response_type', 'theme', 'value', 'citation_id'],
  rows: parseCsv(read('survey_fevs_items.csv')).map((row) => ({
    item_id: row['item_id']!,
    item_text: row['item_text']!,
    index: row['index']!,
    sub_index: row['sub_index']!,
    response_type: row['response_type']!,
    theme: row['job_quality_dimension']!,
    value: row['govwide_pct_positive_2024']!,
    citation_id: 'fevs',
  })),
});

const surveyReports: Readonly<Record<string, { readonly report: string; readonly license: LicenseId }>> = {
  'OPM FEVS': { report: 'U.S. Office of Personnel Management, Federal Employee Viewpoint Survey', license: 'us-government' },
  'NHS Staff Survey (England)': { report: 'NHS England, NHS Staff Survey', license: 'ogl-3.0' },
  'Partnership PSVS': { report: 'Partnership for Public Service, Public Service Viewpoint Survey', license: 'figure-only' },
  Gallup: { report: 'Gallup', license: 'figure-only' },
};

const surveyLevels = (read: Read): PackDraft => {
  const rows = parseCsv(read('survey_norms_other.csv'));
  const cite = (row: CsvRow): Citation => {
    const { report, license } = surveyReports[row['survey']!]!;
    return { id: citationId(row['survey']!, row['year']!), text: `${report}, ${row['year']!}`, license };
  };
  return {
    ...words('survey-norms', 'Levels of survey indices and single items'),
    publisher: 'OPM, NHS England, Gallup, Partnership for Public Service',
    program: 'Employee surveys',
    period: '2020 to 2025',
    geography: 'United States, England, world: see each figure',
    population: 'See each figure',
    license: 'figure-only',
    citations: unique(rows.map(cite)),
    verification: '5 figures in two published places, 35 in one.',
    definitions: ['survey-index-level'],
    usedBy: ['engagement-index', 'survey-favorable', 'response-rate'],
    cautions: [
      'Same scale and same index only. The Public Service Viewpoint Survey is another scale than the federal survey: never one series.',
    ],
    files: ['survey_norms_other.csv'],
    columns: ['survey', 'measure_id', 'measure_text', 'theme', ...factColumns],
    rows: rows.map((row) => ({
      survey: row['survey']!,
      measure_id: row['measure_id']!,
      measure_text: row['measure_text']!.replace(/ \(NOT comparable.*\)$/, ''),
      theme: row['job_quality_dimension']!,
      ...fact({
        metric_id: row['measure_id'] === 'response_rate' ? 'response-rate' : '',
        definition_id: 'survey-index-level',
        population: row['population']!,
        period: row['year']!,
        statistic: 'level',
        value: row['value']!,
        unit: row['unit']!,
        citation_id: cite(row).id,
        verification: verificationMark(row['verification']!),
      }),
    })),
  };
};

/** Reports that are known by name; other figures carry publisher and year. */
const reports: CsvRow = {
  'NEOGOV time_to_hire': 'NEOGOV, Public Sector Time-to-Hire Report',
  'NEOGOV applicants_per_hire': 'NEOGOV, Public Sector Time-to-Hire Report',
  'OPM time_to_hire': 'U.S. Office of Personnel Management, time-to-hire figures',
  ATD: 'ATD, State of the Industry',
  'ADP Research Institute': 'ADP Research Institute, State of the Workforce Report: Pay, Promotions and Retention',
  'BLS CPS': 'U.S. Bureau of Labor Statistics, Current Population Survey, Usual Weekly Earnings',
  OPM: 'U.S. Office of Personnel Management',
};

const usGovernment = ['OPM', 'BLS CPS'];

const hrNorms = (read: Read): PackDraft => {
  const rows = parseCsv(read('hr_norms.csv'));
  const cite = (row: CsvRow): Citation => {
    const publisher = row['publisher']!.replace(' (vendor)', '');
    const report = reports[`${publisher} ${row['metric']!}`] ?? reports[publisher] ?? publisher;
    const license = usGovernment.includes(publisher) ? 'us-government' : 'figure-only';
    return { id: citationId(report, row['period']!), text: `${report}, ${row['period']!}`, license };
  };
  return {
    ...words('hr-norms', 'Single figures on hiring, turnover, advancement, training, pay equity'),
    publisher: 'Several: see each figure',
    program: 'Published reports',
    period: '2014 to 2025',
    geography: 'See each figure',
    population: 'See each figure',
    license: 'figure-only',
    citations: unique(rows.map(cite)),
    verification: '23 figures in two published places, 39 in one.',
    definitions: ['neogov-time-to-hire', 'opm-time-to-hire', 'shrm-time-to-fill', 'published-figure'],
    usedBy: ['time-to-fill', 'time-to-hire', 'time-to-start', 'promotion-rate', 'internal-fill-rate', 'pay-gap-raw', 'leadership-parity'],
    cautions: ['Clocks of hiring figures differ: application to signed offer (NEOGOV), need to entry on duty (OPM), not stated (SHRM).'],
    files: ['hr_norms.csv'],
    columns: ['publisher', ...factColumns],
    rows: rows.map((row) => ({
      publisher: row['publisher']!.replace(' (vendor)', ''),
      ...fact({
        definition_id: definitionOf(row),
        population: row['population']!,
        period: row['period']!,
        statistic: row['metric']!,
        value: row['value']!,
        unit: row['unit']!,
        citation_id: cite(row).id,
        verification: verificationMark(row['verification']!),
      }),
    })),
  };
};

const definitionOf = (row: CsvRow): string => {
  if (row['metric'] === 'time_to_hire') return row['publisher'] === 'OPM' ? 'opm-time-to-hire' : 'neogov-time-to-hire';
  return row['metric'] === 'time_to_fill' ? 'shrm-time-to-fill' : 'published-figure';
};

const citationId = (report: string, period: string): string =>
  `${report} ${period}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const unique = (citations: readonly Citation[]): readonly Citation[] => [...new Map(citations.map((one) => [one.id, one])).values()];

const words = (id: string, title: string) => ({ id, title, version: '2026-08', release: title, replaces: null });
