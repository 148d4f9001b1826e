export type WorkspaceErrorCode =
  | 'full'
  | 'open-elsewhere'
  | 'needs-passphrase'
  | 'wrong-passphrase'
  | 'damaged'
  | 'newer-format'
  | 'not-found'
  | 'no-storage'
  | 'ended'
  | 'failed';

/** What went wrong with kept data, with a sentence for the user. Names no cell, no passphrase and no key. */
export class WorkspaceError extends Error {
  readonly code: WorkspaceErrorCode;
  /** `full`: how many bytes are missing, where the browser says so. */
  readonly missingBytes: number | null;

  constructor(code: WorkspaceErrorCode, message: string, options: { readonly missingBytes?: number; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'WorkspaceError';
    this.code = code;
    this.missingBytes = options.missingBytes ?? null;
  }
}
