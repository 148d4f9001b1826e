import { createBreath } from '../../domain/breath.ts';
import type { Commitment } from '../../domain/comparison.ts';
import { partRequests, judgedCuts } from '../../domain/finding-cuts.ts';
import type { LimitClass, Limits } from '../../domain/limits.ts';
import type { Period } from '../../domain/period.ts';
import { cutName } from '../../domain/reading.ts';
import type { OccupationDecisions, ReleaseAsk } from '../../pipeline.ts';
import type { Settings } from '../session-contract.ts';
import type { Dataset } from './dataset.ts';
import type { LeaderFigures, ReleaseRun } from './leader-releases.ts';
import { employerOf } from './settings.ts';

export interface ReleaseOf {
  readonly data: Dataset;
  readonly period: Period;
  readonly settings: Settings;
  readonly decisions: OccupationDecisions;
  readonly commitments: readonly Commitment[];
  readonly limits: Readonly<Record<LimitClass, Limits>>;
  readonly audit: ReleaseAsk['audit'];
}

/** Plans, attacks and compares one release: comparisons and pain points rest on released values alone (PR30). Throws when there is none. */
export const releaseForLeaders = async (
  { data, period, settings, decisions, commitments, limits, audit }: ReleaseOf,
  ask: Parameters<ReleaseRun['release']>[0],
): ReturnType<ReleaseRun['release']> => {
  const { pipeline, knowledge } = data.opened;
  const { gender, raceEthnicity } = settings.groupsOn;
  const { peers } = await data.yardsticks(employerOf(settings), decisions, period.snapshotOn);
  const release = await pipeline.release({ ...ask, period, limits, groupsOn: gender || raceEthnicity, snapshot: snapshotOf(data), audit });
  const breathe = createBreath();
  const comparisons = pipeline.compare(release.released, peers, commitments, limits);
  await breathe();
  const judged = new Set([...judgedCuts, ...partRequests(knowledge.infos.values()).flatMap(({ cuts }) => cuts)].map(cutName));
  const looked = comparisons.filter(({ released }) => judged.has(cutName(released.shown ? released.reading.cut : released.address.cut)));
  const painPoints = pipeline.findPainPoints(looked, limits, settings.ranking);
  await breathe();
  const figures: LeaderFigures = { period, tables: release.tables, comparisons, painPoints, summary: release.summary };
  return { figures, ledger: release.ledger };
};

/** The same files give the same name, whatever their order and whatever was answered about them. */
export const snapshotOf = ({ read }: Dataset): string =>
  read.plans
    .filter(({ setAside }) => !setAside)
    .map(({ reading }) => reading.sha256)
    .sort()
    .join(' ');
