import { describe, expect, it } from 'vitest';
import type { TextChunk } from '../../src/domain/text-chunk.ts';
import { EngineError, type Engine } from '../../src/store/engine/engine.ts';

const encoder = new TextEncoder();

/** Rows of text → one chunk, as the import stage would send it. */
export const toChunk = (rows: readonly (readonly string[])[]): TextChunk => {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => {
    const parts = rows.map((row) => encoder.encode(row[at] ?? ''));
    const offsets = new Int32Array(rows.length + 1);
    parts.forEach((part, index) => (offsets[index + 1] = (offsets[index] ?? 0) + part.length));
    const bytes = new Uint8Array(offsets[rows.length] ?? 0);
    parts.forEach((part, index) => bytes.set(part, offsets[index]));
    return { offsets, bytes };
  });
  return { rows: rows.length, lines: Int32Array.from(rows, (_, index) => index + 2), columns };
};

/** What every engine must do; called once under Node and once in Chromium. */
export const engineContract = (open: () => Promise<Engine>): void => {
  describe('engine', () => {
    let shared: Promise<Engine> | undefined;
    const engine = (): Promise<Engine> => (shared ??= open());

    it('decodes the five result types, bigint and decimal included', async () => {
      const [row] = await (
        await engine()
      ).query(
        "SELECT 1::INTEGER AS i, 9007199254740991::BIGINT AS b, sum(3::BIGINT) AS s, 12.50::DECIMAL(9, 2) AS d, 0.25::DOUBLE AS f, 'ä' AS t, TRUE AS y, DATE '2024-02-29' AS day, NULL::DOUBLE AS missing",
      );
      expect(row).toEqual({ i: 1, b: 9007199254740991, s: 3, d: 12.5, f: 0.25, t: 'ä', y: true, day: '2024-02-29', missing: null });
    });

    it.each([
      'SELECT [1, 2] AS list',
      "SELECT TIMESTAMP '2024-01-01 00:00:00' AS moment",
      'SELECT 1::FLOAT AS small',
      'SELECT {a: 1} AS struct',
    ])('refuses a type that decodes wrongly: %s', async (sql) => {
      await expect((await engine()).query(sql)).rejects.toThrow(/Cast it in SQL/);
    });

    it.each([
      "SET memory_limit = '9GB'",
      'LOAD icu',
      "SELECT * FROM read_csv('/etc/passwd')",
      "SELECT * FROM read_text('https://example.org/x')",
      "ATTACH 'other.db'",
      "COPY (SELECT 1) TO 'out.csv'",
    ])('is sealed against %s', async (sql) => {
      await expect((await engine()).exec(sql)).rejects.toBeInstanceOf(EngineError);
    });

    it('takes text chunks, quotes and line ends included, and counts them back', async () => {
      const e = await engine();
      await e.exec('DROP TABLE IF EXISTS staging_test');
      await e.insertText(
        'staging_test',
        ['c0', 'c1'],
        toChunk([
          ['a "quoted"', 'x\ny'],
          ['', 'Zoë'],
        ]),
        true,
      );
      await e.insertText('staging_test', ['c0', 'c1'], toChunk([['b', "O'Brien; DROP TABLE staging_test"]]), false);
      const rows = await e.query('SELECT c0, c1, line FROM staging_test ORDER BY rowid');
      expect(rows).toEqual([
        { c0: 'a "quoted"', c1: 'x\ny', line: 2 },
        { c0: '', c1: 'Zoë', line: 3 },
        { c0: 'b', c1: "O'Brien; DROP TABLE staging_test", line: 2 },
      ]);
    });

    it('rolls a failed transaction back whole', async () => {
      const e = await engine();
      await e.exec('CREATE OR REPLACE TABLE kept (n INTEGER)');
      await expect(
        e.transaction(async () => {
          await e.exec('INSERT INTO kept VALUES (1)');
          await e.exec('INSERT INTO no_such_table VALUES (1)');
        }),
      ).rejects.toThrow(/no_such_table/);
      expect(await e.query('SELECT count(*) AS n FROM kept')).toEqual([{ n: 0 }]);
    });

    it('does not start a statement whose signal has fired', async () => {
      const e = await engine();
      await expect(e.query('SELECT 1 AS n', { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'canceled' });
      expect(await e.query('SELECT 2 AS n')).toEqual([{ n: 2 }]);
    });

    it('says in plain words that memory ran out, and goes on', async () => {
      const e = await engine();
      await expect(
        e.exec('CREATE TABLE too_large AS SELECT range AS n, repeat(range::VARCHAR, 200) AS filler FROM range(40000000)'),
      ).rejects.toMatchObject({
        code: 'out-of-memory',
      });
      expect(await e.query('SELECT 3 AS n')).toEqual([{ n: 3 }]);
    });

    it('rejects everything after it was closed', async () => {
      const own = await open();
      await own.close();
      await expect(own.query('SELECT 1 AS n')).rejects.toBeInstanceOf(EngineError);
    });
  });
};
