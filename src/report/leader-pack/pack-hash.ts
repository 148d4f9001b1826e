import type { LeaderPack } from './leader-pack.ts';

/** JSON with the keys in order and nothing between them: the same document gives the same bytes. */
export const canonicalJson = (value: unknown): string => JSON.stringify(ordered(value));

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
};

/** SHA-256, in hexadecimal, over the canonical JSON of the pack without `manifest.hash`. */
export const packHash = async (pack: LeaderPack): Promise<string> => {
  const { hash: _hash, ...manifest } = pack.manifest;
  const bytes = new TextEncoder().encode(canonicalJson({ ...pack, manifest }));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
