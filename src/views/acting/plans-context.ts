import { createContext, useContext } from 'react';
import type { Plans } from './plans-contract.ts';

/** `session.tsx` provides it around the app; tests provide a fixture. */
export const PlansContext = createContext<Plans | null>(null);

export const usePlans = (): Plans => {
  const plans = useContext(PlansContext);
  if (plans === null) throw new Error('A screen was rendered outside the session.');
  return plans;
};
