import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Keeping, KeepingState } from './keeping-contract.ts';

/** `session.tsx` provides it around the app; `null` where there is no storage to speak of, as in tests of single screens. */
export const KeepingContext = createContext<Keeping | null>(null);

export const useKeeping = (): readonly [KeepingState, Keeping] => {
  const keeping = useContext(KeepingContext) ?? noKeeping;
  return [useSyncExternalStore(keeping.subscribe, keeping.state), keeping];
};

const nowhere: KeepingState = {
  off: 'Keeping is off on this page.',
  keepsNothing: false,
  list: [],
  storage: null,
  open: null,
  locked: false,
  busy: null,
  problem: null,
  wiped: null,
  emptied: 0,
};
const refuse = (): Promise<never> => Promise.reject(new Error(nowhere.off ?? ''));
const nothing = async (): Promise<void> => undefined;

const noKeeping: Keeping = {
  state: () => nowhere,
  subscribe: () => () => undefined,
  refresh: nothing,
  askStorage: refuse,
  keep: refuse,
  open: refuse,
  catchUp: refuse,
  keepNothing: refuse,
  showName: refuse,
  keepAgain: refuse,
  keepUntouched: refuse,
  setOptions: () => undefined,
  changePassphrase: refuse,
  lock: refuse,
  close: refuse,
  goOnWithout: refuse,
  backUp: refuse,
  restore: refuse,
  wipe: refuse,
  wipeAll: refuse,
  settled: nothing,
  bytesInHand: () => 0,
  wouldLose: () => false,
};
