import { useMemo, useState, type ReactNode } from 'react';
import type { FigureNote } from '../../domain/act.ts';
import type { GoalAddress } from '../../domain/goal.ts';
import { usePlans } from '../acting/plans-context.ts';
import { useSession } from '../session-context.ts';
import { Footnotes } from './Footnotes.tsx';
import { FootnotesContext, type FootnotesOnPage } from './footnotes-context.ts';
import { NoteDialog } from './NoteDialog.tsx';

export interface WithFootnotesProps {
  /** Which notes belong to what is shown inside. */
  readonly about: (note: FigureNote) => boolean;
  readonly children: ReactNode;
}

/** Numbers the notes of the figures inside and prints them at the foot. Leaders read those handed to them, and write none. */
export const WithFootnotes = ({ about, children }: WithFootnotesProps) => {
  const { audience } = useSession();
  const { state } = usePlans();
  const [edited, edit] = useState<FigureNote | GoalAddress | null>(null);
  const shown = state.notes.filter((note) => about(note) && (audience === 'analyst' || note.forLeaders));
  const page = useMemo(
    (): FootnotesOnPage => ({
      notes: shown.toSorted((a, b) => a.on.localeCompare(b.on)).map((note, at) => ({ number: at + 1, note })),
      edit: audience === 'analyst' ? edit : null,
    }),
    [shown, audience],
  );
  return (
    <FootnotesContext value={page}>
      {children}
      <Footnotes />
      {edited === null ? null : <NoteDialog of={edited} onClose={() => edit(null)} />}
    </FootnotesContext>
  );
};
