import { WorkspaceError } from './workspace-error.ts';

/** As much of `navigator.storage` as is needed. */
export interface StorageManagerLike {
  estimate(): Promise<{ readonly quota?: number; readonly usage?: number }>;
  persisted(): Promise<boolean>;
}

export interface StorageFigures {
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  /** The browser promised not to remove the data under pressure. */
  readonly persisted: boolean;
}

/** Throws `full`, with how much is missing, when the browser does not show room for these bytes. */
export const ensureRoom = async (bytes: number, storage: StorageManagerLike): Promise<void> => {
  const { quota, usage } = await storage.estimate().catch(() => ({ quota: undefined, usage: undefined }));
  if (quota === undefined || usage === undefined) return;
  const missing = bytes - (quota - usage);
  if (missing > 0) throw full(missing);
};

export const readStorageFigures = async (storage: StorageManagerLike): Promise<StorageFigures> => {
  const [{ quota, usage }, persisted] = await Promise.all([
    storage.estimate().catch(() => ({ quota: undefined, usage: undefined })),
    storage.persisted().catch(() => false),
  ]);
  return { usedBytes: usage ?? null, quotaBytes: quota ?? null, persisted };
};

/** Browsers may show more room than they give; then only what was needed can be said. */
export const withNeed = (cause: unknown, bytes: number): unknown =>
  cause instanceof WorkspaceError && cause.code === 'full' && cause.missingBytes === null
    ? new WorkspaceError('full', `${cause.message} Keeping this needs ${megabytesOf(bytes)} MB.`, { cause })
    : cause;

export const wayOn = 'Free disk space, wipe a workspace you no longer need, or save a backup file instead.';

const megabytesOf = (bytes: number): string => Math.max(1, Math.ceil(bytes / 1_000_000)).toLocaleString('en-US');

const full = (missingBytes: number): WorkspaceError => {
  const megabytes = megabytesOf(missingBytes);
  return new WorkspaceError(
    'full',
    `The storage that this browser gives the page is ${megabytes} MB short of what keeping this needs. Nothing was changed. ${wayOn}`,
    { missingBytes },
  );
};
