import type { FilePlan, Finding } from '../../domain/imported-file.ts';

export interface FindingGroup {
  readonly code: string;
  readonly severity: Finding['severity'];
  readonly count: number;
  readonly findings: readonly Finding[];
}

const severities = ['error', 'warning', 'note'] as const;

/** What was found in one file, by kind: the worst first, then the most frequent. */
export const groupFindings = (plan: FilePlan): readonly FindingGroup[] => {
  const all = [...new Set([...plan.findings, ...plan.reading.findings])];
  const byCode = new Map<string, Finding[]>();
  for (const finding of all) {
    const code = `${finding.severity} ${finding.code}`;
    byCode.set(code, [...(byCode.get(code) ?? []), finding]);
  }
  return [...byCode.values()]
    .map((findings) => ({
      code: findings[0]!.code,
      severity: findings[0]!.severity,
      count: findings.reduce((sum, finding) => sum + finding.count, 0),
      findings,
    }))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count);
};
