import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/report/index.ts';

describe('toCsv', () => {
  it('quotes what must be quoted and leaves the rest', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['M&E / West', 'x, "y"'],
          ['two\nlines', 'plain'],
        ],
      ),
    ).toBe('a,b\r\nM&E / West,"x, ""y"""\r\n"two\nlines",plain\r\n');
  });
  it('writes numbers plainly, absent ones as nothing', () => {
    expect(toCsv(['n'], [[0.0268], [-5], [null], [Number.NaN], [1e-7]])).toBe('n\r\n0.0268\r\n-5\r\n\r\n\r\n0.0000001\r\n');
  });
  it.each(['=1+1', '+1+x', '-x', '@cmd', '\tx', '＝1'])('neutralizes the formula-like text %j', (text) => {
    expect(
      toCsv(['t'], [[text]])
        .split('\r\n')[1]
        ?.replaceAll('"', ''),
    ).toBe(`'${text}`);
  });
});
