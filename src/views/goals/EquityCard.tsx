import { useQuery } from '@tanstack/react-query';
import type { EquityAnswer } from '../../domain/goal.ts';
import { isIsoDate } from '../../domain/period.ts';
import { Button, Card, Columns, Select, StateBox, TextInput } from '../../ui/index.ts';
import { useSession } from '../session-context.ts';
import { useToday } from '../use-today.ts';
import { EquitySplits } from './EquitySplits.tsx';
import type { GoalFieldsProps } from './GoalEditor.tsx';

const answers: readonly EquityAnswer['answer'][] = ['gains are even', 'some gain less', 'some are left out', 'no data'];

/** Who would gain and who might be left out, split by split: shown before saving, and answered. It blocks nothing but silence. */
export const EquityCard = ({ goal, set, errorOf }: GoalFieldsProps) => {
  const { goals: tools, version } = useSession();
  const today = useToday();
  const { outcome, better, baseline, target, due, equity } = goal;
  const question = { outcome, better, baseline, target, due };
  const { data, error, refetch } = useQuery({
    queryKey: ['equity', version, question],
    queryFn: ({ signal }) => tools!.equity({ goal: question, period: baseline.period }, signal),
    enabled: tools !== null,
  });
  const answer = (next: Partial<EquityAnswer>): void => set({ equity: { ...equity, ...next, answeredOn: today } });
  const isAnswered = isIsoDate(equity.answeredOn);
  return (
    <Card title="Equity check: who gains, who is left out">
      {error !== null ? (
        <StateBox state="error" title={error.message} action={<Button onClick={() => void refetch()}>Retry</Button>} />
      ) : data === undefined ? (
        <StateBox state="loading" title="Looking at the groups inside the unit" height={160} />
      ) : (
        <EquitySplits check={data} unit={baseline.unit} />
      )}
      <Columns min={260}>
        <Select
          label="Your answer"
          value={isAnswered ? equity.answer : null}
          placeholder="To be answered before saving"
          options={answers.map((value) => ({ value, label: sentenceCase(value) }))}
          onChange={(value) => answer({ answer: value as EquityAnswer['answer'] })}
          {...(data === undefined ? {} : { hint: `The figures suggest: ${data.suggested}` })}
          {...errorOf('equity')}
        />
        <TextInput
          label="Who is missing"
          value={equity.whoIsMissing}
          onChange={(whoIsMissing) => set({ equity: { ...equity, whoIsMissing } })}
          hint="Contract staff, a shift, a site, people nobody asked"
        />
        <TextInput
          label="What was changed because of it"
          value={equity.changeMade}
          onChange={(changeMade) => set({ equity: { ...equity, changeMade } })}
        />
      </Columns>
    </Card>
  );
};

const sentenceCase = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
