/** Opens an IndexedDB database with these object stores. It closes by itself when a page deletes it. */
export const openDatabase = (factory: IDBFactory, name: string, objectStores: readonly string[]): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = factory.open(name, 1);
    request.addEventListener('upgradeneeded', () => {
      for (const store of objectStores) request.result.createObjectStore(store);
    });
    request.addEventListener('error', () => reject(request.error as Error));
    request.addEventListener('success', () => {
      const database = request.result;
      database.addEventListener('versionchange', () => database.close());
      resolve(database);
    });
  });

/** Requests in one transaction; resolves with the result of the one handed back when the transaction is on the medium. */
export const inTransaction = <T>(
  database: IDBDatabase,
  objectStores: readonly string[],
  mode: IDBTransactionMode,
  ask: (stores: readonly IDBObjectStore[]) => IDBRequest<T>,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction(objectStores, mode, { durability: 'strict' });
    const request = ask(objectStores.map((name) => transaction.objectStore(name)));
    transaction.addEventListener('complete', () => resolve(request.result));
    transaction.addEventListener('abort', () => reject((transaction.error ?? request.error) as Error));
  });
