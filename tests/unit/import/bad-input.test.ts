import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/domain/period.ts';
import { openTable } from '../../../src/import/open-table.ts';
import { planFiles } from '../../../src/import/plan-files.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (columns: number): Uint8Array =>
  bytes([0, 1, 2].map((row) => Array.from({ length: columns }, (_, c) => (row === 0 ? `c${c}` : String(row + c))).join(',')).join('\n'));
const planOf = async (text: string) =>
  planFiles([await openTable(bytes(text), { name: 'file.csv' })], {}, { today: '2026-10-31' as IsoDate })[0]!;

describe('files that cannot be used', () => {
  it.each([
    ['an empty file', bytes(''), /empty \(0 bytes\)/],
    ['blank lines', bytes('\n\n \n'), /blank lines only/],
    ['a workbook named .csv', bytes('PK\x03\x04....xl/workbook.xml....[Content_Types].xml'), /Excel workbook.*CSV UTF-8/],
    ['a PDF', bytes('%PDF-1.7\n1 0 obj'), /PDF.*export the report as CSV/],
    ['10,001 columns', wide(10_001), /10,001 columns; at most 10,000/],
  ])('%s is refused with the way out', async (_, content, message) => {
    await expect(openTable(content, { name: 'file.csv' })).rejects.toThrow(message);
  });

  it('10,000 columns are read whole', async () => {
    expect(await openTable(wide(10_000), { name: 'file.csv' })).toMatchObject({ ledger: { read: 3, header: 1, loaded: 2 } });
  });

  it('a header without rows loads nothing and says so', async () => {
    const plan = await planOf('Employee ID,Hire Date,Department\n');
    expect(plan).toMatchObject({ setAside: true, reading: { ledger: { read: 1, header: 1, loaded: 0 } } });
    expect(plan.findings.map(({ message }) => message).join()).toMatch(/header but no rows/);
  });

  it('a survey without any scale is set aside and told what is missing', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `R_${1000 + i},2026-09-0${(i % 8) + 1},${['sunny', 'cloudy', 'rain'][i % 3]!},More shade please for place ${i}`,
    );
    const plan = await planOf(['ResponseId,RecordedDate,Team mood,What should change?', ...rows].join('\n'));
    expect(plan).toMatchObject({ setAside: true, kinds: ['other-people-data'] });
    expect(plan.kindReason).toMatch(/"ResponseId" belongs to a survey, but no column holds answers on a scale/);
  });
});
