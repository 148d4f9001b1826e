/**
 * Instruments: pure arithmetic on counts, lists and curve tables. Numbers come in, estimates with intervals go out; what does not exist at a
 * size comes out as null, never as 0, NaN or a wider guess. Nothing here knows what the numbers are about, reads a clock or draws unseeded
 * numbers. Rules and sources: METHODS.md.
 */
export { adjustedGap, flagProbability, type AdjustedGap, type GapQuestion, type GapRow } from './adjusted-gap.ts';
export {
  aalenJohansen,
  aalenVariance,
  incidenceAt,
  jackknifeVariance,
  type IncidencePoint,
  type IncidenceReading,
} from './competing-exits.ts';
export {
  alignTables,
  curvesAtHorizon,
  hazardRatio,
  logRank,
  restrictedMean,
  type HazardRatio,
  type LogRank,
  type RestrictedMean,
  type ScaledDifference,
} from './curve-comparison.ts';
export { allCauses, curveTable, type CauseRow, type Span } from './curve-table.ts';
export { countDispersion, meanDispersion, shareDispersion, type Dispersion } from './dispersion.ts';
export {
  asExpectedCount,
  chancesWorse,
  expectedEventsGrid,
  exposureGrid,
  judge,
  limitOf,
  pool,
  poolUnder,
  spreadGrid,
  type CountCell,
  type JudgedCell,
  type MeanCell,
  type Pooled,
  type ShareCell,
  type Siblings,
} from './empirical-bayes.ts';
export { annualized, averagePresent, daysAYear, yearsOf } from './exposure.ts';
export { explainGap, type ControlPart, type ExplainedGap } from './explained-gap.ts';
export { adjustP, type AdjustedP } from './false-discovery.ts';
export { conditionalOddsRatio, fisherExact, type FisherTest, type OddsRatio, type TwoByTwo } from './fisher-exact.ts';
export { decomposeGap, type Decomposition, type DecompositionArm, type DecompositionReference } from './gap-decomposition.ts';
export { raisesToClose, type Raise } from './gap-closing.ts';
export { usualLevel, type Interval } from './interval.ts';
export { leastSquares, standardErrors, withoutEachRow, type LinearFit, type Variance } from './linear-model.ts';
export { bcaMeanInterval, meanTest, summarize, tInterval, trimmedMean, welch, type MeanSummary, type MeanTest } from './mean-interval.ts';
export { medianDifference, medianGap, ratioOfSums, type BootstrapOptions, type SeededEstimate } from './median-gap.ts';
export {
  attainableCoverage,
  medianInterval,
  orderStatisticRanks,
  quantile6,
  quantile7,
  quantile8,
  quantileInterval,
  quantileIsSupported,
  signTest,
  type QuantileInterval,
  type Ranks,
  type SignTest,
} from './median-interval.ts';
export { nullCheck, type NullCheck } from './null-check.ts';
export {
  logMedianSe,
  logSpreadFromQuartiles,
  percentilePlace,
  placeInWords,
  probitPercentile,
  valueAtPercentile,
  type PercentilePlace,
  type PercentilePoint,
} from './percentile-place.ts';
export {
  chanceBeyond,
  drawFrom,
  expectedBeyond,
  posteriorInterval,
  posteriorMean,
  type Posterior,
  type PosteriorPart,
  type Side,
} from './posterior.ts';
export { topShares, type StabilityOptions, type StabilityRow } from './rank-stability.ts';
export { rateAndMix, type MixLevel, type RateAndMix } from './rate-and-mix.ts';
export { byarRate, countTest, garwoodRate, midPCountAbove, midPCountBelow, midPRate, type CountTest } from './rate-interval.ts';
export {
  curveMedian,
  kaplanMeier,
  supportedCurve,
  survivalAt,
  type CurvePoint,
  type CurveQuantile,
  type CurveReading,
  type CurveRow,
} from './retention-curve.ts';
export { randomBinomial, randomNormal, randomPoisson, seededRandom, type Random } from './seeded-random.ts';
export {
  compareSelection,
  mantelHaenszel,
  shareRatioInterval,
  toTable,
  type Chosen,
  type CommonOddsRatio,
  type SelectionComparison,
  type SelectionVerdict,
} from './selection-fairness.ts';
export {
  clopperPearson,
  jeffreys,
  midPShare,
  midPShareAbove,
  midPShareBelow,
  shareTest,
  wilson,
  wilsonOfShare,
  type ShareTest,
} from './share-interval.ts';
export { rankBySeverity, severityOf, severityOfFact, type Severity, type SeverityQuestion } from './severity.ts';
export {
  directlyStandardized,
  indirectlyStandardized,
  type DirectStandardization,
  type IndirectStandardization,
} from './standardization.ts';
export { postStratified, surveyShare, type PostStratified, type Stratum, type SurveyShare } from './survey-interval.ts';
export { tierOf, type Tier } from './tiers.ts';
export { mover, newcombe, rateRatio, type Estimate, type OpenInterval, type RateRatio } from './two-groups.ts';
export { meanBeyond, rateBeyond, shareBeyond } from './worse-than.ts';
