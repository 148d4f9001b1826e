import { createContext, useContext } from 'react';
import type { Session } from './session-contract.ts';

/** `session.tsx` provides it around the app; tests provide a fixture. */
export const SessionContext = createContext<Session | null>(null);

export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('A screen was rendered outside the session.');
  return session;
};
