import type { PainPoint } from '../../domain/comparison.ts';
import type { ListeningMethod } from '../../domain/act.ts';

/** Where it is decided what to do about a pain point. */
export const actAddress = ({ id }: Pick<PainPoint, 'id'>): string => `/act/${encodeURIComponent(id)}`;

/** The question sheet of one way of listening, as one page of paper. */
export const sheetAddress = (point: Pick<PainPoint, 'id'>, method: ListeningMethod): string => `${actAddress(point)}/ask/${method}`;

/** A goal sheet prefilled from the finding. */
export const newGoalAddress = ({ id }: Pick<PainPoint, 'id'>): string => `/goals/new/${encodeURIComponent(id)}`;

/** The id in a part of an address; what cannot be read is no id. */
export const readId = (part: string | undefined): string | null => {
  try {
    return part === undefined || part === '' ? null : decodeURIComponent(part);
  } catch {
    return null;
  }
};
