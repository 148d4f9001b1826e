import type { AssessmentAnswer } from '../../domain/act.ts';
import { controls, type Control } from '../../domain/lever.ts';
import type { Statement } from '../../levers/index.ts';
import { Button, Choice, Select, SettledTextInput } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { useToday } from '../use-today.ts';
import { answerWords } from './answer-words.ts';
import { changeAnswer, clearAnswer } from './change-answer.ts';
import styles from './self-assessment.module.css';
import { StatementData } from './StatementData.tsx';
import type { Checked } from './use-checked.ts';

/** One statement with its five answers; once answered, the evidence and who controls it. Beside it, what the data say. */
export const StatementCard = ({ statement, checked }: { readonly statement: Statement; readonly checked: Checked }) => {
  const { state, change } = usePlans();
  const today = useToday();
  const given = state.assessment[statement.id];
  const set = (what: string, next: Parameters<typeof changeAnswer>[1]): void =>
    change(`${what} ${statement.id}`, changeAnswer(statement.id, next, { control: statement.control, today }));
  return (
    <li className={styles['statement']} data-answered={given !== undefined} data-statement={statement.id}>
      <div className={styles['asked']}>
        <Choice
          label={statement.text}
          value={given?.answer ?? ''}
          options={Object.entries(answerWords).map(([value, label]) => ({ value, label }))}
          onChange={(answer) => set('answer', { answer: answer as AssessmentAnswer['answer'] })}
        />
        {given === undefined ? null : (
          <div className={styles['more']}>
            <SettledTextInput
              label="Evidence"
              placeholder="which document, of when"
              value={given.evidence}
              onChange={(evidence) => set('evidence of', { evidence: evidence.trim() })}
            />
            <Select
              label="Who controls it"
              value={given.control}
              options={Object.entries(controls).map(([value, label]) => ({ value, label }))}
              onChange={(control) => set('control of', { control: control as Control })}
            />
            <Button
              size="small"
              kind="quiet"
              label={`Clear the answer: ${statement.text}`}
              onClick={() => change(`clear ${statement.id}`, clearAnswer(statement.id))}
            >
              Clear
            </Button>
          </div>
        )}
      </div>
      <StatementData statement={statement} checked={checked} />
    </li>
  );
};
