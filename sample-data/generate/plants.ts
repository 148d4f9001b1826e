import { createRandom } from './random.ts';
import { planSeats, tinyOffice } from './units.ts';

/**
 * One effect written into an organization on purpose. What `size` means depends on the metric:
 * pay-to-market and pay-gap-adjusted: share of pay taken away (.165 = 16.5 % lower; the gap: from women only);
 * voluntary-turnover, early-leavers (hazard of the first year), promotion-rate, time-to-fill: factor on the ordinary figure;
 * survey-favorable, benefit-take-up: share of people taken away (.18 = 18 points); overtime-share: the share of hours itself;
 * hiring-impact-ratio: odds of a woman being selected over those of a man.
 */
export interface Plant {
  readonly id: string;
  readonly metric: PlantedMetric;
  /** Survey: principle; benefits: plan type. */
  readonly facet?: string;
  readonly department?: string;
  readonly office?: string;
  /** Job level, 1 = lowest; without department, office and level the whole organization. */
  readonly level?: number;
  /** Job families concerned; all when absent. */
  readonly families?: readonly string[];
  readonly size: number;
}

export type PlantedMetric =
  | 'pay-to-market'
  | 'pay-gap-adjusted'
  | 'voluntary-turnover'
  | 'early-leavers'
  | 'promotion-rate'
  | 'time-to-fill'
  | 'survey-favorable'
  | 'benefit-take-up'
  | 'overtime-share'
  | 'hiring-impact-ratio';

/** The pain points of the County of Example. */
export const countyPlants: readonly Plant[] = [
  { id: 'fleet-pay', metric: 'pay-to-market', department: 'Fleet Services', families: ['trades'], size: 0.165 },
  { id: 'east-yard-first-year', metric: 'early-leavers', office: 'East Yard', size: 3.2 },
  { id: 'human-services-turnover', metric: 'voluntary-turnover', department: 'Human Services', size: 2.3 },
  { id: 'it-gender-gap', metric: 'pay-gap-adjusted', department: 'Information Technology', size: 0.1 },
  { id: 'health-time-to-fill', metric: 'time-to-fill', department: 'Public Health', size: 1.9 },
  { id: 'sheriff-schedules', metric: 'survey-favorable', facet: 'SC', department: "Sheriff's Office", size: 0.2 },
  { id: 'north-voice', metric: 'survey-favorable', facet: 'VR', office: 'North Service Center', size: 0.18 },
  { id: 'airport-medical', metric: 'benefit-take-up', facet: 'medical', office: 'Airport Road', size: 0.3 },
  { id: 'courts-promotion', metric: 'promotion-rate', department: 'Courts & Records', size: 0.22 },
  { id: 'public-works-overtime', metric: 'overtime-share', department: 'Public Works', size: 0.14 },
  { id: 'sheriff-selection', metric: 'hiring-impact-ratio', department: "Sheriff's Office", size: 0.4 },
];

const drawable: readonly (readonly [PlantedMetric, string | undefined, number])[] = [
  ['pay-to-market', undefined, 0.15],
  ['pay-gap-adjusted', undefined, 0.09],
  ['voluntary-turnover', undefined, 2.5],
  ['early-leavers', undefined, 3.2],
  ['promotion-rate', undefined, 0.2],
  ['time-to-fill', undefined, 1.9],
  ['survey-favorable', 'SC', 0.22],
  ['survey-favorable', 'VR', 0.2],
  ['survey-favorable', 'EC', 0.22],
  ['benefit-take-up', 'medical', 0.3],
  ['overtime-share', undefined, 0.14],
  ['hiring-impact-ratio', undefined, 0.5],
];

/** Metrics that may be bad at one level, or everywhere. */
const wideMetrics: readonly PlantedMetric[] = [
  'pay-to-market',
  'voluntary-turnover',
  'survey-favorable',
  'benefit-take-up',
  'overtime-share',
];
const shareOfWide = 0.15;

/**
 * Plants for an organization of any size: each at a department, an office or a department in one office with at least `smallest` seats, some at
 * one of the five lower levels or everywhere; never two of one metric and facet that overlap.
 */
export function drawPlants(options: {
  readonly seed: string;
  readonly people: number;
  readonly count: number;
  readonly smallest?: number;
}): readonly Plant[] {
  const random = createRandom(`${options.seed}/plants`);
  const smallest = options.smallest ?? 120;
  const units = unitsOfSize(options.people, smallest);
  const drawn: Plant[] = [];
  for (let attempt = 0; drawn.length < options.count && attempt < options.count * 200; attempt += 1) {
    const [metric, facet, size] = random.pick(drawable);
    const isWide = random.chance(shareOfWide);
    const unit = isWide ? random.pick(wideUnits) : random.pick(units);
    if (isWide && !wideMetrics.includes(metric)) continue;
    const clash = drawn.some((plant) => plant.metric === metric && plant.facet === facet && overlaps(plant, unit));
    if (clash) continue;
    drawn.push({ id: `plant-${drawn.length + 1}`, metric, ...(facet === undefined ? {} : { facet }), ...unit, size });
  }
  return drawn;
}

interface Unit {
  readonly department?: string;
  readonly office?: string;
  readonly level?: number;
}

const wideUnits: readonly Unit[] = [{}, ...[1, 2, 3, 4, 5].map((level) => ({ level }))];

function unitsOfSize(people: number, smallest: number): readonly Unit[] {
  const seats = planSeats(people).filter((plan) => plan.office !== tinyOffice);
  const sums = new Map<string, { readonly unit: Unit; readonly seats: number }>();
  const add = (key: string, unit: Unit, more: number): void => {
    sums.set(key, { unit, seats: (sums.get(key)?.seats ?? 0) + more });
  };
  for (const plan of seats) {
    add(plan.department, { department: plan.department }, plan.seats);
    add(`@${plan.office}`, { office: plan.office }, plan.seats);
    add(`${plan.department}@${plan.office}`, { department: plan.department, office: plan.office }, plan.seats);
  }
  return [...sums.values()].filter((sum) => sum.seats >= smallest).map((sum) => sum.unit);
}

function overlaps(a: Unit, b: Unit): boolean {
  const department = a.department === undefined || b.department === undefined || a.department === b.department;
  const office = a.office === undefined || b.office === undefined || a.office === b.office;
  const level = a.level === undefined || b.level === undefined || a.level === b.level;
  return department && office && level;
}

export interface Place {
  readonly department: string;
  readonly office: string;
  readonly family: string;
  readonly job: { readonly level: number };
}

/** The plant of this metric (and facet) that holds at a place, if any. */
export function plantAt(plants: readonly Plant[], metric: PlantedMetric, place: Place, facet?: string): Plant | undefined {
  return plants.find(
    (plant) =>
      plant.metric === metric &&
      plant.facet === facet &&
      (plant.department ?? place.department) === place.department &&
      (plant.office ?? place.office) === place.office &&
      (plant.level ?? place.job.level) === place.job.level &&
      (plant.families?.includes(place.family) ?? true),
  );
}
