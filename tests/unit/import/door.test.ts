import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Answers, FilePlan } from '../../../src/domain/imported-file.ts';
import type { IsoDate } from '../../../src/domain/period.ts';
import { columnTexts } from '../../../src/import/column-texts.ts';
import { applyDoor, createDoor, maskSsn } from '../../../src/import/door.ts';
import { planFiles } from '../../../src/import/plan-files.ts';
import { aTable, cells, turns } from './a-reading.ts';

const today = '2026-11-22' as IsoDate;
const key = Uint8Array.from({ length: 32 }, (_, at) => (at * 37 + 11) % 256);
const n = 60;
const plan = (name: string, columns: Readonly<Record<string, readonly string[]>>, answers: Answers = {}): FilePlan =>
  planFiles([aTable(name, columns)], answers, { today })[0]!;
const through = (one: FilePlan, label: string, withKey = key): readonly string[] => {
  const index = one.columns.findIndex((column) => column.label === label);
  return one.reading.chunks.flatMap((chunk) => columnTexts(applyDoor(one, chunk, withKey), index));
};
const base = {
  'Employee ID': cells(n, (row) => (row === 3 ? '' : `00${row + 10}`)),
  'Manager ID': cells(n, (row) => `00${(row % 5) + 10}`),
  'Employee Name': cells(n, (row) => `Person${row}`),
  DOB: cells(n, (row) => `${1960 + (row % 40)}-06-15`),
  'Hire Date': cells(n, (row) => `2015-0${(row % 9) + 1}-01`),
  Department: turns(n, 'Care', 'Works'),
  Memo: cells(n, (row) => (row === 7 ? 'see 123-45-6789 in file' : 'none')),
};

describe('the door', () => {
  it('keys ids with HMAC-SHA-256 over kind and text, 128 bits, the same for managers and staff', () => {
    const one = plan('r_2026-06-30.csv', base);
    const expected = createHmac('sha256', key).update('person\u00000010').digest('hex').slice(0, 32);
    expect(through(one, 'Employee ID')[0]).toBe(expected);
    expect(through(one, 'Manager ID')[0]).toBe(expected);
    expect(through(one, 'Employee ID')[12]).toMatch(/^[0-9a-f]{32}$/);
  });
  it('keeps blank blank, tells ids with and without zeros apart, and joins files under one key only', () => {
    const one = plan('a_2026-06-30.csv', base);
    const other = plan('b_2026-06-30.csv', {
      'Employee ID': cells(n, (row) => `${row + 10}`),
      'Termination Date': cells(n, () => '2026-01-31'),
      'Termination Reason': turns(n, 'Pay', 'Move'),
    });
    expect(through(one, 'Employee ID')[3]).toBe('');
    expect(through(one, 'Employee ID')[0]).not.toBe(through(other, 'Employee ID')[0]);
    const same = plan('c_2026-06-30.csv', { EMPLID: base['Employee ID'], 'Job Title': turns(n, 'A', 'B'), Department: base.Department });
    expect(through(same, 'EMPLID')).toEqual(through(one, 'Employee ID'));
    expect(
      through(
        same,
        'EMPLID',
        Uint8Array.from(key, (byte) => byte ^ 1),
      )[0],
    ).not.toBe(through(one, 'Employee ID')[0]);
  });
  it('M25, M26 leaves nothing of a dropped column', () => {
    const one = plan('r_2026-06-30.csv', base);
    for (const label of ['Employee Name', 'DOB']) {
      expect(one.columns.find((column) => column.label === label)).toMatchObject({ door: 'drop', field: null });
      expect(through(one, label).join('')).toBe('');
    }
    const index = one.columns.findIndex(({ label }) => label === 'Employee Name');
    expect(applyDoor(one, one.reading.chunks[0]!, key).columns[index]!.bytes).toHaveLength(0);
  });
  it('passes kept columns on byte by byte', () => {
    expect(through(plan('r_2026-06-30.csv', base), 'Department')).toEqual(base.Department);
  });
  it('masks stray social security numbers and counts them', () => {
    const one = plan('r_2026-06-30.csv', base);
    const door = createDoor(one, key);
    const chunk = door.pass(one.reading.chunks[0]!);
    const index = one.columns.findIndex(({ label }) => label === 'Memo');
    expect(columnTexts(chunk, index)[7]).toBe('see ***-**-**** in file');
    expect(door.masked()).toBe(1);
    expect(one.findings).toContainEqual(expect.objectContaining({ code: 'masked-ssn', count: 1 }));
    expect(maskSsn('000-12-3456 666-12-3456 912-12-3456')).toBe('000-12-3456 666-12-3456 912-12-3456');
  });
  it('reduces birth dates to age bands on the as-of date', () => {
    const one = plan('r_2026-06-30.csv', base, { 'drop:r_2026-06-30.csv:DOB': 'age-band' });
    expect(one.columns.find(({ label }) => label === 'DOB')).toMatchObject({ door: 'age-band', field: 'birth_date' });
    // Born 15 June 1960, 1961 …: 66, 65 on 30 June 2026.
    expect(through(one, 'DOB').slice(0, 3)).toEqual(['65-69', '65-69', '60-64']);
  });
});

describe('what is dropped by default', () => {
  const unique = (make: (row: number) => string): readonly string[] => cells(n, make);
  it.each([
    ['First Name', unique((row) => `Given${row}`)],
    ['Supervisor Legal Name', unique((row) => `Last${row}, First`)],
    ['Work Email', unique((row) => `p${row}@example.com`)],
    ['Contact', unique((row) => `p${row}@example.com`)],
    ['Mobile Phone', unique((row) => `555-010-${1000 + row}`)],
    ['Number on file', unique((row) => `(555) 010-${1000 + row}`)],
    ['Home Address', unique((row) => `${row} Long Street`)],
    ['Zip', unique((row) => String(10_000 + row))],
    ['SSN', unique((row) => `123-45-${6000 + row}`)],
    ['Reference', unique((row) => `123-45-${6000 + row}`)],
    ['National ID', unique((row) => String(900_000 + row))],
    ['IBAN', unique(() => 'DE89370400440532013000')],
    ['Account', turns(n, 'DE89370400440532013000', 'GB82WEST12345698765432')],
    ['Card', turns(n, '4111111111111111', '5500005555555559')],
    ['Date of Birth', unique((row) => `19${60 + (row % 40)}-01-02`)],
    ['Exit Comments', unique((row) => `I left since reason number ${row} mattered more than I had thought before`)],
    ['Anything', unique((row) => `A long sentence in somebody's own words, the ${row}th of its kind here`)],
    ['Veteran Status', turns(n, 'Yes', 'No')],
    ['Disability', turns(n, 'Yes', 'No')],
    ['Ethnicity', turns(n, 'White', 'Asian')],
    ['IP Address', unique((row) => `10.0.0.${row}`)],
  ])('%s', (label, values) => {
    const one = plan('r.csv', {
      'Employee ID': unique((row) => String(row + 500)),
      'Hire Date': unique((row) => `2015-0${(row % 9) + 1}-01`),
      Department: turns(n, 'Care', 'Works'),
      [label]: values,
    });
    expect(one.columns.at(-1)).toMatchObject({ door: 'drop', field: null });
  });
  it.each([
    ['Department Name', turns(n, 'Care', 'Works')],
    ['Plan Name', turns(n, 'Gold', 'Silver')],
    ['Email_hours', cells(n, (row) => `${row % 9}.5`)],
    ['Training Program Name', turns(n, 'Safety', 'Lifting')],
    ['Communication', turns(n, 'A', 'B')],
    ['Bank Holiday Shift', turns(n, 'Yes', 'No')],
  ])('CONTROL: %s stays', (label, values) => {
    const one = plan('r.csv', {
      'Employee ID': cells(n, (row) => String(row + 500)),
      'Hire Date': cells(n, (row) => `2015-0${(row % 9) + 1}-01`),
      'Job Title': turns(n, 'A', 'B', 'C'),
      [label]: values,
    });
    expect(one.columns.at(-1)!.door).toBe('keep');
  });
  it('keys an e-mail or a manager name only where no id is there', () => {
    const one = plan('r.csv', {
      Email: cells(n, (row) => `p${row}@example.com`),
      Manager: cells(n, (row) => `Boss Number${'abcde'[row % 5]}`),
      Department: turns(n, 'Care', 'Works'),
      'Job Title': turns(n, 'A', 'B'),
      'Hire Date': cells(n, () => '2020-01-31'),
    });
    expect(one.columns.map(({ label, field, door }) => [label, field, door]).slice(0, 2)).toEqual([
      ['Email', 'employee_id', 'key'],
      ['Manager', 'manager_id', 'key'],
    ]);
    const withId = plan('r.csv', {
      EmpID: cells(n, (row) => String(row + 70)),
      Email: cells(n, (row) => `p${row}@example.com`),
      Department: turns(n, 'Care', 'Works'),
      'Hire Date': cells(n, () => '2020-01-31'),
    });
    expect(withId.columns[1]).toMatchObject({ door: 'drop', field: null });
  });
});
