import { QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { createQueryClient } from './queries.ts';

/** Figures of one audience with a cache of their own: mounted anew for the next, so that nothing of the one before is left to show. */
export const FiguresOfOne = ({ children }: { readonly children: ReactNode }) => {
  const [client] = useState(createQueryClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
};
