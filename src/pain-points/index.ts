/** Comparisons → ranked findings with size, people, certainty and the level that can act; what lies behind each; what holds steady. */
export type { Concentration } from './concentration.ts';
export { driversOf, type Driver, type Drivers } from './drivers.ts';
export { findPainPoints, type PainPointOptions } from './find.ts';
export { holdingSteady, type Steady, type SteadyOptions } from './holding-steady.ts';
export { inFull } from './in-full.ts';
export type { MixAndRate } from './mix-and-rate.ts';
export { nullCheckInWorker, prepareNullCheck, startNullCheckWorker } from './null-check-client.ts';
export { nullCheckOf, type NullCheckOfList, type NullCheckOptions } from './null-check.ts';
export { necessitiesFirst } from './rank-rows.ts';
export { rankSensitivity, type RankSensitivity } from './rank-sensitivity.ts';
export type { Dimension, Weights } from './severity.ts';
export { unitScores, type UnitScore } from './unit-scores.ts';
export { whyOf, type Trend, type Why, type WhyOptions } from './why.ts';
export { yearlyCostOf } from './yearly-cost.ts';
