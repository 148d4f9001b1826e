import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { analyse } from '../../src/headless/index.ts';

export type CsvRow = Readonly<Record<string, string>>;

export interface HeadlessRun {
  readonly exitCode: number;
  readonly readings: readonly CsvRow[];
  readonly painPoints: readonly CsvRow[];
  readonly report: ImportReport;
  readonly out: string;
}

export interface ImportReport {
  readonly files: readonly {
    readonly name: string;
    readonly kind: string;
    readonly kinds: readonly string[];
    readonly set_aside: boolean;
    readonly ledger: { readonly lines: Readonly<Record<string, number>> };
    readonly mapping: readonly { readonly column: string; readonly field: string | null; readonly door: string }[];
    readonly questions: readonly { readonly id: string; readonly blocking: boolean }[];
    readonly findings: readonly { readonly code: string; readonly count: number; readonly message: string }[];
  }[];
  readonly refused: readonly { readonly name: string; readonly message: string }[];
}

export const readCsv = (path: string): readonly CsvRow[] => Papa.parse<CsvRow>(readFileSync(path, 'utf8').trimEnd(), { header: true }).data;

const readIf = <T>(read: () => T, otherwise: T): T => {
  try {
    return read();
  } catch {
    return otherwise;
  }
};

/** Runs the command in this process and reads back what it wrote. */
export const runAnalyse = async (...args: readonly string[]): Promise<HeadlessRun> => {
  const out = mkdtempSync(join(tmpdir(), 'analyse-'));
  const exitCode = await analyse(['--out', out, ...args]);
  return {
    exitCode,
    out,
    readings: readIf(() => readCsv(join(out, 'readings.csv')), []),
    painPoints: readIf(() => readCsv(join(out, 'pain-points.csv')), []),
    report: JSON.parse(readFileSync(join(out, 'import-report.json'), 'utf8')) as ImportReport,
  };
};

/** The one reading of a metric in a group; throws when there is none or more than one. */
export const readingOf = (run: HeadlessRun, metric: string, cut: string, group: string, facet = ''): CsvRow => {
  const found = run.readings.filter(
    (row) => row['metric'] === metric && row['cut'] === cut && row['group'] === group && row['facet'] === facet,
  );
  if (found.length !== 1) throw new Error(`${found.length} readings of ${metric} (${facet}) by ${cut} for ${group}`);
  return found[0]!;
};
