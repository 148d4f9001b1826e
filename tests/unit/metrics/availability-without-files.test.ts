import { describe, expect, it } from 'vitest';
import { availabilityWithoutFiles, catalogue } from '../../../src/metrics/index.ts';

describe('what metrics need while nothing is loaded', () => {
  it('names the columns of each metric of the catalogue', () => {
    const all = availabilityWithoutFiles();
    expect(all.map(({ metric }) => metric)).toEqual([...catalogue.keys()]);
    expect(all.filter((one) => one.state !== 'missing')).toEqual([]);
    expect(all.find(({ metric }) => metric === 'early-leavers')).toEqual({
      state: 'missing',
      metric: 'early-leavers',
      missing: ['hire date and last day employed, or left (yes/no) with months since start'],
    });
  });
});
