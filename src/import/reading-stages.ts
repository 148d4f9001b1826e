import type { Answers, FilePlan, TableReading } from '../domain/imported-file.ts';
import type { TextChunk } from '../domain/text-chunk.ts';
import type { PlanOptions } from './importer.ts';

export interface OpenOptions {
  readonly name: string;
  readonly onProgress?: (bytesRead: number, rows: number) => void;
  readonly signal?: AbortSignal;
}

/** The steps of reading that the importer strings together; tests put slow or failing ones in their place. */
export interface ReadingStages {
  readonly openTable: (bytes: Uint8Array<ArrayBuffer>, options: OpenOptions) => Promise<TableReading>;
  readonly planFiles: (
    readings: readonly TableReading[],
    answers: Answers,
    options: PlanOptions,
  ) => readonly FilePlan[] | Promise<readonly FilePlan[]>;
  readonly applyDoor: (plan: FilePlan, chunk: TextChunk, key: Uint8Array) => TextChunk | Promise<TextChunk>;
}
export const readingStages = undefined as unknown as ReadingStages;
