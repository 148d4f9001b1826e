import { toDiskError, type Bytes, type Disk, type Disks } from './disk.ts';

/** As much of a sync access handle as a disk needs. It exists in dedicated workers only. */
export interface SyncFile {
  truncate(size: number): void;
  /** May write less than it was given. */
  write(bytes: Bytes, options: { readonly at: number }): number;
  flush(): void;
  close(): void;
}

export interface FileInFolder {
  readonly kind: 'file';
  createSyncAccessHandle(): Promise<SyncFile>;
  getFile(): Promise<Blob>;
}

/** As much of a `FileSystemDirectoryHandle` as a disk needs. */
export interface Folder {
  readonly kind: 'directory';
  getFileHandle(name: string, options?: { readonly create: boolean }): Promise<FileInFolder>;
  getDirectoryHandle(name: string, options?: { readonly create: boolean }): Promise<Folder>;
  removeEntry(name: string, options?: { readonly recursive: boolean }): Promise<void>;
  entries(): AsyncIterable<readonly [string, FileInFolder | Folder]>;
}

export const opfsFolder = 'job-quality-benchmark';

/** The origin's private files (OPFS): one folder a workspace. Runs in a dedicated worker. */
export const openOpfsDisks = async (root: Folder): Promise<Disks> => {
  const home = (): Promise<Folder> => root.getDirectoryHandle(opfsFolder, { create: true });
  return {
    kind: 'opfs',
    list: () =>
      told(async () => {
        const names: string[] = [];
        for await (const [name, entry] of (await home()).entries()) if (entry.kind === 'directory') names.push(name);
        return names.sort();
      }),
    open: (workspace) => told(async () => opfsDisk(await (await home()).getDirectoryHandle(workspace, { create: true }))),
    remove: (workspace) => told(async () => missingIsFine(async () => (await home()).removeEntry(workspace, { recursive: true }))),
  };
};

export const opfsDisk = (folder: Folder): Disk => ({
  put: (name, bytes) =>
    told(async () => {
      const file = await (await folder.getFileHandle(name, { create: true })).createSyncAccessHandle();
      try {
        writeWhole(file, bytes);
        file.flush(); // close() alone promises nothing
      } finally {
        file.close();
      }
    }),
  read: (name) =>
    told(async () => {
      const file = await missingIsFine(() => folder.getFileHandle(name));
      return file === undefined ? null : new Uint8Array(await (await file.getFile()).arrayBuffer());
    }),
  remove: (name) => told(() => missingIsFine(() => folder.removeEntry(name))),
  list: () =>
    told(async () => {
      const files: { name: string; bytes: number }[] = [];
      for await (const [name, entry] of folder.entries())
        if (entry.kind === 'file') files.push({ name, bytes: (await entry.getFile()).size });
      return files;
    }),
});

const writeWhole = (file: SyncFile, bytes: Bytes): void => {
  file.truncate(0);
  for (let at = 0; at < bytes.length;) {
    const written = file.write(bytes.subarray(at), { at });
    if (written === 0) throw new DOMException('short write', 'QuotaExceededError');
    at += written;
  }
};

const missingIsFine = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await work();
  } catch (cause) {
    if ((cause as { readonly name?: unknown }).name === 'NotFoundError') return undefined;
    throw cause;
  }
};

const told = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (cause) {
    throw toDiskError(cause);
  }
};
