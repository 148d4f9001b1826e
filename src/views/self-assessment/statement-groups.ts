import { principles } from '../../domain/framework.ts';
import { levers } from '../../domain/lever.ts';
import type { AssessmentPart, Statement } from '../../levers/index.ts';
import type { ViewState } from '../view-state.ts';

export interface StatementGroup {
  /** `earnings`, `policy`. */
  readonly id: string;
  readonly label: string;
  readonly kind: AssessmentPart['kind'];
  readonly statements: readonly Statement[];
}

export const partId = (part: AssessmentPart): string => (part.kind === 'lever' ? part.lever : part.principle);

export const partLabel = (part: AssessmentPart): string =>
  part.kind === 'lever' ? levers[part.lever].label : principles[part.principle].label;

/** Statements by the part they belong to: the parts of the kind that is asked for first, each part in its own order. */
export const statementGroups = (statements: readonly Statement[], first: ViewState['order']): readonly StatementGroup[] => {
  const groups = new Map<string, StatementGroup>();
  for (const statement of statements) {
    const id = partId(statement.part);
    const group = groups.get(id) ?? { id, label: partLabel(statement.part), kind: statement.part.kind, statements: [] };
    groups.set(id, { ...group, statements: [...group.statements, statement] });
  }
  const inOrder = [...Object.keys(principles), ...Object.keys(levers)].flatMap((id) => groups.get(id) ?? []);
  return [...inOrder.filter(({ kind }) => kind === first), ...inOrder.filter(({ kind }) => kind !== first)];
};
