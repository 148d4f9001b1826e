import type { Employer } from '../../pipeline.ts';
import type { Ranking, Settings } from '../session-contract.ts';

/** Every dimension weighs the same; the largest people-gap comes first; offices are parts of departments. */
export const initialRanking: Ranking = { weights: {}, order: 'severity', nestBy: 'department' };

export const initialSettings: Settings = {
  organizationName: 'Your organization',
  ownership: null,
  sector: null,
  state: null,
  groupsOn: { gender: true, raceEthnicity: false },
  limits: {},
  ranking: initialRanking,
  livingWages: [],
};

/** The sample organization is a county. */
const sampleSettings: Settings = { ...initialSettings, organizationName: 'County of Example', ownership: 'local-government' };

export const employerOf = ({ ownership, sector, state, livingWages }: Settings): Employer => ({ ownership, sector, state, livingWages });

/** The sample brings its own settings and takes them away again; `before` says whether the data so far was sample, `null` without data. */
export const settingsFor = (sample: boolean, before: boolean | null, now: Settings): Settings => {
  if (sample) return before === true ? now : sampleSettings;
  return before === true ? initialSettings : now;
};
