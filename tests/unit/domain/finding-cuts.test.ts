import { describe, expect, it } from 'vitest';
import { partCutsOf, partRequests } from '../../../src/domain/finding-cuts.ts';
import { info } from '../pain-points/example-organization.ts';

const pay = info('pay-to-market', { kind: 'median', limits: 'PY' });

describe('cuts that tell what a unit is made of', () => {
  it('ST57: levels for rates, jobs for pay, none for the others and for context', () => {
    expect(partCutsOf(info('voluntary-turnover')).map((cut) => cut.join('×'))).toEqual(['department×level', 'office×level']);
    expect(partCutsOf(pay).map((cut) => cut.join('×'))).toEqual(['job_title', 'department×job_title']);
    expect(partCutsOf(info('survey-favorable', { kind: 'share', limits: 'SV' }))).toEqual([]);
    expect(partCutsOf(info('median-pay', { kind: 'median', limits: 'PY', better: 'context' }))).toEqual([]);
  });

  it('are one request for all metrics that need them', () => {
    const requests = partRequests([info('a'), pay, info('b'), info('c', { kind: 'share' })]);
    expect(requests.map(({ metrics }) => metrics)).toEqual([['a', 'b'], ['pay-to-market']]);
  });
});
