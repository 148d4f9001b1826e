import { useState } from 'react';
import { formatPeriod, formatValue } from '../../domain/format.ts';
import { isIsoDate, type IsoDate } from '../../domain/period.ts';
import type { MetricId } from '../../domain/reading.ts';
import { MultiSelect, NumberInput, Stack, TextInput } from '../../ui/index.ts';
import { measurableMetrics } from '../measurable-metrics.ts';
import { useSession } from '../session-context.ts';
import type { GoalFieldsProps } from './GoalEditor.tsx';
import { baselineWords, outcomeWords } from './goal-words.ts';
import styles from './goals.module.css';
import { SanityLine } from './SanityLine.tsx';
import { fieldMarks, fromTyped, toTyped } from './target-input.ts';

/** The figure that is to move: its frozen baseline, the target with what it comes to, the date, what is watched beside it. */
export const OutcomeFields = ({ goal, set, errorOf }: GoalFieldsProps) => {
  const session = useSession();
  const { baseline, outcome, better, sideEffects, due } = goal;
  const [target, type] = useState(goal.target);
  const info = session.infos.get(outcome.metric);
  const watched = measurableMetrics(session).filter((id) => id !== outcome.metric && session.infos.get(id)?.better !== 'context');
  return (
    <Stack gap={12}>
      <p className={styles['outcome']}>
        <strong>{outcomeWords(outcome, info)}</strong>
        <span>{better === 'lower' ? 'lower is better for people here' : 'higher is better for people here'}</span>
      </p>
      <p>
        Baseline {baselineWords(goal)}
        <br />
        <small>
          {formatPeriod(baseline.period)}, frozen; files {baseline.snapshot.slice(0, 12)}
        </small>
      </p>
      <NumberInput
        label="Target"
        required
        value={toTyped(goal.target, baseline.unit)}
        onTyped={(typed) => typed !== null && type(fromTyped(typed, baseline.unit))}
        onChange={(typed) => typed !== null && set({ target: fromTyped(typed, baseline.unit) })}
        {...fieldMarks(baseline.unit)}
        hint={`from ${formatValue(baseline.value, baseline.unit)}`}
        {...errorOf('target')}
      />
      <TextInput
        label="To be reached by"
        type="date"
        required
        value={due}
        onChange={(next) => set({ due: next as IsoDate })}
        {...(isIsoDate(due) ? errorOf('due') : { error: 'Choose a day' })}
      />
      <SanityLine question={{ ...goal, target }} />
      <MultiSelect
        label="Watched for harm, at most two"
        value={sideEffects}
        options={watched.map((id) => ({ value: id, label: session.infos.get(id)?.label ?? id }))}
        onChange={(ids) => set({ sideEffects: ids.slice(0, 2) as readonly string[] as readonly MetricId[] })}
        searchable
        {...errorOf('sideEffects')}
      />
    </Stack>
  );
};
