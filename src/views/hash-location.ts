import { useSyncExternalStore } from 'react';

/** The address after `#`: a path and, after `?`, the view's state. Both live in the hash, so that they work from a file too. */

const read = (): string => location.hash.replace(/^#?\/?/, '/');
const pathOf = (): string => read().split('?')[0] ?? '/';
const searchOf = (): string => read().split('?')[1] ?? '';

const watch = (listener: () => void): (() => void) => {
  addEventListener('hashchange', listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('hashchange', listener);
    removeEventListener('popstate', listener);
  };
};

/** `to` starts with `/`, may hold `?state`, and is already encoded. */
export const goTo = (to: string, { replace = false }: { readonly replace?: boolean } = {}): void => {
  if (read() === to) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', `#${to}`);
  dispatchEvent(new HashChangeEvent('hashchange'));
};

/** Location hook for the router: the path alone. */
export const useHashPath = (): [string, (to: string) => void] => [useSyncExternalStore(watch, pathOf), goTo];

export const useHashSearch = (): string => useSyncExternalStore(watch, searchOf);
