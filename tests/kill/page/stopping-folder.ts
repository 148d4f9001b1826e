import type { FileInFolder, Folder } from '../../../src/store/workspace/opfs-disk.ts';

/**
 * Private files whose n-th operation from now on (truncate, write, flush, remove) is done by half and never comes back: there the process is killed.
 * `onStop` is called when it has come so far.
 */
export const stoppingFolder = (onStop: () => void) => {
  let left = Infinity;
  /** Whether this operation is the one; a synchronous call cannot wait, so it throws, and nothing that follows ever happens. */
  const isLast = (): boolean => {
    left -= 1;
    return left <= 0;
  };
  const stop = (): never => {
    onStop();
    throw new Error('stopped here');
  };
  const never = new Promise<never>(() => undefined);
  const guard = async <T>(work: () => Promise<T>): Promise<T> => (left <= 0 ? never : work());

  const wrapFile = (file: FileInFolder): FileInFolder => ({
    kind: 'file',
    getFile: () => guard(() => file.getFile()),
    createSyncAccessHandle: () =>
      guard(async () => {
        const handle = await file.createSyncAccessHandle();
        return {
          truncate: (size) => {
            handle.truncate(size);
            if (isLast()) stop();
          },
          write: (bytes, options) => {
            if (!isLast()) return handle.write(bytes, options);
            handle.write(bytes.subarray(0, bytes.length >> 1), options);
            return stop();
          },
          flush: () => {
            if (isLast()) stop();
            handle.flush();
          },
          close: () => handle.close(),
        };
      }),
  });
  const wrap = (folder: Folder): Folder => ({
    kind: 'directory',
    getFileHandle: (name, options) => guard(async () => wrapFile(await folder.getFileHandle(name, options))),
    getDirectoryHandle: (name, options) => guard(async () => wrap(await folder.getDirectoryHandle(name, options))),
    removeEntry: (name, options) =>
      guard(async () => {
        if (isLast()) {
          onStop();
          return never;
        }
        return folder.removeEntry(name, options);
      }),
    entries: async function* () {
      if (left <= 0) await never;
      for await (const [name, entry] of folder.entries()) yield [name, entry.kind === 'file' ? wrapFile(entry) : wrap(entry)] as const;
    },
  });
  return { wrap, stopAfter: (operations: number): void => void (left = operations) };
};
