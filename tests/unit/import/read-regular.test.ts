import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableReading } from '../../../src/domain/imported-file.ts';
import { detectEncoding } from '../../../src/import/detect-encoding.ts';
import { planPass, readCarefully, type PassPlan } from '../../../src/import/read-pass.ts';
import { readRegular } from '../../../src/import/read-regular.ts';
import { sampleText } from '../../../src/import/sample-text.ts';
import { tableReading } from '../../../src/import/table-reading.ts';

const pause = async (): Promise<void> => {};

/** Both lanes over the same bytes with the same plan; the fast one may refuse. */
const bothLanes = async (bytes: Uint8Array): Promise<{ fast: TableReading | null; careful: TableReading }> => {
  const encoding = await detectEncoding(bytes, pause);
  const plan: PassPlan = planPass(sampleText(bytes, encoding));
  const careful = await readCarefully(bytes, encoding, plan, { pause });
  const fast = await readRegular(bytes, encoding, plan, { pause });
  const about = { name: 'any.csv', sha256: '', encoding };
  return { fast: fast && tableReading(fast, about), careful: tableReading(careful, about) };
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const cell = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Ada',
      'Reno',
      'Zoë Müller',
      'O’Neil',
      '日本',
      '🙂 ok',
      ' padded ',
      '\u00a0x',
      '',
      'N/A',
      '4',
      '0042',
      '55,000.50',
      '$1,200',
      '03/14/2021',
      '2021-03-14',
      'Mar 2012',
      '1.5E+12',
      'yes',
      'a "b" c',
      'Ops, EMEA',
      '=1+1',
      'ann@example.org',
      '123456',
      '2012',
      '20210314',
      '4155550100',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom('l1\nl2', 'Total', 'Page 2', '“curly”', 'x\u200by', '\ufffd', 'a'.repeat(450)) },
);
const aTable = fc
  .integer({ min: 1, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 30 }));

const write = (rows: readonly (readonly string[])[], d: string, end: string, last: boolean): string =>
  rows.map((r) => r.map((c) => (/["\n\r]/.test(c) || c.includes(d) ? `"${c.replaceAll('"', '""')}"` : c)).join(d)).join(end) +
  (last ? end : '');

describe('the fast lane', () => {
  it('equals the careful lane in every cell, line, profile, count and finding, or refuses', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(
        aTable,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.boolean(),
        async (rows, d, end, last, keyed) => {
          const table = keyed ? rows.map((r, i) => [i === 0 ? 'Worker ID' : `WK-${1000 + i}`, ...r]) : rows;
          const { fast, careful } = await bothLanes(utf8(write(table, d, end, last)));
          if (!fast) return;
          taken++;
          expect(fast).toEqual(careful);
        },
      ),
      { numRuns: 3_000, seed: 20260201 },
    );
    expect(taken).toBeGreaterThan(300);
  });

  it('equals it under edits anywhere in the bytes', async () => {
    let taken = 0;
    const edit = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom('', '"', ',', '\n', '\r', '\r\n', '\0', ' ', 'x', '“', '\ufeff', '""'),
    );
    await fc.assert(
      fc.asyncProperty(aTable, fc.array(edit, { maxLength: 2 }), async (rows, edits) => {
        let text = write(
          rows.map((r, i) => [i === 0 ? 'Worker ID' : `WK-${1000 + i}`, ...r.map((c) => c.replaceAll('\n', ' '))]),
          ',',
          '\n',
          true,
        );
        for (const [where, what] of edits) {
          const at = Math.floor(where * text.length);
          text = text.slice(0, at) + what + text.slice(at + (what === '' ? 1 : 0));
        }
        const { fast, careful } = await bothLanes(utf8(text));
        if (!fast) return;
        taken++;
        expect(fast).toEqual(careful);
      }),
      { numRuns: 3_000, seed: 20260202 },
    );
    expect(taken).toBeGreaterThan(300);
  });

  it('takes a regular file with a title, quoted commas and accents, and more values than are counted', async () => {
    let text = 'Roster,,\n\nid,name,pay\n';
    for (let i = 0; i < 40_000; i++) text += `E${100_000 + i},"Müller, Zoë ${i % 25_000}",${i * 7}\n`;
    const { fast, careful } = await bothLanes(utf8(text));
    expect(fast).not.toBeNull();
    expect(fast!.chunks.map((c) => c.rows)).toEqual([32_768, 7_232]);
    expect(fast!.profiles.map((p) => p.distinctCapped)).toEqual([true, true, true]);
    expect(fast).toEqual(careful);
  });

  it.each([
    ['a short row', 'id,a\n1,x\n2\n3,z\n4,w\n'],
    ['an open quote', 'id,a\n1,x\n2,"y\n3,z\n4,w\n'],
    ['a blank line', 'id,a\n1,x\n\n3,z\n4,w\n'],
    ['a total', 'id,a\n1,5\n2,6\n3,7\nTotal,18\n'],
    ['a lone CR', 'id,a\n1,x\n2,y\r3,z\n4,w\n'],
    ['a NUL', 'id,a\n1,x\n2,y\0\n3,z\n4,w\n'],
    ['a break in a cell', 'id,a\n1,x\n2,"y\ny"\n3,z\n4,w\n'],
  ])('refuses %s', async (_, text) => {
    expect((await bothLanes(utf8(text))).fast).toBeNull();
  });
});
