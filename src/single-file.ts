import { embeddedScheme, openEmbedded } from './embedded.ts';

/** Start of the one-file shape: long texts and files of the app come out of the page itself; then the app starts as always. */
const start = async (): Promise<void> => {
  Object.assign(globalThis, { embeddedTexts: await (await openEmbedded('texts')).json() });
  await import('./main.tsx');
};

const pageFetch = globalThis.fetch.bind(globalThis);
globalThis.fetch = (resource, options) => {
  const address = String(resource);
  return address.startsWith(embeddedScheme) ? openEmbedded(address.slice(embeddedScheme.length)) : pageFetch(resource, options);
};

start().catch((cause: unknown) => {
  const words = document.createElement('p');
  words.textContent = cause instanceof Error ? cause.message : String(cause);
  document.getElementById('root')?.replaceChildren(words);
});
