import { describe, expect, it } from 'vitest';
import { trailingYear, type IsoDate } from '../../../src/domain/period.ts';
import { reachesBack } from '../../../src/views/running/reaches-back.ts';

const year = trailingYear('2025-10-31' as IsoDate);
const leavers = 'SELECT * FROM separation';

describe('an earlier period', () => {
  it('is compared with when the records were there before it, or began with it', () => {
    expect(reachesBack(leavers, new Map([['separation', '2021-01-04' as IsoDate]]), year)).toBe(true);
    expect(reachesBack(leavers, new Map([['separation', '2024-11-20' as IsoDate]]), year)).toBe(true);
  });

  it('is left out when the records begin inside it, or carry no date', () => {
    expect(reachesBack(leavers, new Map([['separation', '2025-03-01' as IsoDate]]), year)).toBe(false);
    expect(reachesBack('SELECT * FROM leaver_flag', new Map([['leaver_flag', null]]), year)).toBe(false);
  });

  it('asks only for what the metric reads', () => {
    const firstDays = new Map([['requisition', '2025-03-01' as IsoDate]]);
    expect(reachesBack(leavers, firstDays, year)).toBe(true);
    expect(reachesBack('SELECT * FROM requisition', firstDays, year)).toBe(false);
  });
});
