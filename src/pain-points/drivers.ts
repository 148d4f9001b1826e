import type { Comparison, PainPoint } from '../domain/comparison.ts';
import type { MetricInfo } from '../domain/metric.ts';
import type { MetricId, Reading } from '../domain/reading.ts';
import { adjustP } from '../statistics/index.ts';
import { higherIsWorse } from './cell.ts';
import { chanceIfAlike, sampleOf, withoutPart, type Sample } from './part-and-rest.ts';

/** A part of the unit that is worse than the rest of the same unit: it goes with the gap, which is not to say that it makes it. */
export interface Driver {
  readonly dimension: string;
  readonly group: string;
  readonly value: number;
  /** The same figure for the unit without this part. */
  readonly elsewhere: number;
  /** Of the unit's people, person-years or cases, between 0 and 1. */
  readonly shareOfBase: number;
  /** Of the unit's events or unfavorable answers; `null` where the figure counts nothing. */
  readonly shareOfCount: number | null;
  /** Benjamini–Hochberg over all parts looked at. */
  readonly qValue: number;
  /** Other drivers that hold at least half of this one's people: which of them it is cannot be told apart. */
  readonly sharedWith: readonly { readonly dimension: string; readonly group: string; readonly share: number }[];
}

export interface Drivers {
  /** What goes with the gap, the largest part of it first. */
  readonly found: readonly Driver[];
  /** Parts compared with the rest of the unit. */
  readonly lookedAt: number;
  readonly dimensions: readonly string[];
}

/**
 * Which splits of the unit go with its gap: every part by one more dimension against the rest of the same unit (ST23: never against a total
 * that holds it), one-sided mid-P, q ≤ .10 over all parts. `comparisons` hold the unit's cut by one more dimension, and by two more for the
 * people that parts share. `null` when nothing of the unit is split.
 */
export const driversOf = (
  point: Pick<PainPoint, 'metric' | 'facet' | 'cut' | 'group'>,
  comparisons: readonly Comparison[],
  infos: ReadonlyMap<MetricId, MetricInfo>,
): Drivers | null => {
  const info = infos.get(point.metric);
  const readings = comparisons.flatMap(({ released }) => (released.shown && isOf(point, released.reading) ? [released.reading] : []));
  const unit = readings.find(({ cut }) => cut.length === point.cut.length);
  const whole = unit === undefined ? null : sampleOf(unit);
  if (info === undefined || whole === null) return null;
  const worse = higherIsWorse(info) ? 'above' : 'below';
  const parts = readings.flatMap((reading) => {
    const sample = reading.cut.length === point.cut.length + 1 && isNamed(point, reading) ? sampleOf(reading) : null;
    const rest = sample === null ? null : withoutPart(whole, sample);
    return sample === null || rest === null ? [] : [{ reading, sample, rest, p: chanceIfAlike(sample, rest, worse) }];
  });
  if (parts.length === 0) return null;
  const q = adjustP(parts.map(({ p }) => p)).bh;
  const shares = (sample: Sample) => shareOfCount(sample, whole, worse);
  const chosen = parts
    .map((part, i) => ({ ...part, qValue: q[i]! }))
    .filter(({ qValue }) => qValue <= mostChance)
    .sort((a, b) => burden(b) - burden(a) || (nameOf(point, a.reading) < nameOf(point, b.reading) ? -1 : 1));
  const found = chosen.map(({ reading, sample, rest, qValue }): Driver => {
    const own = added(point, reading);
    const others = chosen.map((other) => added(point, other.reading)).filter(({ dimension }) => dimension !== own.dimension);
    return {
      ...own,
      value: reading.value,
      elsewhere: rest.level,
      shareOfBase: sample.base / whole.base,
      shareOfCount: shares(sample),
      qValue,
      sharedWith: others.flatMap((other) => {
        const share = sharedBase(readings, point, own, other) / sample.base;
        return share >= mostly ? [{ ...other, share: Math.min(1, share) }] : [];
      }),
    };
  });
  return { found, lookedAt: parts.length, dimensions: [...new Set(parts.map(({ reading }) => added(point, reading).dimension))].sort() };
};

const mostChance = 0.1;
const mostly = 0.5;

type Unit = Pick<PainPoint, 'metric' | 'facet' | 'cut' | 'group'>;

/** The unit itself, or a part of it. */
const isOf = ({ metric, facet, cut, group }: Unit, reading: Reading): boolean =>
  reading.metric === metric &&
  reading.facet === facet &&
  cut.every((dimension, i) => reading.cut.includes(dimension) && reading.group[reading.cut.indexOf(dimension)] === group[i]);

const added = ({ cut }: Unit, reading: Reading): { readonly dimension: string; readonly group: string } => {
  const at = reading.cut.findIndex((dimension) => !cut.includes(dimension));
  return { dimension: reading.cut[at]!, group: reading.group[at] ?? '' };
};

/** A blank is no part: often only leavers lack a value, and the blank would then seem to drive them out. */
const isNamed = (unit: Unit, reading: Reading): boolean => added(unit, reading).group.trim() !== '';

const nameOf = (unit: Unit, reading: Reading): string => JSON.stringify(added(unit, reading));

const burden = ({ sample, rest }: { readonly sample: Sample; readonly rest: Sample }): number =>
  sample.base * Math.abs(sample.level - rest.level);

const shareOfCount = (part: Sample, whole: Sample, worse: 'above' | 'below'): number | null => {
  if (part.kind === 'mean' || whole.kind === 'mean') return null;
  const bad = ({ count, base }: { readonly count: number; readonly base: number }): number => (worse === 'above' ? count : base - count);
  if (worse === 'below' && part.kind === 'rate') return null;
  return bad(whole) > 0 ? bad(part) / bad(whole) : null;
};

interface Place {
  readonly dimension: string;
  readonly group: string;
}

/** What is too small to be shown is taken as nothing shared. */
const sharedBase = (readings: readonly Reading[], { cut }: Unit, one: Place, other: Place): number => {
  const both = readings.find(
    (reading) =>
      reading.cut.length === cut.length + 2 &&
      [one, other].every(
        ({ dimension, group }) => reading.cut.includes(dimension) && reading.group[reading.cut.indexOf(dimension)] === group,
      ),
  );
  return (both === undefined ? null : sampleOf(both))?.base ?? 0;
};
