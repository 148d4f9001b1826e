import { Router } from 'wouter';
import { UiProvider } from '../ui/index.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';
import { useHashPath } from './hash-location.ts';

/** Everything on the page, inside a `SessionContext`. */
export const App = () => (
  <UiProvider>
    <ErrorBoundary>
      <Router hook={useHashPath}>
        <Frame />
      </Router>
    </ErrorBoundary>
  </UiProvider>
);
