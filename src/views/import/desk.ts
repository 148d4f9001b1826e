import type { FilesRead } from '../../domain/imported-file.ts';
import type { IsoDate } from '../../domain/period.ts';
import type { Importer, ReadProgress } from '../../import/index.ts';
import { emptyDesk, emptyDraft, type DeskState, type DeskWork, type Draft, type FileInHand } from './desk-state.ts';
import { nameFiles } from './name-files.ts';
import { readFileBytes } from './read-file-bytes.ts';
import { todayFor } from './sample-today.ts';

export interface DeskParts {
  readonly openImporter: (onDeath: (error: Error) => void) => Promise<Importer>;
  readonly today: () => IsoDate;
}

/** The import in progress: files in hand, what was read from them, what was answered. Everything but reading can be undone. */
export interface Desk {
  readonly state: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly importer: () => Promise<Importer>;
  /** Adds files; a real file takes the place of sample data and the other way round. Resolves when they are read and planned. */
  readonly add: (files: readonly File[], options?: { readonly sample?: boolean }) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  /** Answers questions, or with `null` takes an answer back. */
  readonly answer: (answers: Readonly<Record<string, string | null>>, what: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly cancel: () => void;
  /** A fresh reader that reads the files in hand again. */
  readonly restart: () => Promise<void>;
  /** Forgets everything, ends the reader, and takes up this draft instead; there is nothing to undo. */
  readonly open: (draft: Draft) => Promise<void>;
}

interface Past {
  readonly what: string;
  readonly draft: Draft;
}

export const createDesk = ({ openImporter, today }: DeskParts): Desk => {
  let state = emptyDesk;
  let importer: Promise<Importer> | null = null;
  const held = new Map<string, FileInHand>();
  const unreadable = new Map<string, string>();
  let past: readonly Past[] = [];
  let future: readonly Past[] = [];
  let running = new AbortController();
  let turn: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  const change = (next: Partial<DeskState>): void => {
    state = { ...state, ...next, undo: past.at(-1)?.what ?? null, redo: future.at(-1)?.what ?? null };
    for (const listener of listeners) listener();
  };
  const reader = (): Promise<Importer> => (importer ??= openImporter(died));
  /** What the reader held is gone; the next change opens a fresh one, which reads the files in hand again. */
  const died = (error: Error): void => {
    importer = null;
    held.clear();
    unreadable.clear();
    change({ problem: error.message, work: null });
  };
  const endReader = async (): Promise<void> => {
    const old = importer;
    importer = null;
    held.clear();
    unreadable.clear();
    (await old?.catch(() => undefined))?.close();
  };
  const draft = (): Draft => ({ files: state.files, answers: state.answers, sample: state.sample });

  const readOne = async (inHand: FileInHand, position: number, files: number): Promise<void> => {
    const { name, file, copyOf } = inHand;
    const startedAt = performance.now();
    const show = (progress: Partial<ReadProgress>): void =>
      change({ work: { file: name, position, files, bytesRead: 0, bytes: file.size, rows: 0, startedAt, ...progress } });
    show({});
    const content = await readFileBytes(name, file);
    held.set(name, inHand);
    if ('refused' in content) unreadable.set(name, content.refused);
    else
      await (
        await reader()
      ).add([{ name, bytes: content.bytes, ...(copyOf ? { originalSha256: copyOf.originalSha256 } : {}) }], {
        signal: running.signal,
        onProgress: ({ bytesRead, bytes, rows }) => show({ bytesRead, bytes, rows }),
      });
  };

  const letGo = async (name: string): Promise<void> => {
    held.delete(name);
    unreadable.delete(name);
    await (await reader()).remove(name);
  };

  /** Brings the reader in line with a draft and plans it. A cancel leaves everything as it was; after a fault the files stay in hand. */
  const settle = async (next: Draft): Promise<void> => {
    const wanted = new Map(next.files.map((inHand) => [inHand.name, inHand]));
    const before = new Map(held);
    running = new AbortController();
    try {
      for (const name of Array.from(held.keys())) if (wanted.get(name) !== held.get(name)) await letGo(name);
      const missing = next.files.filter(({ name }) => !held.has(name));
      for (const [index, inHand] of missing.entries()) {
        running.signal.throwIfAborted();
        await readOne(inHand, index + 1, missing.length);
      }
      running.signal.throwIfAborted();
      change({ work: planning() });
      change({ ...next, read: await planned(next), work: null, problem: null });
    } catch (cause) {
      const canceled = running.signal.aborted;
      running = new AbortController();
      change(canceled ? { work: null } : { ...next, work: null });
      if (!canceled) throw cause;
      for (const name of Array.from(held.keys())) if (before.get(name) !== held.get(name)) await letGo(name);
      const gone = [...before].filter(([name]) => !held.has(name));
      for (const [, inHand] of gone) await readOne(inHand, 1, gone.length);
      change({ work: null });
      throw cause;
    }
  };

  const planned = async (next: Draft): Promise<FilesRead> => {
    const read = await (await reader()).plan(next.answers, { today: todayFor(next, today()) });
    return { ...read, refused: [...read.refused, ...[...unreadable].map(([name, message]) => ({ name, message }))] };
  };

  /** One change after another; each is a step that can be undone. */
  const step = (what: string, decide: (now: Draft) => Draft): Promise<void> => {
    const run = async (): Promise<void> => {
      const now = draft();
      const next = decide(now);
      if (next === now) return;
      await settle(next);
      past = [...past, { what, draft: now }];
      future = [];
      change({});
    };
    return inTurn(run);
  };
  const inTurn = (run: () => Promise<void>): Promise<void> => {
    const mine = turn.then(run);
    turn = mine.catch(() => undefined);
    return mine.catch((cause: unknown) => {
      if (isAbort(cause)) return;
      change({ problem: cause instanceof Error ? cause.message : String(cause) });
    });
  };
  const travel = (from: 'past' | 'future'): Promise<void> =>
    inTurn(async () => {
      const target = (from === 'past' ? past : future).at(-1);
      if (target === undefined) return;
      const now = { what: target.what, draft: draft() };
      await settle(target.draft);
      if (from === 'past') [past, future] = [past.slice(0, -1), [...future, now]];
      else [past, future] = [[...past, now], future.slice(0, -1)];
      change({});
    });

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    importer: reader,
    add: (files, { sample = false } = {}) =>
      step(files.length === 1 ? `adding ${files[0]?.name}` : `adding ${files.length} files`, (now) => {
        const base = now.sample === sample ? now : { ...emptyDraft, sample };
        const added = nameFiles(files, base.files);
        return added.length === 0 ? now : { ...base, files: [...base.files, ...added] };
      }),
    remove: (name) =>
      step(`removing ${name}`, (now) => {
        const files = now.files.filter((inHand) => inHand.name !== name);
        const gone = new Set(now.files.find((inHand) => inHand.name === name)?.copyOf?.answers);
        const answers = Object.fromEntries(Object.entries(now.answers).filter(([id]) => !gone.has(id)));
        return { answers, files, sample: now.sample && files.length > 0 };
      }),
    answer: (answers, what) =>
      step(what, (now) => {
        const kept = Object.entries({ ...now.answers, ...answers }).filter((entry): entry is [string, string] => entry[1] !== null);
        return { ...now, answers: Object.fromEntries(kept) };
      }),
    undo: () => travel('past'),
    redo: () => travel('future'),
    cancel: () => running.abort(),
    restart: () =>
      inTurn(async () => {
        await endReader();
        await settle(draft());
      }),
    open: (next) => {
      running.abort();
      return inTurn(async () => {
        [past, future] = [[], []];
        change(emptyDesk);
        await endReader();
        if (next.files.length > 0) await settle(next);
      });
    },
  };
};

const planning = (): DeskWork => ({ file: '', position: 0, files: 0, bytesRead: 0, bytes: 0, rows: 0, startedAt: performance.now() });

const isAbort = (cause: unknown): boolean => cause instanceof Error && cause.name === 'AbortError';
