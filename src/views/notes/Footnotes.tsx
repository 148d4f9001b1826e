import { useContext } from 'react';
import { formatDate } from '../../domain/format.ts';
import { Badge, Button, Row } from '../../ui/index.ts';
import { withoutOne } from '../acting/plans-contract.ts';
import { usePlans } from '../acting/plans-context.ts';
import { UndoChange } from '../acting/UndoChange.tsx';
import { useSession } from '../session-context.ts';
import { FootnotesContext } from './footnotes-context.ts';
import { placeOfNote } from './place-of-note.ts';
import styles from './notes.module.css';

/** The notes of the page, numbered, each with its figure and day. */
export const Footnotes = () => {
  const { notes, edit } = useContext(FootnotesContext);
  const { infos } = useSession();
  const { change } = usePlans();
  if (notes.length === 0) return null;
  return (
    <section className={styles['footnotes']} aria-label="Notes">
      <h2>Notes</h2>
      <ol>
        {notes.map(({ number, note }) => (
          <li key={note.id} value={number}>
            <span className={styles['words']}>{note.text}</span>{' '}
            <span className={styles['where']}>
              {placeOfNote(note.at, infos.get(note.at.metric))}, {formatDate(note.on)}
            </span>{' '}
            {edit === null ? null : (
              <span className="no-print">
                <Row>
                  {note.forLeaders ? <Badge tone="caution">goes to leaders</Badge> : null}
                  <Button size="small" label={`Edit note ${number}`} onClick={() => edit(note)}>
                    Edit
                  </Button>
                  <Button
                    size="small"
                    kind="quiet"
                    label={`Remove note ${number}`}
                    onClick={() => change('the removal of a note', (now) => ({ ...now, notes: withoutOne(now.notes, note.id) }))}
                  >
                    Remove
                  </Button>
                </Row>
              </span>
            )}
          </li>
        ))}
      </ol>
      {edit === null ? null : (
        <div className="no-print">
          <UndoChange />
        </div>
      )}
    </section>
  );
};
