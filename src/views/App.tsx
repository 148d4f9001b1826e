import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Router } from 'wouter';
import { UiProvider } from '../ui/index.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';
import { useHashPath } from './hash-location.ts';
import { createQueryClient } from './queries.ts';

/** Everything on the page, inside a `SessionContext`. */
export const App = ({ client }: { readonly client?: QueryClient }) => {
  const [queries] = useState(() => client ?? createQueryClient());
  return (
    <QueryClientProvider client={queries}>
      <UiProvider>
        <ErrorBoundary>
          <Router hook={useHashPath}>
            <Frame />
          </Router>
        </ErrorBoundary>
      </UiProvider>
    </QueryClientProvider>
  );
};
