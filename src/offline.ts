import type { Offline, OfflineState } from './domain/offline.ts';

/** Asks the browser to keep a copy of the app, and tells when it stands or a newer one waits. Nothing is exchanged under the user's hands. */
export const openOffline = (): Offline => {
  let state: OfflineState = firstState();
  let registration: ServiceWorkerRegistration | null = null;
  const listeners = new Set<() => void>();
  const change = (next: OfflineState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  const follow = (worker: ServiceWorker): void => {
    const look = (): void => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller !== null) change({ is: 'update' });
      else if (worker.state === 'activated') change({ is: 'ready' });
      else if (worker.state === 'redundant' && state.is === 'preparing') change({ is: 'never', because: notCopied });
    };
    worker.addEventListener('statechange', look);
    look();
  };

  const register = async (): Promise<void> => {
    registration = await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    if (registration.active !== null) change({ is: 'ready' });
    for (const worker of [registration.waiting, registration.installing]) if (worker !== null) follow(worker);
    registration.addEventListener('updatefound', () => {
      if (registration?.installing != null) follow(registration.installing);
    });
  };
  if (state.is === 'preparing') register().catch(() => change({ is: 'never', because: notCopied }));

  return {
    state: () => state,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeUpdate: async () => {
      const waiting = registration?.waiting;
      if (waiting == null || (await askToTakeOver(waiting)) === 'open-elsewhere') return 'open-elsewhere';
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage('take over', []);
      return 'reloading';
    },
  };
};

const askToTakeOver = (worker: ServiceWorker): Promise<'free' | 'open-elsewhere'> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<number>) => resolve(data > 1 ? 'open-elsewhere' : 'free'));
    port1.start();
    worker.postMessage('how many pages', [port2]);
  });

const firstState = (): OfflineState => {
  if (import.meta.env.MODE === 'single') return { is: 'one-file' };
  if (import.meta.env.DEV) return { is: 'never', because: 'This is the development server.' };
  if (!isSecureContext) return { is: 'never', because: plainHttp };
  return 'serviceWorker' in navigator
    ? { is: 'preparing' }
    : { is: 'never', because: 'This browser, or its private window, keeps no copies.' };
};

const plainHttp =
  'The address is plain http on another computer, and browsers keep no copy of such a page. Ask for https, or use the one-file version. Everything else works.';
const notCopied =
  'The browser could not copy every file of the app, or one was not the file that was built. Load the page again; if this stays, the files on the server were changed.';
