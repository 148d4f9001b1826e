import type { Certainty, Comparison, PainPoint, PainPointList } from '../domain/comparison.ts';
import { defaultLimits, type LimitClass, type Limits } from '../domain/limits.ts';
import type { MetricInfo } from '../domain/metric.ts';
import { cutName, groupName, type MetricId } from '../domain/reading.ts';
import { tierOf } from '../statistics/index.ts';
import { cellsOf } from './cells.ts';
import { highestNodes } from './highest-node.ts';
import { levelByEvidence, levelByPrinciple } from './responsible-level.ts';
import { groupBy, scoreFacts, scoreSignals } from './score-cells.ts';
import type { ScoredCell } from './scored-cell.ts';
import { sentenceFor } from './sentence.ts';
import { severityOfParts, severityParts, type Weights } from './severity.ts';

export interface PainPointOptions {
  readonly weights?: Weights;
}

/**
 * Comparisons at every node → findings, the largest people-gap first. The market is judged as a signal (P(worse) and a tier), an own
 * commitment as a fact (Missed). Cells under their class minimum are never listed; the order of the input changes nothing. This one
 * function is the seam: everything behind it may be replaced.
 */
export const findPainPoints = (
  comparisons: readonly Comparison[],
  infos: ReadonlyMap<MetricId, MetricInfo>,
  limits: Readonly<Record<LimitClass, Limits>> = defaultLimits,
  { weights = {} }: PainPointOptions = {},
): PainPointList => {
  const { cells, hidden } = cellsOf(comparisons, infos, limits);
  const facts = findingsAmong(scoreFacts(cells), weights);
  const missed = new Set(facts.map(({ scored }) => scored.cell.key));
  const signals = findingsAmong(scoreSignals(cells), weights).filter(({ scored }) => !missed.has(scored.cell.key));
  const ordered = [...facts, ...signals].sort(bySeverity).map(({ painPoint }) => painPoint);
  return {
    ranked: numbered(ordered.filter(({ certainty }) => certainty !== 'Watch')),
    worthWatching: numbered(ordered.filter(({ certainty }) => certainty === 'Watch')),
    cellsLookedAt: cells.length,
    cellsHidden: hidden,
  };
};

interface Finding {
  readonly scored: ScoredCell;
  readonly painPoint: PainPoint;
}

const findingsAmong = (scored: readonly ScoredCell[], weights: Weights): readonly Finding[] => {
  const bySeries = groupBy(scored, ({ cell: { reading } }) => JSON.stringify([reading.metric, reading.facet, reading.period.endsOn]));
  return [...bySeries.values()].flatMap((all) => highestNodes(all).map((one) => ({ scored: one, painPoint: describe(one, all, weights) })));
};

const describe = (scored: ScoredCell, all: readonly ScoredCell[], weights: Weights): PainPoint => {
  const { cell, yardstick, isFact, probability } = scored;
  const { reading, comparison } = cell;
  const parts = severityParts(scored, weights);
  const byPrinciple = levelByPrinciple(scored);
  const byEvidence = levelByEvidence(scored, all);
  return {
    id: [reading.metric, reading.facet ?? '', cutName(reading.cut), groupName(reading.group), yardstick.kind].join('|'),
    rank: 0,
    metric: reading.metric,
    facet: reading.facet,
    principle: comparison.principle,
    family: comparison.family,
    cut: reading.cut,
    group: reading.group,
    responsibleLevel: byEvidence?.level ?? byPrinciple,
    levelByPrinciple: byPrinciple,
    levelByEvidence: byEvidence,
    people: cell.people,
    value: reading.value,
    low: reading.low,
    high: reading.high,
    yardstick,
    certainty: certaintyOf(scored),
    probability: isFact ? null : probability,
    severity: severityOfParts(parts),
    parts,
    sentence: sentenceFor(scored),
  };
};

/** ST50, ST6; an indicative yardstick never makes a finding Confirmed, a response under one half only worth watching (ST30). */
const certaintyOf = ({ isFact, probability, siblings, yardstick, cell }: ScoredCell): Certainty => {
  if (isFact) return 'Missed';
  const { basis } = cell.reading;
  if (basis.kind === 'share' && basis.invited !== undefined && basis.people < 0.5 * basis.invited) return 'Watch';
  const tier = tierOf(probability, siblings);
  if (tier === 'confirmed') return yardstick.indicative.length > 0 ? 'Likely' : 'Confirmed';
  return tier === 'likely' ? 'Likely' : 'Watch';
};

/** Largest people-gap first; ties: more people, then the name of the cell (ST72). */
const bySeverity = (a: Finding, b: Finding): number =>
  tellingDigits(b) - tellingDigits(a) || b.painPoint.people - a.painPoint.people || (a.painPoint.id < b.painPoint.id ? -1 : 1);

/** Two equal products differ in their last digit by the order of their factors: that is a tie. */
const tellingDigits = ({ painPoint }: Finding): number => Number(painPoint.severity.toPrecision(9));

const numbered = (painPoints: readonly PainPoint[]): readonly PainPoint[] => painPoints.map((one, i) => ({ ...one, rank: i + 1 }));
