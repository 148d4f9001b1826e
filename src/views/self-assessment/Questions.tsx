import { useRef } from 'react';
import { formatCount } from '../../domain/format.ts';
import { Button, Card } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { UndoChange } from '../acting/UndoChange.tsx';
import { nextOpen } from './next-open.ts';
import styles from './self-assessment.module.css';
import { StatementCard } from './StatementCard.tsx';
import type { StatementGroup } from './statement-groups.ts';
import type { Checked } from './use-checked.ts';

/** The statements, group by group; any may be left open. */
export const Questions = ({ groups, checked }: { readonly groups: readonly StatementGroup[]; readonly checked: Checked }) => {
  const { assessment } = usePlans().state;
  const list = useRef<HTMLDivElement>(null);
  const statements = groups.flatMap((group) => group.statements);
  const answered = statements.filter(({ id }) => assessment[id] !== undefined).length;
  const goOn = (): void => {
    const next = list.current === null ? null : nextOpen(list.current);
    next?.focus();
    next?.closest('li')?.scrollIntoView({ block: 'center' });
  };
  return (
    <div ref={list} className={styles['questions']}>
      {groups.map((group) => (
        <Card key={group.id} title={group.label} foot={countOf(group, assessment)}>
          <ul className={styles['statements']}>
            {group.statements.map((statement) => (
              <StatementCard key={statement.id} statement={statement} checked={checked} />
            ))}
          </ul>
        </Card>
      ))}
      <div className={styles['bar']}>
        <strong role="status">
          {formatCount(answered)} of {formatCount(statements.length)} answered
        </strong>
        <span className={styles['track']} aria-hidden="true">
          <span style={{ width: `${(100 * answered) / statements.length}%` }} />
        </span>
        <UndoChange />
        {answered === statements.length ? null : (
          <Button size="small" onClick={goOn}>
            Next without an answer
          </Button>
        )}
      </div>
    </div>
  );
};

const countOf = ({ statements }: StatementGroup, assessment: Readonly<Record<string, unknown>>): string =>
  `${statements.filter(({ id }) => assessment[id] !== undefined).length} of ${statements.length} answered`;
