import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { ReleaseLedger } from '../pipeline.ts';

const groups = z.array(z.object({ table: z.array(z.string()), group: z.array(z.string()) }));
const shape = z.object({
  format: z.literal(1),
  releases: z.array(
    z.looseObject({
      id: z.string(),
      snapshot: z.string(),
      base: z.string(),
      tables: z.array(z.array(z.string())),
      cells: z.array(
        z.looseObject({ key: z.string(), table: z.array(z.string()), group: z.array(z.string()), texts: z.record(z.string(), z.string()) }),
      ),
      hidden: z.array(z.string()),
      hiddenCells: z.optional(groups),
      policy: z.looseObject({ threshold: z.number() }),
    }),
  ),
});

/** What was released before; a file that does not exist yet is an empty ledger. Throws an Error with a sentence for the user. */
export const readLedgerFile = (path: string): ReleaseLedger => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Error(`The ledger ${path} cannot be read; nothing is released without it.`, { cause });
  }
  try {
    return shape.parse(JSON.parse(text)).releases as unknown as ReleaseLedger;
  } catch (cause) {
    throw new Error(`The ledger ${path} is not one of this program's; nothing is released without it.`, { cause });
  }
};

/** All or nothing: a broken ledger would let the next release give away what this one hid. */
export const writeLedgerFile = (path: string, ledger: ReleaseLedger): void => {
  writeFileSync(`${path}.new`, `${JSON.stringify({ format: 1, releases: ledger })}\n`);
  renameSync(`${path}.new`, path);
};
