import { describe, expect, it } from 'vitest';
import type { FilePlan } from '../../../src/domain/imported-file.ts';
import type { IsoDate } from '../../../src/domain/period.ts';
import { openTable } from '../../../src/import/open-table.ts';
import { planFiles } from '../../../src/import/plan-files.ts';
import { vendorTables, type VendorTable } from './vendor-tables.ts';
import { valuesOf } from './vendor-values.ts';

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const planOf = async ({ name, columns, rows = 90 }: VendorTable): Promise<FilePlan> => {
  const lines = [
    columns.map(({ header }) => header),
    ...Array.from({ length: rows }, (_, row) => columns.map(({ values }) => valuesOf[values]!(row))),
  ];
  const text =
    name.endsWith('-de') || name.includes('-de-')
      ? lines.map((line) => line.join(';')).join('\r\n')
      : lines.map((line) => line.map(cell).join(',')).join('\r\n');
  const reading = await openTable(new TextEncoder().encode(text), { name: `${name}.csv` });
  return planFiles([reading], {}, { today: '2026-10-31' as IsoDate })[0]!;
};

describe('whole tables of HR systems', () => {
  it.each(vendorTables.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const plan = await planOf(one);
    const found = plan.columns.map(({ field, door }) => (door === 'drop' ? 'drop' : field === 'survey_item' ? '-' : (field ?? '-')));
    expect({ kinds: plan.kinds, columns: plan.columns.map(({ label }, i) => `${label} → ${found[i]}`) }).toEqual({
      kinds: one.kinds,
      columns: one.columns.map(({ header, field }) => `${header} → ${field}`),
    });
  });
});
