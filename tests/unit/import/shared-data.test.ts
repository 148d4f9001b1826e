import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../../src/import/open-table.ts';

const folder = resolve(import.meta.dirname, '../../../../shared/data');
const present = existsSync(folder);

/** Rows and columns of each file as its README states them. */
const stated: readonly (readonly [string, number, number])[] = present
  ? [...readFileSync(resolve(folder, 'README.md'), 'utf8').matchAll(/^\| (\S+\.csv) \| ([\d,]+) x (\d+) \|/gm)].map(
      (m) => [m[1]!, Number(m[2]!.replaceAll(',', '')), Number(m[3])] as const,
    )
  : [];

describe.skipIf(!present)('public HR files (skipped: ../shared/data is absent)', () => {
  it('has a statement for every file', () => expect(stated.length).toBe(17));

  it.each(stated)('reads %s as %i rows of %i columns, all lines accounted for, nothing said without cause', async (name, rows, columns) => {
    const reading = await openTable(new Uint8Array(readFileSync(resolve(folder, name))), { name });
    expect([reading.chunks.reduce((sum, c) => sum + c.rows, 0), reading.header.length]).toEqual([rows, columns]);
    expect(reading.quarantined).toEqual([]);
    expect(reading.ledger).toMatchObject({ header: 1, preamble: 0, blank: 0, footer: 0, quarantined: 0 });
    expect(reading.findings.filter((f) => f.severity !== 'note')).toEqual([]);
  });
});
