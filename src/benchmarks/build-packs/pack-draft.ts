import { writeCsv, type CsvRow } from '../parse-csv.ts';
import { licenses, type LicenseId } from './licenses.ts';

/** What a pack says about itself before its rows are counted and hashed. */
export interface PackDraft {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly publisher: string;
  readonly program: string;
  readonly release: string;
  readonly period: string;
  readonly geography: string;
  readonly population: string;
  readonly license: LicenseId;
  readonly citations: readonly Citation[];
  readonly verification: string;
  readonly definitions: readonly string[];
  readonly usedBy: readonly string[];
  readonly cautions: readonly string[];
  readonly replaces: string | null;
  readonly files: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

export interface Citation {
  readonly id: string;
  /** Publisher, report or program, period: the words shown beside the figure. */
  readonly text: string;
  readonly license: LicenseId;
}

export interface BuiltPack {
  readonly id: string;
  readonly manifest: string;
  readonly facts: string;
}

export interface TidyFiles {
  readonly read: (file: string) => string;
  readonly sha256: (text: string) => string;
}

/** Rows → `facts.csv`; columns with one value in every row move into the manifest. */
export const buildPack = (draft: PackDraft, tidy: TidyFiles): BuiltPack => {
  const constants = constantColumns(draft.columns, draft.rows);
  const columns = draft.columns.filter((column) => !(column in constants));
  const facts = writeCsv(columns, draft.rows);
  const { files, rows, columns: _, ...words } = draft;
  const manifest = {
    ...words,
    license: { id: draft.license, text: licenses[draft.license] },
    citations: draft.citations.map((citation) => ({ ...citation, licenseText: licenses[citation.license] })),
    constants,
    columns,
    rows: rows.length,
    sha256: tidy.sha256(facts),
    builtFrom: files.map((file) => {
      const text = tidy.read(file);
      return { file, sha256: tidy.sha256(text), rows: text.trimEnd().split('\n').length - 1 };
    }),
  };
  return { id: draft.id, manifest: JSON.stringify(manifest, null, 2) + '\n', facts };
};

const constantColumns = (columns: readonly string[], rows: readonly CsvRow[]): CsvRow =>
  Object.fromEntries(
    columns.flatMap((column) => {
      const value = rows[0]?.[column] ?? '';
      return rows.length > 1 && rows.every((row) => (row[column] ?? '') === value) ? [[column, value]] : [];
    }),
  );

export const verificationMark = (words: string): string => {
  if (/disagree|different tiers/.test(words)) return 'disagree';
  if (/derived/.test(words)) return 'derived';
  return /two places/.test(words) ? 'V2' : 'V1';
};
