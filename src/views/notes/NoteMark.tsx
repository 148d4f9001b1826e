import { useContext } from 'react';
import type { GoalAddress } from '../../domain/goal.ts';
import { Button } from '../../ui/index.ts';
import { FootnotesContext, useNotesAt } from './footnotes-context.ts';
import styles from './notes.module.css';

export interface NoteMarkProps {
  readonly at: GoalAddress;
  /** The figure in words: `voluntary turnover of Fleet Services`. */
  readonly what: string;
}

/** Numbers of a figure's footnotes, and the way to write one. */
export const NoteMark = ({ at: { metric, facet, cut, group }, what }: NoteMarkProps) => {
  const at = { metric, facet, cut, group };
  const notes = useNotesAt(at);
  const { edit } = useContext(FootnotesContext);
  return (
    <>
      {notes.map(({ number }) => (
        <sup key={number} className={styles['mark']}>
          <span className="visually-hidden">note </span>
          {number}
        </sup>
      ))}
      {edit === null ? null : (
        <span className={`${styles['add']} no-print`}>
          <Button size="small" kind="quiet" label={`Add a note on ${what}`} onClick={() => edit(at)}>
            + Note
          </Button>
        </span>
      )}
    </>
  );
};
