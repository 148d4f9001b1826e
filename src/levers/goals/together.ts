import { midPRate, wilson } from '../../statistics/index.ts';
import { levelOf, normal, widthInErrors, type Figured, type Level } from './level.ts';

/** Several units as one. `figure` is there where counts add up. */
export interface Together {
  readonly level: Level;
  readonly figure: Figured | null;
}

/** `null` where they cannot be put together. */
export const togetherOf = (figures: readonly Figured[]): Together | null => {
  const [first] = figures;
  if (first === undefined || figures.some(({ basis }) => basis.kind !== first.basis.kind)) return null;
  const figure = addedUp(figures);
  const level = figure === null ? averaged(figures) : levelOf(figure);
  return level === null ? null : { level, figure };
};

const addedUp = (figures: readonly Figured[]): Figured | null => {
  const { unit, basis } = figures[0]!;
  const n = sum(figures, (one) => one.n);
  if (basis.kind === 'rate') {
    const events = sum(figures, (one) => (one.basis.kind === 'rate' ? one.basis.events : 0));
    const exposureYears = sum(figures, (one) => (one.basis.kind === 'rate' ? one.basis.exposureYears : 0));
    const interval = midPRate(events, exposureYears);
    if (interval === null) return null;
    return { unit, n, value: events / exposureYears, ...interval, basis: { kind: 'rate', events, exposureYears } };
  }
  if (basis.kind !== 'share') return null;
  const counts = sum(figures, (one) => (one.basis.kind === 'share' ? one.basis.counts : 0));
  const people = sum(figures, (one) => (one.basis.kind === 'share' ? one.basis.people : 0));
  return people > 0 ? { unit, n, value: counts / people, ...wilson(counts, people), basis: { kind: 'share', counts, people } } : null;
};

/** Averaged by people, on logs where each is; the errors of the parts are independent. */
const averaged = (figures: readonly Figured[]): Level | null => {
  const levels = figures.map(levelOf);
  const logs = levels.every((level) => level?.logs === true);
  const parts = levels.flatMap((level, i) => (level === null ? [] : [{ weight: figures[i]!.n, ...centerOf(level, logs) }]));
  const people = sum(parts, ({ weight }) => weight);
  if (parts.length < figures.length || !(people > 0)) return null;
  const center = sum(parts, (part) => part.weight * part.center) / people;
  const error = Math.hypot(...parts.map((part) => part.weight * part.error)) / people;
  const half = (error * widthInErrors) / 2;
  const [low, value, high] = [center - half, center, center + half].map((at) => (logs ? Math.exp(at) : at)) as [number, number, number];
  return { posterior: normal(center, error), logs, value, interval: { low, high } };
};

const centerOf = ({ posterior, value, interval }: Level, logs: boolean): { readonly center: number; readonly error: number } =>
  logs
    ? { center: Math.log(value), error: posterior.parts[0]!.second }
    : { center: value, error: (interval.high - interval.low) / widthInErrors };

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0);
