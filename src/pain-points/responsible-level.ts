import { principles, type ResponsibleLevel } from '../domain/framework.ts';
import { treeOf } from './cell.ts';
import { sumOf } from './group-by.ts';
import { burden, isWidespread, partsAgree, partsOf } from './parts.ts';
import type { ScoredCell } from './scored-cell.ts';

export interface LevelByEvidence {
  readonly level: ResponsibleLevel;
  readonly because: string;
}

export const levelByPrinciple = ({ cell }: ScoredCell): ResponsibleLevel => {
  const { principle } = cell.comparison;
  return principle === null ? cell.info.level : principles[principle].level;
};

/**
 * Who can act, from where the gap is (product.md §3.4): everywhere → HR; one department holds 80 % of the excess and its offices agree →
 * department and HR; at most two units, or a tenth of them, hold 80 % → office or department. `null` = the evidence points nowhere.
 */
export const levelByEvidence = (finding: ScoredCell, all: readonly ScoredCell[]): LevelByEvidence | null => {
  const { cut } = finding.cell.reading;
  if (cut.length === 0) return everywhere(finding, all);
  const siblings = all.filter((one) => treeOf(one.cell.reading) === treeOf(finding.cell.reading));
  if (cut.length === 1 && cut[0] === 'department') return oneDepartment(finding, siblings, all);
  return cut.some((dimension) => dimension === 'office') ? fewUnits(finding, siblings) : null;
};

const everywhere = (finding: ScoredCell, all: readonly ScoredCell[]): LevelByEvidence | null => {
  const wide = partsOf(finding, all).find((parts) => parts.length > 1 && (partsAgree(parts) || isWidespread(parts)));
  if (wide === undefined) return null;
  const behind = wide.filter((one) => one.gap > 0).length;
  return { level: 'hr', because: `${behind} of ${wide.length} ${plural(wide[0]!.cell.reading.cut[0]!)} are behind` };
};

const oneDepartment = (finding: ScoredCell, siblings: readonly ScoredCell[], all: readonly ScoredCell[]): LevelByEvidence | null => {
  const share = excessOf([finding]) / excessOf(siblings);
  const offices = partsOf(finding, all);
  if (!(share >= mostOfIt) || siblings.length < 2 || !offices.every(partsAgree)) return null;
  return { level: 'department-and-hr', because: `one department of ${siblings.length} holds ${percent(share)} of the excess` };
};

const fewUnits = (finding: ScoredCell, siblings: readonly ScoredCell[]): LevelByEvidence | null => {
  const few = Math.max(2, Math.floor(siblings.length / 10));
  if (siblings.length <= few) return null;
  const leading = [...siblings].sort((a, b) => burden(b) - burden(a) || (a.cell.key < b.cell.key ? -1 : 1)).slice(0, few);
  const share = excessOf(leading) / excessOf(siblings);
  if (!leading.includes(finding) || !(share >= mostOfIt)) return null;
  const needed = excessOf([finding]) / excessOf(siblings) >= mostOfIt ? 1 : leading.length;
  const units = finding.cell.reading.cut.length > 1 ? 'units' : plural(finding.cell.reading.cut[0]!);
  return {
    level: 'office-department',
    because: `${needed} of ${siblings.length} ${units} ${needed === 1 ? 'holds' : 'hold'} ${percent(needed === 1 ? excessOf([finding]) / excessOf(siblings) : share)} of the excess`,
  };
};

const mostOfIt = 0.8;

const excessOf = (cells: readonly ScoredCell[]): number => sumOf(cells, burden);

const plural = (dimension: string): string => `${dimension}s`;
const percent = (share: number): string => `${Math.round(share * 100)} %`;
