import { useState } from 'react';
import type { OrganizationEvent } from '../../domain/act.ts';
import { isIsoDate } from '../../domain/period.ts';
import { cutName, groupName, type MetricId } from '../../domain/reading.ts';
import { Button, Dialog, Select, Stack, TextInput, type Option } from '../../ui/index.ts';
import { withOne } from '../acting/plans-contract.ts';
import { usePlans } from '../acting/plans-context.ts';
import { addressOfCell } from '../figures/released.ts';
import { cutWords, groupWords } from '../figures/words.ts';
import { useComparisons } from '../queries.ts';
import { useSession } from '../session-context.ts';

export interface EventDialogProps {
  /** `null` = a new one. */
  readonly event: OrganizationEvent | null;
  readonly onClose: () => void;
}

/** Day, words and unit of one event. */
export const EventDialog = ({ event, onClose }: EventDialogProps) => {
  const { change } = usePlans();
  const [on, setOn] = useState<string>(event?.on ?? '');
  const [text, setText] = useState(event?.text ?? '');
  const [unit, setUnit] = useState(event?.unit ?? null);
  const units = useUnits();
  const words = text.trim();
  const key = keyOf(unit);
  const known: readonly Option[] = units.map(({ value, label }) => ({ value, label }));
  const save = (): void => {
    if (!isIsoDate(on) || words === '') return;
    const saved: OrganizationEvent = { id: event?.id ?? crypto.randomUUID(), on, text: words, unit };
    change(event === null ? 'a new event' : 'a change of an event', (now) => ({ ...now, events: withOne(now.events, saved) }));
    onClose();
  };
  return (
    <Dialog
      title={event === null ? 'Add an event' : 'Edit the event'}
      open
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" disabled={!isIsoDate(on) || words === ''} onClick={save}>
            Save
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <TextInput label="Day" type="date" value={on} onChange={setOn} required />
        <TextInput label="What happened" hint="A few words, no names of persons." value={text} onChange={setText} required />
        <Select
          label="Where"
          value={key}
          options={[
            { value: whole, label: 'Whole organization' },
            ...(known.some(({ value }) => value === key) || unit === null
              ? known
              : [{ value: key, label: groupWords(unit.group) }, ...known]),
          ]}
          onChange={(value) => setUnit(units.find((one) => one.value === value)?.unit ?? null)}
          searchable
        />
      </Stack>
    </Dialog>
  );
};

const whole = '|';
type Unit = OrganizationEvent['unit'];
const keyOf = (unit: Unit): string => (unit === null ? whole : `${cutName(unit.cut)}|${groupName(unit.group)}`);

/** Departments and offices that have people now. */
const useUnits = (): readonly (Option & { readonly unit: Unit })[] => {
  const { cuts, period } = useSession();
  const asked = [['department'], ['office']].filter((cut) => cuts.some((choice) => cutName(choice.cut) === cutName(cut)));
  const { data = [] } = useComparisons({ metrics: ['headcount' as MetricId], cuts: asked, period }, asked.length > 0);
  return data.map((comparison) => {
    const { cut, group } = addressOfCell(comparison);
    return { value: keyOf({ cut, group }), label: `${groupWords(group)} · ${cutWords(cut).toLowerCase()}`, unit: { cut, group } };
  });
};
