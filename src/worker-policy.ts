interface PolicyFactory {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: Readonly<Record<'createScriptURL' | 'createScript', (given: string) => string>>): unknown;
}

const ownServiceWorker = (): string => new URL('./sw.js', document.baseURI).href;

/** A worker's text may come from memory or from our own service worker file, from nowhere else. */
export const allowScriptAddress = (address: string, serviceWorker: string): string => {
  if (address.startsWith('blob:') || address === serviceWorker) return address;
  throw new TypeError('Only the page’s own workers may be started.');
};

/** The page may write one script into itself: its own program, which the one-file shape carries packed. */
export const allowScript = (text: string, program: string | null): string => {
  if (text === program) return text;
  throw new TypeError('Only the page’s own program may be run.');
};

/**
 * The one Trusted Types policy of the page: it lets workers start and nothing else (trust.md §4).
 * A library that needs a string sink is replaced, never given `createHTML`. Browsers without Trusted Types need no policy;
 * the first to install it counts, since a page has one.
 */
export const installWorkerPolicy = (program: string | null = null): void => {
  const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;
  if (!factory || factory.defaultPolicy !== null) return;
  factory.createPolicy('default', {
    createScript: (text) => allowScript(text, program),
    createScriptURL: (address) => {
      const serviceWorker = ownServiceWorker();
      return allowScriptAddress(address === './sw.js' ? serviceWorker : address, serviceWorker);
    },
  });
};
