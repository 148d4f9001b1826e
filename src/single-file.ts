import { embeddedScheme, openEmbedded } from './embedded.ts';
import { installWorkerPolicy } from './worker-policy.ts';

/** Start of the one-file shape: the program and the files of the app come out of the page itself, packed; then the app starts as always. */
const start = async (): Promise<void> => {
  const [texts, code] = await Promise.all([openEmbedded('texts'), openEmbedded('program')]);
  const [embeddedTexts, program] = await Promise.all([texts.json(), code.text()]);
  Object.assign(globalThis, { embeddedTexts });
  installWorkerPolicy(program);
  const script = document.createElement('script');
  script.textContent = program;
  document.head.append(script);
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
