import { WorkspaceError } from './workspace-error.ts';

/** Format numbers as they are written today. */
export const newestFormat = { keys: 1, manifest: 1, decisions: 1, backup: 1 } as const;

export type Versioned = { readonly format: number };
/** From a document of one format to one of the next; pure. `migrations[n]` takes format n to n + 1. */
export type Migrations = Readonly<Record<number, (old: never) => Versioned>>;

/** None yet: format 1 is the first that was released. A migration stays for ever, and so does a fixture of the format it reads. */
const noMigrations: Migrations = {};

/**
 * A document of any released format → the newest. What it came from stays on disk until the new one is committed.
 * Throws `newer-format` for one that a later version of the app wrote, `damaged` for what has no format.
 */
export const migrate = (document: unknown, newest: number, migrations: Migrations): Versioned => {
  if (!isVersioned(document)) throw new WorkspaceError('damaged', 'A part of the kept data has no format number.');
  refuseNewer(document.format, newest);
  let current = document;
  while (current.format < newest) {
    const step = migrations[current.format] as ((old: Versioned) => Versioned) | undefined;
    if (step === undefined) throw new WorkspaceError('damaged', `Format ${current.format} of kept data was never released.`);
    current = step(current);
  }
  return current;
};

export const migrateManifest = (document: unknown): Versioned => migrate(document, newestFormat.manifest, noMigrations);
export const migrateDecisions = (document: unknown): Versioned => migrate(document, newestFormat.decisions, noMigrations);

export const refuseNewer = (format: number, newest: number): void => {
  if (format > newest)
    throw new WorkspaceError(
      'newer-format',
      'This was kept by a newer version of the app. Nothing was changed. Open it with that version, or update this one.',
    );
};

const isVersioned = (document: unknown): document is Versioned =>
  typeof document === 'object' &&
  document !== null &&
  Number.isInteger((document as { readonly format?: unknown }).format) &&
  (document as Versioned).format >= 1;
