import type { PainPoint } from '../../domain/comparison.ts';
import { families, principles, responsibleLevels } from '../../domain/framework.ts';
import type { Control, EvidenceGrade, Practice } from '../../domain/lever.ts';

/** A practice that fits a pain point, with the reasons in words, the weightiest first. */
export interface PracticeFit {
  readonly practice: Practice;
  readonly score: number;
  readonly reasons: readonly string[];
}

export type FindingTags = Pick<PainPoint, 'metric' | 'facet' | 'principle' | 'family' | 'responsibleLevel'>;

/**
 * How well a practice fits; `null` = not at all: it is measured otherwise and serves neither principle nor family. The same metric weighs more than
 * all else together, the same principle more than family and level together; then family and level alike; then control and evidence. Serving all
 * eight principles counts as none.
 */
export const practiceFit = (practice: Practice, finding: FindingTags, control: Control): PracticeFit | null => {
  const { principle, family, responsibleLevel } = finding;
  const isMeasured = sharesMetric(practice, finding);
  const sharesPrinciple = principle !== null && !servesAll(practice) && practice.principles.includes(principle);
  const sharesFamily = family !== null && practice.families.includes(family);
  if (!isMeasured && !sharesPrinciple && !sharesFamily) return null;
  const reasons = [
    { holds: isMeasured, weight: 12, say: 'measured by the same metric' },
    { holds: sharesPrinciple, weight: 5, say: `same principle: ${principle === null ? '' : principles[principle].label}` },
    { holds: sharesFamily, weight: 2, say: `same family: ${family === null ? '' : families[family]}` },
    {
      holds: practice.level === responsibleLevel,
      weight: 2,
      say: `acts at the level that owns the fix: ${responsibleLevels[responsibleLevel].label}`,
    },
    { holds: practice.control === control, weight: 1, say: controlWords[control] },
    { holds: true, weight: evidenceWeights[practice.evidence.grade], say: `evidence ${practice.evidence.grade}` },
    { holds: practice.reachesOthers === true, weight: 0, say: 'reaches vendors or other employers, not the people of this finding' },
  ].filter(({ holds }) => holds);
  return {
    practice,
    score: reasons.reduce((sum, { weight }) => sum + weight, 0),
    reasons: reasons.map(({ say }) => say),
  };
};

/** A practice tied to one plan or one principle of the survey is measured by that part only. */
const sharesMetric = ({ metrics, facets }: Practice, { metric, facet, principle }: FindingTags): boolean => {
  if (!metrics.includes(metric)) return false;
  const part = facets?.[metric];
  return part === undefined || part === facet || part === principle;
};

const servesAll = (practice: Practice): boolean => practice.principles.length === Object.keys(principles).length;

const controlWords: Readonly<Record<Control, string>> = {
  ours: 'we decide it',
  shared: 'decided with others, as the finding',
  others: 'somebody else decides it, as the finding',
};

const evidenceWeights: Readonly<Record<EvidenceGrade, number>> = { A: 1, B: 0.6, M: 0.3, C: 0 };
