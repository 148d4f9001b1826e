import { createContext, useContext, useSyncExternalStore } from 'react';
import { goTo } from '../hash-location.ts';

/** How far loading is: rows handed to the database, of all; `null` while nothing loads. */
export interface LoadWork {
  readonly file: string;
  readonly rows: number;
  readonly allRows: number;
}

export interface Loader {
  /** Loads the planned files into the tables; afterwards the session's figures are of these files. Throws when it fails or is canceled. */
  readonly load: () => Promise<void>;
  readonly cancelLoad: () => void;
  readonly loadWork: () => LoadWork | null;
  readonly subscribe: (listener: () => void) => () => void;
}

export const LoaderContext = createContext<Loader | null>(null);

const useLoader = (): Loader => {
  const loader = useContext(LoaderContext);
  if (loader === null) throw new Error('A screen was rendered outside the session.');
  return loader;
};

export const useLoadWork = (): readonly [LoadWork | null, () => void] => {
  const { subscribe, loadWork, cancelLoad } = useLoader();
  return [useSyncExternalStore(subscribe, loadWork), cancelLoad];
};

/** From the planned files to the findings, by default their overview; stays where it is when loading fails or is canceled. */
export const useShowFindings = (): { readonly show: (then?: string) => Promise<void> } => {
  const loader = useLoader();
  return {
    show: async (then = '/overview') => {
      await loader.load();
      goTo(then);
    },
  };
};

/** Loading was canceled by the user: no error, but no new figures either. */
export const wasCanceled = (cause: unknown): boolean => cause instanceof LoadCanceled;

export class LoadCanceled extends Error {
  override readonly name = 'LoadCanceled';
}
