import { describe, expect, it } from 'vitest';
import { addressOf, readViewState } from '../../../src/views/view-state.ts';

describe('view state in the address', () => {
  it('comes back as it went', () => {
    const state = {
      p: '2026-10',
      by: 'office×department',
      sel: 'pay-to-market||department|Public Works & Parks',
      level: 'hr',
      show: 'value',
    } as const;
    const [, search = ''] = addressOf('/pain', state).split('?');
    expect(readViewState(search)).toMatchObject(state);
  });

  it('leaves defaults out, so that one view has one address', () => {
    expect(addressOf('/pain', readViewState(''))).toBe('/pain');
    expect(addressOf('/pain', { level: 'all', tier: 'all', by: undefined })).toBe('/pain');
  });

  it('falls back key by key on what does not read', () => {
    const state = readViewState('p=soon&level=everyone&tier=Likely&show=%00&cmp=market');
    expect(state.p).toBeUndefined();
    expect(state.level).toBe('all');
    expect(state.show).toBe('gap');
    expect(state.tier).toBe('Likely');
  });
});
