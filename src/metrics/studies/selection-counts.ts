import type { Row } from '../../store/index.ts';
import { number } from '../kinds/method.ts';
import type { MetricDefinition } from '../metric.ts';
import type { GroupChosen } from './selection-evidence.ts';

/** A decision along the way, and who of a row (one group, one opening or level, one stage reached) it took. */
export interface SelectionCount {
  readonly name: string;
  /** `null`: the row is not considered at this step. */
  readonly selectedOf: (row: Row) => number | null;
}

/**
 * The decision itself, then the earlier steps of hiring. Those only where nine in ten applications say how far they came: a plain "rejected"
 * tells nothing. A step that took everyone, or no more than the one after it, is left out.
 */
export const selectionSteps = (rows: readonly Row[], { base }: MetricDefinition): readonly SelectionCount[] => {
  if (base !== 'applications') return [{ name: 'promoted', selectedOf: (row) => number(row, 'selected') }];
  const known = rows.filter((row) => row['reached'] !== null);
  const reaching = (least: number): number => considered(known.filter((row) => number(row, 'reached') >= least));
  const decision = { name: reaching(hired) > 0 ? 'hired' : 'offer or beyond', selectedOf: (row: Row) => number(row, 'selected') };
  if (considered(known) < leastKnown * considered(rows)) return [decision];
  const earlier = stages.filter(({ least, after }) => reaching(least) < considered(known) && reaching(least) > reaching(after));
  return [
    decision,
    ...earlier
      .filter(({ name }) => name !== decision.name)
      .map(({ name, least }) => ({
        name,
        selectedOf: (row: Row) => (row['reached'] === null ? null : number(row, 'reached') >= least ? number(row, 'considered') : 0),
      })),
  ];
};

const leastKnown = 0.9;
const hired = 4;
const stages = [
  { name: 'offer or beyond', least: 3, after: hired },
  { name: 'interview or beyond', least: 2, after: 3 },
  { name: 'screen or beyond', least: 1, after: 2 },
] as const;

const considered = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + number(row, 'considered'), 0);

/** Chosen and considered of each group at a step, in all and by opening or level. */
export const chosenBy = (rows: readonly Row[], { selectedOf }: SelectionCount): ReadonlyMap<string, GroupChosen> => {
  const counted = rows.flatMap((row) => {
    const chosen = selectedOf(row);
    const stratum = row['stratum'];
    return chosen === null
      ? []
      : [{ group: String(row['arm']), stratum: stratum == null ? null : String(stratum), chosen, total: number(row, 'considered') }];
  });
  const sum = (own: typeof counted) => ({
    chosen: own.reduce((all, one) => all + one.chosen, 0),
    total: own.reduce((all, one) => all + one.total, 0),
  });
  const groups = split(counted, ({ group }) => group);
  return new Map(
    [...groups].map(([name, own]) => [
      name,
      { ...sum(own), byStratum: new Map([...split(own, ({ stratum }) => stratum)].map(([stratum, part]) => [stratum, sum(part)])) },
    ]),
  );
};

/** In parts by a key; what has none is in no part. */
const split = <T>(all: readonly T[], keyOf: (one: T) => string | null): ReadonlyMap<string, T[]> => {
  const parts = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === null) continue;
    const part = parts.get(key);
    if (part) part.push(one);
    else parts.set(key, [one]);
  }
  return parts;
};
