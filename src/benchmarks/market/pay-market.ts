import type { Provenance } from '../../domain/comparison.ts';
import { monthNumber } from '../month.ts';
import { factsFor, nearestFact, yardstickFromFact } from '../yardstick-from-fact.ts';
import type { MarketRule, MarketRules } from './market-rule.ts';

/** Pay against occupational wages; gaps and selection against published figures and lines. A line is a threshold, and its label says so. */
export const payMarket: MarketRules = {
  'pay-to-market': (question) => payToMarket(question),
  'pay-gap-raw': (question) => rawGap(question),
  'pay-gap-adjusted': () => ({
    kind: 'market',
    value: 0,
    label: 'No unexplained gap (a threshold: flagged over 1 %, red from 5 %)',
    indicative: [],
    provenance: rule(
      'Directive (EU) 2023/970, article 10; Logib',
      '2023',
      '5 % unexplained mean gap calls for a joint assessment; target 2.5 %',
    ),
  }),
  'hiring-impact-ratio': () => fourFifths,
  'promotion-impact-ratio': () => fourFifths,
  'leadership-parity': (question) => leadershipParity(question),
  'leadership-share': (question) => leadershipShare(question),
};

const rule = (source: string, vintage: string, statistic: string): Provenance => ({
  source,
  vintage,
  population: 'A rule, no measured population',
  statistic,
  packId: 'rules',
  cautions: ['A threshold, not a market figure, and no legal verdict.'],
});

const fourFifths = {
  kind: 'market',
  value: 0.8,
  label: 'Four-fifths line (a threshold)',
  indicative: [],
  provenance: rule(
    'Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4(D)',
    '1978',
    'Selection rate ÷ highest selection rate',
  ),
} as const;

/** Market = 1: every person's pay stands over the market wage of the own job, aged to the snapshot. */
const payToMarket: MarketRule = ({ address, packs, peers }) => {
  const summary = peers.marketPay ?? null;
  if (summary === null || summary.rows.size === 0) return null;
  const own = jobTitleOf(address.cut, address.group);
  const row = own === null ? undefined : summary.rows.get(own);
  if (own !== null && row === undefined) return null;
  const reference = row ?? mostPeople([...summary.rows.values()]);
  const manifest = packs.manifests.get(reference.packId)!;
  return {
    kind: 'market',
    value: 1,
    ...(row === undefined ? {} : spread(row)),
    label: row === undefined ? 'Market median of each job' : `Market median, ${row.occ_title.toLowerCase()}`,
    indicative: row === undefined ? summary.reasons : row.reasons,
    provenance: {
      source: `${manifest.publisher}, ${manifest.program}`,
      vintage: reference.vintage,
      population: `${manifest.population}, ${peers.sector === null ? 'all sectors' : (packs.sectorNames.get(peers.sector) ?? 'all sectors')}`,
      statistic: 'P50 of the matched occupation',
      packId: manifest.id,
      cautions: manifest.cautions,
      aging: reference.aging.words,
    },
  };
};

const jobTitleOf = (cut: readonly string[], group: readonly string[]): string | null => {
  const at = cut.indexOf('job_title');
  return at < 0 ? null : (group[at] ?? null);
};

const mostPeople = <T extends { readonly people: number; readonly job_title: string }>(rows: readonly T[]): T =>
  [...rows].sort((a, b) => b.people - a.people || (a.job_title < b.job_title ? -1 : 1))[0]!;

const spread = ({ p10, p50, p90 }: { readonly p10: number | null; readonly p50: number | null; readonly p90: number | null }) => ({
  ...(p10 === null || p50 === null ? {} : { p10: p10 / p50 }),
  ...(p90 === null || p50 === null ? {} : { p90: p90 / p50 }),
});

/** Published for women against men only. */
const rawGap: MarketRule = ({ address, packs }) => {
  if (!isAboutWomen(address.facet)) return null;
  const facts = factsFor(packs, { definition: 'published-figure', statistic: 'women_to_men_median_weekly_earnings' });
  const fact = nearestFact(facts, address.period.endsOn);
  return fact === null
    ? null
    : yardstickFromFact(packs, fact, address.period.endsOn, {
        value: 1 - fact.value / 100,
        label: 'Women under men, median weekly pay, US full-time',
        indicative: ['weekly earnings of full-time workers in all jobs, not hourly pay of one employer'],
      });
};

const isAboutWomen = (facet: string | null): boolean => facet === null || /\bwom[ae]n\b|\bfemale\b|gender/i.test(facet);

const leadershipParity: MarketRule = (question) => {
  const share = leadershipShare(question);
  const { address, packs } = question;
  const all = nearestFact(
    factsFor(packs, { definition: 'published-figure', statistic: 'women_share_of_workforce' }),
    address.period.endsOn,
  );
  if (share === null || all === null) return null;
  return {
    ...share,
    value: Math.round((share.value / (all.value / 100)) * 100) / 100,
    label: 'Women in the federal senior executive service ÷ women in the federal workforce, 2021 (derived)',
    indicative: ['federal government, women', ...share.indicative.filter((reason) => reason.includes('months'))],
  };
};

const leadershipShare: MarketRule = ({ address, packs }) => {
  if (!isAboutWomen(address.facet)) return null;
  const facts = factsFor(packs, { definition: 'published-figure', statistic: 'women_share_of_ses' });
  const with2021 = facts.filter((fact) => monthNumber('2021-01') <= monthNumber(`${fact.period.slice(-4)}-01`));
  const fact = nearestFact(with2021, address.period.endsOn);
  return fact === null
    ? null
    : yardstickFromFact(packs, fact, address.period.endsOn, {
        value: fact.value / 100,
        label: 'Women in the federal senior executive service',
        indicative: ['federal government'],
      });
};
