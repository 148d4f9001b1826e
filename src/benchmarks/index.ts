/** Readings × two yardsticks: the bundled market packs and the organization's own commitments → comparisons. */
export { ageToDate, type Aging, type AgingQuestion } from './age-to-date.ts';
export type { BenchmarkPacks, Fact, Occupation, Percentiles, WageFact } from './benchmark-packs.ts';
export { compare } from './compare.ts';
export { applies, commitmentFor, judge, problemsOf, type CommitmentProblem } from './commitments.ts';
export { gapOf, gapScaleOf, isInPrint } from './gap.ts';
export { loadBundledPacks } from './load-bundled-packs.ts';
export { marketFor, metricsWithMarket } from './market-for.ts';
export { marketPayRows, summarizeMarketPay, type MarketPayRow, type MarketPaySummary } from './market-pay.ts';
export {
  confirm,
  findOccupations,
  matchTitles,
  type OccupationCandidate,
  type OccupationDecisions,
  type OccupationMatch,
  type TitleToMatch,
} from './match-occupation.ts';
export { packSummaries, type PackSummary } from './pack-summaries.ts';
export { parseCsv } from './parse-csv.ts';
export { payFloorRows, type PayFloorRow, type TypedLivingWage } from './pay-floors.ts';
export { turnoverIndustries, unknownPeers, type Ownership, type PeerContext } from './peer-context.ts';
export { marketPlace, type MarketPlace } from './percentile-words.ts';
export type { PackManifest } from './read-pack.ts';
export { starterCommitments, type StarterCommitment } from './starter-commitments.ts';
export { principleOfFacet, principleOfItem } from './survey-principles.ts';
export { wage, type WageChoice } from './wage.ts';
