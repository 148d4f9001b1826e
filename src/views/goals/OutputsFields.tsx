import { Stack, TextInput } from '../../ui/index.ts';
import type { GoalFieldsProps } from './GoalEditor.tsx';

/** Countable things done, one a line: rosters published, talks held. */
export const OutputsFields = ({ goal, set }: GoalFieldsProps) => (
  <Stack gap={12}>
    <TextInput
      label="Countable things done"
      lines={5}
      value={goal.outputs.join('\n')}
      onChange={(text) => set({ outputs: text === '' ? [] : text.split('\n') })}
      hint="One a line, with a number: 12 stay interviews held"
    />
  </Stack>
);
