import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { toArrowIpc } from './arrow-ipc.ts';
import { decodeRows } from './decode-rows.ts';
import { EngineError, toEngineError, type Engine, type QueryOptions, type Row } from './engine.ts';
import { lockdown } from './lockdown.ts';
import { createQueue } from './queue.ts';
import { workerSource, workerSourceWithout, type HandedOver } from './worker-source.ts';

const startLimit = 30_000;

/** Where the engine's program lies: beside the page, or inside it, where only the page can fetch it. */
const program = new URL(wasmUrl, location.href);
const isInsidePage = !/^https?:$/.test(program.protocol);

/** Starts the worker from a blob: address, so that the page's policy binds it too. */
export const startEngineWorker = (): Worker => {
  const source = isInsidePage ? workerSourceWithout(program.href) : workerSource();
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  try {
    return new Worker(address);
  } finally {
    setTimeout(() => URL.revokeObjectURL(address), startLimit);
  }
};

const handOver = async (worker: Worker): Promise<void> => {
  const engineProgram = await (await fetch(`${program.href}?packed`)).arrayBuffer();
  worker.postMessage({ engineProgram } satisfies HandedOver, [engineProgram]);
};

const instantiate = async (worker: Worker): Promise<AsyncDuckDB> => {
  if (isInsidePage) await handOver(worker);
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  await Promise.race([
    db.instantiate(program.href),
    new Promise<never>((_, reject) => {
      worker.addEventListener('error', (event) => reject(new EngineError('not-started', `The database could not start: ${event.message}`)));
      setTimeout(() => reject(new EngineError('not-started', 'The database did not start within 30 seconds.')), startLimit);
    }),
  ]);
  await db.open({ path: ':memory:', query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  return db;
};

/** Collects the batches of one statement; an abort cancels it in the engine. */
const run = async (connection: AsyncDuckDBConnection, sql: string, signal?: AbortSignal): Promise<Row[]> => {
  const cancel = (): void => void connection.cancelSent();
  signal?.addEventListener('abort', cancel);
  try {
    const rows: Row[] = [];
    for await (const batch of await connection.send(sql, true)) rows.push(...decodeRows(batch, sql));
    return rows;
  } catch (cause) {
    throw signal?.aborted ? new EngineError('canceled', 'The query was canceled.', { sql, cause }) : toEngineError(cause, sql);
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
};

/** The engine of the app: DuckDB in a worker, sealed, one statement at a time. `onDeath` is called once if the worker dies. */
export const openBrowserEngine = async (onDeath: (error: EngineError) => void = () => undefined): Promise<Engine> => {
  const worker = startEngineWorker();
  const queue = createQueue();
  try {
    const db = await instantiate(worker);
    const connection = await db.connect();
    for (const statement of lockdown) await connection.query(statement);

    worker.addEventListener('error', () => {
      const error = new EngineError('restarted', 'The database stopped. Start it again: the files you added are read once more.');
      queue.end(error);
      worker.terminate();
      onDeath(error);
    });

    const ask = (sql: string, options?: QueryOptions): Promise<Row[]> =>
      queue.run(() => run(connection, sql, options?.signal), options?.signal);
    const engine: Engine = {
      query: ask,
      exec: async (sql, options) => void (await ask(sql, options)),
      transaction: async (work) => {
        await engine.exec('BEGIN');
        try {
          const result = await work();
          await engine.exec('COMMIT');
          return result;
        } catch (cause) {
          await engine.exec('ROLLBACK').catch(() => undefined);
          throw cause;
        }
      },
      insertText: (table, columns, chunk, create) =>
        queue.run(async () => {
          try {
            await connection.insertArrowFromIPCStream(toArrowIpc(columns, chunk), { name: table, create });
          } catch (cause) {
            throw toEngineError(cause, `insert into ${table}`);
          }
        }),
      close: async () => {
        queue.end(new EngineError('restarted', 'The database was closed.'));
        worker.terminate();
      },
    };
    return engine;
  } catch (cause) {
    worker.terminate();
    throw toEngineError(cause);
  }
};
