/**
 * Import: bytes → tables of text with a ledger that adds up, and a plan of what each column means. In come files as they are,
 * out go text chunks that have passed the door, findings, quarantined rows and questions. Nothing is typed here, nothing is
 * fetched, and no value is guessed: what only a person can say comes back as a question.
 */
export { createImporter, type AddOptions, type Importer, type PlanOptions, type ReadProgress } from './importer.ts';
export type { KeptCopy } from './kept-copy.ts';
export { openTable } from './open-table.ts';
export { readTable, type PlainTable } from './read-table.ts';
export { Refusal } from './refusal.ts';
export { cellText, chunkToRows } from './text-chunks.ts';
