import type { Question } from '../../domain/imported-file.ts';
import { isIsoDate } from '../../domain/period.ts';
import { Badge, Button, Card, Muted, Row, Select, Stack, TextInput } from '../../ui/index.ts';
import { useDesk } from './desk-context.ts';
import styles from './import.module.css';
import { isOpen, questionsInOrder } from './open-questions.ts';

/** What only a person can say. Blocking questions first; an answer can be changed and taken back. */
export const QuestionsCard = () => {
  const [{ read }] = useDesk();
  const questions = questionsInOrder(read);
  if (questions.length === 0) return null;
  const open = questions.filter(isOpen);
  return (
    <Card title={open.length === 0 ? 'Questions: all answered' : `Questions: ${open.length} to look at`}>
      <ul className={styles['plainList']}>
        {questions.map((question) => (
          <li key={question.id} className={styles['question']} data-blocking={question.blocking && isOpen(question)}>
            <OneQuestion question={question} />
          </li>
        ))}
      </ul>
    </Card>
  );
};

const buttonsUpTo = 4;

const OneQuestion = ({ question }: { readonly question: Question }) => {
  const [, desk] = useDesk();
  const { id, choices, answered, proposed } = question;
  const answer = (value: string | null): void => void desk.answer({ [id]: value }, `the answer on ${question.column ?? question.file}`);
  const chosen = answered ?? proposed ?? null;
  return (
    <Stack gap={8}>
      <Row align="baseline">
        {isOpen(question) ? (
          <Badge tone={question.blocking ? 'danger' : 'caution'}>{question.blocking ? 'Needs an answer' : 'Please check'}</Badge>
        ) : (
          <Badge tone="accent">Answered</Badge>
        )}
        <Muted>
          {question.file}
          {question.column === undefined ? '' : ` · ${question.column}`}
        </Muted>
      </Row>
      <p id={`question-${id}`}>{question.text}</p>
      <Row>
        {choices.length === 0 ? (
          <TextInput label={question.text} labelHidden type="date" value={chosen ?? ''} onChange={(day) => isIsoDate(day) && answer(day)} />
        ) : choices.length <= buttonsUpTo ? (
          choices.map((choice) => (
            <Button
              key={choice.value}
              size="small"
              kind={answered === choice.value ? 'primary' : 'plain'}
              pressed={answered === choice.value}
              label={`${choice.label}: ${question.column ?? question.file}`}
              onClick={() => answer(choice.value)}
            >
              {choice.label}
            </Button>
          ))
        ) : (
          <Select label={question.text} labelHidden options={choices} value={chosen} placeholder="Choose" searchable onChange={answer} />
        )}
        {answered === undefined ? null : (
          <Button size="small" kind="quiet" label={`Ask again: ${question.column ?? question.file}`} onClick={() => answer(null)}>
            Ask again
          </Button>
        )}
      </Row>
      {isOpen(question) && proposed !== undefined ? (
        <Muted>Unless you choose, it is read as: {choices.find((choice) => choice.value === proposed)?.label ?? proposed}.</Muted>
      ) : null}
    </Stack>
  );
};
