import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as blocking from '@duckdb/duckdb-wasm/blocking';
import { toArrowIpc } from './arrow-ipc.ts';
import { decodeRows } from './decode-rows.ts';
import { EngineError, toEngineError, type Engine } from './engine.ts';
import { lockdown } from './lockdown.ts';

const openBindings = async () => {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('@duckdb/duckdb-wasm'));
  const duckdb = require(join(folder, 'duckdb-node-blocking.cjs')) as typeof blocking;
  const bundle = { mvp: { mainModule: '', mainWorker: '' }, eh: { mainModule: join(folder, 'duckdb-eh.wasm'), mainWorker: '' } };
  const db = await duckdb.createDuckDB(bundle, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await db.instantiate(() => undefined);
  db.open({ path: ':memory:', query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  return db;
};

/** The browser's engine binary under Node, for tests and the headless run: same SQL, same rows. */
export const openNodeEngine = async (): Promise<Engine> => {
  const db = await openBindings();
  const connection = db.connect();
  let closed = false;
  for (const statement of lockdown) connection.query(statement);

  const attempt = <T>(sql: string, work: () => T): T => {
    if (closed) throw new EngineError('restarted', 'The engine was closed.', { sql });
    try {
      return work();
    } catch (cause) {
      throw toEngineError(cause, sql);
    }
  };
  const refuseIfCanceled = (signal?: AbortSignal): void => {
    if (signal?.aborted) throw new EngineError('canceled', 'The query was canceled.');
  };

  const engine: Engine = {
    query: async (sql, options) => {
      refuseIfCanceled(options?.signal);
      return attempt(sql, () => decodeRows(connection.query(sql), sql));
    },
    exec: async (sql, options) => {
      refuseIfCanceled(options?.signal);
      attempt(sql, () => connection.query(sql));
    },
    transaction: async (work) => {
      await engine.exec('BEGIN');
      try {
        const result = await work();
        await engine.exec('COMMIT');
        return result;
      } catch (cause) {
        await engine.exec('ROLLBACK');
        throw cause;
      }
    },
    insertText: async (table, columns, chunk, create) =>
      attempt(`insert into ${table}`, () => connection.insertArrowFromIPCStream(toArrowIpc(columns, chunk), { name: table, create })),
    close: async () => {
      closed = true;
      connection.close();
      db.reset();
    },
  };
  return engine;
};
