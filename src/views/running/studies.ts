import type { LimitClass, Limits } from '../../domain/limits.ts';
import type { Pipeline } from '../../pipeline.ts';
import type { Settings, Studies } from '../session-contract.ts';

interface Standing {
  readonly pipeline: Pipeline;
  readonly limits: Readonly<Record<LimitClass, Limits>>;
  readonly settings: Settings;
}

/** The studies of the loaded data, one question at a time; groups that are off are not compared. */
export const studies = (standing: () => Standing, inTurn: <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>): Studies => ({
  payGap: (query, signal) =>
    inTurn(async () => {
      const { pipeline, limits, settings } = standing();
      return pipeline.payGapStudy({ ...query, limits, groupsOn: settings.groupsOn.gender, signal });
    }, signal),
  selection: (query, signal) =>
    inTurn(async () => {
      const { pipeline, limits, settings } = standing();
      const { gender, raceEthnicity } = settings.groupsOn;
      return pipeline.selectionStudy({ ...query, limits, groupsOn: query.arms === 'gender' ? gender : raceEthnicity, signal });
    }, signal),
});
