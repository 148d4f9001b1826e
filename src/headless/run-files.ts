import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file that a run of either audience can leave behind; packs are named by what they are and a date. */
const names: ReadonlySet<string> = new Set([
  'readings.csv',
  'pain-points.csv',
  'manifest.json',
  'import-report.json',
  'quarantine.csv',
  'unit-packs.csv',
]);
const isPack = (name: string): boolean => /^(SAMPLE-)?job-quality-.*\d{4}-\d\d-\d\d(-tables)?\.(pptx|xlsx|zip|html)$/.test(name);

/** An empty place for the files of a run: those of an earlier run, perhaps for another audience, are never taken for this one's. */
export const clearRunFiles = (out: string): void => {
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out)) if (names.has(name) || isPack(name)) rmSync(join(out, name), { force: true });
};

/** Writes all of the files or none. Throws on a name that no run leaves behind. */
export const writeTogether = (out: string, files: Readonly<Record<string, string | Uint8Array>>): void => {
  const given = Object.entries(files).map(([name, content]) => {
    if (!names.has(name) && !isPack(name)) throw new Error(`${name} is no file of a run.`);
    return { path: join(out, name), content };
  });
  try {
    for (const { path, content } of given) writeFileSync(`${path}.new`, content);
    for (const { path } of given) renameSync(`${path}.new`, path);
  } catch (cause) {
    for (const { path } of given) {
      rmSync(path, { force: true });
      rmSync(`${path}.new`, { force: true });
    }
    throw cause;
  }
};
