import type { BestEstimate, Certainty, PainPoint } from '../domain/comparison.ts';
import { cutName, groupName } from '../domain/reading.ts';
import { posteriorInterval, posteriorMean, tierOf } from '../statistics/index.ts';
import type { Cell } from './cell.ts';
import type { Row } from './choose-rows.ts';
import type { Evidence } from './evidence.ts';
import { forLeaders } from './for-leaders.ts';
import { aloneBeyond, limitFor } from './measurement.ts';
import { levelByEvidence, levelByPrinciple } from './responsible-level.ts';
import { isPartOf } from './parts.ts';
import { coversAllLevels } from './score-cells.ts';
import type { ScoredCell } from './scored-cell.ts';
import { sentenceFor } from './sentence.ts';
import { severityOfParts, severityParts, type Weights } from './severity.ts';

export interface Described {
  readonly row: Row;
  readonly painPoint: PainPoint;
}

/** A row → the finding as it is shown. `all` are the cells of its series; `qValues` by key of the cell. */
export const describeRow = (row: Row, all: readonly ScoredCell[], weights: Weights, qValues: ReadonlyMap<string, number>): Described => {
  const { scored } = row;
  const folded = row.folded.filter((one) => !isPartOf(one, scored));
  const { cell, yardstick, isFact, evidence } = scored;
  const { reading, comparison } = cell;
  const parts = severityParts(scored, weights);
  const byPrinciple = levelByPrinciple(scored);
  const byEvidence = levelByEvidence(scored, all);
  const painPoint: PainPoint = {
    id: idOf(scored),
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
    certainty: certaintyOf(row, all),
    probability: isFact ? null : row.probability,
    severity: severityOfParts(parts),
    parts,
    sentence: sentenceFor(scored, folded),
    ...(evidence === null ? {} : { estimate: estimateOf(scored, qValues.get(cell.key) ?? null) }),
    ...(folded.length === 0
      ? {}
      : {
          alsoAt: folded.map(
            ({
              cell: {
                reading: { cut, group },
              },
            }) => ({ cut, group }),
          ),
        }),
    ...(row.alsoFacets === undefined || row.alsoFacets.length === 0 ? {} : { alsoFacets: row.alsoFacets }),
  };
  const { released } = comparison;
  if (!released.shown || released.audience === 'analyst') return { row, painPoint };
  return { row, painPoint: { ...forLeaders(painPoint), ...(released.text === undefined ? {} : { text: released.text }) } };
};

export const idOf = ({ cell: { reading }, yardstick }: ScoredCell): string =>
  [reading.metric, reading.facet ?? '', cutName(reading.cut), groupName(reading.group), yardstick.kind].join('|');

/**
 * ST50, ST6; an indicative yardstick never makes a finding Confirmed (ST5), a response under one half only worth watching (ST30). So is a rate of
 * one level against a figure for all levels while the whole, held against the same figure, is not behind: people leave and rise at other rates
 * from level to level anywhere (ST57).
 */
const certaintyOf = ({ scored: { isFact, evidence, yardstick, cell }, probability }: Row, all: readonly ScoredCell[]): Certainty => {
  if (isFact) return 'Missed';
  const { basis } = cell.reading;
  if (yardstick.kind === 'rest') return 'Watch';
  if (basis.kind === 'rate' && yardstick.indicative.includes(coversAllLevels) && !isWholeWorse(all)) return 'Watch';
  if (basis.kind === 'share' && basis.invited !== undefined && basis.people < 0.5 * basis.invited) return 'Watch';
  const tier = tierOf(probability, evidence?.siblings ?? 1);
  if (tier === 'confirmed') return yardstick.indicative.length > 0 ? 'Likely' : 'Confirmed';
  return tier === 'likely' || (probability >= 0.5 && isGapFlagged(evidence, cell)) ? 'Likely' : 'Watch';
};

const isWholeWorse = (all: readonly ScoredCell[]): boolean => all.some(({ cell, isWorse }) => cell.reading.cut.length === 0 && isWorse);

/** An adjusted pay gap has a flag of its own, from the t of its coefficient (ST62): with it, more likely than not is likely. */
const isGapFlagged = (evidence: Evidence | null, { info }: Cell): boolean =>
  info.limits === 'PG' && evidence !== null && aloneBeyond(evidence.measurement, limitFor(evidence.measurement)) >= 0.9;

const estimateOf = ({ evidence, yardstick }: ScoredCell, qValue: number | null): BestEstimate => {
  const { measurement, posterior, excess, ownShare, siblings } = evidence!;
  const natural = (level: number): number => measurement.fromScale(level) * measurement.mixFactor;
  const interval = posteriorInterval(posterior);
  return {
    value: natural(posteriorMean(posterior)),
    low: natural(interval.low),
    high: natural(interval.high),
    ownShare,
    expectedExcess: excess,
    siblings,
    yardstickAtMix: measurement.mixFactor === 1 ? null : yardstick.value * measurement.mixFactor,
    qValue,
  };
};
