import { pool, poolUnder, posteriorMean, type Posterior } from '../statistics/index.ts';
import { directionOf, siblingsOf, type Family } from './families.ts';
import { groupBy, sumOf } from './group-by.ts';
import { ownPosterior, type Measurement } from './measurement.ts';

/** What is known about the level of a cell after it was drawn to its parent. */
export interface Estimate {
  readonly measurement: Measurement;
  readonly posterior: Posterior;
  /** Share of the estimate that is the cell's own data (ST47). */
  readonly ownShare: number;
  /** Cells of one series and cut judged together; 1 = alone. */
  readonly siblings: number;
}

/**
 * Families, parents before parts → estimates by key of the cell: the parent's best estimate is what its parts are drawn to, and how strongly
 * is learned from all units of one cut (ST40–ST49).
 */
export const estimatesOf = (families: readonly Family[]): ReadonlyMap<string, Estimate> => {
  const found = new Map<string, Estimate>();
  for (const kin of groupBy(families, (family) => family.kin).values()) {
    const centers = kin.map((family) => centerOf(family, found));
    const siblings = sumOf(kin, ({ members }) => members.length);
    const estimates = siblings === 1 && centers[0] === null ? [alone(kin[0]!.members[0]!.measurement)] : together(kin, centers);
    kin.flatMap(({ members }) => members).forEach(({ cell }, i) => found.set(cell.key, estimates[i]!));
  }
  return found;
};

const centerOf = ({ parent, members }: Family, found: ReadonlyMap<string, Estimate>): number | null => {
  const above = parent === null ? undefined : found.get(parent);
  if (above === undefined || above.measurement.kind !== members[0]!.measurement.kind) return null;
  const [own, higher] = [members[0]!.measurement, above.measurement];
  if (own.pair?.name !== higher.pair?.name) return null;
  const level = posteriorMean(above.posterior) * directionOf(higher);
  return own.pair === null ? own.toScale(higher.fromScale(level)) : level;
};

/** Five siblings tell by themselves how alike they are; fewer borrow it from all units of their cut. */
const together = (families: readonly Family[], centers: readonly (number | null)[]): readonly Estimate[] => {
  const siblings = families.map((family, i) => siblingsOf(family, centers[i]!));
  const looked = sumOf(families, ({ members }) => members.length);
  const borrowed = poolUnder(siblings);
  return families.flatMap(({ members }, f) => {
    const ownFamily = members.length >= enough;
    const { posteriors, ownWeights } = ownFamily ? pool(siblings[f]!) : borrowed[f]!;
    return members.map(({ measurement }, i) => ({
      measurement,
      posterior: turned(posteriors[i]!, directionOf(measurement)),
      ownShare: ownWeights[i]!,
      siblings: ownFamily ? members.length : looked,
    }));
  });
};

const enough = 5;

const turned = ({ family, parts }: Posterior, direction: 1 | -1): Posterior => ({
  family,
  parts: parts.map((part) => ({ ...part, first: part.first * direction })),
});

const alone = (measurement: Measurement): Estimate => ({ measurement, posterior: ownPosterior(measurement), ownShare: 1, siblings: 1 });
