import type { Answers, FilesRead, SourceFile } from '../domain/imported-file.ts';
import type { TextChunk } from '../domain/text-chunk.ts';
import type { PlanOptions, ReadProgress } from './importer.ts';
import type { KeptCopy } from './kept-copy.ts';
import type { HeldBackLater } from './quarantine-csv.ts';

/** What the page asks the import worker, and what each ask is answered with. */
export interface ImporterAsks {
  readonly open: { readonly ask: { readonly key: Uint8Array }; readonly answer: undefined };
  readonly add: { readonly ask: { readonly files: readonly SourceFile[] }; readonly answer: undefined };
  readonly remove: { readonly ask: { readonly name: string }; readonly answer: undefined };
  readonly plan: { readonly ask: { readonly answers: Answers; readonly options: PlanOptions }; readonly answer: FilesRead };
  /** The next chunk of a stream; the first ask of a stream number opens it. `null` = no more. */
  readonly next: { readonly ask: { readonly stream: number; readonly name: string }; readonly answer: TextChunk | null };
  readonly end: { readonly ask: { readonly stream: number }; readonly answer: undefined };
  readonly quarantine: { readonly ask: { readonly later: readonly HeldBackLater[] }; readonly answer: string };
  readonly keptCopy: { readonly ask: { readonly file: SourceFile }; readonly answer: KeptCopy };
  /** Cancels the ask with this number. */
  readonly cancel: { readonly ask: { readonly target: number }; readonly answer: undefined };
}

export type AskName = keyof ImporterAsks;
export type ImporterRequest = {
  readonly [K in AskName]: { readonly id: number; readonly name: K } & { readonly body: ImporterAsks[K]['ask'] };
}[AskName];

export type ImporterReply =
  | { readonly id: number; readonly is: 'answer'; readonly value: ImporterAsks[AskName]['answer'] }
  | { readonly id: number; readonly is: 'progress'; readonly progress: ReadProgress }
  | { readonly id: number; readonly is: 'canceled' }
  | { readonly id: number; readonly is: 'failed'; readonly message: string };
