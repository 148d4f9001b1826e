import * as z from 'zod/mini';
import { parseCsv, type CsvRow } from './parse-csv.ts';

const text = z.string().check(z.minLength(1));
const license = z.object({ id: text, text });

const packManifest = z.object({
  id: text,
  version: text,
  title: text,
  publisher: text,
  program: text,
  release: text,
  period: text,
  geography: text,
  population: text,
  license,
  citations: z.array(z.object({ id: text, text, license: text, licenseText: text })),
  verification: text,
  definitions: z.array(text),
  usedBy: z.array(text),
  cautions: z.array(text),
  replaces: z.nullable(text),
  constants: z.record(text, z.string()),
  columns: z.array(text),
  rows: z.number(),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  builtFrom: z.array(z.object({ file: text, sha256: text, rows: z.number() })),
});

export type PackManifest = Readonly<z.infer<typeof packManifest>>;

export interface Pack {
  readonly manifest: PackManifest;
  readonly rows: readonly CsvRow[];
}

/** `pack.json` + `facts.csv` → a pack with the constant columns put back. Throws when either is not what it says. */
export const readPack = (manifestJson: string, factsCsv: string): Pack => {
  const manifest = packManifest.parse(JSON.parse(manifestJson));
  const rows = parseCsv(factsCsv);
  if (rows.length !== manifest.rows) throw new Error(`Pack ${manifest.id} says ${manifest.rows} rows and has ${rows.length}.`);
  const missing = manifest.columns.filter((column) => rows[0] !== undefined && !(column in rows[0]));
  if (missing.length > 0) throw new Error(`Pack ${manifest.id} lacks the columns ${missing.join(', ')}.`);
  return { manifest, rows: rows.map((row) => Object.assign({}, manifest.constants, row)) };
};

/** An empty cell is not published, and never zero. */
export const numberOrNull = (cell: string | undefined): number | null => {
  if (cell === undefined || cell === '') return null;
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new Error(`"${cell}" is no number.`);
  return value;
};
