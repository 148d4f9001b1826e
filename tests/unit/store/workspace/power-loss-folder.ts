import type { Bytes } from '../../../../src/store/workspace/disk.ts';
import type { FileInFolder, Folder, SyncFile } from '../../../../src/store/workspace/opfs-disk.ts';
import type { Content } from './memory-disk.ts';

type Op =
  | { readonly file: string; readonly is: 'truncate' | 'flush' | 'remove' }
  | { readonly file: string; readonly is: 'write'; readonly at: number; readonly bytes: Bytes }
  | { readonly is: 'acknowledged' };

/** What became of writes that were not flushed when the power went. */
export const outcomes = ['nothing', 'everything', 'first only', 'last only', 'half of the last', 'zeros'] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * A folder as OPFS has them that remembers every operation in order, so that a power loss can be played at each of them: what was flushed
 * is there, what was not may be there in part, in another order, or as zeros; a removed file may be back (SQLite's method).
 */
export const recordingFolder = () => {
  const log: Op[] = [];
  const files = new Map<string, Bytes>();
  const notFound = (): DOMException => new DOMException('not there', 'NotFoundError');

  const fileAt = (path: string): FileInFolder => ({
    kind: 'file',
    getFile: async () => new Blob([files.get(path) ?? new Uint8Array()]),
    createSyncAccessHandle: async (): Promise<SyncFile> => ({
      truncate: () => {
        files.set(path, new Uint8Array());
        log.push({ file: path, is: 'truncate' });
      },
      write: (bytes, { at }) => {
        const some = bytes.slice(0, Math.ceil(bytes.length * 0.7));
        files.set(path, written(files.get(path)!, at, some));
        log.push({ file: path, is: 'write', at, bytes: some });
        return some.length;
      },
      flush: () => void log.push({ file: path, is: 'flush' }),
      close: () => undefined,
    }),
  });
  const folderAt = (path: string): Folder => ({
    kind: 'directory',
    getFileHandle: async (name, options) => {
      if (!files.has(path + name)) {
        if (options?.create !== true) throw notFound();
        files.set(path + name, new Uint8Array());
      }
      return fileAt(path + name);
    },
    getDirectoryHandle: async (name) => folderAt(`${path}${name}/`),
    removeEntry: async (name) => {
      const inside = [...files.keys()].filter((file) => file === path + name || file.startsWith(`${path}${name}/`));
      if (inside.length === 0) throw notFound();
      for (const file of inside) {
        files.delete(file);
        log.push({ file, is: 'remove' });
      }
    },
    entries: async function* () {
      const names = new Set([...files.keys()].filter((file) => file.startsWith(path)).map((file) => file.slice(path.length).split('/')));
      const seen = new Set<string>();
      for (const [name, below] of names) {
        if (name === undefined || seen.has(name)) continue;
        seen.add(name);
        yield [name, below === undefined ? fileAt(path + name) : folderAt(`${path}${name}/`)] as const;
      }
    },
  });

  return {
    root: folderAt(''),
    acknowledge: () => void log.push({ is: 'acknowledged' }),
    operations: () => log.length,
    /** Steps acknowledged before this operation, and what the medium may hold if the power goes right after it. */
    lossAfter: (operation: number, outcome: Outcome, flushWorks = true) => {
      const durable = new Map<string, Bytes>();
      const inDoubt = new Map<string, Op[]>();
      let acknowledged = 0;
      for (const op of log.slice(0, operation)) {
        if (op.is === 'acknowledged') acknowledged += 1;
        else if (op.is === 'flush') {
          if (!flushWorks) continue;
          durable.set(op.file, played(durable.get(op.file), inDoubt.get(op.file) ?? []));
          inDoubt.delete(op.file);
        } else if (op.is === 'remove') {
          if (outcome === 'nothing' || outcome === 'last only') continue;
          durable.delete(op.file);
          inDoubt.delete(op.file);
        } else inDoubt.set(op.file, [...(inDoubt.get(op.file) ?? []), op]);
      }
      for (const [file, ops] of inDoubt) {
        const kept = survivors(ops, outcome);
        if (kept.length > 0) durable.set(file, played(durable.get(file), kept));
      }
      return { acknowledged, content: asContent(durable) };
    },
  };
};

const survivors = (ops: readonly Op[], outcome: Outcome): readonly Op[] => {
  const last = ops.at(-1)!;
  switch (outcome) {
    case 'nothing':
      return [];
    case 'everything':
      return ops;
    case 'first only':
      return ops.slice(0, 1);
    case 'last only':
      return ops.slice(-1);
    case 'half of the last':
      return [...ops.slice(0, -1), last.is === 'write' ? { ...last, bytes: last.bytes.slice(0, last.bytes.length >> 1) } : last];
    case 'zeros':
      return ops.map((op) => (op.is === 'write' ? { ...op, bytes: new Uint8Array(op.bytes.length) } : op));
  }
};

const played = (start: Bytes | undefined, ops: readonly Op[]): Bytes =>
  ops.reduce<Bytes>((bytes, op) => (op.is === 'write' ? written(bytes, op.at, op.bytes) : new Uint8Array()), start ?? new Uint8Array());

const written = (bytes: Bytes, at: number, added: Bytes): Bytes => {
  const next = new Uint8Array(Math.max(bytes.length, at + added.length));
  next.set(bytes);
  next.set(added, at);
  return next;
};

const asContent = (files: ReadonlyMap<string, Bytes>): Content => {
  const content: Content = new Map();
  for (const [path, bytes] of files) {
    const [, workspace, name] = path.split('/') as [string, string, string];
    content.set(workspace, (content.get(workspace) ?? new Map<string, Bytes>()).set(name, bytes));
  }
  return content;
};
