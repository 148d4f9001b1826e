import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

/** Where each column of a pack stands in the tidy file it was made from: written by hand, independent of the build. */
const wageColumns = Object.fromEntries(
  ['occ_code', 'occ_level', 'employment', 'emp_prse', 'mean_prse', 'p10', 'p25', 'p50', 'p75', 'p90', 'mean', 'wage_basis'].map((name) => [
    name,
    name,
  ]),
);
const hourlyColumns = Object.fromEntries(['h_p10', 'h_p25', 'h_p50', 'h_p75', 'h_p90', 'h_mean', 'occ_title'].map((name) => [name, name]));

const sources: Readonly<Record<string, { readonly file: string; readonly columns: Readonly<Record<string, string>> }>> = {
  'oews-national-2025': { file: 'oews_national_2025.csv', columns: { ...wageColumns, ...hourlyColumns } },
  'oews-national-2024': { file: 'oews_national_2024.csv', columns: { ...wageColumns, ...hourlyColumns } },
  'oews-natsector-2024': { file: 'oews_natsector_2024.csv', columns: { ...wageColumns, naics: 'naics' } },
  'naics-sectors': { file: 'naics_sectors_oews.csv', columns: { naics: 'naics_sector', title: 'title' } },
  eci: {
    file: 'eci_wages_nsa.csv',
    columns: { ownership: 'ownership', group: 'group', period: 'period', index: 'index_dec2005_100', change_12m: 'pct_change_12m' },
  },
  cpi: { file: 'cpi_u_monthly.csv', columns: { period: 'month', index: 'cpi_u_nsa_1982_84_100' } },
  tenure: { file: 'tenure_cps.csv', columns: { population: 'group', period: 'period', value: 'value', unit: 'unit' } },
  benefits: {
    file: 'benefits_ncs.csv',
    columns: { benefit: 'benefit', group: 'group', population: 'ownership', period: 'period', statistic: 'kind', value: 'value' },
  },
  safety: {
    file: 'safety_soii.csv',
    columns: { population: 'industry', period: 'period', statistic: 'measure', value: 'value', unit: 'unit' },
  },
  'survey-csps-2024': {
    file: 'survey_uk_csps_2024.csv',
    columns: { item_id: 'measure', item_text: 'label', median: 'median_2024', p10: 'org_p10', p90: 'org_p90', n: 'n_orgs' },
  },
  'survey-fevs-2024': {
    file: 'survey_fevs_items.csv',
    columns: { item_id: 'item_id', item_text: 'item_text', value: 'govwide_pct_positive_2024' },
  },
  'survey-norms': {
    file: 'survey_norms_other.csv',
    columns: { survey: 'survey', measure_id: 'measure_id', population: 'population', period: 'year', value: 'value', unit: 'unit' },
  },
  'hr-norms': {
    file: 'hr_norms.csv',
    columns: { statistic: 'metric', population: 'population', period: 'period', value: 'value', unit: 'unit' },
  },
  'minimum-wage': { file: 'state_minimum_wage_2026_07.csv', columns: { state: 'state', hourly: 'hourly_usd' } },
  poverty: { file: 'hhs_poverty_guidelines_2026.csv', columns: { region: 'region', persons: 'persons', annual: 'annual_usd' } },
  'cps-availability': {
    file: 'cps_table11_2022.csv',
    columns: { occupation: 'census_occupation', women: 'pct_women', black: 'pct_black', hispanic: 'pct_hispanic' },
  },
  'us-states': { file: 'us_states.csv', columns: { fips: 'fips', postal: 'postal' } },
  'eeo1-categories': { file: 'eeo1_job_categories.csv', columns: { code: 'eeo1_code', category: 'category' } },
};

type Row = Readonly<Record<string, string>>;

const folder = resolve('..', 'shared', 'benchmarks');
const rowsOf = (path: string): readonly Row[] => Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
const factsOf = (pack: string): readonly Row[] => {
  const constants = JSON.parse(readFileSync(resolve('src/benchmarks/packs', pack, 'pack.json'), 'utf8')).constants as Row;
  return rowsOf(resolve('src/benchmarks/packs', pack, 'facts.csv')).map((row) => ({ ...constants, ...row }));
};

/** Facts that no tidy row carries. */
const untraced = (facts: readonly Row[], tidy: readonly Row[], columns: Row): readonly Row[] => {
  const known = new Set(tidy.map((row) => JSON.stringify(Object.values(columns).map((column) => row[column]))));
  return facts.filter((fact) => !known.has(JSON.stringify(Object.keys(columns).map((column) => fact[column] ?? ''))));
};

describe.skipIf(!existsSync(folder))('every fact traces to a tidy row (needs ../shared/benchmarks)', () => {
  it.each(Object.keys(sources))('%s', (pack) => {
    const { file, columns } = sources[pack]!;
    const facts = factsOf(pack);
    expect(facts.length).toBeGreaterThan(5);
    expect(untraced(facts, rowsOf(resolve(folder, file)), columns)).toEqual([]);
  });

  it('jolts: the annualized rate, or the mean of months for openings', () => {
    const tidy = rowsOf(resolve(folder, 'jolts_rates.csv')).map((row) => ({
      ...row,
      value: row['annualised_rate'] === '' ? row['monthly_rate_avg']! : row['annualised_rate']!,
    }));
    const columns = { industry_code: 'industry_code', series_id: 'series_id', population: 'industry', period: 'period', value: 'value' };
    expect(untraced(factsOf('jolts'), tidy, columns)).toEqual([]);
    expect(factsOf('jolts').length).toBe(330);
  });

  it('a changed figure is found', () => {
    const { file, columns } = sources['tenure']!;
    const [first, ...rest] = factsOf('tenure');
    const changed = [{ ...first!, value: '3.91' }, ...rest];
    expect(untraced(changed, rowsOf(resolve(folder, file)), columns)).toHaveLength(1);
  });

  it('no row of a tidy file is lost, but the broad and minor sector wages', () => {
    for (const [pack, { file }] of Object.entries(sources)) {
      const tidy = rowsOf(resolve(folder, file)).filter(
        (row) => pack !== 'oews-natsector-2024' || ['detailed', 'major', 'total'].includes(row['occ_level']!),
      );
      expect(factsOf(pack).length, pack).toBe(tidy.length);
    }
  });
});
