import type { BenchmarkPacks, Fact, Occupation, OccupationLevel, Percentiles, SurveyItemFact, WageFact } from './benchmark-packs.ts';
import { itemWording } from './item-wording.ts';
import type { CsvRow } from './parse-csv.ts';
import { numberOrNull, type Pack } from './read-pack.ts';

/** Packs by id → one object that looks figures up. Throws when a bundled pack is absent. */
export const assemblePacks = (packs: ReadonlyMap<string, Pack>): BenchmarkPacks => {
  const pack = (id: string): Pack => {
    const found = packs.get(id);
    if (found === undefined) throw new Error(`The market pack ${id} is absent.`);
    return found;
  };
  const national = pack('oews-national-2025');
  return {
    manifests: new Map([...packs].map(([id, { manifest }]) => [id, manifest])),
    occupations: byMostDetailed(national.rows.map(toOccupation), (occupation) => occupation.code),
    nationalWages: byMostDetailed(wages(national, '2025-05'), (wage) => wage.code),
    nationalWagesBefore: byMostDetailed(wages(pack('oews-national-2024'), '2024-05'), (wage) => wage.code),
    sectorWages: byMostDetailed(wages(pack('oews-natsector-2024'), '2024-05'), (wage) => `${wage.sector}|${wage.code}`),
    sectorNames: new Map(pack('naics-sectors').rows.map((row) => [row['naics']!, row['title']!])),
    costIndex: pack('eci').rows.map((row) => ({
      ownership: row['ownership']!,
      group: row['group']!,
      month: row['period']!,
      index: Number(row['index']),
      change3: Number(row['change_3m']),
      change12: Number(row['change_12m']),
    })),
    facts: ['jolts', 'tenure', 'benefits', 'safety', 'survey-norms', 'hr-norms'].flatMap((id) => facts(pack(id))),
    surveyItems: [...peopleSurvey(pack('survey-csps-2024')), ...federalSurvey(pack('survey-fevs-2024'))],
    minimumWages: new Map(
      pack('minimum-wage').rows.map((row) => [
        row['state']!,
        { state: row['state']!, hourly: Number(row['hourly']), other: numberOrNull(row['hourly_other']), note: row['note']! },
      ]),
    ),
    povertyGuidelines: pack('poverty').rows.map((row) => ({
      region: row['region']!,
      persons: Number(row['persons']),
      annual: Number(row['annual']),
    })),
  };
};

/** A code can stand twice, as broad and as detailed with the same wage: the detailed row comes later and stays. */
const byMostDetailed = <T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [key(row), row]));

const toOccupation = (row: CsvRow): Occupation => ({
  code: row['occ_code']!,
  title: row['occ_title']!,
  level: row['occ_level'] as OccupationLevel,
  jobs: numberOrNull(row['employment']) ?? 0,
});

const hoursAYear = 2080;

const wages = ({ manifest, rows }: Pack, month: string): readonly WageFact[] =>
  rows.map((row) => {
    const annual = row['wage_basis'] === 'hourly_only' ? null : percentiles(row, '');
    const printed = percentiles(row, 'h_');
    const derived = annual === null ? null : divided(annual, hoursAYear);
    return {
      code: row['occ_code']!,
      level: row['occ_level'] as OccupationLevel,
      sector: row['naics'] ?? null,
      jobs: numberOrNull(row['employment']),
      jobsError: numberOrNull(row['emp_prse']),
      meanError: numberOrNull(row['mean_prse']),
      annual,
      hourly: row['wage_basis'] === 'annual_only' ? null : printed.p50 === null ? derived : printed,
      packId: manifest.id,
      month,
    };
  });

const percentiles = (row: CsvRow, prefix: string): Percentiles => ({
  p10: numberOrNull(row[`${prefix}p10`]),
  p25: numberOrNull(row[`${prefix}p25`]),
  p50: numberOrNull(row[`${prefix}p50`]),
  p75: numberOrNull(row[`${prefix}p75`]),
  p90: numberOrNull(row[`${prefix}p90`]),
});

const divided = (all: Percentiles, by: number): Percentiles => {
  const each = (value: number | null) => (value === null ? null : value / by);
  return { p10: each(all.p10), p25: each(all.p25), p50: each(all.p50), p75: each(all.p75), p90: each(all.p90) };
};

const facts = ({ manifest, rows }: Pack): readonly Fact[] =>
  rows.map((row) => ({
    packId: manifest.id,
    definition: row['definition_id']!,
    series: row['industry_code'] ?? row['benefit'] ?? row['measure_id'] ?? row['publisher'] ?? '',
    population: row['population']!,
    part: ['all', 'participants'].includes(row['group'] ?? 'all') ? '' : row['group']!,
    period: row['period']!,
    statistic: row['statistic']!,
    value: Number(row['value']),
    unit: row['unit']!,
    citation: manifest.citations.find((one) => one.id === row['citation_id'])?.text ?? manifest.citations[0]!.text,
    verification: row['verification']!,
  }));

const peopleSurvey = ({ manifest, rows }: Pack): readonly SurveyItemFact[] =>
  rows.map((row) => ({
    packId: manifest.id,
    itemId: row['item_id']!,
    text: itemWording(row['item_text']!),
    theme: row['theme']!,
    favorable: numberOrNull(row['median']),
    p10: numberOrNull(row['p10']),
    p90: numberOrNull(row['p90']),
  }));

const federalSurvey = ({ manifest, rows }: Pack): readonly SurveyItemFact[] =>
  rows.map((row) => ({
    packId: manifest.id,
    itemId: row['item_id']!,
    text: row['item_text']!,
    theme: row['theme']!,
    favorable: numberOrNull(row['value']),
    p10: null,
    p90: null,
  }));
