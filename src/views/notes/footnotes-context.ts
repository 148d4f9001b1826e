import { createContext, useContext } from 'react';
import type { FigureNote } from '../../domain/act.ts';
import type { GoalAddress } from '../../domain/goal.ts';
import { cutName, groupName } from '../../domain/reading.ts';

export interface NumberedNote {
  readonly number: number;
  readonly note: FigureNote;
}

/** The notes at the foot of the page, numbered in their order; `edit` opens one, or a new one on a figure, `null` where notes are only read. */
export interface FootnotesOnPage {
  readonly notes: readonly NumberedNote[];
  readonly edit: ((one: FigureNote | GoalAddress) => void) | null;
}

export const FootnotesContext = createContext<FootnotesOnPage>({ notes: [], edit: null });

/** Those of one figure. */
export const useNotesAt = (at: GoalAddress): readonly NumberedNote[] => {
  const { notes } = useContext(FootnotesContext);
  return notes.filter(({ note }) => isSamePlace(note.at, at));
};

export const isSamePlace = (a: GoalAddress, b: GoalAddress): boolean =>
  a.metric === b.metric && a.facet === b.facet && cutName(a.cut) === cutName(b.cut) && groupName(a.group) === groupName(b.group);
