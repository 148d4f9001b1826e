import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/import/read-table.ts';

const suites = resolve(import.meta.dirname, '../../../../shared/csv-suites');
const present = existsSync(suites);

type Read = (bytes: Uint8Array, extra: { name: string }) => Promise<unknown>;
interface HrMess {
  files: number;
  right: number;
  mustSpeak: number;
  spoke: number;
  wrongAndSilent: number;
  saidWithoutCause: number;
  crashes: number;
  ledgerFaults: number;
  linesToName: number;
  linesNamed: number;
  cases: { id: string; verdict: string; message?: string; ledgerFault?: string }[];
}
interface Fuzz {
  inputs: number;
  silentInputs: number;
  unaccounted: number;
  refused: number;
  crashes: number;
  slow: number;
  ledgers: number;
  ledgerFaults: number;
  lostOrGlued: number;
  heldBack: number;
  silentBy: Record<string, number>;
}
interface Suites {
  hrMess: (read: Read, dir: string) => Promise<HrMess>;
  conformance: (read: Read, dir: string) => Promise<{ files: number; right: number; wrong: string[] }>;
  fuzz: (read: Read, options: { n: number; seed: number; onSilent?: (x: unknown) => void }) => Promise<Fuzz>;
}
const load = async (): Promise<Suites> =>
  (await import(/* @vite-ignore */ pathToFileURL(resolve(suites, 'lib/suites.mjs')).href)) as Suites;

describe.skipIf(!present)('CSV suites (skipped: ../shared/csv-suites is absent)', () => {
  it('reads every HR mess right, speaks where it must, and names the lines', async () => {
    const result = await (await load()).hrMess(readTable, resolve(suites, 'hr-mess'));
    expect(result.cases.filter((c) => c.verdict !== 'right' || c.ledgerFault)).toEqual([]);
    expect(result).toMatchObject({
      right: result.files,
      spoke: result.mustSpeak,
      wrongAndSilent: 0,
      saidWithoutCause: 0,
      crashes: 0,
      ledgerFaults: 0,
      linesNamed: result.linesToName,
    });
  });

  it('reads the conformance files exactly', async () => {
    const result = await (await load()).conformance(readTable, resolve(suites, 'csv-spectrum'));
    expect(result.wrong).toEqual([]);
    expect(result.right).toBe(result.files);
  });

  const n = Number(process.env['FUZZ_N'] ?? 1_000);
  it.each([1, 2, 3])(
    'loses nothing in silence under mutation, seed %i',
    async (seed) => {
      const result = await (await load()).fuzz(readTable, { n, seed });
      if (process.env['FUZZ_N']) console.log(JSON.stringify(result));
      expect(result).toMatchObject({ silentInputs: 0, crashes: 0, ledgerFaults: 0, slow: 0, ledgers: result.inputs - result.refused });
      expect(result.refused).toBeLessThanOrEqual(0.02 * result.inputs);
      // Two faults of one row can cancel out in width and glue a key to its neighbor: spoken about, kept, and rare.
      expect(result.unaccounted).toBeLessThanOrEqual(n / 1000);
    },
    600_000,
  );
});
