import { useState } from 'react';
import type { ListeningMethod, ListeningRecord } from '../../domain/act.ts';
import type { PainPoint } from '../../domain/comparison.ts';
import { isIsoDate } from '../../domain/period.ts';
import { Button, Disclosure, NumberInput, Row, Stack, TextInput } from '../../ui/index.ts';
import { withOne } from '../acting/plans-contract.ts';
import { usePlans } from '../acting/plans-context.ts';
import { methodLabels } from './listening-methods.ts';

/** Writes down a listening step that took place or is planned: themes, never who said what. */
export const HeardForm = ({ point, method }: { readonly point: PainPoint; readonly method: ListeningMethod }) => {
  const { change } = usePlans();
  const [on, setOn] = useState('');
  const [people, setPeople] = useState<number | null>(null);
  const [heard, setHeard] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const save = (): void => {
    if (heard.trim() === '' && !isIsoDate(on)) return setProblem('A day for what is planned, or the themes that were heard');
    const record: ListeningRecord = {
      id: crypto.randomUUID(),
      painPoint: point.id,
      method,
      on: isIsoDate(on) ? on : null,
      people,
      heard: heard.trim(),
    };
    change('a listening step', (now) => ({ ...now, listening: withOne(now.listening, record) }));
    setOn('');
    setPeople(null);
    setHeard('');
    setProblem(null);
  };
  return (
    <Disclosure summary={`Write down a step (${methodLabels[method].toLowerCase()})`}>
      <Stack gap={12}>
        <Row align="start">
          <TextInput label="Day" type="date" value={on} onChange={setOn} hint="Held or planned" />
          <NumberInput label="People asked" value={people} onChange={setPeople} min={0} decimals={0} hint="Never who" />
        </Row>
        <TextInput
          label="Themes heard"
          lines={3}
          value={heard}
          onChange={setHeard}
          hint="Themes only: no names, nothing that one person alone could have said. Empty = planned."
          {...(problem === null ? {} : { error: problem })}
        />
        <div>
          <Button onClick={save}>Keep this step</Button>
        </div>
      </Stack>
    </Disclosure>
  );
};
