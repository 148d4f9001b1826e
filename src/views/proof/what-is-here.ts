import { triedName } from './run-proof.ts';

export interface WhatIsHere {
  readonly policy: string | null;
  readonly address: 'a file on this disk' | 'this computer' | 'another computer';
  readonly isSecure: boolean;
  /** Loaded since the page started, by origin; the tries of the proof are not counted. */
  readonly loaded: readonly { readonly from: string; readonly files: number; readonly bytes: number }[];
  readonly stored: readonly { readonly where: string; readonly what: string }[];
}

/** What the browser itself tells about this page: its policy, what it has loaded and what it stores. */
export const lookAround = async (): Promise<WhatIsHere> => ({
  policy: document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? null,
  address:
    location.protocol === 'file:'
      ? 'a file on this disk'
      : /^(localhost|127\.|\[::1\])/.test(location.hostname)
        ? 'this computer'
        : 'another computer',
  isSecure: isSecureContext,
  loaded: loadedByOrigin(),
  stored: await stored(),
});

const loadedByOrigin = (): WhatIsHere['loaded'] => {
  const all = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
    ({ name }) => !/^(blob|data|embedded):/.test(name) && !name.includes(triedName),
  );
  const others = all.filter(({ name }) => new URL(name).origin !== location.origin);
  const total = (entries: readonly PerformanceResourceTiming[]) => ({
    files: entries.length,
    bytes: entries.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0),
  });
  return [
    { from: 'beside this page', ...total(all.filter((entry) => !others.includes(entry))) },
    { from: 'anywhere else', ...total(others) },
  ];
};

const stored = async (): Promise<WhatIsHere['stored']> => {
  const counted = async (where: string, count: () => Promise<string>) => ({
    where,
    what: await count().catch(() => 'none: the browser gives this page none'),
  });
  return [
    await counted('Databases (IndexedDB)', async () => named((await indexedDB.databases()).map(({ name }) => name ?? ''))),
    await counted('Private files (OPFS)', async () => named(await topFiles())),
    await counted('Copy of the app (Cache Storage)', async () => named(await caches.keys())),
    await counted('Settings of the look (localStorage)', async () => named(Object.keys(localStorage))),
    await counted('Cookies', async () => (document.cookie === '' ? 'none' : 'some')),
    await counted('All of it together', async () => `${Math.round(((await navigator.storage.estimate()).usage ?? 0) / 1e5) / 10} MB`),
  ];
};

const named = (names: readonly string[]): string => (names.length === 0 ? 'none' : `${names.length}: ${names.join(', ')}`);

const topFiles = async (): Promise<readonly string[]> => {
  const names: string[] = [];
  for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
  return names;
};
