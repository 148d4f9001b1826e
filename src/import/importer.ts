import type { Answers, FilePlan, FilesRead, SourceFile, TableReading } from '../domain/imported-file.ts';
import type { IsoDate } from '../domain/period.ts';
import type { TextChunk } from '../domain/text-chunk.ts';
import { fileHash } from './file-hash.ts';
import { keptCopy, type KeptCopy } from './kept-copy.ts';
import { passDoor } from './pass-door.ts';
import { quarantineCsv, type HeldBackLater } from './quarantine-csv.ts';
import { readingStages, type ReadingStages } from './reading-stages.ts';
import { refusalMessage } from './refusal-message.ts';

export interface ReadProgress {
  readonly file: string;
  readonly bytesRead: number;
  readonly bytes: number;
  readonly rows: number;
}

export interface AddOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
}

export interface PlanOptions {
  readonly asOf?: IsoDate;
  readonly today: IsoDate;
}

/**
 * Reads files and holds their text; what leaves it has passed the door. The same interface stands for the direct importer
 * (headless run, tests) and for the one in a worker (`import-client.ts`).
 */
export interface Importer {
  /**
   * Reads files. One that cannot be read is listed in `FilesRead.refused` and does not stop the others; content that is already there
   * is refused as a repetition. Rejects only when canceled (nothing of this call stays) or when the importer itself has ended.
   * The bytes belong to the importer afterwards.
   */
  add(files: readonly SourceFile[], options?: AddOptions): Promise<void>;
  remove(name: string): Promise<void>;
  /**
   * Decides everything about the files from their content and the answers given. The readings come without their rows; text of
   * rows that were held back or left out has passed the door.
   */
  plan(answers: Answers, options: PlanOptions): Promise<FilesRead>;
  /** The text of a file as the last plan lets it through the door. */
  chunks(fileName: string): AsyncIterable<TextChunk>;
  /** Every row held back, with line, column and reason, together with those the tables held back later (import.md §10). */
  quarantineCsv(later?: readonly HeldBackLater[]): Promise<string>;
  /**
   * A file as a workspace may keep it, with the cells of columns that the last plan drops overwritten. Takes the bytes of the file once more.
   * Rejects when they are not the bytes that were read, or when the columns cannot be overwritten.
   */
  keptCopy(file: SourceFile): Promise<KeptCopy>;
  close(): void;
}

/** The importer itself, without a worker. `key` keys the identifiers; files join only under one key. */
export const createImporter = (key: Uint8Array, stages: ReadingStages = readingStages): Importer => {
  const readings = new Map<string, TableReading>();
  const refused = new Map<string, string>();
  /** Hashes of the bytes that were read. */
  const hashes = new Map<string, string>();
  let plans: readonly FilePlan[] = [];

  const addOne = async (file: SourceFile, { onProgress, signal }: AddOptions): Promise<void> => {
    refused.delete(file.name);
    try {
      const read = await stages.openTable(file.bytes, {
        name: file.name,
        onProgress: (bytesRead, rows) => onProgress?.({ file: file.name, bytesRead, bytes: file.bytes.length, rows }),
        ...(signal ? { signal } : {}),
      });
      hashes.set(file.name, read.sha256);
      const reading = { ...read, sha256: file.originalSha256 ?? read.sha256 };
      const twin = [...readings.values()].find((other) => other.sha256 === reading.sha256 && other.name !== file.name);
      if (twin)
        refused.set(file.name, `“${file.name}” holds the same bytes as “${twin.name}”, which is already here. There is nothing to do.`);
      else readings.set(file.name, reading);
    } catch (cause) {
      signal?.throwIfAborted();
      refused.set(file.name, refusalMessage(file.name, cause));
    }
  };

  const planOf = (name: string): FilePlan => {
    const plan = plans.find((candidate) => candidate.reading.name === name);
    if (plan === undefined) throw new Error(`There is no plan for “${name}”.`);
    return plan;
  };

  return {
    add: async (files, options = {}) => {
      const before = { readings: new Map(readings), refused: new Map(refused) };
      try {
        for (const file of files) {
          options.signal?.throwIfAborted();
          await addOne(file, options);
        }
        options.signal?.throwIfAborted();
      } catch (cause) {
        restore(readings, before.readings);
        restore(refused, before.refused);
        throw cause;
      }
    },
    remove: async (name) => {
      readings.delete(name);
      refused.delete(name);
    },
    plan: async (answers, options) => {
      plans = stages.planFiles([...readings.values()], answers, options);
      return {
        plans: plans.map(withoutRows),
        refused: [...refused].map(([name, message]) => ({ name, message })),
      };
    },
    chunks: async function* (name) {
      const plan = planOf(name);
      const door = stages.createDoor(plan, key);
      for (const chunk of plan.reading.chunks) yield door.pass(chunk);
    },
    keptCopy: async ({ name, bytes }) => {
      const plan = planOf(name);
      if ((await fileHash(bytes, async () => undefined)) !== hashes.get(name))
        throw new Error(`“${name}” has changed since it was added. Add it again, then keep it.`);
      return keptCopy(bytes, plan);
    },
    quarantineCsv: async (later) => quarantineCsv(plans, later),
    close: () => {
      readings.clear();
      plans = [];
    },
  };
};

const withoutRows = (plan: FilePlan): FilePlan => ({
  ...plan,
  reading: {
    ...plan.reading,
    chunks: [],
    quarantined: plan.reading.quarantined.map((row) => ({ ...row, text: passDoor(row.text, plan) })),
    ...(plan.reading.footer ? { footer: plan.reading.footer.map((line) => passDoor(line, plan)) } : {}),
  },
});

const restore = <V>(map: Map<string, V>, before: ReadonlyMap<string, V>): void => {
  map.clear();
  for (const [name, value] of before) map.set(name, value);
};
