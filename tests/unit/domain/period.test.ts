import { describe, expect, it } from 'vitest';
import { isIsoDate, trailingYear, type IsoDate } from '../../../src/domain/period.ts';

describe('trailingYear', () => {
  it('covers twelve months up to the last day, both included', () => {
    expect(trailingYear('2026-10-31' as IsoDate)).toEqual({ startsOn: '2025-11-01', endsOn: '2026-10-31', snapshotOn: '2026-10-31' });
  });
  it('starts on 1 March when the year before has no 29 February', () => {
    expect(trailingYear('2024-02-28' as IsoDate).startsOn).toBe('2023-03-01');
  });
});

describe('isIsoDate', () => {
  it.each(['2024-02-30x', '2024-13-01', '24-01-01', ''])('refuses %s', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});
