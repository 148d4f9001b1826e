import type { Comparison } from '../../../src/domain/comparison.ts';
import { defaultLimits } from '../../../src/domain/limits.ts';
import type { MetricInfo } from '../../../src/domain/metric.ts';
import { trailingYear, type IsoDate } from '../../../src/domain/period.ts';
import type { MetricId, Reading, Released } from '../../../src/domain/reading.ts';
import { scan } from '../../../src/pain-points/scan.ts';
import { adjustP, midPCountAbove, randomPoisson } from '../../../src/statistics/index.ts';
import { base, exposureOf, randomFor, type Truth } from './truths.ts';

export const rules = ['raw gap', 'mid-P < .05', 'BH q < .10', 'ours, P ≥ .75', 'ours, P ≥ .90'] as const;
export type Rule = (typeof rules)[number];

/** Averages over the runs. */
export interface Tally {
  readonly flags: number;
  /** Of the flagged cells, how many are not worse than the market by more than the tolerance. */
  readonly falseShare: number;
  /** Of the cells that are, how many are flagged. */
  readonly power: number;
  /** Share of the true people-gap that the first ten of the rule's own order hold. */
  readonly topTen: number;
}

/** Cells of a made-up organization, judged by the product and by the rules it competes with. */
export const simulateCells = (
  truth: Truth,
  options: { readonly setting: number; readonly cells: number; readonly runs: number; readonly seed: number },
): ReadonlyMap<Rule, Tally> => {
  const sums = new Map(rules.map((rule) => [rule, { flags: 0, wrong: 0, right: 0, bad: 0, top: 0, gap: 0 }]));
  for (let run = 0; run < options.runs; run += 1) {
    const cells = drawCells(truth, options, run);
    const judged = judgedByRules(cells);
    for (const rule of rules) {
      const sum = sums.get(rule)!;
      const { flagged, score } = judged[rule];
      cells.forEach((cell, i) => {
        sum.flags += flagged[i] ? 1 : 0;
        sum.wrong += flagged[i] && cell.gap <= 0 ? 1 : 0;
        sum.right += flagged[i] && cell.gap > 0 ? 1 : 0;
        sum.bad += cell.gap > 0 ? 1 : 0;
      });
      const order = cells.map((_cell, i) => i).sort((a, b) => score[b]! - score[a]! || a - b);
      sum.top += order.slice(0, 10).reduce((all, i) => all + peopleGap(cells[i]!), 0);
      sum.gap += cells.reduce((all, cell) => all + peopleGap(cell), 0);
    }
  }
  return new Map(
    [...sums].map(([rule, { flags, wrong, right, bad, top, gap }]) => [
      rule,
      { flags: flags / options.runs, falseShare: wrong / flags, power: right / bad, topTen: top / gap },
    ]),
  );
};

interface DrawnCell {
  readonly events: number;
  readonly years: number;
  /** Underlying rate beyond market and tolerance. */
  readonly gap: number;
}

const tolerance = defaultLimits.TU.tolerance;

const peopleGap = ({ gap, years }: DrawnCell): number => Math.max(0, gap) * years;

const drawCells = (
  truth: Truth,
  { setting, cells, seed }: { readonly setting: number; readonly cells: number; readonly seed: number },
  run: number,
): readonly DrawnCell[] => {
  const random = randomFor(setting, cells, run, seed);
  return Array.from({ length: cells }, (_unused, cell) => {
    const [years, rate] = [exposureOf(random), truth.rateOf(random, cell)];
    return { years, events: randomPoisson(random, years * rate), gap: rate - base - tolerance };
  });
};

interface Judged {
  readonly flagged: readonly boolean[];
  /** What the rule would rank by. */
  readonly score: readonly number[];
}

const judgedByRules = (cells: readonly DrawnCell[]): Readonly<Record<Rule, Judged>> => {
  const raw = cells.map(({ events, years }) => events / years - base - tolerance);
  const p = cells.map(({ events, years }) => midPCountAbove(events, years * base));
  const q = adjustP(p).bh;
  const { signals } = scan(cells.map(comparisonOf), infos, defaultLimits, 'department');
  const byName = new Map(signals.map((one) => [one.cell.reading.group[0], one]));
  const ours = cells.map((_cell, i) => byName.get(nameOf(i))!);
  const at = (least: number): Judged => ({
    flagged: ours.map(({ isWorse, probability }) => isWorse && probability >= least),
    score: ours.map(({ cell, excess, probability }) => (probability >= 0.5 ? cell.people * excess : 0)),
  });
  return {
    'raw gap': { flagged: raw.map((gap) => gap > 0), score: raw },
    'mid-P < .05': { flagged: p.map((value) => value < 0.05), score: p.map((value) => -value) },
    'BH q < .10': { flagged: q.map((value) => value < 0.1), score: p.map((value) => -value) },
    'ours, P ≥ .75': at(0.75),
    'ours, P ≥ .90': at(0.9),
  };
};

const turnover: MetricInfo = {
  id: 'voluntary-turnover' as MetricId,
  label: 'Voluntary turnover',
  question: '',
  kind: 'rate',
  unit: 'per-person-year',
  better: 'lower',
  principle: 'environment-and-culture',
  family: 'turnover',
  level: 'office-department',
  limits: 'TU',
  base: 'people',
  readme: '',
  sql: '',
};

const infos: ReadonlyMap<MetricId, MetricInfo> = new Map([[turnover.id, turnover]]);
const period = trailingYear('2025-12-31' as IsoDate);
const nameOf = (i: number): string => `unit ${String(i).padStart(4, '0')}`;

const comparisonOf = ({ events, years }: DrawnCell, i: number): Comparison => {
  const reading: Reading = {
    metric: turnover.id,
    facet: null,
    cut: ['department'],
    group: [nameOf(i)],
    period,
    unit: 'per-person-year',
    n: Math.max(1, Math.round(years)),
    value: events / years,
    low: null,
    high: null,
    basis: { kind: 'rate', events, exposureYears: years },
    notes: [],
  };
  return {
    released: { shown: true, audience: 'analyst', reading } as unknown as Released,
    market: { kind: 'market', value: base, label: 'market', provenance: null, indicative: [] },
    commitment: null,
    verdict: null,
    gap: events / years - base,
    principle: turnover.principle,
    family: turnover.family,
  };
};
