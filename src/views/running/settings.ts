import type { Employer } from '../../pipeline.ts';
import type { Settings } from '../session-contract.ts';

export const initialSettings: Settings = {
  organizationName: 'Your organization',
  ownership: null,
  sector: null,
  state: null,
  groupsOn: { gender: true, raceEthnicity: false },
  limits: {},
  livingWages: [],
};

/** The sample organization is a county. */
export const sampleSettings: Settings = { ...initialSettings, organizationName: 'County of Example', ownership: 'local-government' };

export const employerOf = ({ ownership, sector, state, livingWages }: Settings): Employer => ({ ownership, sector, state, livingWages });
