import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CostRange, WhatIf, WhatIfInputs } from '../../domain/goal-checks.ts';
import type { Goal } from '../../domain/goal.ts';
import { Button, Card, Choice, NumberInput, Row, StateBox } from '../../ui/index.ts';
import { useSession } from '../session-context.ts';
import type { GoalFieldsProps } from './GoalEditor.tsx';
import { WhatIfInputsFields } from './WhatIfInputsFields.tsx';
import { WhatIfRanges } from './WhatIfRanges.tsx';

const kinds: readonly { readonly value: WhatIf['kind']; readonly label: string }[] = [
  { value: 'cut turnover', label: 'Cut turnover' },
  { value: 'raise to a floor', label: 'Raise to a floor' },
  { value: 'close a gap', label: 'Close the pay gap' },
];

/** What acting costs a year beside what doing nothing costs: ranges with their rates and sources, which the user can change. */
export const WhatIfCard = ({ goal, set }: GoalFieldsProps) => {
  const { goals: tools, version, settings } = useSession();
  const [kind, choose] = useState<WhatIf['kind']>(() => kindFor(goal));
  const [hourly, setHourly] = useState<number | null>(settings.livingWages[0]?.hourly ?? null);
  const [inputs, setInputs] = useState<WhatIfInputs | null>(null);
  const { outcome, better, baseline, target, due } = goal;
  const question = { outcome, better, baseline, target, due };
  const needsFloor = kind === 'raise to a floor';
  const acting = goal.inputs.money;
  const { data, error, refetch } = useQuery({
    queryKey: ['what-if', version, kind, question, needsFloor ? hourly : null, inputs, acting],
    queryFn: ({ signal }) =>
      tools!.whatIf(
        {
          kind,
          goal: question,
          period: baseline.period,
          ...(needsFloor && hourly !== null ? { hourly } : {}),
          ...(inputs === null ? {} : { inputs }),
          acting,
        },
        signal,
      ),
    enabled: tools !== null && !(needsFloor && hourly === null),
    placeholderData: (before) => (before?.kind === kind ? before : undefined),
  });
  if (tools === null) return null;
  return (
    <Card title="What if: the cost of acting, and of doing nothing">
      <Row align="end" gap={16}>
        <Choice label="What is tried" options={kinds} value={kind} onChange={(value) => choose(value as WhatIf['kind'])} />
        {needsFloor ? (
          <NumberInput label="Pay floor" value={hourly} onChange={setHourly} prefix="$" suffix=" an hour" decimals={2} min={0} />
        ) : null}
      </Row>
      {error !== null ? (
        <StateBox state="error" title={error.message} action={<Button onClick={() => void refetch()}>Retry</Button>} />
      ) : needsFloor && hourly === null ? (
        <p>Type the pay floor, dollars an hour.</p>
      ) : data === undefined ? (
        <StateBox state="loading" title="Working it out" height={120} />
      ) : (
        <WhatIfRanges
          whatIf={data}
          {...(kind === 'cut turnover' ? {} : { onTake: (range) => set({ inputs: { ...goal.inputs, money: moneyOf(range) } }) })}
        />
      )}
      <WhatIfInputsFields inputs={inputs ?? tools.usualInputs} usual={tools.usualInputs} onChange={setInputs} />
    </Card>
  );
};

/** What bears on the goal: pay for a finding about pay, else what leaving costs. */
const kindFor = ({ baseline: { unit }, finding: { principle } }: Goal): WhatIf['kind'] =>
  unit === 'gap' ? 'close a gap' : principle === 'earnings' ? 'raise to a floor' : 'cut turnover';

const moneyOf = ({ low, high, source }: CostRange): NonNullable<Goal['inputs']['money']> => ({
  low: Math.round(low),
  high: Math.round(high),
  source,
});
