interface PolicyFactory {
  createPolicy(name: string, rules: { readonly createScriptURL: (address: string) => string }): unknown;
}

const ownServiceWorker = (): string => new URL('./sw.js', document.baseURI).href;

/** A worker's text may come from memory or from our own service worker file, from nowhere else. */
export const allowScriptAddress = (address: string, serviceWorker: string): string => {
  if (address.startsWith('blob:') || address === serviceWorker) return address;
  throw new TypeError('Only the page’s own workers may be started.');
};

/**
 * The one Trusted Types policy of the page: it lets workers start and nothing else (trust.md §4).
 * A library that needs a string sink is replaced, never given `createHTML`. Browsers without Trusted Types need no policy.
 */
export const installWorkerPolicy = (): void => {
  const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy('default', {
    createScriptURL: (address) => {
      const serviceWorker = ownServiceWorker();
      return allowScriptAddress(address === './sw.js' ? serviceWorker : address, serviceWorker);
    },
  });
};
