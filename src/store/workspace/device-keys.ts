import { inTransaction, openDatabase } from './database.ts';
import { toDiskError } from './disk.ts';

export const keysDatabase = 'job-quality-benchmark-keys';

/** Keys of this browser, one a workspace. They wrap data keys and cannot be exported. */
export interface DeviceKeys {
  readonly get: (workspace: string) => Promise<CryptoKey | null>;
  /** Makes a key, keeps it and hands it back. */
  readonly make: (workspace: string) => Promise<CryptoKey>;
  readonly remove: (workspace: string) => Promise<void>;
  readonly list: () => Promise<readonly string[]>;
}

export const newDeviceKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** Device keys in IndexedDB. From `file://` there are none: every local page could use them (trust.md §2). */
export const openDeviceKeys = async (factory: IDBFactory = indexedDB): Promise<DeviceKeys> => {
  const stores = ['keys'];
  const run = async <T>(mode: IDBTransactionMode, ask: (keys: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    try {
      return await inTransaction(database, stores, mode, ([keys]) => ask(keys!));
    } catch (cause) {
      throw toDiskError(cause);
    }
  };
  const database = await openDatabase(factory, keysDatabase, stores);
  return {
    get: async (workspace) => (await run('readonly', (keys) => keys.get(workspace) as IDBRequest<CryptoKey | undefined>)) ?? null,
    make: async (workspace) => {
      const key = await newDeviceKey();
      await run('readwrite', (keys) => keys.put(key, workspace));
      return key;
    },
    remove: async (workspace) => void (await run('readwrite', (keys) => keys.delete(workspace))),
    list: async () => (await run('readonly', (keys) => keys.getAllKeys())).map(String),
  };
};
