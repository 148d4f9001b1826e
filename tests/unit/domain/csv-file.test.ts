import { describe, expect, it } from 'vitest';
import { csvForSpreadsheet, csvLine, withoutFormula } from '../../../src/domain/csv-file.ts';

describe('a CSV file for people', () => {
  it.each([
    ['=cmd|x', "'=cmd|x"],
    ['+1 555', "'+1 555"],
    ['@home', "'@home"],
    ['\tx', "'\tx"],
    ['＝1', "'＝1"],
    ['-5', '-5'],
    ['+1.5e3', '+1.5e3'],
    ['-5 years', "'-5 years"],
    ['plain', 'plain'],
  ])('M35 makes %j safe and leaves numbers alone', (text, expected) => {
    expect(withoutFormula(text)).toBe(expected);
  });

  it('quotes only what needs it', () => {
    expect(csvLine(['a', 'b,c', 'd"e', 'f\ng'])).toBe('a,"b,c","d""e","f\ng"');
    expect(csvLine(['a;b', 'c,d'], ';')).toBe('"a;b";c,d');
  });

  it('starts with a byte order mark and ends lines with CRLF', () => {
    expect(csvForSpreadsheet([['a'], ['=b']])).toBe("\uFEFFa\r\n'=b\r\n");
  });
});
