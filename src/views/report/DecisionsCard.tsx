import { useState } from 'react';
import { Button, Card, Row, SettledTextInput, TextInput } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import styles from './report.module.css';

/** What leadership is asked to decide today, in the user's words; printed on the one page. */
export const DecisionsCard = () => {
  const { state, change } = usePlans();
  const [typed, setTyped] = useState('');
  const decisions = state.decisionsAsked;
  const set = (what: string, next: readonly string[]) => change(what, (now) => ({ ...now, decisionsAsked: next }));
  const add = () => {
    const text = typed.trim();
    if (text === '' || decisions.includes(text)) return;
    set('a decision asked for', [...decisions, text]);
    setTyped('');
  };
  return (
    <Card
      title="Decisions asked for today"
      foot="Printed as typed, for everyone who gets the pack: no names, and no figure that is not released."
    >
      {decisions.length === 0 ? null : (
        <ol className={styles['lines']}>
          {decisions.map((decision, index) => (
            <li key={`${index} ${decision}`}>
              <SettledTextInput
                label={`Decision ${index + 1}`}
                labelHidden
                value={decision}
                onChange={(text) =>
                  set(
                    'the wording of a decision',
                    decisions.flatMap((one, at) => (at !== index ? [one] : text.trim() === '' ? [] : [text.trim()])),
                  )
                }
              />
              <Button
                size="small"
                label={`Remove decision ${index + 1}`}
                onClick={() =>
                  set(
                    'removal of a decision',
                    decisions.filter((_, at) => at !== index),
                  )
                }
              >
                Remove
              </Button>
            </li>
          ))}
        </ol>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Row align="end">
          <div className={styles['grow']}>
            <TextInput label="One more" placeholder="Approve the step-3 adjustment" value={typed} onChange={setTyped} />
          </div>
          <Button submit disabled={typed.trim() === ''}>
            Add
          </Button>
        </Row>
      </form>
    </Card>
  );
};
