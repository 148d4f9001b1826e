/**
 * Store: text of files comes in, typed effective-dated tables come out, and SQL over them is answered.
 * The engine is sealed: no file, no address and no extension can be reached from it, and nothing is kept when it closes.
 * Kept workspaces are files and decisions, encrypted (`workspace/`); tables are rebuilt from them.
 */
export type { Cell, Engine, EngineErrorCode, QueryOptions, Row } from './engine/engine.ts';
export { EngineError } from './engine/engine.ts';
export { loadTables, type FileToLoad, type LoadedFile, type LoadReport } from './tables/load-tables.ts';
export { loadFindings } from './tables/load-findings.ts';
export { importedColumnSql } from './tables/imported-columns.ts';
export type { UnifiedSpelling } from './tables/unify-spellings.ts';
export { readCuts, readTitles, type AvailableCut } from './tables/read-dimensions.ts';
export { readFirstDays } from './tables/read-first-days.ts';
export { readItems, setPrinciples } from './tables/survey-principles.ts';
export { replaceRows } from './tables/replace-rows.ts';
export { literal as sqlLiteral } from './tables/cast-sql.ts';
export type { Decisions, FileDocument, Json, WorkspaceDocument } from './workspace/document.ts';
export type { KeptDocument, WorkspaceState } from './workspace/standing.ts';
export type { WorkspaceChange } from './workspace/workspace.ts';
export type { BackedUp, OpenOptions, Restored, StorageState, WorkspaceListing, Workspaces } from './workspace/workspaces-contract.ts';
export type { WorkspaceClient, WorkspaceClientOptions } from './workspace/workspace-client.ts';
export { WorkspaceError, type WorkspaceErrorCode } from './workspace/workspace-error.ts';
