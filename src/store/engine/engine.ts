import type { TextChunk } from '../../domain/text-chunk.ts';

export type Cell = number | string | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

export interface QueryOptions {
  /** Cancels a waiting or running statement; the promise rejects with an `EngineError` of code `canceled`. */
  readonly signal?: AbortSignal;
}

/** The database as the rest of the product knows it. Statements run one after another, in the order they were asked. */
export interface Engine {
  /** Rows of one SELECT. Refuses result columns whose type decodes wrongly (engine.md §4). */
  query(sql: string, options?: QueryOptions): Promise<readonly Row[]>;
  /** Runs one statement that returns nothing. */
  exec(sql: string, options?: QueryOptions): Promise<void>;
  /** Runs `work` inside one transaction: all of it or nothing. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
  /** Appends text columns, plus an INTEGER column `line`, to a table; creates it first when asked. */
  insertText(table: string, columns: readonly string[], chunk: TextChunk, create: boolean): Promise<void>;
  /** Ends the engine; every waiting promise rejects. */
  close(): Promise<void>;
}

export type EngineErrorCode = 'failed' | 'canceled' | 'out-of-memory' | 'restarted' | 'not-started';

export class EngineError extends Error {
  readonly code: EngineErrorCode;
  readonly sql: string | undefined;
  constructor(code: EngineErrorCode, message: string, options: { readonly sql?: string; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'EngineError';
    this.code = code;
    this.sql = options.sql;
  }
}

/** Turns whatever the engine threw into an `EngineError` with words a person can act on. */
export const toEngineError = (cause: unknown, sql?: string): EngineError => {
  if (cause instanceof EngineError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const details = sql === undefined ? { cause } : { cause, sql };
  if (/out of memory|could not allocate|memory limit/i.test(message))
    return new EngineError(
      'out-of-memory',
      'The data does not fit into the memory this tab may use. Leave out columns that are not needed, or split the files.',
      details,
    );
  if (/query was cancell?ed|interrupted/i.test(message)) return new EngineError('canceled', 'The query was canceled.', details);
  return new EngineError('failed', message, details);
};
