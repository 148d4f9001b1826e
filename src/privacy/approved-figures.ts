import type { AuditResult } from './audit.ts';
import { cellKey } from './cell-key.ts';
import type { DisplayText } from './display-steps.ts';

/** What may leave after an audit: the printed text of a measure in a cut, or nothing. */
export interface ApprovedFigures {
  readonly textOf: (measure: string, cut: readonly string[], group: readonly string[]) => DisplayText | null;
  /** Whether figures of the base that do not add up may be shown there, in their own coding. */
  readonly isOpen: (cut: readonly string[], group: readonly string[]) => boolean;
}

/** The only way from an audit to figures for leaders (PR27). Throws unless the audit passed. */
export const approveFigures = (audit: AuditResult): ApprovedFigures => {
  if (audit.verdict !== 'passed') throw new Error('Nothing may be shown to leaders without a passed audit.');
  const { input, shown } = audit.plan;
  const byKey = new Map(shown.map(({ key, texts }) => [key, texts]));
  const textsOf = (cut: readonly string[], group: readonly string[]): Readonly<Record<string, DisplayText>> | undefined => {
    const table = input.dimensions.filter((name) => cut.includes(name));
    if (table.length !== cut.length) return undefined;
    return byKey.get(
      cellKey(
        table,
        table.map((name) => group[cut.indexOf(name)] ?? ''),
      ),
    );
  };
  return {
    textOf: (measure, cut, group) => textsOf(cut, group)?.[measure] ?? null,
    isOpen: (cut, group) => textsOf(cut, group) !== undefined,
  };
};
