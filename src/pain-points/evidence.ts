import type { Yardstick } from '../domain/comparison.ts';
import { chanceBeyond, expectedBeyond, poolUnder, posteriorMean, type Posterior } from '../statistics/index.ts';
import { directionOf, familiesOf, siblingsOf, type Family, type Nesting } from './families.ts';
import { groupBy, sumOf } from './group-by.ts';
import type { MixFactors } from './level-mix.ts';
import { aloneBeyond, limitFor, measurementOf, ownPosterior, type Measurement } from './measurement.ts';
import type { Cell } from './cell.ts';

/** What is known about the level of a cell after it was drawn to its parent (ST40–ST49). */
export interface Evidence {
  readonly measurement: Measurement;
  readonly posterior: Posterior;
  readonly probability: number;
  /** E[(gap − tolerance)+], in the unit of the gap. */
  readonly excess: number;
  readonly ownShare: number;
  /** Cells of one series and cut judged together; 1 = alone. */
  readonly siblings: number;
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

/**
 * Cells of any metrics against their yardsticks, siblings under one parent together, parents before parts: the parent's best estimate is what
 * its parts are drawn to, and how strongly is learned from all units of one cut (ST48). Levels stand alone: executives and entry-level staff are not alike (ST58). By key; no entry = no usable basis.
 */
export const evidenceFor = (cells: readonly Cell[], judging: Judging): ReadonlyMap<string, Evidence> => {
  const found = new Map<string, Evidence>();
  for (const families of groupBy(familiesFor(cells, judging), ({ kin }) => kin).values()) {
    const centers = families.map((family) => centerOf(family, found));
    const looked = sumOf(families, ({ members }) => members.length);
    const evidence =
      looked === 1 && centers[0] === null ? [alone(families[0]!.members[0]!.measurement)] : together(families, centers, looked);
    families.flatMap(({ members }) => members).forEach(({ cell }, i) => found.set(cell.key, evidence[i]!));
  }
  return found;
};

export const familiesFor = (cells: readonly Cell[], { yardstickOf, hasTolerance, mix, nestBy }: Judging): readonly Family[] =>
  familiesOf(
    cells.flatMap((cell) => {
      const tolerance = hasTolerance ? cell.limits.tolerance : 0;
      const measurement = measurementOf(cell, { yardstick: yardstickOf(cell), tolerance, mixFactor: hasTolerance ? mix(cell) : 1 });
      return measurement === null ? [] : [{ cell, measurement }];
    }),
    nestBy,
  );

const centerOf = ({ parent, members }: Family, found: ReadonlyMap<string, Evidence>): number | null => {
  const above = parent === null ? undefined : found.get(parent);
  if (above === undefined || above.measurement.kind !== members[0]!.measurement.kind) return null;
  const [own, higher] = [members[0]!.measurement, above.measurement];
  if (own.pair?.name !== higher.pair?.name) return null;
  const level = posteriorMean(above.posterior) * directionOf(higher);
  return own.pair === null ? own.toScale(higher.fromScale(level)) : level;
};

const together = (families: readonly Family[], centers: readonly (number | null)[], siblings: number): readonly Evidence[] =>
  poolUnder(families.map((family, i) => siblingsOf(family, centers[i]!))).flatMap(({ posteriors, ownWeights }, f) =>
    families[f]!.members.map(({ measurement }, i) => {
      const posterior = turned(posteriors[i]!, directionOf(measurement));
      return {
        measurement,
        posterior,
        probability: chanceBeyond(posterior, limitFor(measurement), measurement.worse),
        excess: excessOf(measurement, posterior),
        ownShare: ownWeights[i]!,
        siblings,
        midP: 1 - aloneBeyond(measurement, measurement.benchmark),
      };
    }),
  );

const turned = ({ family, parts }: Posterior, direction: 1 | -1): Posterior => ({
  family,
  parts: parts.map((part) => ({ ...part, first: part.first * direction })),
});

const alone = (measurement: Measurement): Evidence => {
  const posterior = ownPosterior(measurement);
  return {
    measurement,
    posterior,
    probability: aloneBeyond(measurement, limitFor(measurement)),
    excess: excessOf(measurement, posterior),
    ownShare: 1,
    siblings: 1,
    midP: 1 - aloneBeyond(measurement, measurement.benchmark),
  };
};

const excessOf = (one: Measurement, posterior: Posterior): number => expectedBeyond(posterior, limitFor(one), one.worse) * one.gapUnit;
