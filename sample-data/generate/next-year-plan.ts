import type { GeneratedOrganization } from './generate-organization.ts';
import type { NextYear } from './generate-next-year.ts';
import { firstWindow } from './organization-size.ts';
import type { Figure } from './planted-effects.ts';
import { countyPlants } from './plants.ts';
import { realizedFigure } from './realized-figure.ts';

interface PlannedFuture {
  readonly id: string;
  readonly future: 'improved' | 'worse' | 'noise' | 'corrected baseline' | 'renamed' | 'gone';
  readonly groupNow: string | null;
  readonly why: string;
}

/** What was planned to become of the pain points; of those not named here nothing was changed. */
export const plannedFutures: readonly PlannedFuture[] = [
  {
    id: 'human-services-turnover',
    future: 'improved',
    groupNow: 'Human Services',
    why: 'the chance of leaving falls from 2.3 to 1.3 times the ordinary one',
  },
  {
    id: 'courts-promotion',
    future: 'improved',
    groupNow: 'Courts & Records',
    why: 'promotions are as likely as elsewhere from the first day of the year on',
  },
  {
    id: 'sheriff-schedules',
    future: 'worse',
    groupNow: "Sheriff's Office",
    why: 'sixteen more points of favorable answers are taken away',
  },
  {
    id: 'north-voice',
    future: 'noise',
    groupNow: 'North Service Center',
    why: 'nothing changed; other people answered, and the same ones in other moods',
  },
  {
    id: 'east-yard-first-year',
    future: 'corrected baseline',
    groupNow: 'East Yard',
    why: 'six first-year leavers of October 2026 were entered in November: the baseline as known now is higher than it was written down, and against it the next year is no worse',
  },
  {
    id: 'it-gender-gap',
    future: 'renamed',
    groupNow: 'Digital Services',
    why: 'Information Technology is called Digital Services from November 1, 2026 on; the gap is what it was',
  },
  {
    id: 'airport-medical',
    future: 'gone',
    groupNow: null,
    why: 'Airport Road was closed on November 1, 2026; its people work in the largest other office of their department',
  },
];

export interface FutureEffect extends PlannedFuture {
  readonly metric: string;
  readonly facet: string | null;
  readonly cut: string;
  readonly group: string;
  /** The first year as its own files tell it, and as all files together tell it. */
  readonly asWritten: Figure;
  readonly asKnownNow: Figure;
  readonly nextYear: Figure | null;
}

/** What `planted.json` of the next year says; figures as `realizedFigure` counts them. */
export function nextYearPlan(first: GeneratedOrganization, next: NextYear, seed: string) {
  const futures = plannedFutures.map((planned): FutureEffect => {
    const { metric, facet, cut, group, realized } = first.planted.find(({ id }) => id === planned.id)!;
    const plant = countyPlants.find(({ id }) => id === planned.id)!;
    const now = plant.department === undefined || planned.groupNow === null ? plant : { ...plant, department: planned.groupNow };
    return {
      ...planned,
      metric,
      facet,
      cut,
      group,
      asWritten: realized,
      asKnownNow: isTakenBackwards(metric) ? realizedFigure({ ...next.data, window: firstWindow }, plant, true) : realized,
      nextYear: planned.groupNow === null ? null : realizedFigure(next.data, now, true),
    };
  });
  return {
    sample: 'SAMPLE DATA - County of Example - made up, no real people',
    seed,
    firstDay: '2026-11-01',
    lastDay: '2027-10-31',
    futures,
  };
}

/** Only what is counted from employments can be counted again for the year before; the other files of that year stay as they are. */
const isTakenBackwards = (metric: string): boolean =>
  ['voluntary-turnover', 'early-leavers', 'promotion-rate', 'pay-gap-adjusted'].includes(metric);
