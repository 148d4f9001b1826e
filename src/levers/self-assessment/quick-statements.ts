import type { AssessmentPart, Statement } from '../library/lever-content.ts';

/** How many statements of a part the quick form asks: three of each principle, one of each lever, two of HR practices, the lever to begin with. */
export const leastOfPart = (part: AssessmentPart): number => (part.kind === 'principle' ? 3 : part.lever === 'hr-practices' ? 2 : 1);

/**
 * The quick form, 30 of the statements in their order: of each part those first that a metric of the catalogue can check, then those that a metric
 * still to come can, then the others.
 */
export const quickStatements = (all: readonly Statement[], isMeasured: (metric: string) => boolean): readonly Statement[] => {
  const parts = new Map<string, Statement[]>();
  for (const statement of all) {
    const key = JSON.stringify(statement.part);
    parts.set(key, [...(parts.get(key) ?? []), statement]);
  }
  const checkable = ({ metric }: Statement): number => (metric === null ? 2 : isMeasured(metric.id) ? 0 : 1);
  const chosen = new Set(
    [...parts.values()].flatMap((own) => own.toSorted((a, b) => checkable(a) - checkable(b)).slice(0, leastOfPart(own[0]!.part))),
  );
  return all.filter((statement) => chosen.has(statement));
};
