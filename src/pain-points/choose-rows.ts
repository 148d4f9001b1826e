import { chanceBeyond } from '../statistics/index.ts';
import { higherIsWorse, treeOf } from './cell.ts';
import type { HeadsAt } from './cells.ts';
import { aloneBeyond } from './measurement.ts';
import { burden, crosses, isPartOf, isWidespread, partsAgree, partsOf } from './parts.ts';
import { chanceWithout } from './remainder.ts';
import type { ScoredCell } from './scored-cell.ts';

/** A cell to be listed, with what it stands for. */
export interface Row {
  readonly scored: ScoredCell;
  /** P(worse), or that of what is left of the cell without the parts listed above it, if that is less. */
  readonly probability: number;
  /** Cells that show the same excess: mostly the same people. */
  readonly folded: readonly ScoredCell[];
  /** Other sub-series of the metric in which the cell would be listed, too. */
  readonly alsoFacets?: readonly string[];
}

/**
 * Cells of one series → rows that do not tell the same excess twice (ST54–ST57). A whole stands for its parts when they agree, or when the gap
 * is widespread; a part is listed under it only if it differs by more than 15 % with P ≥ .80. Where trees cross, the cell with the larger
 * share of the excess comes first, and another is listed only if it is still worse without the people already counted. Levels are no units:
 * listed only where no unit holds as much. `before`: rows of the same series that stand already (missed commitments).
 */
export const chooseRows = (all: readonly ScoredCell[], headsAt: HeadsAt = unknown, before: readonly Row[] = []): readonly Row[] => {
  const worse = all.filter((one) => one.isWorse && !before.some((row) => row.scored.cell.key === one.cell.key));
  const units = worse.filter((one) => treeOf(one.cell.reading) !== 'level');
  const explained = units.filter((one) => !isPromiseItself(one, all) && isExplainedByParts(one, all));
  const candidates = units.filter((one) => !explained.includes(one));
  const rows: Row[] = [...before];
  for (const one of inTurn(candidates, all)) place(one, { all, headsAt, rows });
  for (const one of [...explained].sort(byBurden)) fold(one, rows, all);
  const levels = worse.filter((one) => !units.includes(one) && (one.isFact || one.probability >= likely));
  for (const one of levels.sort(byBurden)) {
    if (rows.some(({ scored }) => tellsOfLevel(scored, one))) fold(one, rows, all);
    else rows.push({ scored: one, probability: one.probability, folded: [] });
  }
  return rows;
};

/** The organization, unless the level differs from it (ST55); a unit that holds as much of the excess. */
const tellsOfLevel = (row: ScoredCell, level: ScoredCell): boolean => {
  if (treeOf(row.cell.reading) === 'level') return false;
  return isPartOf(level, row) ? !differs(level, row) : burden(row) >= burden(level);
};

const unknown: HeadsAt = () => null;

/** Wholes that stand before their parts, other wholes after them; the larger burden first. */
const inTurn = (candidates: readonly ScoredCell[], all: readonly ScoredCell[]): readonly ScoredCell[] => {
  const turn = (one: ScoredCell): number => (stands(one, all) ? one.cell.reading.cut.length : 3 + (2 - one.cell.reading.cut.length));
  return [...candidates].sort((a, b) => turn(a) - turn(b) || byBurden(a, b));
};

const byBurden = (a: ScoredCell, b: ScoredCell): number => burden(b) - burden(a) || (a.cell.key < b.cell.key ? -1 : 1);

/** Does one figure describe the parts? Then it is told for the whole. */
const stands = (whole: ScoredCell, all: readonly ScoredCell[]): boolean => {
  if (isPromiseItself(whole, all)) return true;
  const ways = partsOf(whole, all);
  return ways.every(partsAgree) || (whole.probability >= clear && ways.every((parts) => partsAgree(parts) || isWidespread(parts)));
};

/** The very group a commitment was made for: missed is missed, and listed (ST6). */
const isPromiseItself = (one: ScoredCell, all: readonly ScoredCell[]): boolean =>
  one.isFact && !all.some((other) => isPartOf(one, other) && other.yardstick.label === one.yardstick.label);

const clear = 0.9;
const likely = 0.75;

const isExplainedByParts = (whole: ScoredCell, all: readonly ScoredCell[]): boolean =>
  partsOf(whole, all).some(
    (parts) => parts.some((one) => one.isWorse && one.probability >= likely) && !partsAgree(parts) && !isWidespread(parts),
  );

interface Placing {
  readonly all: readonly ScoredCell[];
  readonly headsAt: HeadsAt;
  readonly rows: Row[];
}

const place = (one: ScoredCell, { all, headsAt, rows }: Placing): void => {
  if (wholesOf(one, rows).some(({ scored }) => !differs(one, scored))) return fold(one, rows, all);
  const shared = sharedParts(one, all, rows);
  const mostly = shared.length > 0 ? undefined : rows.find(({ scored }) => livesMostlyIn(one, scored, headsAt));
  if (mostly !== undefined) return foldInto(mostly, one, rows);
  const probability = chanceWithout(one, shared);
  if (probability < Math.min(0.5, one.probability)) return fold(one, rows, all);
  const between = unitAround(one, all, rows);
  if (between === undefined) return void rows.push({ scored: one, probability, folded: [] });
  rows.push({ scored: between, probability: between.probability, folded: [one] });
};

/** Rows that speak for a cell among others. */
const wholesOf = (one: ScoredCell, rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ scored }) => isPartOf(one, scored) && speaksFor(scored, one));

/** Where the figure says nothing of the cell in which two units cross, the headcount does: half of the people are half of the story. */
const livesMostlyIn = (one: ScoredCell, row: ScoredCell, headsAt: HeadsAt): boolean => {
  const [a, b] = [one.cell.reading, row.cell.reading];
  const trees = [treeOf(a), treeOf(b)];
  if (!trees.includes('department') || !trees.includes('office')) return false;
  const [department, office] = trees[0] === 'department' ? [a.group[0]!, b.group[0]!] : [b.group[0]!, a.group[0]!];
  const own = headsAt(department, office);
  return own !== null && one.cell.heads !== null && own >= 0.5 * one.cell.heads;
};

/** A part that stands out from the organization is told for its department or office, if that stands out, too, and its parts agree (ST54, ST55). */
const unitAround = (one: ScoredCell, all: readonly ScoredCell[], rows: readonly Row[]): ScoredCell | undefined =>
  all
    .filter((unit) => unit.isWorse && unit.cell.reading.cut.length > 0 && isPartOf(one, unit))
    .filter((unit) => partsOf(unit, all).every(partsAgree) && !rows.some(({ scored }) => scored.cell.key === unit.cell.key))
    .filter((unit) => chanceWithout(unit, sharedParts(unit, all, rows)) >= 0.5)
    .filter((unit) => wholesOf(unit, rows).every(({ scored }) => differs(unit, scored)))
    .sort(byBurden)[0];

/** A whole that is clear, or as sure as its part; a unit always speaks for its offices, whose estimates lean on its own. */
const speaksFor = (whole: ScoredCell, part: ScoredCell): boolean =>
  whole.cell.reading.cut.length > 0 || whole.probability >= Math.min(clear, part.probability);

const differsBy = 1.15;
const differsFrom = 0.8;
/** One outlier among siblings that are alike is drawn in hard: it also differs where its own 95 % interval lies beyond the 15 %. */
const differsByItself = 0.975;

/** More than 15 % worse than the whole, with P ≥ .80; both at their own mix of levels (ST55). */
const differs = (part: ScoredCell, whole: ScoredCell): boolean => {
  const own = part.evidence;
  const limit = differenceFrom(whole, part);
  if (own === null) return higherIsWorse(part.cell.info) ? part.cell.reading.value > limit : part.cell.reading.value < limit;
  const level = own.measurement.toScale(limit);
  return chanceBeyond(own.posterior, level, own.measurement.worse) >= differsFrom || aloneBeyond(own.measurement, level) >= differsByItself;
};

const differenceFrom = ({ cell, evidence }: ScoredCell, part: ScoredCell): number =>
  (cell.reading.value / (evidence?.measurement.mixFactor ?? 1)) * (higherIsWorse(part.cell.info) ? differsBy : 1 / differsBy);

/** Smallest cells of `one` that lie in rows already listed, each once. */
export const sharedParts = (one: ScoredCell, all: readonly ScoredCell[], rows: readonly Row[]): readonly ScoredCell[] => {
  const crossing = rows.map(({ scored }) => scored).filter((row) => row !== one && !isPartOf(one, row));
  const atoms = all.filter(({ cell }) => cell.reading.cut.length === 2).filter((cell) => isPartOf(cell, one));
  const shared = atoms.filter((atom) => crossing.some((row) => row.cell.key === atom.cell.key || isPartOf(atom, row)));
  const finest = treeOf(one.cell.reading) === 'job_title' ? 'department×job_title' : 'department×office';
  const ofOneTree = shared.filter(({ cell }) => treeOf(cell.reading) === finest);
  if (ofOneTree.length > 0) return ofOneTree;
  const parts = crossing.filter((row) => isPartOf(row, one));
  const tree = parts[0] === undefined ? '' : treeOf(parts[0].cell.reading);
  return parts.filter((row) => treeOf(row.cell.reading) === tree).flatMap((row) => all.filter((cell) => cell.cell.key === row.cell.key));
};

/** To the row that it shares most with, else to the largest. */
const fold = (one: ScoredCell, rows: Row[], all: readonly ScoredCell[]): void => {
  const kin = rows.filter(({ scored }) => isPartOf(one, scored) || isPartOf(scored, one) || crosses(one, scored, all));
  const [to] = [...(kin.length > 0 ? kin : rows)].sort((a, b) => byBurden(a.scored, b.scored));
  if (to === undefined) return void rows.push({ scored: one, probability: one.probability, folded: [] });
  foldInto(to, one, rows);
};

const foldInto = (to: Row, one: ScoredCell, rows: Row[]): void => {
  rows[rows.indexOf(to)] = { ...to, folded: [...to.folded, one] };
};
