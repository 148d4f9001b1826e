import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/import/read-table.ts';

const physicalLines = (text: string): number => (text === '' ? 0 : text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').length);

const word = fc.constantFrom(
  'Ada',
  'Ben Ode',
  'Reno',
  'Zoë',
  'O’Neil',
  "D'Arc",
  'a "b" c',
  'x, y',
  'p; q',
  'l1\nl2',
  '',
  'N/A',
  '$1,234.50',
  '03/04/2021',
  '4',
  '00042',
  '=1+1',
  'M&E / West',
);
const aTable = fc.integer({ min: 2, max: 7 }).chain((width) =>
  fc.array(fc.array(word, { minLength: width - 1, maxLength: width - 1 }), { minLength: 4, maxLength: 40 }).map((rows) => ({
    header: ['Worker ID', ...Array.from({ length: width - 1 }, (_, i) => `Field ${'ABCDEFG'[i]}`)],
    rows: rows.map((r, i) => [`WK-${1000 + i}`, ...r]),
  })),
);

const dialects = [
  { d: ',', q: '"' },
  { d: ';', q: '"' },
  { d: '\t', q: '"' },
  { d: '|', q: '"' },
  { d: '~', q: '"' },
  { d: '^', q: '"' },
] as const;

const write = (rows: readonly (readonly string[])[], d: string, q: string, always: boolean, end: string): string =>
  rows
    .map(
      (r) =>
        r.map((c) => (always || c.includes(d) || c.includes(q) || /[\r\n]/.test(c) ? q + c.replaceAll(q, q + q) + q : c)).join(d) + end,
    )
    .join('');

const encode = (text: string, encoding: string): Uint8Array => {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 with mark') return new TextEncoder().encode(`\ufeff${text}`);
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [...`\ufeff${text}`].forEach((c, i) => view.setUint16(2 * i, c.charCodeAt(0), encoding === 'utf-16le'));
  return bytes;
};

describe('any table', () => {
  it('comes back cell for cell from any delimiter, quoting, line end and encoding, with nothing held back', async () => {
    await fc.assert(
      fc.asyncProperty(
        aTable,
        fc.constantFrom(...dialects),
        fc.boolean(),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be'),
        async ({ header, rows }, { d, q }, always, end, encoding) => {
          const table = await readTable(encode(write([header, ...rows], d, q, always, end), encoding), { name: 'any.csv' });
          expect(table.quarantined).toEqual([]);
          expect(table.header).toEqual(header);
          const folded = table.rows.map((r) => r.map((c) => c.replace(/\r\n?/g, '\n')));
          expect(folded).toEqual(rows);
        },
      ),
      { numRuns: 400, seed: 20260101 },
    );
  });

  it('gives every line one class, and every key a row or a place in quarantine, whatever is done to the text', async () => {
    const edit = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom('', '"', ',', '\n', '\r\n', '\r', '\0', '“', '”', ' ', '\t', ';', '""', '\ufeff'),
      fc.nat({ max: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(aTable, fc.array(edit, { minLength: 1, maxLength: 4 }), async ({ header, rows }, edits) => {
        let text = write([header, ...rows], ',', '"', false, '\n');
        for (const [where, what, cut] of edits) {
          const at = Math.floor(where * text.length);
          text = text.slice(0, at) + what + text.slice(at + cut);
        }
        const keys = new Set(text.match(/WK-\d{4}/g));
        const table = await readTable(new TextEncoder().encode(text), { name: 'any.csv' });
        const { read, parts } = table.ledger;
        expect(read).toBe(physicalLines(text.replace(/^\ufeff/, '')));
        expect(Object.values(parts).reduce((a, b) => a + b, 0)).toBe(read);
        expect(parts.loaded).toBeGreaterThanOrEqual(table.rows.length);
        const found = new Set(
          [...table.rows.flat(), ...table.quarantined.map((r) => r.text), ...table.header].flatMap((t) => t.match(/WK-\d{4}/g) ?? []),
        );
        expect([...keys].filter((k) => !found.has(k))).toEqual([]);
        const glued = table.rows.filter((r) => new Set(r.flatMap((c) => c.match(/WK-\d{4}/g) ?? [])).size > 1);
        if (glued.length > 0) expect(table.said).toBe(true);
      }),
      { numRuns: 1_500, seed: 20260102 },
    );
  });

  it('never throws anything but a refusal on any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        try {
          const { read, parts } = (await readTable(bytes, { name: 'any.csv' })).ledger;
          expect(Object.values(parts).reduce((a, b) => a + b, 0)).toBe(read);
        } catch (error) {
          expect((error as Error).name).toBe('Refusal');
        }
      }),
      { numRuns: 1_000, seed: 20260103 },
    );
  });
});
