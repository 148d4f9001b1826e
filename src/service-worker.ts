/**
 * Keeps a whole copy of the app and answers from it first. It knows its own files by hash, fetches nothing else and speaks to no other origin.
 * A newer version is fetched beside the one in use and waits until it is asked for.
 */

/** Written here by the build: every file below this one with its hash, and a hash of that list. */
declare const ownFiles: readonly (readonly [path: string, integrity: string])[];
declare const ownVersion: string;

interface WorkerScope extends EventTarget {
  readonly clients: { readonly claim: () => Promise<void>; readonly matchAll: (which: object) => Promise<readonly unknown[]> };
  readonly skipWaiting: () => Promise<void>;
  readonly location: Location;
}
interface LastingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface AskEvent extends LastingEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

const scope = globalThis as unknown as WorkerScope;
const family = 'job-quality-benchmark ';
const cacheName = family + ownVersion;
const addressOf = (path: string): string => new URL(path, scope.location.href).href;
const ownAddresses = new Set(ownFiles.map(([path]) => addressOf(path)));

const on = <E extends Event>(name: string, listen: (event: E) => void): void =>
  scope.addEventListener(name, listen as (event: Event) => void);

on<LastingEvent>('install', (event) => event.waitUntil(fill()));
on<LastingEvent>('activate', (event) => event.waitUntil(dropOthers().then(() => scope.clients.claim())));

on<AskEvent>('fetch', (event) => {
  const { request } = event;
  const address = plainAddress(request.url);
  if (request.method === 'GET' && ownAddresses.has(address)) event.respondWith(fromCopy(address, request));
});

on<MessageEvent & LastingEvent>('message', (event) => {
  if (event.data === 'take over') event.waitUntil(scope.skipWaiting());
  if (event.data === 'how many pages')
    event.waitUntil(
      scope.clients.matchAll({ type: 'window', includeUncontrolled: true }).then((pages) => event.ports[0]?.postMessage(pages.length)),
    );
});

/** The page has three addresses: the folder, index.html, and either with a query. */
const plainAddress = (url: string): string => url.replace(/[?#].*$/, '').replace(/\/index\.html$/, '/');

const fill = async (): Promise<void> => {
  const cache = await caches.open(cacheName);
  await Promise.all(
    ownFiles.map(async ([path, integrity]) => {
      const address = addressOf(path);
      if ((await cache.match(address)) === undefined)
        await cache.put(address, (await sameFile(path)) ?? (await fetched(address, integrity)));
    }),
  );
};

/** A file named by its content is the same in every version. */
const sameFile = async (path: string): Promise<Response | undefined> =>
  path.startsWith('assets/') ? caches.match(addressOf(path)) : undefined;

const fetched = async (address: string, integrity: string): Promise<Response> => {
  const response = await fetch(address, { integrity, cache: 'no-cache', credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
};

const dropOthers = async (): Promise<void> => {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(family) && name !== cacheName).map((name) => caches.delete(name)));
};

const fromCopy = async (address: string, request: Request): Promise<Response> =>
  (await caches.match(address, { cacheName })) ?? fetch(request);
