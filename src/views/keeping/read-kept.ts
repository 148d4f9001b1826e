import type { WorkspaceClient, WorkspaceState } from '../../store/index.ts';
import { emptyDraft, type Draft, type FileInHand } from '../import/desk-state.ts';
import { errorCode } from './error-code.ts';
import { readDecided, type Kept } from './kept-decisions.ts';

export interface ReadKept {
  readonly draft: Draft;
  /** `null`: answers and settings are damaged, so that they are as at the beginning. */
  readonly kept: Kept | null;
  readonly joinKey: string | null;
  /** Names of damaged files; `null` stands for answers and settings. */
  readonly damaged: readonly (string | null)[];
  /** Names of files that are kept with their dropped columns. */
  readonly untouched: readonly string[];
}

/** Reads an open workspace: what is damaged is named and left out, the rest is there. */
export const readKept = async (client: WorkspaceClient, state: WorkspaceState): Promise<ReadKept> => {
  const damaged: (string | null)[] = [];
  const orNull = async <T>(name: string | null, read: () => Promise<T>): Promise<T | null> => {
    try {
      return await read();
    } catch (cause) {
      if (errorCode(cause) !== 'damaged') throw cause;
      damaged.push(name);
      return null;
    }
  };
  const decisionsAt = state.documents.find(({ kind }) => kind === 'decisions');
  const document = decisionsAt === undefined ? null : await orNull(null, () => client.read(decisionsAt.id));
  const decisions = document?.kind === 'decisions' ? document.decisions : null;
  const kept = decisions === null ? null : readDecided(decisions);
  const files: FileInHand[] = [];
  const untouched: string[] = [];
  for (const { id, name, keptAt } of state.documents.filter(({ kind }) => kind === 'file')) {
    const read = await orNull(name, () => client.read(id));
    if (read?.kind !== 'file') continue;
    if (read.untouched) untouched.push(read.name);
    const answers = kept?.files.find((file) => file.name === read.name)?.answers ?? [];
    files.push({
      name: read.name,
      file: new File([read.bytes], read.name, { lastModified: Date.parse(keptAt) }),
      copyOf: { originalSha256: read.originalSha256, answers },
    });
  }
  const place = new Map(kept?.files.map(({ name }, index) => [name, index]));
  files.sort((a, b) => (place.get(a.name) ?? files.length) - (place.get(b.name) ?? files.length));
  return {
    draft: { ...emptyDraft, files, answers: kept?.answers ?? {}, sample: kept?.session.sample ?? false },
    kept,
    joinKey: decisions?.joinKey ?? null,
    damaged,
    untouched,
  };
};
