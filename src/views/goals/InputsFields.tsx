import type { AmountRange } from '../../domain/goal.ts';
import { NumberInput, Row, Stack, TextInput } from '../../ui/index.ts';
import type { GoalFieldsProps } from './GoalEditor.tsx';

/** Sponsor, time, money as a range with its source, data. */
export const InputsFields = ({ goal, set, errorOf }: GoalFieldsProps) => {
  const { inputs } = goal;
  const change = (next: Partial<typeof inputs>): void => set({ inputs: { ...inputs, ...next } });
  const money = (next: Partial<AmountRange>): void => {
    const range = { low: 0, high: 0, source: '', ...inputs.money, ...next };
    change({ money: range.low === 0 && range.high === 0 && range.source.trim() === '' ? null : range });
  };
  return (
    <Stack gap={12}>
      <TextInput label="Sponsor" value={inputs.sponsor} onChange={(sponsor) => change({ sponsor })} hint="A role, not a person" />
      <TextInput label="Staff time" value={inputs.staffTime} onChange={(staffTime) => change({ staffTime })} hint="Whose, and how much" />
      <div role="group" aria-label="Money a year">
        <Row align="start">
          <NumberInput
            label="Money a year, from"
            value={inputs.money?.low ?? null}
            prefix="$"
            min={0}
            decimals={0}
            onChange={(low) => money({ low: low ?? 0 })}
          />
          <NumberInput
            label="to"
            value={inputs.money?.high ?? null}
            prefix="$"
            min={0}
            decimals={0}
            onChange={(high) => money({ high: high ?? 0 })}
            {...errorOf('money')}
          />
        </Row>
        <TextInput label="Where the range comes from" value={inputs.money?.source ?? ''} onChange={(source) => money({ source })} />
      </div>
      <TextInput label="Data needed" value={inputs.dataNeeded} onChange={(dataNeeded) => change({ dataNeeded })} lines={2} />
    </Stack>
  );
};
