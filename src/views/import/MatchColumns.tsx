import { useState } from 'react';
import { fields, type FieldId } from '../../domain/fields.ts';
import type { ColumnMatch, DoorTreatment, FilePlan } from '../../domain/imported-file.ts';
import { formatCount } from '../../domain/format.ts';
import { Badge, Button, Muted, Select, Stack, TextInput, type Option } from '../../ui/index.ts';
import { doorAnswer, fieldAnswer } from './answer-ids.ts';
import { useDesk } from './desk-context.ts';
import styles from './import.module.css';
import { ruleWords } from './rule-words.ts';
import { samplesOf } from './samples-of.ts';

const shownAtFirst = 40;

/** All columns of one file on one screen: what each is taken for, how surely and why, how it is read, and what the door does with it. */
export const MatchColumns = ({ plan }: { readonly plan: FilePlan }) => {
  const [words, setWords] = useState('');
  const [shown, setShown] = useState(shownAtFirst);
  const fitting = inOrder(plan.columns).filter((column) => column.label.toLowerCase().includes(words.trim().toLowerCase()));
  const some = fitting.slice(0, shown);
  return (
    <Stack gap={12}>
      {plan.columns.length > 12 ? (
        <TextInput label={`Find one of ${formatCount(plan.columns.length)} columns`} type="search" value={words} onChange={setWords} />
      ) : null}
      <div className={styles['scroller']} role="region" aria-label={`Columns of ${plan.reading.name}`} tabIndex={0}>
        <table className={styles['columns']}>
          <caption className="visually-hidden">Columns of {plan.reading.name} and what they are matched with</caption>
          <thead>
            <tr>
              <th scope="col">Your column</th>
              <th scope="col">Samples</th>
              <th scope="col">Ours</th>
              <th scope="col">Match</th>
              <th scope="col">Read as</th>
              <th scope="col">At the door</th>
            </tr>
          </thead>
          <tbody>
            {some.map((column) => (
              <ColumnRow key={column.index} plan={plan} column={column} />
            ))}
          </tbody>
        </table>
      </div>
      {fitting.length > shown ? (
        <Button onClick={() => setShown(shown + 100)}>Show 100 more of {formatCount(fitting.length - shown)} columns</Button>
      ) : null}
      {fitting.length === 0 ? <Muted>No column has a name like that.</Muted> : null}
    </Stack>
  );
};

/** To check first, then matched, then not used; each in the order of the file. */
const inOrder = (columns: readonly ColumnMatch[]): readonly ColumnMatch[] => {
  const rank = (column: ColumnMatch): number => (column.chip === 'check' ? 0 : column.field !== null ? 1 : column.door === 'drop' ? 3 : 2);
  return [...columns].sort((a, b) => rank(a) - rank(b) || a.index - b.index);
};

const notOurs = 'none';
const fieldOptions = [
  { value: notOurs, label: 'Not one of ours' },
  ...(Object.keys(fields) as FieldId[]).map((field) => ({ value: field as string, label: fields[field].label })),
];

const doorWords: Readonly<Record<DoorTreatment, string>> = {
  keep: 'Keep',
  key: 'Make it a key',
  'age-band': 'Age band only',
  drop: 'Drop',
};
const asProposed = 'as-proposed';

/** What was proposed comes first; choosing it takes the user's own choice back. */
const doorOptions = ({ door, reason }: ColumnMatch, answered: boolean): readonly Option[] => {
  const choices: readonly DoorTreatment[] =
    door === 'age-band' || reason.includes('birth date') ? ['keep', 'drop', 'age-band'] : ['keep', 'drop'];
  return [
    { value: asProposed, label: answered ? 'As proposed' : doorWords[door] },
    ...choices.filter((choice) => answered || choice !== door).map((choice) => ({ value: choice, label: doorWords[choice] })),
  ];
};

const chipWords = {
  exact: { label: 'Exact', tone: 'accent' },
  remembered: { label: 'Remembered', tone: 'accent' },
  set: { label: 'Set by you', tone: 'accent' },
  likely: { label: 'Likely', tone: 'neutral' },
  check: { label: 'Check', tone: 'caution' },
  none: { label: 'No match', tone: 'neutral' },
} as const;

const ColumnRow = ({ plan, column }: { readonly plan: FilePlan; readonly column: ColumnMatch }) => {
  const [{ answers }, desk] = useDesk();
  const { name } = plan.reading;
  const { label, field, chip, confidence, reason, door, rule } = column;
  const dropped = door === 'drop';
  const also = (column.alsoFills ?? []).map((more) => fields[more.field].label);
  return (
    <tr data-dropped={dropped}>
      <th scope="row">
        <bdi>{label}</bdi>
      </th>
      <td data-label="Samples">{samplesOf(plan, column)}</td>
      <td data-label="Ours">
        <Select
          label={`Our field for ${label}`}
          labelHidden
          searchable
          options={fieldOptions}
          value={field ?? notOurs}
          onChange={(value) => void desk.answer({ [fieldAnswer(name, label)]: value }, `the match of ${label}`)}
        />
        {also.length === 0 ? null : <Muted>also fills {also.join(', ')}</Muted>}
      </td>
      <td data-label="Match">
        <Badge tone={chipWords[chip].tone}>
          {chipWords[chip].label}
          {chip === 'likely' || chip === 'check' ? ` ${confidence.toFixed(2)}` : ''}
        </Badge>
        {reason === '' ? null : <div className={styles['reason']}>{reason}</div>}
      </td>
      <td data-label="Read as">{dropped ? <Muted>not read</Muted> : ruleWords(rule)}</td>
      <td data-label="At the door">
        <Select
          label={`What the door does with ${label}`}
          labelHidden
          options={doorOptions(column, doorAnswer(name, label) in answers)}
          value={answers[doorAnswer(name, label)] ?? asProposed}
          onChange={(value) =>
            void desk.answer({ [doorAnswer(name, label)]: value === asProposed ? null : value }, `what happens to ${label}`)
          }
        />
      </td>
    </tr>
  );
};
