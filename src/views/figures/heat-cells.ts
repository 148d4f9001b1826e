import type { HeatCell, HeatStep } from '../../charts/index.ts';
import type { Comparison, PainPoint, PainPointList } from '../../domain/comparison.ts';
import { formatCount } from '../../domain/format.ts';
import { principles, responsibleLevels, type Principle } from '../../domain/framework.ts';
import type { LimitClass, Limits } from '../../domain/limits.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import { groupName, type Cut, type MetricId } from '../../domain/reading.ts';
import { gapTextAlone, gapWords, inUnit } from './gap-words.ts';
import { addressOfCell, shownReading } from './released.ts';
import { audienceOf, valueText } from './shown-text.ts';
import { facetWords, groupWords, placeKey } from './words.ts';

export interface HeatUnit {
  readonly cut: Cut;
  readonly group: readonly string[];
  /** `null` = too few people to show anything: the unit is only counted, at the foot. */
  readonly people: number | null;
  readonly cells: ReadonlyMap<Principle, HeatCell>;
  /** What a cell stands for, for the side panel. */
  readonly behind: ReadonlyMap<Principle, Comparison>;
  readonly worst: Principle | null;
}

export interface HeatAsk {
  readonly comparisons: readonly Comparison[];
  readonly painPoints: PainPointList;
  readonly infos: ReadonlyMap<MetricId, MetricInfo>;
  readonly limits: Readonly<Record<LimitClass, Limits>>;
  readonly show: 'gap' | 'value' | 'words';
}

export const principleOrder = Object.keys(principles) as readonly Principle[];

export const principleColumns = principleOrder.map((principle) => ({
  key: principle,
  label: principles[principle].label,
  letter: responsibleLevels[principles[principle].level].letter,
  title: `${principles[principle].inPlainWords}. Default level: ${responsibleLevels[principles[principle].level].label}`,
}));

/**
 * Units by principles. A cell stands for the shown metric of its principle with the largest severity, else the one
 * furthest behind; units are ordered by head-count, the organization first, withheld ones last by name (PR31).
 */
export const heatUnits = (ask: HeatAsk): readonly HeatUnit[] => {
  const points = new Map([...ask.painPoints.worthWatching, ...ask.painPoints.ranked].map((point) => [placeKey(point), point]));
  const byUnit = new Map<string, Comparison[]>();
  for (const comparison of ask.comparisons) {
    const unit = groupName(addressOfCell(comparison).group);
    const known = byUnit.get(unit);
    if (known === undefined) byUnit.set(unit, [comparison]);
    else known.push(comparison);
  }
  const units = [...byUnit.values()].map((comparisons) => unitOf(comparisons, points, ask));
  return units.sort(
    (a, b) =>
      a.cut.length - b.cut.length ||
      Number(a.people === null) - Number(b.people === null) ||
      (b.people ?? 0) - (a.people ?? 0) ||
      groupName(a.group).localeCompare(groupName(b.group)),
  );
};

const unitOf = (comparisons: readonly Comparison[], points: ReadonlyMap<string, PainPoint>, ask: HeatAsk): HeatUnit => {
  const { cut, group } = addressOfCell(comparisons[0]!);
  const count = comparisons.find((comparison) => addressOfCell(comparison).metric === 'headcount');
  const cells = new Map<Principle, HeatCell>();
  const behind = new Map<Principle, Comparison>();
  let worst: { readonly principle: Principle; readonly severity: number } | null = null;
  for (const principle of principleOrder) {
    const candidates = comparisons.filter((comparison) => comparison.principle === principle);
    const chosen = worstFirst(candidates, points, ask)[0];
    if (chosen === undefined) {
      cells.set(principle, {
        kind: 'missing',
        why: audienceOf(comparisons[0]!) === 'leader' ? 'not released here' : 'no loaded file measures this here',
      });
      continue;
    }
    const point = points.get(placeKey(addressOfCell(chosen)));
    cells.set(principle, cellOf(chosen, point, principle, ask));
    behind.set(principle, chosen);
    if (point !== undefined && point.certainty !== 'Watch' && point.severity > (worst?.severity ?? 0))
      worst = { principle, severity: point.severity };
  }
  return {
    cut,
    group,
    people: count === undefined || isAllHidden(cells) ? null : (shownReading(count)?.value ?? null),
    cells,
    behind,
    worst: worst?.principle ?? null,
  };
};

const isAllHidden = (cells: ReadonlyMap<Principle, HeatCell>): boolean => {
  const measured = [...cells.values()].filter(({ kind }) => kind !== 'missing');
  return measured.length > 0 && measured.every(({ kind }) => kind === 'hidden');
};

const worstFirst = (candidates: readonly Comparison[], points: ReadonlyMap<string, PainPoint>, ask: HeatAsk): readonly Comparison[] =>
  [...candidates].sort((a, b) => weightOf(b, points, ask) - weightOf(a, points, ask));

/** Pain points before other gaps, the worse before the better; then figures without a yardstick, withheld ones last. */
const weightOf = (comparison: Comparison, points: ReadonlyMap<string, PainPoint>, ask: HeatAsk): number => {
  if (!comparison.released.shown) return -2e6;
  const point = points.get(placeKey(comparison.released.reading));
  if (point !== undefined) return 1e6 + point.severity;
  return comparison.gap === null ? -1e6 : comparison.gap / scaleOf(comparison, ask);
};

const limitsOf = (comparison: Comparison, ask: HeatAsk): { readonly info: MetricInfo; readonly limits: Limits } | null => {
  const info = ask.infos.get(addressOfCell(comparison).metric);
  return info === undefined ? null : { info, limits: ask.limits[info.limits] };
};

const scaleOf = (comparison: Comparison, ask: HeatAsk): number => {
  const known = limitsOf(comparison, ask);
  return known === null ? 1 : inUnit(known.limits.scale, known.info);
};

const cellOf = (comparison: Comparison, point: PainPoint | undefined, principle: Principle, ask: HeatAsk): HeatCell => {
  const known = limitsOf(comparison, ask);
  const reading = shownReading(comparison);
  if (reading === null)
    return comparison.released.shown || comparison.released.because === undefined
      ? { kind: 'hidden' }
      : { kind: 'hidden', because: comparison.released.because };
  if (known === null) return { kind: 'missing', why: 'the metric is not described' };
  const { info, limits } = known;
  const gap = point?.parts.gap ?? comparison.gap;
  if (gap === null) return { kind: 'missing', why: `${info.label} has no yardstick here` };
  const step = stepOf(comparison, point, gap, info, limits);
  const facet = reading.facet === null ? '' : `, ${facetWords(reading.facet)}`;
  const forLeaders = audienceOf(comparison) === 'leader';
  const certainty = point?.certainty ?? (step > 0 ? 'better' : forLeaders ? 'not clearly worse' : 'no clear gap');
  const words =
    comparison.gap === null ? `commitment ${comparison.verdict ?? 'without a verdict'}` : gapWords(comparison.gap, info, limits);
  const text = ask.show === 'value' ? valueText(comparison) : ask.show === 'words' ? certainty : gapTextAlone(gap, info, limits);
  return {
    kind: 'gap',
    step,
    text,
    // Begins with what is in sight (WCAG 2.5.3).
    spoken: `${groupWords(reading.group)}, ${principles[principle].label}: ${text}; ${info.label}${facet}, ${words}, ${certainty}${forLeaders ? '' : `, ${formatCount(reading.n)} ${info.base}`}`,
  };
};

/** Colored only where the figure on screen is on that side itself: an estimate pulled across by its siblings stays neutral. */
const stepOf = (comparison: Comparison, point: PainPoint | undefined, gap: number, info: MetricInfo, limits: Limits): HeatStep => {
  const scale = inUnit(limits.scale, info);
  if (point !== undefined) return gap > 0 ? worseStep(gap, scale) : 0;
  return isClearlyBetter(comparison, gap, inUnit(limits.tolerance, info)) ? betterStep(gap, scale) : 0;
};

/** Under a third of a material gap, under one, one or more (interface.md §8). */
const size = (gap: number, scale: number): 1 | 2 | 3 => {
  const share = Math.abs(gap) / scale;
  return share < 1 / 3 ? 1 : share < 1 ? 2 : 3;
};

const worseStep = (gap: number, scale: number): HeatStep => -size(gap, scale) as HeatStep;
const betterStep = (gap: number, scale: number): HeatStep => size(gap, scale);

/** Better than the market beyond the tolerance, with the whole interval on the better side. */
const isClearlyBetter = ({ released, market }: Comparison, gap: number, tolerance: number): boolean => {
  if (!released.shown || market === null || gap >= -tolerance) return false;
  const { low, high } = released.reading;
  return low !== null && high !== null && (market.value < low || market.value > high);
};
