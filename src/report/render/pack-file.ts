import type { LeaderPack } from '../leader-pack/leader-pack.ts';

/** A file as it is saved. */
export interface PackFile {
  readonly name: string;
  readonly content: Blob;
}

const kinds = { leadership: 'leadership-pack', unit: 'unit-pack', 'public-records': 'public-records-pack' } as const;

/**
 * Product words and dates, nothing of what is inside (trust.md §7): `job-quality-leadership-pack-2026-10-31`. Packs of units are told apart by
 * their number, or by the beginning of their hash.
 */
export const packFileName = ({ kind, period, manifest }: LeaderPack, number: number | null = null): string =>
  [
    manifest.sample ? 'SAMPLE' : '',
    'job-quality',
    kinds[kind.kind],
    kind.kind === 'unit' ? (number === null ? manifest.hash.slice(0, 8) : String(number).padStart(2, '0')) : '',
    period.endsOn,
  ]
    .filter((part) => part !== '')
    .join('-');
