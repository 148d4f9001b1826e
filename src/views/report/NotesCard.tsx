import { formatDate } from '../../domain/format.ts';
import { groupWords } from '../../domain/place-words.ts';
import { Card, Checkbox, Stack } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { withOne } from '../acting/plans-contract.ts';
import { useSession } from '../session-context.ts';

/** Which of the dated notes go along as footnotes. None does by itself: a note may hold exact figures. */
export const NotesCard = () => {
  const { infos } = useSession();
  const { state, change } = usePlans();
  if (state.notes.length === 0) return null;
  return (
    <Card title="Notes that go along as footnotes" foot="Printed as typed. Leave out whatever holds an exact figure of a small group.">
      <Stack gap={8}>
        {state.notes.map((note) => (
          <Checkbox
            key={note.id}
            label={note.text}
            hint={[infos.get(note.at.metric)?.label, groupWords(note.at.group), formatDate(note.on)].filter(Boolean).join(' · ')}
            checked={note.forLeaders}
            onChange={(forLeaders) =>
              change('which notes go along', (now) => ({ ...now, notes: withOne(now.notes, { ...note, forLeaders }) }))
            }
          />
        ))}
      </Stack>
    </Card>
  );
};
