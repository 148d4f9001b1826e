/**
 * Views: the screens and the session that runs them. In come ways to start the reader and the database; out goes the app.
 * A screen sees released figures only and does no arithmetic beyond layout.
 */
export { App } from './App.tsx';
export type { KeepingParts } from './keeping/keeping-contract.ts';
export { OfflineContext } from './offline-context.ts';
export { AppWorkersContext, type AppWorker } from './proof/app-workers.ts';
export { packSummaries } from './running/pack-summaries.ts';
export { SessionProvider, type SessionProviderProps } from './session.tsx';
