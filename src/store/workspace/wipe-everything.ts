import { keysDatabase } from './device-keys.ts';
import { filesDatabase } from './indexeddb-disk.ts';
import { opfsFolder } from './opfs-disk.ts';

/** The browser's storages as a page sees them. */
export interface BrowserStorages {
  readonly folder: () => Promise<{
    removeEntry(name: string, options: { readonly recursive: boolean }): Promise<void>;
    keys(): AsyncIterable<string>;
  }>;
  readonly databases: Pick<IDBFactory, 'deleteDatabase' | 'databases'>;
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | null;
  readonly settings: Pick<Storage, 'length' | 'key' | 'removeItem'>;
}

/** Whose data it is when several pages share an origin, as local files do. */
const ours = (name: string): boolean => name.startsWith('job-quality-benchmark');

/**
 * Removes every trace: kept files, keys, databases, the copy of the app for offline use, remembered choices. The storage worker must have ended.
 * Hands back what of ours is still there, by name: nothing, when all went well. Keys go first, so that what a fault leaves does not open.
 */
export const wipeEverything = async (storages: BrowserStorages): Promise<readonly string[]> => {
  for (const name of [keysDatabase, filesDatabase]) await deleteDatabase(storages.databases, name);
  await storages
    .folder()
    .then((folder) => folder.removeEntry(opfsFolder, { recursive: true }))
    .catch(() => undefined);
  for (const name of (await storages.caches?.keys()) ?? []) await storages.caches?.delete(name);
  for (const name of settingNames(storages.settings)) storages.settings.removeItem(name);
  return whatIsLeft(storages);
};

/** What of ours is stored, by name. */
export const whatIsLeft = async (storages: BrowserStorages): Promise<readonly string[]> => {
  const left: string[] = [];
  for (const { name } of await storages.databases.databases()) if (ours(name ?? '')) left.push(`database ${name}`);
  const folder = await storages.folder().catch(() => null);
  if (folder !== null) for await (const name of folder.keys()) if (ours(name)) left.push(`folder ${name}`);
  for (const name of (await storages.caches?.keys()) ?? []) left.push(`cache ${name}`);
  for (const name of settingNames(storages.settings)) left.push(`setting ${name}`);
  return left;
};

const settingNames = (settings: BrowserStorages['settings']): readonly string[] =>
  Array.from({ length: settings.length }, (_, index) => settings.key(index)).filter((name): name is string => name !== null && ours(name));

const deleteDatabase = (databases: BrowserStorages['databases'], name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = databases.deleteDatabase(name);
    for (const event of ['success', 'error', 'blocked']) request.addEventListener(event, () => resolve());
  });
