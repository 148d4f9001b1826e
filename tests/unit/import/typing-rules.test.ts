import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../src/import/header-words.ts';
import { cellDay } from '../../../src/import/cell-day.ts';
import { readDates } from '../../../src/import/types/date.ts';
import { levelHeight, orderLevels } from '../../../src/import/types/level.ts';
import { readPayBasis } from '../../../src/import/types/money.ts';
import { readNumbers } from '../../../src/import/types/number.ts';
import { readYesNo } from '../../../src/import/types/yes-no.ts';
import { favorableFrom } from '../../../src/import/types/scale.ts';

const counted = (...values: readonly string[]): readonly (readonly [string, number])[] => values.map((value) => [value, 1] as const);
const dates = (
  values: readonly string[],
  more: { answer?: string; birth?: boolean; asOfYear?: number } = {},
): ReturnType<typeof readDates> =>
  readDates(counted(...values), { asOfYear: more.asOfYear ?? 2024, birth: more.birth ?? false, dateNamed: true, answer: more.answer });

describe('dates', () => {
  it.each([
    [['7/5/2011', '3/30/2015'], ['%m/%d/%Y'], 'month-first'],
    [['30/3/2015', '7/5/2011'], ['%d/%m/%Y'], 'day-first'],
    [['2012', '05/2012', 'Not Stated'], ['%Y', '%m/%Y'], 'none'],
    [['14-12-2022', '9/12/2022'], ['%d-%m-%Y', '%d/%m/%Y'], 'day-first'],
    [['06/16/16', '09/24/12'], ['%m/%d/%y'], 'month-first'],
    [['2024-02-15', 'NA'], ['%Y-%m-%d'], 'none'],
    [['15-01-2024 10:30', '16-01-2024 09:15'], ['%d-%m-%Y %H:%M'], 'day-first'],
    [['2024-01-15T10:30:00Z'], ['%Y-%m-%dT%H:%M:%SZ'], 'none'],
    [['2024-01-15T10:30:00+02:00'], ['%Y-%m-%dT%H:%M:%S+02:00'], 'none'],
    [['3-Apr-21', '14-MAY-2021'], ['%d-%b-%y', '%d-%b-%Y'], 'none'],
    [['Apr 3, 2021', 'March 14, 2021'], ['%B %d, %Y', '%b %d, %Y'], 'none'],
    [['20210403'], ['%Y%m%d'], 'none'],
    [['2021/04/03'], ['%Y/%m/%d'], 'none'],
    [['03.04.2021', '13.04.2021'], ['%d.%m.%Y'], 'day-first'],
    [['1/15/2024 1:05 PM'], ['%m/%d/%Y %I:%M %p'], 'month-first'],
  ])('%j are read as %j (%s)', (values, formats, order) => {
    const read = dates(values);
    expect([...read.rule.formats].sort()).toEqual([...formats].sort());
    expect(read.order).toBe(order);
    expect(read.rejected).toBe(0);
    expect(read.rule.precision).toHaveLength(read.rule.formats.length);
  });
  it('M20 leaves the order open when no row proves it, and takes the answer', () => {
    expect(dates(['03/04/2025', '05/06/2025'])).toMatchObject({ order: 'open', rule: { formats: [] } });
    expect(dates(['03/04/2025', '05/06/2025'], { answer: 'day-first' }).rule.formats).toEqual(['%d/%m/%Y']);
  });
  it('does not choose when one layout proves both orders', () => {
    expect(dates(['13/05/2025', '05/13/2025'])).toMatchObject({ order: 'mixed', rule: { formats: [] } });
  });
  it('reads two layouts that prove different orders each in its own', () => {
    expect(dates(['13-05-2025', '05/13/2025']).rule.formats).toEqual(expect.arrayContaining(['%d-%m-%Y', '%m/%d/%Y']));
  });
  it('keeps the precision of partial dates', () => {
    expect(dates(['2012', '05/2012']).rule.precision).toEqual(['year', 'month']);
  });
  it('reads births of two digits into the past and events up to next year', () => {
    expect(dates(['07/13/65', '01/22/09'], { birth: true }).rule.pivotYear).toBe(10);
    expect(dates(['07/13/65'], {}).rule.pivotYear).toBe(25);
    expect(cellDay('07/13/65', dates(['07/13/65'], { birth: true }).rule)).toBe('1965-07-13');
  });
  it('lists sentinels as missing', () => {
    expect(dates(['2020-01-31', '9999-12-31', '4712-12-31']).rule.missing).toEqual(['4712-12-31', '9999-12-31']);
  });
  it('reads spreadsheet days only as whole five-digit numbers', () => {
    expect(dates(['44289', '44300']).rule.serial).toBe(1900);
    expect(cellDay('44289', dates(['44289']).rule)).toBe('2021-04-03');
  });
  it('counts impossible days', () => {
    expect(dates(['2020-01-31', 'soon']).rejected).toBe(1);
    expect(cellDay('29/02/2023', dates(['29/02/2023', '13/01/2023']).rule)).toBeUndefined();
  });
});

describe('numbers', () => {
  it.each([
    [['1,234.56', '12.5'], '.', ',', false],
    [['1.234,56', '12,5'], ',', '.', false],
    [['1 234', '55 000'], '.', ' ', false],
    [["1'234.50"], '.', "'", false],
    [['12,34,567.00'], '.', ',', false],
    [['$1,234', '$55,000'], '.', ',', false],
    [['12%', '7.5%'], '.', '', false],
    [['1.234', '5.678'], '.', '', true],
    [['1234', '0.5', 'N/A'], '.', '', false],
  ])('%j: decimal %s, grouping %j, open %s', (values, decimal, grouping, open) => {
    const read = readNumbers(counted(...values), { semicolonFile: false });
    expect(read.rule).toMatchObject({ decimal, grouping });
    expect(read.open).toBe(open);
    expect(read.rejected).toBe(0);
  });
  it('proposes grouping for 55.000 in a semicolon file', () => {
    expect(readNumbers(counted('55.000', '61.500'), { semicolonFile: true })).toMatchObject({
      open: true,
      rule: { decimal: ',', grouping: '.' },
    });
  });
  it('does not read a range as a number', () => {
    expect(readNumbers(counted('50,000 – 60,000'), { semicolonFile: false }).rejected).toBe(1);
  });
});

describe('pay basis', () => {
  const yearly = Array.from({ length: 300 }, (_, row) => String(38_000 + row * 211));
  const basis = (
    header: string,
    values: readonly string[],
    more: { answer?: string; periodColumn?: 'by-row' } = {},
  ): ReturnType<typeof readPayBasis> => readPayBasis(readHeader(header), counted(...values), { decimal: '.', grouping: ',' }, more);
  it.each([
    ['Annual Salary', yearly, 'year', 'stated'],
    ['Salary', yearly, 'year', 'likely'],
    ['MonthlyIncome', yearly.map((value) => String(Number(value) / 12)), 'month', 'stated'],
    ['Salary', yearly.map((value) => String(Number(value) / 12)), 'month', 'likely'],
    ['Hourly Rate', yearly.map((value) => String(Number(value) / 2080)), 'hour', 'stated'],
    ['Rate', yearly.map((value) => String(Number(value) / 2080)), 'hour', 'likely'],
    ['Pay', yearly.map((value) => String(Number(value) / 26)), 'month', 'unclear'],
    ['Biweekly Salary', yearly.map((value) => String(Number(value) / 26)), 'fortnight', 'stated'],
    ['Pay', yearly.map((value) => `$${value}/yr`), 'year', 'stated'],
  ] as const)('%s %#', (header, values, period, certainty) => {
    expect(basis(header, values)).toMatchObject({ basis: { period }, certainty });
  });
  it('M29 finds hourly amounts among yearly ones and waits for the answer', () => {
    const mixed = [...yearly, ...Array.from({ length: 31 }, (_, row) => String(18 + row))];
    const read = basis('Rate', mixed);
    expect(read.certainty).toBe('mixed');
    expect(read.modes).toMatchObject({ lowCount: 31, highCount: 300 });
    expect(basis('Rate', mixed, { answer: 'split' }).basis).toMatchObject({ period: 'year', otherPeriod: { period: 'hour' } });
    expect(basis('Rate', mixed, { periodColumn: 'by-row' }).basis.period).toBe('by-row');
  });
  it('finds monthly amounts among yearly ones', () => {
    expect(basis('Salary', [...yearly, ...Array.from({ length: 90 }, (_, row) => String(3_000 + row * 40))]).certainty).toBe('mixed');
  });
  it('CONTROL: a wide spread of yearly pay is one basis', () => {
    expect(basis('Salary', [...yearly, '15200', '390000', '410000', '620000']).certainty).toBe('likely');
  });
  it('takes the currency from the cells, or the header', () => {
    expect(basis('Salary', ['£30,000', '£41,000', '£39,000']).basis.currency).toBe('GBP');
    expect(basis('Annual Salary (EUR)', yearly).basis.currency).toBe('EUR');
    expect(basis('Salary', ['$30,000', '€41,000']).currencies).toEqual(['EUR', 'USD']);
  });
});

describe('yes and no', () => {
  it('takes the sense from the field', () => {
    expect(
      readYesNo(
        'attrition_flag',
        new Map([
          ['Left', 2],
          ['Stayed', 5],
        ]),
      ).rule,
    ).toMatchObject({ yes: ['Left'], no: ['Stayed'] });
    expect(
      readYesNo(
        'attrition_flag',
        new Map([
          ['1', 2],
          ['0', 5],
        ]),
      ).rule,
    ).toMatchObject({ yes: ['1'], no: ['0'] });
  });
  it('reads blanks as no only beside ticks, and shows what it does not know', () => {
    expect(readYesNo('promotion_flag', new Map([['x', 2]])).rule.no).toContain('');
    expect(
      readYesNo(
        'promotion_flag',
        new Map([
          ['Y', 2],
          ['perhaps', 1],
        ]),
      ).unseen,
    ).toEqual(['perhaps']);
  });
});

describe('levels', () => {
  it.each([
    ['L3', 3],
    ['Grade 07', 7],
    ['9 Manager', 9],
    ['Analyst II', 2],
    ['G12/3', 12],
  ])('%s stands at %i', (text, height) => {
    expect(levelHeight(text)?.height).toBe(height);
  });
  it('orders ladder words and numbers', () => {
    expect(orderLevels(['Director', 'Intern', 'Manager', 'Senior Analyst'], new Map())?.order).toEqual([
      'Intern',
      'Senior Analyst',
      'Manager',
      'Director',
    ]);
    expect(orderLevels(['L10', 'L2', 'L1'], new Map())?.order).toEqual(['L1', 'L2', 'L10']);
    expect(orderLevels(['Low', 'High', 'Medium'], new Map())?.order).toEqual(['Low', 'Medium', 'High']);
  });
  it('turns the ladder when pay falls with the number', () => {
    const pay = new Map([
      ['11 Individual Contributor', 50_000],
      ['9 Manager', 90_000],
      ['5 Director', 150_000],
    ]);
    expect(orderLevels([...pay.keys()], pay)).toMatchObject({
      direction: 'smaller-higher',
      order: ['11 Individual Contributor', '9 Manager', '5 Director'],
    });
  });
  it('says nothing about names without a height', () => {
    expect(orderLevels(['Blue', 'Green'], new Map())).toBeUndefined();
  });
});

describe('favorable answers (MC11)', () => {
  it.each([
    [1, 5, false, 4],
    [1, 4, false, 3],
    [1, 6, false, 5],
    [1, 7, false, 6],
    [0, 10, false, 7],
    [0, 10, true, 9],
    [1, 10, false, 7],
  ])('%i–%i, promoter item %s: from %i', (min, max, promoter, from) => {
    expect(favorableFrom(min, max, promoter)).toBe(from);
  });
});
