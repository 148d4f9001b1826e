import { isIsoDate, type IsoDate } from '../../domain/period.ts';
import type { Draft } from './desk-state.ts';

/**
 * The day that files are read on. The sample lives by its own calendar: its next year may lie ahead of the real one, and a file of a day to come
 * would be taken for one without a day.
 */
export const todayFor = ({ files, sample }: Pick<Draft, 'files' | 'sample'>, today: IsoDate): IsoDate => {
  if (!sample) return today;
  const named = files.flatMap(({ name }) => /\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? []).filter(isIsoDate);
  return [today, ...named].toSorted().at(-1) ?? today;
};
