import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Offline, OfflineState } from '../domain/offline.ts';

const unknown: Offline = {
  state: () => notAsked,
  watch: () => () => undefined,
  takeUpdate: () => Promise.resolve('open-elsewhere'),
};
const notAsked: OfflineState = { is: 'never', because: 'Nobody asked the browser for a copy.' };

export const OfflineContext = createContext<Offline>(unknown);

export const useOffline = (): readonly [OfflineState, Offline['takeUpdate']] => {
  const offline = useContext(OfflineContext);
  return [useSyncExternalStore(offline.watch, offline.state), offline.takeUpdate];
};
