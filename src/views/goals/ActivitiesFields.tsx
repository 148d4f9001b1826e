import type { Lever, Practice } from '../../domain/lever.ts';
import { isIsoDate } from '../../domain/period.ts';
import { leverContent } from '../../pipeline.ts';
import { Button, MultiSelect, Stack, TextInput } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import type { GoalFieldsProps } from './GoalEditor.tsx';
import styles from './goals.module.css';

/** The practices, and what is done by when; the first steps of the practices are there to begin with. */
export const ActivitiesFields = ({ goal, set, errorOf }: GoalFieldsProps) => {
  const { state } = usePlans();
  const { activities } = goal;
  const { error } = errorOf('activities');
  const library = [...state.ownPractices, ...leverContent().practices];
  const change = (at: number, next: Partial<(typeof activities)[number]>): void =>
    set({ activities: activities.map((activity, index) => (index === at ? { ...activity, ...next } : activity)) });
  return (
    <Stack gap={12}>
      <MultiSelect
        label="Practices"
        value={goal.practices}
        options={library.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(ids) => set({ practices: ids, levers: leversOf(ids, library) })}
        searchable
        {...errorOf(goal.practices.length === 0 ? 'practices' : 'levers')}
      />
      <ol className={styles['lines']}>
        {activities.map(({ text, due }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line has no name of its own
          <li key={at}>
            <TextInput label={`Activity ${at + 1}`} value={text} onChange={(next) => change(at, { text: next })} />
            <div className={styles['when']}>
              <TextInput
                label={`Activity ${at + 1}, by`}
                labelHidden
                type="date"
                value={due ?? ''}
                onChange={(next) => change(at, { due: isIsoDate(next) ? next : null })}
              />
              <Button
                size="small"
                kind="quiet"
                label={`Remove activity ${at + 1}`}
                onClick={() => set({ activities: activities.filter((_, index) => index !== at) })}
              >
                Remove
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {error === undefined ? null : <p className={styles['problem']}>{error}</p>}
      <div>
        <Button size="small" onClick={() => set({ activities: [...activities, { text: '', due: null, done: false }] })}>
          Add an activity
        </Button>
      </div>
    </Stack>
  );
};

const leversOf = (ids: readonly string[], library: readonly Practice[]): readonly Lever[] => [
  ...new Set(library.filter(({ id }) => ids.includes(id)).map(({ lever }) => lever)),
];
