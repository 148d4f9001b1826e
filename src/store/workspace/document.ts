import type { Commitment } from '../../domain/comparison.ts';
import type { Answers } from '../../domain/imported-file.ts';
import type { Bytes } from './disk.ts';

/** A file as it is kept: its bytes with the cells of dropped columns overwritten, unless the user chose to keep it untouched. */
export interface FileDocument {
  readonly kind: 'file';
  readonly name: string;
  /** Hash of the file as it was added, in hexadecimal digits. */
  readonly originalSha256: string;
  readonly untouched: boolean;
  readonly overwrittenCells: number;
  readonly bytes: Bytes;
}

/** JSON as it may stand in a document. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Everything that was decided about the files: with them it is the whole truth of a workspace; tables are rebuilt from both. */
export interface Decisions {
  readonly format: 1;
  /** Keys the identifiers of all files of the workspace, so that they join; 32 bytes in base64. */
  readonly joinKey: string;
  readonly answers: Answers;
  readonly commitments: readonly Commitment[];
  /** Occupation codes by job title as the user decided. */
  readonly occupations: Readonly<Record<string, string>>;
  /** Parts that other stages own and check themselves: settings, release ledger, goals, self-assessment. */
  readonly parts: Readonly<Record<string, Json>>;
}

export interface DecisionsDocument {
  readonly kind: 'decisions';
  readonly decisions: Decisions;
}

export type WorkspaceDocument = FileDocument | DecisionsDocument;

/** Id of the one document with the decisions. */
export const decisionsId = 'decisions';
