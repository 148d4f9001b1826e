import { dayOf } from './calendar.ts';
import type { Change } from './organization-size.ts';
import type { Plant } from './plants.ts';
import { countyPlants } from './plants.ts';

const changed: Readonly<Record<string, Plant | null>> = {
  'human-services-turnover': { id: 'human-services-turnover', metric: 'voluntary-turnover', department: 'Human Services', size: 1.3 },
  'courts-promotion': null,
  'sheriff-schedules': { id: 'sheriff-schedules', metric: 'survey-favorable', facet: 'SC', department: "Sheriff's Office", size: 0.36 },
  'it-gender-gap': { id: 'it-gender-gap', metric: 'pay-gap-adjusted', department: 'Digital Services', size: 0.1 },
  'airport-medical': null,
};

/** What becomes of the county's pain points in the year after, and what is reorganized on its first day. */
export const countyNextYear: Change = {
  from: dayOf(2026, 11, 1),
  plants: countyPlants.flatMap((plant) => (changed[plant.id] === undefined ? plant : (changed[plant.id] ?? []))),
  renamed: { was: 'Information Technology', is: 'Digital Services' },
  closedOffice: 'Airport Road',
  lateEntries: { office: 'East Yard', count: 6 },
};
