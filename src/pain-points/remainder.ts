import { chanceBeyond, rateBeyond, shareBeyond } from '../statistics/index.ts';
import { sumOf } from './group-by.ts';
import { limitFor, type Measurement } from './measurement.ts';
import type { ScoredCell } from './scored-cell.ts';
import { isAdverse, selectionAmong, type Counted } from './selection-gate.ts';

/** What is left of a cell without the parts that another row counts already: P(worse) from its own data, 0 = nothing left to say. */
export const chanceWithout = (whole: ScoredCell, parts: readonly ScoredCell[]): number => {
  if (parts.length === 0) return whole.probability;
  const counted = selectionWithout(whole, parts);
  if (counted !== null) return isAdverse(selectionAmong(counted.focal, counted.reference)) ? whole.probability : 0;
  const own = whole.evidence?.measurement;
  const taken = parts.flatMap(({ evidence }) => (evidence === null ? [] : [evidence.measurement]));
  if (own === undefined || taken.length < parts.length) return gapWithout(whole, parts) > 0 ? whole.probability : 0;
  const left = own.weight - sumOf(taken, (one) => one.weight);
  if (left < Math.max(whole.cell.limits.analystFrom, 0.05 * own.weight)) return 0;
  const chance = chanceOfRest(own, taken, left);
  return whole.isFact ? (chance > 0.5 ? 1 : 0) : Math.min(whole.probability, chance);
};

const chanceOfRest = (own: Measurement, taken: readonly Measurement[], left: number): number => {
  const limit = limitFor(own);
  const first = own.first - sumOf(taken, (one) => one.first);
  const second = own.second - sumOf(taken, (one) => one.second);
  if (own.kind === 'count') return second > 0 ? rateBeyond(Math.max(0, first), second, limit, own.worse) : 0;
  if (own.kind === 'share') return second > 0 ? shareBeyond(Math.min(Math.max(0, first), second), second, limit, own.worse) : 0;
  const mean = (own.first * own.weight - sumOf(taken, (one) => one.first * one.weight)) / left;
  const error = own.second * Math.sqrt(own.weight / left);
  return chanceBeyond({ family: 'normal', parts: [{ weight: 1, first: mean, second: error }] }, limit, own.worse);
};

/** Weighted by people, where the figure has no basis for more. */
const gapWithout = (whole: ScoredCell, parts: readonly ScoredCell[]): number =>
  whole.gap * whole.cell.people - sumOf(parts, (one) => one.gap * one.cell.people);

const selectionWithout = (whole: ScoredCell, parts: readonly ScoredCell[]) => {
  const own = groupsOf(whole);
  const taken = parts.map(groupsOf);
  if (own === null) return null;
  const sameGroups = taken.every((one) => one?.focal.group === own.focal.group && one.reference.group === own.reference.group);
  if (!sameGroups) return null;
  const without = (side: 'focal' | 'reference'): Counted => ({
    selected: own[side].selected - sumOf(taken, (one) => one![side].selected),
    considered: own[side].considered - sumOf(taken, (one) => one![side].considered),
  });
  return { focal: without('focal'), reference: without('reference') };
};

const groupsOf = ({ cell: { reading, info } }: ScoredCell) => {
  const { basis } = reading;
  return info.limits === 'AI' && basis.kind === 'ratio' && basis.focal !== undefined && basis.reference !== undefined
    ? { focal: basis.focal, reference: basis.reference }
    : null;
};
