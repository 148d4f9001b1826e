const trustedTypes = ["require-trusted-types-for 'script'", 'trusted-types default'];

/**
 * The policy of the page (trust.md §4): a meta tag of the built page and a header of the preview server.
 * Nothing may be fetched from, sent to or loaded from another origin; workers start from `blob:` so that this binds them too.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  ...trustedTypes,
].join('; ');

/** As a response header it also keeps the page out of frames, which a meta tag cannot say. */
export const contentPolicyHeader = `${contentPolicy}; frame-ancestors 'none'`;

/** The policy of the one-file shape: exactly these scripts and this style sheet, and no connection at all, not even to the disk. */
export const singleFilePolicy = (scriptHashes: readonly string[], styleHash: string): string =>
  [
    "default-src 'none'",
    `script-src ${scriptHashes.map((hash) => `'${hash}'`).join(' ')} 'wasm-unsafe-eval'`,
    `style-src '${styleHash}'`,
    'worker-src blob:',
    "connect-src 'none'",
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    ...trustedTypes,
  ].join('; ');
