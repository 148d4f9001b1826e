import { createHash } from 'node:crypto';

/** A policy's name for exactly this inline text. */
export const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Each change must find its place once: a page that was edited stops the build. */
export const replaceOnce = (text: string, changes: readonly (readonly [string | RegExp, string])[]): string =>
  changes.reduce((now, [from, to]) => {
    if (now.split(from).length !== 2) throw new Error(`The page should have ${String(from)} exactly once.`);
    return now.replace(from, () => to);
  }, text);
