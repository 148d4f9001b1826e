import { describe, expect, it } from 'vitest';
import type { ColumnRule } from '../../../src/domain/column-rule.ts';
import type { FieldId } from '../../../src/domain/fields.ts';
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

describe('pay and dates of whole tables', () => {
  const ruleOf = async (name: string, field: FieldId): Promise<ColumnRule | undefined> =>
    (await planOf(vendorTables.find((one) => one.name === name)!)).columns.find((column) => column.field === field)?.rule;

  it.each([
    ['personio-de', { decimal: ',', grouping: '.', money: { period: 'month' } }],
    ['french', { decimal: ',', grouping: ' ', money: { currency: 'EUR', period: 'year' } }],
    ['rippling', { decimal: '.', grouping: ',', money: { currency: 'USD', period: 'year' } }],
    ['uk-esr', { money: { currency: 'GBP', period: 'year' } }],
    ['bamboo-comp', { money: { currency: 'USD', period: 'year' } }],
    // Paid every two weeks, and yet yearly amounts: the rhythm of payment is not the basis.
    ['paychex', { money: { period: 'year' } }],
  ])('%s: pay', async (name, expected) => {
    expect(await ruleOf(name, 'pay_amount')).toMatchObject(expected);
  });

  it('german-sept: day first, months by their German names', async () => {
    expect(await ruleOf('german-sept', 'hire_date')).toMatchObject({
      kind: 'date',
      monthWords: { sept: 'Sep', märz: 'Mar', mai: 'May', okt: 'Oct' },
    });
  });

  it('lever: milliseconds since 1970', async () => {
    expect(await ruleOf('lever', 'applied_date')).toMatchObject({ kind: 'date', epoch: 'ms' });
  });

  it('reads "55,000 USD / year" as a yearly amount in dollars', async () => {
    const one: VendorTable = {
      name: 'composite',
      kinds: [],
      columns: [
        { header: 'Employee ID', values: 'id', field: 'employee_id' },
        { header: 'Pay', values: 'payPerYear', field: 'pay_amount' },
      ],
    };
    const pay = (await planOf(one)).columns[1];
    expect(pay).toMatchObject({ field: 'pay_amount', rule: { grouping: ',', money: { currency: 'USD', period: 'year' } } });
  });
});
