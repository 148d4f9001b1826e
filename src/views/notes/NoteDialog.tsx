import { useState } from 'react';
import type { FigureNote } from '../../domain/act.ts';
import type { GoalAddress } from '../../domain/goal.ts';
import { Button, Callout, Checkbox, Dialog, Muted, Stack, TextInput } from '../../ui/index.ts';
import { withOne } from '../acting/plans-contract.ts';
import { usePlans } from '../acting/plans-context.ts';
import { useSession } from '../session-context.ts';
import { useToday } from '../use-today.ts';
import { placeOfNote } from './place-of-note.ts';

export interface NoteDialogProps {
  /** A note, or the figure that a new one is to be on. */
  readonly of: FigureNote | GoalAddress;
  readonly onClose: () => void;
}

/** Words of one note. That it goes to leaders, too, takes a step of its own, taken again whenever the words change. */
export const NoteDialog = ({ of, onClose }: NoteDialogProps) => {
  const { infos } = useSession();
  const { change } = usePlans();
  const today = useToday();
  const before = 'at' in of ? of : null;
  const at = 'at' in of ? of.at : of;
  const [text, setText] = useState(before?.text ?? '');
  const [forLeaders, setForLeaders] = useState(before?.forLeaders ?? false);
  const [checked, setChecked] = useState(before?.forLeaders ?? false);
  const words = text.trim();
  const isReady = words !== '' && (!forLeaders || checked);
  const save = (): void => {
    const note: FigureNote = { id: before?.id ?? crypto.randomUUID(), at, on: before?.on ?? today, text: words, forLeaders };
    change(before === null ? 'a new note' : 'a change of a note', (now) => ({ ...now, notes: withOne(now.notes, note) }));
    onClose();
  };
  return (
    <Dialog
      title={before === null ? 'Add a note' : 'Edit the note'}
      open
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" disabled={!isReady} onClick={save}>
            Save
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <Muted>On {placeOfNote(at, infos.get(at.metric))}</Muted>
        <TextInput
          label="Note"
          hint="Printed as a footnote wherever this figure stands. No names of persons."
          lines={4}
          value={text}
          onChange={(value) => {
            setText(value);
            setChecked(false);
          }}
          required
        />
        <Checkbox
          label="Hand it to leaders, too"
          checked={forLeaders}
          onChange={(is) => {
            setForLeaders(is);
            setChecked(false);
          }}
        />
        {forLeaders ? (
          <Callout tone="caution" title="Nothing checks the words of a note">
            <Stack gap={8}>
              <p>
                Leaders get figures that are rounded and, where groups are small, hidden. An exact figure or a head-count in this note would
                undo that, for everybody the pack reaches.
              </p>
              <Checkbox label="I read it again: no exact figure, no small group, no person" checked={checked} onChange={setChecked} />
            </Stack>
          </Callout>
        ) : null}
      </Stack>
    </Dialog>
  );
};
