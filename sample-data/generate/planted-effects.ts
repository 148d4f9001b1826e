import type { Application } from './application.ts';
import type { Enrollment } from './benefits.ts';
import { levels } from './jobs.ts';
import type { Window } from './organization-size.ts';
import type { Person } from './person.ts';
import type { Plant, PlantedMetric } from './plants.ts';
import { realizedFigure } from './realized-figure.ts';
import type { Requisition } from './requisition.ts';
import type { SurveyAnswer } from './survey.ts';
import type { Timecard } from './timecards.ts';

export interface GeneratedData {
  readonly window: Window;
  readonly people: readonly Person[];
  readonly requisitions: readonly Requisition[];
  readonly applications: readonly Application[];
  readonly survey: readonly SurveyAnswer[];
  readonly enrollments: readonly Enrollment[];
  readonly timecards: readonly Timecard[];
}

/** One figure of a unit, with the number of people (answers, requisitions, applications) it rests on. */
export interface Figure {
  readonly value: number;
  readonly n: number;
}

export interface PlantedEffect {
  readonly id: string;
  readonly metric: PlantedMetric;
  readonly facet: string | null;
  readonly cut: string;
  readonly group: string;
  readonly jobFamilies: readonly string[] | null;
  /** Which way the figure of the group is wrong. */
  readonly direction: 'higher' | 'lower';
  /** The wished size, in the sense of `Plant`. */
  readonly size: number;
  readonly sizeMeans: string;
  /** The figure of the group as the data came out, and that of everybody else. */
  readonly realized: Figure;
  readonly rest: Figure;
}

const meaning: Readonly<Record<PlantedMetric, readonly ['higher' | 'lower', string]>> = {
  'pay-to-market': ['lower', 'share of pay taken away; figure: median of pay ÷ aged market median, those families only'],
  'pay-gap-adjusted': ['higher', 'share of pay taken from women; figure: gap within title, share of the pay of men'],
  'voluntary-turnover': ['higher', 'factor on the chance; figure: voluntary separations per person-year, last 12 months'],
  'early-leavers': ['higher', 'factor on the chance in the first year; figure: share gone by day 365, stints begun in the last 24 months'],
  'promotion-rate': ['lower', 'factor on the chance; figure: promotions per person-year below the top level, last 12 months'],
  'time-to-fill': ['higher', 'factor on the days; figure: median days from opened to filled, open and canceled ones censored'],
  'survey-favorable': ['lower', 'share of favorable answers taken away; figure: mean of the favorable shares of the items'],
  'benefit-take-up': ['lower', 'share of eligible people taken away; figure: enrolled ÷ eligible'],
  'overtime-share': ['higher', 'the share itself; figure: overtime ÷ all paid hours, last 12 months'],
  'hiring-impact-ratio': ['lower', 'odds of selection of women over men; figure: selection rate of women ÷ that of men'],
};

/** The planted effects with the sizes they came to have in this organization. */
export function describePlants(plants: readonly Plant[], data: GeneratedData): readonly PlantedEffect[] {
  return plants.map((plant) => {
    const [direction, sizeMeans] = meaning[plant.metric];
    return {
      id: plant.id,
      metric: plant.metric,
      facet: plant.facet ?? null,
      ...unitOf(plant),
      jobFamilies: plant.families ?? null,
      direction,
      size: plant.size,
      sizeMeans,
      realized: realizedFigure(data, plant, true),
      rest: realizedFigure(data, plant, false),
    };
  });
}

function unitOf(plant: Plant): { readonly cut: string; readonly group: string } {
  const parts = [
    ['department', plant.department],
    ['office', plant.office],
    ['level', plant.level === undefined ? undefined : levels[plant.level - 1]],
  ].filter((part) => part[1] !== undefined);
  return { cut: parts.map(([cut]) => cut).join('×'), group: parts.map(([, name]) => name).join(' × ') };
}
