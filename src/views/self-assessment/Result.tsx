import { formatCount } from '../../domain/format.ts';
import type { Statement } from '../../levers/index.ts';
import { assessmentScores } from '../../pipeline.ts';
import { Callout, Stack, StateBox } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { ColumnsAsked } from './ColumnsAsked.tsx';
import { PolicyMatrix } from './PolicyMatrix.tsx';
import { ScoreTables } from './ScoreTables.tsx';
import type { Checked } from './use-checked.ts';

/** What the answers come to: beside the data first, then the scores. */
export const Result = ({ statements, checked }: { readonly statements: readonly Statement[]; readonly checked: Checked }) => {
  const { assessment } = usePlans().state;
  const answered = statements.filter(({ id }) => assessment[id] !== undefined).length;
  if (Object.keys(assessment).length === 0)
    return <StateBox state="empty" title="No statement is answered yet: the result grows with each answer" height={180} />;
  return (
    <Stack gap={16}>
      {answered < statements.length ? (
        <Callout tone="note">
          {formatCount(answered)} of {formatCount(statements.length)} statements of this form are answered; the others are left out.
        </Callout>
      ) : null}
      {checked.state === 'loading' ? (
        <StateBox state="loading" title="Looking at the figures beside the answers" height={240} />
      ) : (
        <>
          {checked.state === 'failed' ? (
            <Callout tone="caution">The figures could not be measured: answers stand here without data beside them.</Callout>
          ) : null}
          <PolicyMatrix against={checked.against} />
          <ColumnsAsked against={checked.against} />
        </>
      )}
      <ScoreTables scores={assessmentScores(assessment, statements)} />
    </Stack>
  );
};
