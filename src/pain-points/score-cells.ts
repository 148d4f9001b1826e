import type { Yardstick } from '../domain/comparison.ts';
import type { Period } from '../domain/period.ts';
import { gapScaleOf, isInPrint } from '../benchmarks/index.ts';
import { baseOf } from './cells.ts';
import { evidenceFor } from './evidence.ts';
import type { Nesting } from './families.ts';
import { noMix, type MixFactors } from './level-mix.ts';
import { higherIsWorse, isListable, unitOf, type Cell } from './cell.ts';
import type { ScoredCell } from './scored-cell.ts';
import { isAdverse, isAdverseByTest, selectionOf } from './selection-gate.ts';

/** Every cell against an outside yardstick, as a signal (ST2). Cells without a usable basis are not judged. */
export const scoreSignals = (
  cells: readonly Cell[],
  yardstickOf: (cell: Cell) => Yardstick | null,
  mix: MixFactors,
  nestBy: Nesting,
): readonly ScoredCell[] => {
  const held = cells.filter((cell) => yardstickOf(cell) !== null);
  const known = (cell: Cell) => forLevel(cell, yardstickOf(cell)!);
  const evidence = evidenceFor(held, { yardstickOf: known, hasTolerance: true, mix, nestBy });
  return held.flatMap((cell): readonly ScoredCell[] => {
    const found = evidence.get(cell.key);
    const gap = found === undefined ? null : observedGap(cell, known(cell).value * found.measurement.mixFactor);
    if (found === undefined || gap === null) return [];
    const unit = gapUnitOf(cell);
    const tolerance = cell.limits.tolerance * unit;
    const isWorse =
      isListable(cell.reading) &&
      gap > tolerance &&
      mayBeFlagged(cell, known(cell).value * found.measurement.mixFactor) &&
      passes(cell, found.probability);
    return [
      {
        cell,
        yardstick: known(cell),
        probability: found.probability,
        isFact: false,
        isWorse,
        gap,
        excess: found.excess,
        tolerance,
        scale: cell.limits.scale * unit,
        evidence: found,
      },
    ];
  });
};

/**
 * Every cell against its own commitment: a fact, with the exact gap and tolerance 0 (ST1, ST6). Kept promises have P = 0 and speak for the
 * parts. A part of the promise's scope with fewer people than may be shown to leaders is not listed: one person's leaving would decide it.
 */
export const scoreFacts = (cells: readonly Cell[], nestBy: Nesting): readonly ScoredCell[] => {
  const held = cells.filter(({ comparison }) => comparison.commitment !== null && comparison.verdict !== null);
  const evidence = evidenceFor(held, {
    yardstickOf: ({ comparison }) => comparison.commitment!,
    hasTolerance: false,
    mix: noMix,
    nestBy,
  });
  return held.map((cell) => {
    const commitment = cell.comparison.commitment!;
    const isMissed = cell.comparison.verdict === 'missed';
    const isRelative = gapScaleOf(cell.info, cell.limits) === 'relative' && commitment.value !== 0;
    const distance = Math.abs(cell.reading.value - commitment.value) / (isRelative ? Math.abs(commitment.value) : 1);
    return {
      cell,
      yardstick: commitment,
      probability: isMissed ? 1 : 0,
      isFact: true,
      isWorse: isMissed && isListable(cell.reading) && (cell.reading.cut.length === 0 || baseOf(cell.reading) >= cell.limits.leaderFrom),
      gap: isMissed ? distance : -distance,
      excess: isMissed ? distance : 0,
      tolerance: 0,
      scale: cell.limits.scale * (isRelative ? 1 : unitOf(cell.info)),
      evidence: evidence.get(cell.key) ?? null,
    };
  });
};

/** A published figure for all levels is not like for like for one of them (ST5); lines and pay of the own job are. */
export const forLevel = ({ reading, info }: Cell, yardstick: Yardstick): Yardstick =>
  reading.cut.includes('level') && !['PY', 'AI', 'PG'].includes(info.limits)
    ? { ...yardstick, indicative: [...yardstick.indicative, coversAllLevels] }
    : yardstick;

export const coversAllLevels = 'the figure covers all levels';

const gapUnitOf = ({ info, limits }: Cell): number => (gapScaleOf(info, limits) === 'relative' ? 1 : unitOf(info));

/** Signed: a gap between groups counts against the focal group only (ST62). */
const observedGap = ({ comparison: { released }, reading, info, limits }: Cell, yardstick: number): number | null => {
  const value = released.shown && isInPrint(released, yardstick) ? yardstick : reading.value;
  const distance = higherIsWorse(info) ? value - yardstick : yardstick - value;
  if (gapScaleOf(info, limits) === 'difference') return distance;
  return yardstick === 0 ? null : distance / Math.abs(yardstick);
};

/** More likely worse than not (ST50); a selection also has to be adverse, and is worth watching whatever its siblings say if the test says so (ST67). */
const passes = ({ info, reading }: Cell, probability: number): boolean => {
  const selection = info.limits === 'AI' ? selectionOf(reading) : null;
  if (selection === null) return probability >= 0.5;
  return probability >= 0.5 ? isAdverse(selection) : isAdverseByTest(selection);
};

/** From this size on a figure may be flagged (ST30): one expected event for counted events, selections for parity, else the base; a rate not from under three months (ST82). */
export const mayBeFlagged = ({ reading, limits }: Cell, yardstick: number): boolean => {
  const { basis } = reading;
  if (basis.kind === 'rate') {
    if (daysOf(reading.period) < threeMonths) return false;
    const enough = limits.flagFrom <= 1 ? basis.exposureYears * yardstick : basis.exposureYears;
    return enough >= limits.flagFrom;
  }
  if (basis.kind === 'ratio' && basis.focal !== undefined && basis.reference !== undefined)
    return basis.focal.selected + basis.reference.selected >= limits.flagFrom;
  return (basis.kind === 'curve' ? basis.atStart : baseOf(reading)) >= limits.flagFrom;
};

const threeMonths = 89;

const daysOf = ({ startsOn, endsOn }: Period): number => (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000 + 1;
