import type { Commitment, Comparison } from '../../domain/comparison.ts';
import type { LimitClass, Limits } from '../../domain/limits.ts';
import { cutName } from '../../domain/reading.ts';
import type { ComparisonQuery, Settings } from '../session-contract.ts';
import type { Dataset } from './dataset.ts';
import type { Turns } from './in-turn.ts';
import { mainFigures } from './main-figures.ts';
import { withNodeCuts } from './node-cuts.ts';
import { employerOf } from './settings.ts';

interface Asked {
  readonly data: Dataset;
  readonly settings: Settings;
  readonly decisions: ReadonlyMap<string, string>;
  readonly commitments: readonly Commitment[];
  readonly limits: Readonly<Record<LimitClass, Limits>>;
}

/** Readings beside their yardsticks for the analyst, with the data and settings of the moment. */
export const comparisonsOf =
  (now: () => Asked, inTurn: Turns) =>
  (query: ComparisonQuery, signal: AbortSignal): Promise<readonly Comparison[]> =>
    inTurn(async () => {
      const { data, settings, decisions, commitments, limits } = now();
      const { metrics, period } = query;
      const { peers } = await data.yardsticks(employerOf(settings), decisions, period.snapshotOn);
      const cuts = query.cuts.filter((cut) => cut.every((name) => isGroupOn(name, settings)));
      const groupsOn = settings.groupsOn.gender || settings.groupsOn.raceEthnicity;
      const stand = JSON.stringify([employerOf(settings), [...decisions], showingLimits(limits), groupsOn]);
      const wide = await data.measured({ metrics, cuts: withNodeCuts(cuts, data.cuts), period, limits, groupsOn }, stand, signal);
      const asked = new Set(cuts.map(cutName));
      const released = wide.filter((one) => asked.has(cutName(one.shown ? one.reading.cut : one.address.cut)));
      const all = data.opened.pipeline.compare(released, peers, commitments, limits);
      return query.facets === 'all' ? all : mainFigures(all);
    }, signal);

/** Tolerances and scales judge figures that are measured already. */
const showingLimits = (limits: Readonly<Record<LimitClass, Limits>>) =>
  Object.entries(limits).map(([name, { analystFrom, leaderFrom }]) => [name, analystFrom, leaderFrom]);

export const isGroupOn = (name: string, { groupsOn }: Settings): boolean =>
  name === 'gender' ? groupsOn.gender : name === 'race_ethnicity' ? groupsOn.raceEthnicity : true;
