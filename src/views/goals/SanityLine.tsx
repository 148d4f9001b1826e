import type { TargetSanity } from '../../domain/goal-checks.ts';
import { isIsoDate } from '../../domain/period.ts';
import type { TargetQuestion } from '../session-contract.ts';
import { useSession } from '../session-context.ts';
import styles from './goals.module.css';

const signs: Readonly<Record<TargetSanity['visible'], string>> = { yes: '✓', no: '!', 'cannot be said': '?' };

/** What the target comes to in people or dollars, the ordinary swing, and whether success could be told from chance by the date. */
export const SanityLine = ({ question }: { readonly question: TargetQuestion }) => {
  const { goals: tools } = useSession();
  if (tools === null || !isIsoDate(question.due)) return null;
  const sanity = tools.sanity(question);
  return (
    <p className={styles['sanity']} data-visible={sanity.visible} aria-live="polite">
      <span aria-hidden="true">{signs[sanity.visible]} </span>
      {sanity.sentence}
    </p>
  );
};
