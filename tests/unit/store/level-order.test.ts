import { describe, expect, it } from 'vitest';
import { orderLevels } from '../../../src/store/tables/level-order.ts';

const evidence = (rows: readonly (readonly [string, number | null])[]) =>
  rows.map(([level, medianPay]) => ({ level, people: 10, medianPay }));

describe('orderLevels', () => {
  it('orders by the number in the name', () => {
    expect(
      orderLevels(
        evidence([
          ['G12', 90000],
          ['G2', 40000],
          ['G9', 60000],
        ]),
      ),
    ).toEqual(
      new Map([
        ['G12', 3],
        ['G2', 1],
        ['G9', 2],
      ]),
    );
  });
  it('turns the numbers round where the smaller number earns more', () => {
    expect(
      orderLevels(
        evidence([
          ['1 Director', 150000],
          ['9 Clerk', 40000],
          ['5 Manager', 90000],
        ]),
      ),
    ).toEqual(
      new Map([
        ['1 Director', 3],
        ['9 Clerk', 1],
        ['5 Manager', 2],
      ]),
    );
  });
  it('reads ladder words where there are no numbers', () => {
    expect(
      orderLevels(
        evidence([
          ['Director', null],
          ['Analyst', null],
          ['Manager', null],
        ]),
      ),
    ).toEqual(
      new Map([
        ['Director', 3],
        ['Analyst', 1],
        ['Manager', 2],
      ]),
    );
  });
  it('falls back on pay, and on nothing where there is none', () => {
    expect(
      orderLevels(
        evidence([
          ['Blue', 50000],
          ['Green', 70000],
        ]),
      ),
    ).toEqual(
      new Map([
        ['Blue', 1],
        ['Green', 2],
      ]),
    );
    expect(
      orderLevels(
        evidence([
          ['Blue', null],
          ['Green', null],
        ]),
      ),
    ).toBeNull();
  });
});
