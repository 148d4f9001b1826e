import { parseCsv, type CsvRow } from '../parse-csv.ts';
import { blsSource } from './licenses.ts';
import type { PackDraft } from './pack-draft.ts';

const annual = ['p10', 'p25', 'p50', 'p75', 'p90', 'mean'];
const hourly = ['h_p10', 'h_p25', 'h_p50', 'h_p75', 'h_p90', 'h_mean'];
const survey = 'Occupational Employment and Wage Statistics';

/** National wages of one May panel, every row of the tidy file. */
export const nationalWages = (year: '2024' | '2025', read: (file: string) => string): PackDraft => {
  const file = `oews_national_${year}.csv`;
  return {
    ...sharedWords(year),
    id: `oews-national-${year}`,
    title: `Wages by occupation, United States, May ${year}`,
    release: `national_M${year}_dl`,
    verification: 'Two separately published copies agree.',
    cautions: [
      ...sharedCautions,
      ...(year === '2024' ? ['72 values at or above 115.00 an hour are withheld: no growth figure there.'] : []),
      'National: the local cost of labor may be higher or lower.',
    ],
    replaces: year === '2025' ? 'oews-national-2024' : null,
    files: [file],
    columns: ['occ_code', 'occ_title', 'occ_level', 'employment', 'emp_prse', 'mean_prse', ...annual, ...hourly, 'wage_basis', 'flags'],
    rows: parseCsv(read(file)),
  };
};

/**
 * Wages by industry sector: detailed, major and total rows. Hourly columns are kept for occupations that have no annual
 * wage; for the others annual = hourly × 2,080 in the source, so that the hourly wage follows.
 */
export const sectorWages = (read: (file: string) => string): PackDraft => {
  const file = 'oews_natsector_2024.csv';
  const kept = parseCsv(read(file)).filter((row) => ['detailed', 'major', 'total'].includes(row['occ_level']!));
  return {
    ...sharedWords('2024'),
    id: 'oews-natsector-2024',
    title: 'Wages by occupation and sector, United States, May 2024',
    release: 'natsector_M2024_dl',
    verification: 'One published place; the sectors add up to the national total within 20 jobs.',
    cautions: [
      ...sharedCautions,
      'Sector 99 (government) leaves out public schools, public hospitals and the Postal Service.',
      'National: the local cost of labor may be higher or lower.',
    ],
    replaces: null,
    files: [file],
    columns: ['naics', 'occ_code', 'occ_level', 'employment', 'emp_prse', 'mean_prse', ...annual, ...hourly, 'wage_basis', 'flags'],
    rows: kept.map(withoutDerivedHourly),
  };
};

/** The names of the twenty sectors. */
export const sectorNames = (read: (file: string) => string): PackDraft => ({
  ...sharedWords('2024'),
  id: 'naics-sectors',
  title: 'Industry sectors as wage statistics use them',
  release: 'natsector_M2024_dl',
  verification: 'One published place.',
  cautions: [],
  replaces: null,
  files: ['naics_sectors_oews.csv'],
  columns: ['naics', 'title', 'own_code'],
  rows: parseCsv(read('naics_sectors_oews.csv')).map((row) => ({
    naics: row['naics_sector']!,
    title: row['title']!,
    own_code: row['oews_own_code']!,
  })),
});

const withoutDerivedHourly = (row: CsvRow): CsvRow =>
  row['wage_basis'] === 'hourly_only' ? row : { ...row, ...Object.fromEntries(hourly.map((name) => [name, ''])) };

const sharedCautions = [
  'Wage and salary workers only; base pay without overtime; the self-employed are left out.',
  'An empty value is withheld or top-coded in the source; it is never the cut-off itself.',
];

const sharedWords = (year: string) => ({
  version: `${year}-05`,
  publisher: 'U.S. Bureau of Labor Statistics',
  program: survey,
  period: `May ${year}`,
  geography: 'United States',
  population: 'Wage and salary workers, all industries',
  license: 'us-government' as const,
  citations: [{ id: `oews-${year}`, text: blsSource(survey, `May ${year}`), license: 'us-government' as const }],
  definitions: ['bls-oews-wage'],
  usedBy: ['pay-to-market'],
});
