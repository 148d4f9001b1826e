import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Desk } from './desk.ts';
import type { DeskState } from './desk-state.ts';

export const DeskContext = createContext<Desk | null>(null);

export const useDesk = (): readonly [DeskState, Desk] => {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('A screen was rendered outside the import desk.');
  return [useSyncExternalStore(desk.subscribe, desk.state), desk];
};
