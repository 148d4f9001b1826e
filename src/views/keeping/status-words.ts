import { formatMoment } from '../../domain/format.ts';
import type { KeepingState, OpenWorkspace } from './keeping-contract.ts';

/** One or two words for the head of the page. */
export const shortStatus = ({ open, locked, problem }: KeepingState): string => {
  if (open === null) return locked ? 'Locked' : 'Not kept';
  if (open.as !== 'writer') return open.as === 'reader' ? 'Read-only' : 'Stopped';
  if (problem !== null || open.unkeepable.length > 0) return 'Not all kept';
  return open.unkept ? 'Keeping …' : 'Kept';
};

/** The same as a sentence, with what follows from it. */
export const statusSentence = (state: KeepingState, now: Date): string => {
  const { open, locked, problem } = state;
  if (open === null) return locked ? 'locked: the key is gone from this tab' : 'not kept: what is in this tab is gone when it is closed';
  if (open.as === 'reader') return 'read-only: open in another tab';
  if (open.as === 'stopped') return 'the storage stopped; what was kept is untouched';
  if (problem !== null || open.unkeepable.length > 0) return 'not everything is kept';
  return `kept in this browser, encrypted; ${backupWords(open.state.backedUpAt, now)}`;
};

export const backupWords = (backedUpAt: string | null, now: Date): string => {
  if (backedUpAt === null) return 'no backup yet';
  const days = Math.floor((now.getTime() - Date.parse(backedUpAt)) / day);
  if (days < 1) return 'last backup today';
  return days === 1 ? 'last backup yesterday' : `last backup ${days} days ago`;
};

/** Whether the oldest kept file has been here longer than it was meant to, as a sentence. */
export const retentionWords = ({ state, options }: OpenWorkspace, now: Date): string | null => {
  const oldest = state.documents
    .filter(({ kind }) => kind === 'file')
    .map(({ keptAt }) => keptAt)
    .sort()[0];
  if (oldest === undefined || options.remindAfterMonths === null) return null;
  const due = new Date(oldest);
  due.setMonth(due.getMonth() + options.remindAfterMonths);
  if (due > now) return null;
  return `The oldest file was kept on ${formatMoment(oldest)}; you asked to be reminded after ${monthsWords(options.remindAfterMonths)}. Wipe the workspace, or remove the file, if it is no longer needed.`;
};

export const monthsWords = (months: number): string => (months === 1 ? 'one month' : `${months} months`);

/** `214 MB`, `1.2 GB`; at least `1 MB` for anything at all. */
export const bytesWords = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${bytes === 0 ? 0 : Math.max(1, Math.round(bytes / 1e6))} MB`;

const day = 86_400_000;
