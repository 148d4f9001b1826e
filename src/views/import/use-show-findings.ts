import { createContext, useContext } from 'react';
import { goTo } from '../hash-location.ts';

export interface Loader {
  /** Loads the planned files into the tables; afterwards the session's figures are of these files. Throws when it fails. */
  readonly load: () => Promise<void>;
}

export const LoaderContext = createContext<Loader | null>(null);

/** From the planned files to the first findings. */
export const useShowFindings = (): { readonly show: () => Promise<void> } => {
  const loader = useContext(LoaderContext);
  return {
    show: async () => {
      await loader?.load();
      goTo('/overview');
    },
  };
};
