/**
 * Closes what no policy of a page can forbid: a peer connection, a window on another address, leaving for another address. Outside addresses
 * are text to copy in this app, so nothing of it is missed.
 */
export const closeDoors = (scope: typeof globalThis = globalThis): void => {
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection']) Reflect.deleteProperty(scope, name);
  Object.defineProperty(scope, 'open', { value: () => null, writable: false, configurable: false });
  const { navigation } = scope as unknown as { readonly navigation?: EventTarget };
  navigation?.addEventListener('navigate', (event) => {
    const { destination } = event as Event & { readonly destination: { readonly url: string } };
    if (!isOwnPlace(destination.url, scope.location.href)) event.preventDefault();
  });
};

/** A file saved out of memory, this page, or, where it is served, a page beside it. */
export const isOwnPlace = (address: string, page: string): boolean => {
  const [there, here] = [new URL(address), new URL(page)];
  if (there.protocol === 'blob:') return true;
  return there.protocol === 'file:' ? there.pathname === here.pathname : there.origin === here.origin;
};
