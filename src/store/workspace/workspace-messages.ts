import type { WorkspaceErrorCode } from './workspace-error.ts';
import type { Workspaces } from './workspaces-contract.ts';

type Name = keyof Workspaces;

/** What a page asks of the storage worker: a method of `Workspaces` and what it is called with. */
export type WorkspaceAsk = {
  readonly [K in Name]: { readonly id: number; readonly name: K; readonly with: Parameters<Workspaces[K]> };
}[Name];

export type WorkspaceReply =
  | { readonly id: number; readonly is: 'answer'; readonly value: unknown }
  | {
      readonly id: number;
      readonly is: 'failed';
      readonly code: WorkspaceErrorCode;
      readonly message: string;
      readonly missingBytes: number | null;
    }
  | { readonly is: 'taken-over'; readonly workspace: string }
  | { readonly is: 'kept-elsewhere'; readonly workspace: string };
