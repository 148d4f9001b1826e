import type { WorkspaceErrorCode } from '../../store/index.ts';

/** What kind of refusal the storage answered with; `null` for any other fault. */
export const errorCode = (cause: unknown): WorkspaceErrorCode | null =>
  cause instanceof Error && cause.name === 'WorkspaceError' ? ((cause as { readonly code?: WorkspaceErrorCode }).code ?? null) : null;
