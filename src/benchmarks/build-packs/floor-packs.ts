import { parseCsv } from '../parse-csv.ts';
import { verificationMark, type PackDraft } from './pack-draft.ts';

type Read = (file: string) => string;

export const floorPacks = (read: Read): readonly PackDraft[] => [
  minimumWage(read),
  poverty(read),
  availability(read),
  jobCategories(read),
  states(read),
];

const usGovernment = { version: '2026-08', license: 'us-government' as const, replaces: null, geography: 'United States' };

const minimumWage = (read: Read): PackDraft => ({
  ...usGovernment,
  id: 'minimum-wage',
  title: 'State minimum wages in force on 1 July 2026',
  publisher: 'State labor departments and the U.S. Department of Labor',
  program: 'Minimum wage rates',
  release: 'Rates in force on 1 July 2026',
  period: 'July 2026',
  population: 'Workers without a lower tier or a tip credit',
  citations: [{ id: 'minimum-wage', text: 'State minimum wage rates in force on 1 July 2026', license: 'us-government' }],
  verification: '49 rates in two places; DC: sources disagree; OR: two tiers.',
  definitions: ['state-minimum-wage'],
  usedBy: ['living-wage-share'],
  cautions: ['Local minimum wages are not included: type them. DC, NY and OR have tiers or sources that disagree.'],
  files: ['state_minimum_wage_2026_07.csv'],
  columns: ['state', 'hourly', 'hourly_other', 'in_force_on', 'note', 'citation_id', 'verification'],
  rows: parseCsv(read('state_minimum_wage_2026_07.csv')).map((row) => ({
    state: row['state']!,
    hourly: row['hourly_usd']!,
    hourly_other: row['hourly_usd_second_source'] === row['hourly_usd'] ? '' : row['hourly_usd_second_source']!,
    in_force_on: row['in_force_on']!,
    note: tierNotes[row['state']!] ?? '',
    citation_id: 'minimum-wage',
    verification: verificationMark(row['verification']!),
  })),
});

const tierNotes: Readonly<Record<string, string>> = {
  DC: 'published rates for this date disagree',
  NY: 'upstate rate; New York City, Long Island and Westchester are higher',
  OR: 'nonurban rate; the standard and the Portland rates are higher',
  FL: 'rises to 15.00 on 30 September 2026',
};

const poverty = (read: Read): PackDraft => ({
  ...usGovernment,
  id: 'poverty',
  title: 'Poverty guidelines 2026',
  publisher: 'U.S. Department of Health and Human Services',
  program: 'Poverty guidelines',
  release: 'Federal Register 91:1797, 13 January 2026',
  period: '2026',
  population: 'Households by size',
  citations: [{ id: 'poverty', text: 'U.S. Department of Health and Human Services, Poverty Guidelines, 2026', license: 'us-government' }],
  verification: '48 states in two places; Alaska and Hawaii in one.',
  definitions: ['hhs-poverty-guideline'],
  usedBy: ['living-wage-share'],
  cautions: ['Per hour = guideline ÷ 2,080: one earner, full time, all year.'],
  files: ['hhs_poverty_guidelines_2026.csv'],
  columns: ['region', 'persons', 'annual', 'effective', 'citation_id', 'verification'],
  rows: parseCsv(read('hhs_poverty_guidelines_2026.csv')).map((row) => ({
    region: row['region']!,
    persons: row['persons']!,
    annual: row['annual_usd']!,
    effective: row['effective']!,
    citation_id: 'poverty',
    verification: verificationMark(row['verification']!),
  })),
});

const availability = (read: Read): PackDraft => ({
  ...usGovernment,
  id: 'cps-availability',
  title: 'Women and race groups among employed people, by occupation',
  publisher: 'U.S. Bureau of Labor Statistics',
  program: 'Current Population Survey, table 11',
  release: 'Annual averages 2022',
  period: '2022',
  population: 'Employed people 16 and over',
  citations: [
    { id: 'cps', text: 'Source: U.S. Bureau of Labor Statistics, Current Population Survey, table 11, 2022.', license: 'us-government' },
  ],
  verification: 'One published place; the grand total agrees with another table.',
  definitions: ['cps-occupation-shares'],
  usedBy: ['representation-to-availability'],
  cautions: ['Availability, US, 2022. Race overlaps Hispanic. The occupation code is a match of titles.'],
  files: ['cps_table11_2022.csv'],
  columns: ['occupation', 'occ_code', 'employed_thousands', 'women', 'white', 'black', 'asian', 'hispanic', 'citation_id'],
  rows: parseCsv(read('cps_table11_2022.csv')).map((row) => ({
    occupation: row['census_occupation']!,
    occ_code: row['soc_code_if_title_matches']!,
    employed_thousands: row['employed_thousands']!,
    women: row['pct_women']!,
    white: row['pct_white']!,
    black: row['pct_black']!,
    asian: row['pct_asian']!,
    hispanic: row['pct_hispanic']!,
    citation_id: 'cps',
  })),
});

const jobCategories = (read: Read): PackDraft => ({
  ...usGovernment,
  id: 'eeo1-categories',
  title: 'EEO-1 job categories',
  publisher: 'U.S. Equal Employment Opportunity Commission',
  program: 'EEO-1 report',
  release: 'Current categories',
  period: 'current',
  population: 'Job categories',
  citations: [{ id: 'eeo1', text: 'U.S. Equal Employment Opportunity Commission, EEO-1 job categories', license: 'us-government' }],
  verification: 'Two published places agree.',
  definitions: ['eeo1-category'],
  usedBy: ['leadership-parity'],
  cautions: [],
  files: ['eeo1_job_categories.csv'],
  columns: ['code', 'category', 'citation_id'],
  rows: parseCsv(read('eeo1_job_categories.csv')).map((row) => ({
    code: row['eeo1_code']!,
    category: row['category']!,
    citation_id: 'eeo1',
  })),
});

const states = (read: Read): PackDraft => ({
  ...usGovernment,
  id: 'us-states',
  title: 'States and territories',
  publisher: 'U.S. Census Bureau',
  program: 'FIPS codes',
  release: 'Current codes',
  period: 'current',
  population: 'States, DC and territories',
  citations: [{ id: 'fips', text: 'U.S. Census Bureau, FIPS codes', license: 'us-government' }],
  verification: 'Two published places agree; 4 territories in one.',
  definitions: [],
  usedBy: [],
  cautions: [],
  files: ['us_states.csv'],
  columns: ['fips', 'name', 'postal'],
  rows: parseCsv(read('us_states.csv')),
});
