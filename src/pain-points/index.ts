/** Comparisons → ranked findings with size, people, certainty and the level that can act. */
export { findPainPoints, type PainPointOptions } from './find.ts';
export type { Weights } from './severity.ts';
