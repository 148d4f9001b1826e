import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/import/types/date.ts';
import { castSql } from '../../../src/store/tables/cast-sql.ts';
import { cellDay } from '../../../src/import/cell-day.ts';

/** Each column in one layout; the day that every cell of it must give, in the engine and here. */
const columns: readonly (readonly [cell: string, proof: string, day: string])[] = [
  ['7/5/2011', '12/31/2011', '2011-07-05'],
  ['05-07-2011', '31-12-2011', '2011-07-05'],
  ['5.7.2011', '31.12.2011', '2011-07-05'],
  ['07/05/11', '12/31/11', '2011-07-05'],
  ['2011-07-05', '2011-12-31', '2011-07-05'],
  ['2011/7/5', '2011/12/31', '2011-07-05'],
  ['20110705', '20111231', '2011-07-05'],
  ['5-Jul-11', '31-Dec-11', '2011-07-05'],
  ['5-JUL-2011', '31-DEC-2011', '2011-07-05'],
  ['5 July 2011', '31 December 2011', '2011-07-05'],
  ['July 5, 2011', 'December 31, 2011', '2011-07-05'],
  ['Jul 5 2011', 'Dec 31 2011', '2011-07-05'],
  ['05-07-2011 9:30', '31-12-2011 10:30', '2011-07-05'],
  ['7/5/2011 1:05 PM', '12/31/2011 11:05 AM', '2011-07-05'],
  ['7/5/2011 1:05:09 PM', '12/31/2011 11:05:09 AM', '2011-07-05'],
  ['2011-07-05 23:30:00', '2011-12-31 00:00:00', '2011-07-05'],
  ['2011-07-05T23:30:00.123', '2011-12-31T23:30:00.123', '2011-07-05'],
  ['2011-07-05T23:30:00Z', '2011-12-31T23:30:00Z', '2011-07-05'],
  ['2011-07-05T23:30:00-05:00', '2011-12-31T23:30:00-05:00', '2011-07-05'],
  ['5. Juli 2011', '31. Dezember 2011', '2011-07-05'],
  ['05-Mai-2011', '31-Okt-2011', '2011-05-05'],
  ['3 März 2011', '9 Sept 2011', '2011-03-03'],
  ['Sept 5, 2011', 'September 30, 2011', '2011-09-05'],
  ['5 juillet 2011', '31 août 2011', '2011-07-05'],
  ['5 de julio de 2011', '31 de diciembre de 2011', '2011-07-05'],
  ['1309867200000', '1325289600000', '2011-07-05'],
  ['1309867200', '1325289600', '2011-07-05'],
];

describe('date formats', () => {
  it('mean the same day in the engine as in import', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    for (const [cell, proof, day] of columns) {
      const { rule, order } = readDates([[cell, 1], [proof, 1]], { asOfYear: 2024, birth: false, dateNamed: true }); // prettier-ignore
      expect(order, cell).not.toBe('open');
      const reader = await connection.runAndReadAll(`SELECT (${castSql(`'${cell}'`, rule)})::VARCHAR`);
      expect([cell, reader.getRows()[0]![0], cellDay(cell, rule)]).toEqual([cell, day, day]);
    }
    connection.closeSync();
  });
});
