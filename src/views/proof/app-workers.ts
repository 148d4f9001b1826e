import { createContext, useContext } from 'react';

export interface AppWorker {
  /** What it does, as the proof lists it. */
  readonly name: string;
  readonly start: () => Promise<Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>>;
}

/** Every kind of worker that the app starts; the composition root knows them. */
export const AppWorkersContext = createContext<readonly AppWorker[]>([]);

export const useAppWorkers = (): readonly AppWorker[] => useContext(AppWorkersContext);
