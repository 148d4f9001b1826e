import type { SelectionRow, SelectionStep } from '../../domain/selection-study.ts';
import { DataTable, type Column } from '../../ui/index.ts';
import { evidenceColumns } from './evidence-columns.ts';
import { termsOf, whyTheyDiffer, withinWords } from './selection-words.ts';

const sideBySide = ['group', 'rate', 'ratio', 'midP', 'short', 'within', 'finding'];

/** Ratio, test and people short side by side for each group, and a sentence why they agree or not. */
export const SideBySide = ({ step }: { readonly step: SelectionStep }) => {
  const terms = termsOf(step.name);
  const columns = evidenceColumns(terms)
    .filter(({ id }) => sideBySide.includes(id))
    .map(({ text, ...column }): Column<SelectionRow> => (text === undefined ? column : { ...column, cell: text }));
  return (
    <>
      <DataTable
        caption="Three ways to judge it, side by side"
        captionHidden
        columns={columns}
        rows={step.rows}
        rowKey={({ group }) => group}
      />
      <ul>
        {step.rows.map(({ group, against }) =>
          against === null ? null : (
            <li key={group}>
              <strong>{group}.</strong> {whyTheyDiffer(against)} {withinWords(against, terms)}
            </li>
          ),
        )}
      </ul>
    </>
  );
};
