import type { Yardstick } from '../domain/comparison.ts';
import { chanceBeyond, expectedBeyond } from '../statistics/index.ts';
import type { Cell } from './cell.ts';
import { estimatesOf, type Estimate } from './estimates.ts';
import { familiesOf, type Family, type Nesting } from './families.ts';
import type { MixFactors } from './level-mix.ts';
import { aloneBeyond, limitFor, measurementOf } from './measurement.ts';

/** What is known about the level of a cell against its yardstick. */
export interface Evidence extends Estimate {
  readonly probability: number;
  /** E[(gap − tolerance)+], in the unit of the gap. */
  readonly excess: number;
  /** One-sided mid-P against the yardstick itself, own data only: for the audit (ST53). */
  readonly midP: number;
}

export interface Judging {
  readonly yardstickOf: (cell: Cell) => Yardstick;
  /** A signal has the tolerance of its class, a fact none (ST6). */
  readonly hasTolerance: boolean;
  readonly mix: MixFactors;
  readonly nestBy: Nesting;
}

/** Cells of any metrics against their yardsticks, by key; no entry = no usable basis. */
export const evidenceFor = (cells: readonly Cell[], judging: Judging): ReadonlyMap<string, Evidence> =>
  new Map([...estimatesOf(familiesFor(cells, judging))].map(([key, estimate]) => [key, judged(estimate)]));

export const familiesFor = (cells: readonly Cell[], { yardstickOf, hasTolerance, mix, nestBy }: Judging): readonly Family[] =>
  familiesOf(
    cells.flatMap((cell) => {
      const tolerance = hasTolerance ? cell.limits.tolerance : 0;
      const measurement = measurementOf(cell, { yardstick: yardstickOf(cell), tolerance, mixFactor: hasTolerance ? mix(cell) : 1 });
      return measurement === null ? [] : [{ cell, measurement }];
    }),
    nestBy,
  );

const judged = (estimate: Estimate): Evidence => {
  const { measurement, posterior } = estimate;
  const { worse, gapUnit, benchmark } = measurement;
  return {
    ...estimate,
    probability: chanceOf(estimate),
    excess: expectedBeyond(posterior, limitFor(measurement), worse) * gapUnit,
    midP: 1 - aloneBeyond(measurement, benchmark),
  };
};

/** P(worse by more than the tolerance); of a cell that stands alone from its own data (ST10, ST11, ST13). */
export const chanceOf = ({ measurement, posterior, siblings }: Estimate): number =>
  siblings === 1 ? aloneBeyond(measurement, limitFor(measurement)) : chanceBeyond(posterior, limitFor(measurement), measurement.worse);
