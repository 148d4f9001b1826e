import type { Day } from './calendar.ts';
import { dayOf } from './calendar.ts';
import type { Plant } from './plants.ts';
import { plantAt, type Place, type PlantedMetric } from './plants.ts';

export interface OrganizationSize {
  readonly seed: string;
  readonly people: number;
  readonly plants: readonly Plant[];
  readonly window: Window;
  /** What is otherwise from a day on; absent: nothing. */
  readonly change?: Change;
}

/** The days that a set of files speaks of. */
export interface Window {
  readonly months: number;
  readonly lastYearStart: Day;
  readonly end: Day;
  readonly surveyOpens: Day;
  readonly surveyCloses: Day;
  readonly requisitionsFrom: Day;
  /** Ends the keys of chance of what is asked or typed anew each year. */
  readonly key: string;
}

export interface Change {
  readonly from: Day;
  readonly plants: readonly Plant[];
  /** A department that goes by another name from that day on. */
  readonly renamed: { readonly was: string; readonly is: string };
  /** An office that is closed that day: its people work on in another office of their department. */
  readonly closedOffice: string;
  readonly lateEntries: LateEntries;
}

/** First-year people of an office who left in the last weeks before the change, and whom nobody had entered as leavers by then. */
export interface LateEntries {
  readonly office: string;
  readonly count: number;
}

export const windowStart = dayOf(2021, 11, 1);

/** The five years of every generated organization. */
export const firstWindow: Window = {
  months: 60,
  lastYearStart: dayOf(2025, 11, 1),
  end: dayOf(2026, 10, 31),
  surveyOpens: dayOf(2026, 9, 8),
  surveyCloses: dayOf(2026, 9, 25),
  requisitionsFrom: dayOf(2025, 5, 1),
  key: '',
};

/** The year after. */
export const nextWindow: Window = {
  months: 72,
  lastYearStart: dayOf(2026, 11, 1),
  end: dayOf(2027, 10, 31),
  surveyOpens: dayOf(2027, 9, 7),
  surveyCloses: dayOf(2027, 9, 24),
  requisitionsFrom: dayOf(2026, 11, 1),
  key: '/2027a',
};

/** The plant of this metric (and facet) that holds at a place on a day, if any. */
export function plantOn(size: OrganizationSize, day: Day, metric: PlantedMetric, place: Place, facet?: string): Plant | undefined {
  return plantAt(size.change !== undefined && day >= size.change.from ? size.change.plants : size.plants, metric, place, facet);
}
