import type { CostIndexFact } from './benchmark-packs.ts';
import { monthInWords, monthNumber } from './month.ts';

export interface Aging {
  /** Multiply a wage of `from` by it to read it at `to`. */
  readonly factor: number;
  readonly from: string;
  readonly to: string;
  readonly series: string;
  /** Outside the published months the last (or first) 12-month growth is carried on. */
  readonly projected: boolean;
  readonly monthsBeyond: number;
  /** For the provenance card. */
  readonly words: string;
  /** Why the aged figure is only indicative, or `null`. */
  readonly indicative: string | null;
}

export interface AgingQuestion {
  readonly ownership: CostIndexOwnership;
  readonly group: string;
  /** Months `YYYY-MM` or whole dates. */
  readonly from: string;
  readonly to: string;
}

export type CostIndexOwnership = 'civilian' | 'private industry' | 'state and local government';

export const allWorkers = 'All workers';

/**
 * Growth of wages and salaries between two months: index(to) ÷ index(from), not seasonally adjusted. Between published quarters geometric by
 * months, after the last one carried on with the last 12-month growth, before the first with the first one. Method: BLS (Shelly, 2008).
 * Throws when the series is not held.
 */
export const ageToDate = (index: readonly CostIndexFact[], question: AgingQuestion): Aging => {
  const series = pointsOf(index, question);
  const [from, to] = [monthNumber(question.from), monthNumber(question.to)];
  const factor = Math.exp(logIndexAt(series, to) - logIndexAt(series, from));
  const monthsBeyond = Math.max(0, to - series.at(-1)!.month, series[0]!.month - to);
  const projected = monthsBeyond > 0;
  const name = `Employment Cost Index, wages and salaries, ${question.ownership}, ${question.group.toLowerCase()}, not seasonally adjusted`;
  return {
    factor,
    from: question.from.slice(0, 7),
    to: question.to.slice(0, 7),
    series: name,
    projected,
    monthsBeyond,
    words: `${monthInWords(question.from)} to ${monthInWords(question.to)} × ${factor.toFixed(4)}, ${name}${projected ? `, projected ${monthsBeyond} months` : ''}`,
    indicative: monthsBeyond > 12 ? `wages carried ${monthsBeyond} months beyond the published index` : null,
  };
};

interface IndexPoint {
  readonly month: number;
  readonly log: number;
}

/** Published indices, and before the first of them the two that its own 12- and 3-month changes give. */
const pointsOf = (index: readonly CostIndexFact[], { ownership, group }: AgingQuestion): readonly IndexPoint[] => {
  const held = index
    .filter((row) => row.ownership === ownership && row.group === group)
    .sort((a, b) => monthNumber(a.month) - monthNumber(b.month));
  const first = held[0];
  if (first === undefined || held.length < 2) throw new Error(`No cost index is held for ${ownership}, ${group}.`);
  const start = monthNumber(first.month);
  return [
    { month: start - 12, log: Math.log(first.index / (1 + first.change12 / 100)) },
    { month: start - 3, log: Math.log(first.index / (1 + first.change3 / 100)) },
    ...held.map((row) => ({ month: monthNumber(row.month), log: Math.log(row.index) })),
  ];
};

const logIndexAt = (points: readonly IndexPoint[], month: number): number => {
  const [first, last] = [points[0]!, points.at(-1)!];
  const lastYear = last.log - inside(points, last.month - 12);
  const firstYear = inside(points, first.month + 12) - first.log;
  if (month > last.month) return last.log + (lastYear * (month - last.month)) / 12;
  if (month < first.month) return first.log + (firstYear * (month - first.month)) / 12;
  return inside(points, month);
};

const inside = (points: readonly IndexPoint[], month: number): number => {
  const right = points.findIndex((point) => point.month >= month);
  return points[right]!.month === month ? points[right]!.log : between(points[right - 1]!, points[right]!, month);
};

const between = (a: IndexPoint, b: IndexPoint, month: number): number =>
  a.log + ((b.log - a.log) * (month - a.month)) / (b.month - a.month);
