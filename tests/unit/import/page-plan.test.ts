import { describe, expect, it } from 'vitest';
import type { QuarantinedRow } from '../../../src/domain/imported-file.ts';
import { toPagePlan } from '../../../src/import/page-plan.ts';
import { passDoor } from '../../../src/import/pass-door.ts';
import { quarantineCsv } from '../../../src/import/quarantine-csv.ts';
import { aColumn, aPlan, aReading } from './a-plan.ts';

const held = (text: string): QuarantinedRow => ({ line: 14, lastLine: 14, code: 'extra-cell', reason: '5 cells, 4 expected', text });
const header = ['Id', 'Name', 'Dept', 'Pay'];
const columns = [aColumn(0, 'Id', { door: 'key' }), aColumn(1, 'Name', { door: 'drop' }), aColumn(2, 'Dept'), aColumn(3, 'Pay')];
const planWith = (row: QuarantinedRow) => aPlan(aReading('a.csv', header, [['17'], ['Ada Byron'], ['Fleet'], ['50000']], [row]), columns);

describe('plan for the page', () => {
  it('carries no rows and no cell of a column that is dropped or keyed', () => {
    const plan = toPagePlan(aPlan(aReading('a.csv', header, [['17'], ['Ada Byron'], ['Fleet'], ['50000']]), columns));
    const text = JSON.stringify(plan, (_, value: unknown) => (value instanceof Map ? [...value] : value));
    expect(text).not.toMatch(/Byron|Ada|"17"/);
    expect(plan.reading.chunks).toEqual([]);
    expect([...plan.reading.profiles[2]!.values.keys()]).toEqual(['Fleet']);
    expect(plan.reading.profiles[1]!.filled).toBe(1);
  });

  it('CONTROL: the plan it is made from does carry them', () => {
    const plan = planWith(held('17,Byron, Ada,Fleet,50000'));
    expect([...plan.reading.profiles[1]!.values.keys()]).toEqual(['Ada Byron']);
    expect(plan.reading.chunks).toHaveLength(1);
  });

  it('shows at most 100 values of a column, the most frequent first', () => {
    const reading = aReading('a.csv', ['Dept'], [Array.from({ length: 250 }, (_, index) => `d${index}`)]);
    const profile = { ...reading.profiles[0]!, values: new Map([...reading.profiles[0]!.values, ['Fleet', 9]]) };
    const plan = toPagePlan(aPlan({ ...reading, profiles: [profile] }, [aColumn(0, 'Dept')]));
    const values = [...plan.reading.profiles[0]!.values];
    expect(values).toHaveLength(100);
    expect(values[0]).toEqual(['Fleet', 9]);
  });
});

describe('text of a held-back row', () => {
  it.each([
    ['right width', '17,Ada Byron,Fleet,x', '[withheld],[withheld],Fleet,x'],
    ['one cell too many: a name split by its own comma', '17,Byron, Ada,Fleet,x', '[withheld],[withheld],[withheld],Fleet,x'],
    ['one cell too few', '17,Ada,Fleet', '[withheld],[withheld],Fleet'],
    ['an open quote takes the rest', '17,"Ada,Fleet,x', '[withheld],[withheld]'],
  ])('is withheld wherever a dropped cell can stand: %s', (_, text, expected) => {
    const row = held(text);
    expect(passDoor(row.text, planWith(row))).toBe(expected);
  });

  it('masks numbers and addresses that look personal in columns that are kept', () => {
    const row = held('1,A,see 123-45-6789 or a.b@example.org,9');
    expect(passDoor(row.text, planWith(row))).toBe('[withheld],[withheld],see ***-**-**** or [e-mail],9');
  });
});

describe('quarantine file', () => {
  it('names file, line, column and reason, is safe to open in a spreadsheet (M35), and takes rows held back later', () => {
    const row: QuarantinedRow = { line: 9, lastLine: 9, code: 'type-error', column: 'Pay', reason: '=not a number', text: '1,A,Fleet,-5' };
    const later = { line: 4, lastLine: 5, code: 'unique-error', reason: 'same id twice', text: '' };
    const lines = quarantineCsv([planWith(row)], [{ name: 'a.csv', quarantined: [later] }]).split('\r\n');
    expect(lines[0]).toBe('\uFEFF_jqb_name,_jqb_file,_jqb_line,_jqb_last_line,_jqb_code,_jqb_column,_jqb_reason,_jqb_raw');
    expect(lines[1]).toContain(',4,5,unique-error,,same id twice,');
    expect(lines[2]).toContain(",9,9,type-error,Pay,'=not a number,");
    expect(lines[2]).toContain('"[withheld],[withheld],Fleet,-5"');
    expect(lines[3]).toBe('');
  });
});
