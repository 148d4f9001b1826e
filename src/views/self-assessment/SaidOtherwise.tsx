import type { PainPoint } from '../../domain/comparison.ts';
import { statementsContradicted } from '../../pipeline.ts';
import { Callout, LinkText } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { answerWords } from './answer-words.ts';

/** Beside a finding: what the self-assessment says is in place although this figure speaks against it. For the analyst. */
export const SaidOtherwise = ({ point }: { readonly point: PainPoint }) => {
  const { assessment } = usePlans().state;
  const statements = statementsContradicted(point, assessment);
  if (statements.length === 0) return null;
  return (
    <Callout tone="caution" title="Policy says yes, data says no">
      {statements.map(({ id, text }) => (
        <p key={id}>
          “{text}” is answered <strong>{answerWords[assessment[id]?.answer ?? 'all']}</strong>; this figure is behind its yardstick.{' '}
          <LinkText href="#/assess?part=result">See the self-assessment</LinkText>
        </p>
      ))}
    </Callout>
  );
};
