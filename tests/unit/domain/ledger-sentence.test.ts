import { describe, expect, it } from 'vitest';
import { ledgerAddsUp, ledgerSentence } from '../../../src/domain/ledger-sentence.ts';

const ledger = { read: 2931, header: 2, preamble: 7, blank: 3, footer: 2, loaded: 2903, quarantined: 14 };

describe('the ledger sentence', () => {
  it('names every class that holds lines', () => {
    expect(ledgerSentence(ledger)).toBe('2,931 lines read: 2 header, 7 above it, 3 blank, 2 at the end, 2,903 loaded, 14 set aside.');
    expect(ledgerSentence({ ...ledger, read: 1, header: 1, preamble: 0, blank: 0, footer: 0, loaded: 0, quarantined: 0 })).toBe(
      '1 line read: 1 header, 0 loaded.',
    );
  });

  it('knows when a line is missing', () => {
    expect(ledgerAddsUp(ledger)).toBe(true);
    expect(ledgerAddsUp({ ...ledger, loaded: 2902 })).toBe(false);
  });
});
