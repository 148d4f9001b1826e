import { useRef, useState } from 'react';
import type { Goal } from '../../domain/goal.ts';
import type { GoalField } from '../../domain/goal-checks.ts';
import { Button, Callout, Card, CertaintyMark, PageHead, Row, Stack, type Crumb } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { countedWords } from '../figures/words.ts';
import { useSession } from '../session-context.ts';
import { ActivitiesFields } from './ActivitiesFields.tsx';
import { EquityCard } from './EquityCard.tsx';
import { InputsFields } from './InputsFields.tsx';
import { LogicModel } from './LogicModel.tsx';
import { OutcomeFields } from './OutcomeFields.tsx';
import { OutputsFields } from './OutputsFields.tsx';
import { WhatIfCard } from './WhatIfCard.tsx';
import { WhoAndWhen } from './WhoAndWhen.tsx';

export interface GoalEditorProps {
  readonly goal: Goal;
  readonly page: string;
  readonly crumbs: readonly Crumb[];
  readonly onChange: (goal: Goal) => void;
  readonly onSave: (goal: Goal) => void;
  readonly onCancel: () => void;
}

/** What every part of the sheet gets: the goal, how to change it, and what is wrong at a field once saving was tried. */
export interface GoalFieldsProps {
  readonly goal: Goal;
  readonly set: (change: Partial<Goal>) => void;
  readonly errorOf: (field: GoalField) => { readonly error?: string };
}

/** The sheet as it is filled in: from inputs to the outcome, what it costs, who gains, and only then saved. */
export const GoalEditor = ({ goal, page, crumbs, onChange, onSave, onCancel }: GoalEditorProps) => {
  const { goals: tools, infos } = useSession();
  const { state } = usePlans();
  const [tried, setTried] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const because = state.choices.find(({ painPoint }) => painPoint === goal.finding.painPoint)?.moreThanTwoBecause;
  const problems = tools?.problemsOf(goal, because) ?? [];
  const errorOf = (field: GoalField): { readonly error?: string } => {
    const found = tried ? problems.filter((problem) => problem.field === field).map(({ message }) => message) : [];
    return found.length === 0 ? {} : { error: found.join(' ') };
  };
  const set = (change: Partial<Goal>): void => onChange({ ...goal, ...change });
  const save = (): void => {
    setTried(true);
    if (problems.length === 0) onSave(withoutBlanks(goal));
    else requestAnimationFrame(() => summary.current?.focus());
  };
  const fields = { goal, set, errorOf };
  const { finding } = goal;
  return (
    <Stack gap={16}>
      <PageHead
        page={page}
        finding={finding.sentence}
        crumbs={crumbs}
        lead={
          <>
            <CertaintyMark certainty={finding.certainty} /> · {countedWords(infos.get(goal.outcome.metric), finding.people)} · the finding
            and its baseline are frozen with the sheet
          </>
        }
      />
      <LogicModel
        columns={[
          { title: 'Inputs', asks: 'What do we put in?', content: <InputsFields {...fields} /> },
          { title: 'Activities', asks: 'What will be done, by when?', content: <ActivitiesFields {...fields} /> },
          { title: 'Outputs', asks: 'What can be counted? Never proof of success.', content: <OutputsFields {...fields} /> },
          { title: 'Outcome', asks: 'Which figure is to move, how far?', content: <OutcomeFields {...fields} /> },
        ]}
      />
      <WhoAndWhen {...fields} />
      <WhatIfCard {...fields} />
      <EquityCard {...fields} />
      <Card>
        <div ref={summary} tabIndex={-1}>
          {tried && problems.length > 0 ? (
            <Callout tone="caution" title={problems.length === 1 ? 'One thing is missing' : `${problems.length} things are missing`}>
              <ul>
                {problems.map(({ field, message }) => (
                  <li key={`${field} ${message}`}>{message}</li>
                ))}
              </ul>
            </Callout>
          ) : (
            <p>The sheet is saved as a whole; until then nothing of it is kept.</p>
          )}
        </div>
        <Row>
          <Button kind="primary" onClick={save}>
            Save the goal
          </Button>
          <Button onClick={onCancel}>Discard</Button>
        </Row>
      </Card>
    </Stack>
  );
};

/** Lines that were opened and left empty are not kept. */
const withoutBlanks = (goal: Goal): Goal => ({
  ...goal,
  activities: goal.activities.filter(({ text }) => text.trim() !== ''),
  outputs: goal.outputs.map((output) => output.trim()).filter((output) => output !== ''),
});
