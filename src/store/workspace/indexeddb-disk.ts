import { inTransaction, openDatabase } from './database.ts';
import { toDiskError, type Bytes, type Disk, type Disks } from './disk.ts';

export const filesDatabase = 'job-quality-benchmark-files';

/** Sizes stand beside the files, so that listing does not read them. */
const stores = ['files', 'sizes'] as const;

/** IndexedDB as a disk, for pages opened from a file and browsers without OPFS. Each write waits for the medium (`durability: strict`). */
export const openIndexedDbDisks = async (factory: IDBFactory = indexedDB): Promise<Disks> => {
  const database = await openDatabase(factory, filesDatabase, stores);

  const run = async <T>(mode: IDBTransactionMode, ask: (files: IDBObjectStore, sizes: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    try {
      return await inTransaction(database, stores, mode, ([files, sizes]) => ask(files!, sizes!));
    } catch (cause) {
      throw toDiskError(cause);
    }
  };
  const keys = async (range?: IDBKeyRange): Promise<readonly [string, string][]> =>
    (await run('readonly', (_, sizes) => sizes.getAllKeys(range))) as [string, string][];

  const open = (workspace: string): Disk => ({
    put: async (name, bytes) => {
      await run('readwrite', (files, sizes) => {
        sizes.put(bytes.length, [workspace, name]);
        return files.put(bytes, [workspace, name]);
      });
    },
    read: async (name) => (await run('readonly', (files) => files.get([workspace, name]) as IDBRequest<Bytes | undefined>)) ?? null,
    remove: async (name) => {
      await run('readwrite', (files, sizes) => {
        sizes.delete([workspace, name]);
        return files.delete([workspace, name]);
      });
    },
    list: async () => {
      const found = await keys(ofWorkspace(workspace));
      const sizes = await run('readonly', (_, sizes) => sizes.getAll(ofWorkspace(workspace)) as IDBRequest<number[]>);
      return found.map(([, name], index) => ({ name, bytes: sizes[index] ?? 0 }));
    },
  });

  return {
    kind: 'indexeddb',
    list: async () => [...new Set((await keys()).map(([workspace]) => workspace))],
    open: async (workspace) => open(workspace),
    remove: async (workspace) => {
      await run('readwrite', (files, sizes) => {
        sizes.delete(ofWorkspace(workspace));
        return files.delete(ofWorkspace(workspace));
      });
    },
  };
};

const ofWorkspace = (workspace: string): IDBKeyRange => IDBKeyRange.bound([workspace, ''], [workspace, '\uffff']);
