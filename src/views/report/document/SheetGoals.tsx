import { formatDate } from '../../../domain/format.ts';
import type { GoalLine } from '../../../report/index.ts';
import { Hidden } from '../../../ui/index.ts';
import styles from './sheet.module.css';

/** What was set out to change: baseline, now, target, verdict, who answers for it, when it is looked at next. */
export const SheetGoals = ({ goals }: { readonly goals: readonly GoalLine[] }) => (
  <section className={styles['zone']} aria-label="Goals">
    <h3>Goals: baseline → now → target</h3>
    {goals.length === 0 ? (
      <p className={styles['muted']}>No goal is set yet.</p>
    ) : (
      <ul className={styles['goals']}>
        {goals.map((goal) => (
          <li key={goal.title}>
            <strong>{goal.title}</strong>
            <span>
              <Printed text={goal.baseline.text} /> → <Printed text={goal.now.text} /> → {goal.target.text}
              {' · '}
              {goal.verdict === 'hidden' ? <Hidden /> : <b>{goal.verdict}</b>}
            </span>
            <span className={styles['muted']}>
              {goal.owner} · due {formatDate(goal.due)} · next review {formatDate(goal.nextReview)}
            </span>
          </li>
        ))}
      </ul>
    )}
  </section>
);

const Printed = ({ text }: { readonly text: string }) => (text === 'hidden' ? <Hidden /> : text);
