import { describe, expect, it } from 'vitest';
import { type FieldId, fields } from '../../../src/domain/fields.ts';
import { columnFacts } from '../../../src/import/column-facts.ts';
import { suggestMapping } from '../../../src/import/suggest-mapping.ts';
import { frameSynonyms, type TableFrame } from '../../../src/import/table-frame.ts';
import { aTable, cells, turns } from './a-reading.ts';
import { strangers, vendorHeaders } from './vendor-headers.ts';

const rows = 80;
const typical: Partial<Record<FieldId, readonly string[]>> = {
  status: turns(rows, 'Active', 'Terminated', 'On Leave'),
  worker_type: turns(rows, 'Regular', 'Temporary', 'Intern'),
  gender: turns(rows, 'Female', 'Male'),
  termination_type: turns(rows, 'Voluntary', 'Involuntary', ''),
  termination_reason: turns(rows, 'Better offer', 'Relocation', 'Studies', ''),
  event_action: turns(rows, 'HIR', 'PRO', 'XFR', 'PAY'),
  application_stage: turns(rows, 'Applied', 'Interview', 'Offer', 'Rejected'),
  coverage_tier: turns(rows, 'EE', 'ES', 'FAM', 'W'),
  pay_period: turns(rows, 'Annual', 'Hourly'),
  currency: turns(rows, 'USD', 'EUR'),
  department: turns(rows, 'Finance', 'Sales', 'Care', 'Works'),
  office: turns(rows, 'Northgate', 'Riverside', 'Harbor'),
  job_title: turns(rows, 'Analyst', 'Clerk', 'Nurse', 'Driver', 'Engineer'),
  level: turns(rows, 'L1', 'L2', 'L3', 'L4'),
  plan: turns(rows, 'Gold PPO', 'Silver HMO', 'Dental Basic'),
  fte: turns(rows, '1', '0.8', '0.5'),
  hours_week: turns(rows, '40', '32', '20'),
  manager_id: turns(rows, '7001', '7002', '7003', '7004'),
  pay_amount: cells(rows, (row) => String(41_000 + row * 730)),
  employee_cost: cells(rows, (row) => String(110 + row)),
  requisition_id: cells(rows, (row) => `R-${4000 + row}`),
};

const valuesFor = (field: FieldId): readonly string[] => {
  const known = typical[field];
  if (known !== undefined) return known;
  switch (fields[field].type) {
    case 'date':
      return cells(rows, (row) => `2019-${String((row % 12) + 1).padStart(2, '0')}-${String((row % 27) + 1).padStart(2, '0')}`);
    case 'identifier':
      return cells(rows, (row) => String(100_200 + row * 13));
    case 'yes-no':
      return turns(rows, '1', '0');
    default:
      return cells(rows, (row) => String(row % 11));
  }
};

const match = (frame: TableFrame, header: string, values: readonly string[]): { readonly field: FieldId | null; readonly chip: string } => {
  const facts = aTable('t.csv', { [header]: values }).profiles.map((profile) => columnFacts(profile));
  return suggestMapping(facts, frameSynonyms(frame), new Set(), new Map()).get(0)!;
};

describe('headers of HR systems', () => {
  const outcomes = vendorHeaders.map((one) => ({ ...one, got: match(one.frame, one.header, valuesFor(one.field)) }));

  it.each(outcomes.map(({ header, field, got }) => [header, field, got.field] as const))('%s → %s', (_, field, got) => {
    expect(got).toBe(field);
  });

  it('accepts at least 95 % of the listed and 80 % of the held-out names without a look, none of them wrongly', () => {
    const accepted = (cases: typeof outcomes): number =>
      cases.filter(({ got }) => got.chip === 'exact' || got.chip === 'likely').length / cases.length;
    const [known, unseen] = [outcomes.filter((one) => !one.heldOut), outcomes.filter((one) => one.heldOut)];
    console.log(
      `listed ${known.length}: ${(100 * accepted(known)).toFixed(1)} %; held out ${unseen.length}: ${(100 * accepted(unseen)).toFixed(1)} % accepted`,
    );
    expect(known.length + unseen.length).toBeGreaterThanOrEqual(120);
    expect(outcomes.filter(({ got, field }) => got.field !== field && (got.chip === 'exact' || got.chip === 'likely'))).toEqual([]);
    expect(accepted(known)).toBeGreaterThanOrEqual(0.95);
    expect(accepted(unseen)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('headers that are no field of ours', () => {
  const values = {
    date: cells(rows, (row) => `2021-0${(row % 9) + 1}-15`),
    amount: cells(rows, (row) => String(30_000 + row * 911)),
    word: turns(rows, 'Alpha', 'Beta', 'Gamma', 'Delta'),
    number: cells(rows, (row) => String(row % 17)),
    id: cells(rows, (row) => String(500_000 + row * 7)),
  };
  it.each(strangers)('%s is not accepted without a look', (header, kind) => {
    expect(match('people', header, values[kind]).chip).not.toMatch(/exact|likely/);
  });
  it('takes few of them at all', () => {
    const taken = strangers.filter(([header, kind]) => match('people', header, values[kind]).field !== null);
    expect(taken).toEqual([]);
  });
});
