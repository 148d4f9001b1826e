import { formatCount } from './format.ts';
import type { LineLedger } from './imported-file.ts';

/** The ledger of one file in one sentence, in physical lines; classes that hold nothing are left out (import.md §10, §12). */
export const ledgerSentence = (ledger: LineLedger): string => {
  const classes: readonly (readonly [number, string])[] = [
    [ledger.header, 'header'],
    [ledger.preamble, 'above it'],
    [ledger.blank, 'blank'],
    [ledger.footer, 'at the end'],
    [ledger.loaded, 'loaded'],
    [ledger.quarantined, 'set aside'],
  ];
  const parts = classes
    .filter(([count, words]) => count > 0 || words === 'loaded')
    .map(([count, words]) => `${formatCount(count)} ${words}`);
  return `${formatCount(ledger.read)} ${ledger.read === 1 ? 'line' : 'lines'} read: ${parts.join(', ')}.`;
};

/** Whether every line is in exactly one class. */
export const ledgerAddsUp = (ledger: LineLedger): boolean =>
  ledger.read === ledger.header + ledger.preamble + ledger.blank + ledger.footer + ledger.loaded + ledger.quarantined;
