import type { Answers, FilePlan, TableReading } from '../domain/imported-file.ts';
import type { TextChunk } from '../domain/text-chunk.ts';
import { createDoor } from './door.ts';
import type { PlanOptions } from './importer.ts';
import { openTable, type OpenOptions } from './open-table.ts';
import { planFiles } from './plan-files.ts';

/** The steps of reading that the importer strings together; tests put slow or failing ones in their place. */
export interface ReadingStages {
  readonly openTable: (bytes: Uint8Array<ArrayBuffer>, options: OpenOptions) => Promise<TableReading>;
  readonly planFiles: (readings: readonly TableReading[], answers: Answers, options: PlanOptions) => readonly FilePlan[];
  readonly createDoor: (plan: FilePlan, key: Uint8Array) => { readonly pass: (chunk: TextChunk) => TextChunk };
}

export const readingStages: ReadingStages = { openTable, planFiles, createDoor };
