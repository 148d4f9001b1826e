import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file that a run of either audience can leave behind. */
const names = ['readings.csv', 'pain-points.csv', 'manifest.json', 'import-report.json', 'quarantine.csv'] as const;

/** An empty place for the files of a run: those of an earlier run, perhaps for another audience, are never taken for this one's. */
export const clearRunFiles = (out: string): void => {
  mkdirSync(out, { recursive: true });
  for (const name of names) rmSync(join(out, name), { force: true });
};

/** Writes all of the files or none. */
export const writeTogether = (out: string, files: Readonly<Partial<Record<(typeof names)[number], string>>>): void => {
  const given = Object.entries(files).map(([name, text]) => ({ path: join(out, name), text }));
  try {
    for (const { path, text } of given) writeFileSync(`${path}.new`, text);
    for (const { path } of given) renameSync(`${path}.new`, path);
  } catch (cause) {
    for (const { path } of given) {
      rmSync(path, { force: true });
      rmSync(`${path}.new`, { force: true });
    }
    throw cause;
  }
};
