import { createHash } from 'node:crypto';

export const hashListName = 'SHA256SUMS';

/** One line a file, as `sha256sum -c` reads it, sorted by name. */
export const hashList = (files: readonly (readonly [name: string, content: string | Uint8Array])[]): string =>
  files
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
