import { ageToDate, type Aging } from './age-to-date.ts';
import type { BenchmarkPacks, Percentiles } from './benchmark-packs.ts';
import type { OccupationMatch } from './match-occupation.ts';
import { monthNumber } from './month.ts';
import { costIndexGroup, costIndexOwnership, type PeerContext } from './peer-context.ts';
import { wage } from './wage.ts';

/** Market wages of one job title, aged to the snapshot date; the first columns are those of the table `market_pay`. */
export interface MarketPayRow {
  readonly job_title: string;
  readonly occ_code: string;
  readonly p10: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
  readonly hourly_p50: number | null;
  readonly is_confirmed: boolean;
  readonly is_indicative: boolean;
  readonly occ_title: string;
  readonly people: number;
  /** Why the figure is only indicative; empty = like for like. */
  readonly reasons: readonly string[];
  readonly aging: Aging;
  readonly packId: string;
  readonly vintage: string;
}

/** Job titles with an occupation → market wages at the snapshot date; titles without one, or without a published wage, are left out. */
export const marketPayRows = (
  matches: readonly OccupationMatch[],
  packs: BenchmarkPacks,
  snapshotOn: string,
  peers: PeerContext,
): readonly MarketPayRow[] => matches.flatMap((match) => marketPayRow(match, packs, snapshotOn, peers) ?? []);

const marketPayRow = (match: OccupationMatch, packs: BenchmarkPacks, snapshotOn: string, peers: PeerContext): MarketPayRow | null => {
  const code = match.chosen;
  const choice = code === null ? null : wage(packs, { occ: code, sector: peers.sector });
  if (code === null || choice === null) return null;
  const ownership = costIndexOwnership(peers);
  const group = costIndexGroup(packs, code, ownership);
  const aging = ageToDate(packs.costIndex, { ownership, group, from: choice.wage.month, to: snapshotOn });
  const annual = aged(choice.wage.annual, aging.factor);
  const occupation = packs.occupations.get(code)!;
  const reasons = [
    ...(match.state === 'confirmed' ? [] : ['occupation proposed, not confirmed']),
    ...(choice.fallback === null ? [] : [choice.fallback]),
    ...(occupation.level === 'detailed' ? [] : [`wage of the broader group ${occupation.title}`]),
    ...((choice.wage.meanError ?? 0) > 5 ? [`relative standard error ${choice.wage.meanError} %`] : []),
    ...(Math.abs(monthNumber(snapshotOn) - monthNumber(choice.wage.month)) > 36 ? ['wages more than 36 months from the snapshot'] : []),
    ...(aging.indicative === null ? [] : [aging.indicative]),
  ];
  return {
    job_title: match.title,
    occ_code: code,
    ...(annual ?? noPercentiles),
    hourly_p50: aged(choice.wage.hourly, aging.factor)?.p50 ?? null,
    is_confirmed: match.state === 'confirmed',
    is_indicative: reasons.length > 0,
    occ_title: occupation.title,
    people: match.people,
    reasons,
    aging,
    packId: choice.wage.packId,
    vintage: packs.manifests.get(choice.wage.packId)!.period,
  };
};

const noPercentiles: Percentiles = { p10: null, p25: null, p50: null, p75: null, p90: null };

const aged = (all: Percentiles | null, factor: number): Percentiles | null => {
  if (all === null) return null;
  const each = (value: number | null) => (value === null ? null : value * factor);
  return { p10: each(all.p10), p25: each(all.p25), p50: each(all.p50), p75: each(all.p75), p90: each(all.p90) };
};

/** What the wage comparison of a dataset rests on. */
export interface MarketPaySummary {
  readonly rows: ReadonlyMap<string, MarketPayRow>;
  readonly people: number;
  readonly confirmedPeople: number;
  /** Reasons that hold for at least one person in twenty, most people first. */
  readonly reasons: readonly string[];
}

export const summarizeMarketPay = (rows: readonly MarketPayRow[]): MarketPaySummary => {
  const people = sum(rows.map((row) => row.people));
  const byReason = new Map<string, number>();
  for (const row of rows) for (const reason of row.reasons) byReason.set(reason, (byReason.get(reason) ?? 0) + row.people);
  return {
    rows: new Map(rows.map((row) => [row.job_title, row])),
    people,
    confirmedPeople: sum(rows.filter((row) => row.is_confirmed).map((row) => row.people)),
    reasons: [...byReason]
      .filter(([, count]) => count * 20 >= people)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([reason]) => reason),
  };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
