import { allWorkers, type CostIndexOwnership } from './age-to-date.ts';
import type { BenchmarkPacks } from './benchmark-packs.ts';
import type { MarketPaySummary } from './market-pay.ts';

/** What kind of employer the organization is: it decides which market figures are like for like. `null` = not said. */
export interface PeerContext {
  readonly ownership: Ownership | null;
  /** Industry sector of the wage statistics (`99` = government), or `null` for all. */
  readonly sector: string | null;
  /** What the wage comparison of this dataset rests on; absent before job titles are matched. */
  readonly marketPay?: MarketPaySummary | null;
}

export type Ownership = 'private' | 'nonprofit' | 'local-government' | 'state-government' | 'federal-government';

export const unknownPeers: PeerContext = { ownership: null, sector: null };

export const isGovernment = (ownership: Ownership | null): boolean => ownership?.endsWith('government') ?? false;

const industryOfSector: Readonly<Record<string, string>> = {
  '21': '110099',
  '22': '400000',
  '23': '230000',
  '31-33': '300000',
  '42': '400000',
  '44-45': '400000',
  '48-49': '400000',
  '51': '510000',
  '52': '510099',
  '53': '510099',
  '54': '540099',
  '55': '540099',
  '56': '540099',
  '61': '600000',
  '62': '620000',
  '71': '700000',
  '72': '700000',
  '81': '810000',
  '99': '900000',
};

/** Industries of the turnover survey that fit, best first; the last one is total nonfarm. */
export const turnoverIndustries = (peers: PeerContext): readonly string[] => {
  if (peers.ownership === 'federal-government') return ['910000', '900000', '000000'];
  if (isGovernment(peers.ownership)) return ['920000', '900000', '000000'];
  const own = peers.sector === null ? undefined : industryOfSector[peers.sector];
  const wider = peers.ownership === null ? [] : ['100000'];
  return [...new Set([...(own === undefined ? [] : [own]), ...wider, '000000'])];
};

export const costIndexOwnership = ({ ownership, sector }: PeerContext): CostIndexOwnership => {
  if (ownership === 'federal-government') return 'civilian';
  if (isGovernment(ownership)) return 'state and local government';
  if (ownership !== null) return 'private industry';
  return sector === '99' ? 'state and local government' : 'civilian';
};

/** Occupational group of the cost index for a major occupation group; all workers where the group is not held (benchmarks.md §4). */
export const costIndexGroup = (packs: BenchmarkPacks, occupation: string, ownership: CostIndexOwnership): string => {
  const major = Number(occupation.slice(0, 2));
  const group = groupOfMajor(major, ownership === 'state and local government');
  return packs.costIndex.some((row) => row.ownership === ownership && row.group === group) ? group : allWorkers;
};

const groupOfMajor = (major: number, isStateOrLocal: boolean): string => {
  if (major === 11 || major === 13) return isStateOrLocal ? 'Management, professional, and related' : 'Management, business, and financial';
  if (major >= 15 && major <= 29) return 'Professional and related';
  if (major >= 31 && major <= 39) return 'Service occupations';
  if (major === 41) return isStateOrLocal ? 'Sales and office' : 'Sales and related';
  if (major === 43) return 'Office and administrative support';
  if (major === 45 || major === 47) return 'Construction, extraction, farming, fishing, and forestry';
  if (major === 49) return 'Installation, maintenance, and repair';
  return major === 51 || major === 53 ? 'Production, transportation, and material moving' : allWorkers;
};
