import type { Answers, FilesRead } from '../../domain/imported-file.ts';

/** A file the user gave, under the name it goes by here; the handle is kept so that it can be read again. */
export interface FileInHand {
  readonly name: string;
  readonly file: File;
  /** Of a kept copy: hash of the file it stands for, and ids of the answers that hold for it alone, since its dropped cells are overwritten. */
  readonly copyOf?: { readonly originalSha256: string; readonly answers: readonly string[] };
}

/** Everything the user decided about the import so far: what undo and redo go back and forth between. */
export interface Draft {
  readonly files: readonly FileInHand[];
  readonly answers: Answers;
  readonly sample: boolean;
}

/** What is being done right now: reading the file named, or, without a name, planning all of them. `bytes` and `rows` are of that file. */
export interface DeskWork {
  readonly file: string;
  readonly position: number;
  readonly files: number;
  readonly bytesRead: number;
  readonly bytes: number;
  readonly rows: number;
  readonly startedAt: number;
}

export interface DeskState extends Draft {
  readonly read: FilesRead;
  readonly work: DeskWork | null;
  /** Why the reader stopped, in words; the files in hand are kept. */
  readonly problem: string | null;
  /** What undo would take back, in words. */
  readonly undo: string | null;
  readonly redo: string | null;
}

export const emptyDraft: Draft = { files: [], answers: {}, sample: false };

export const emptyDesk: DeskState = {
  ...emptyDraft,
  read: { plans: [], refused: [] },
  work: null,
  problem: null,
  undo: null,
  redo: null,
};
