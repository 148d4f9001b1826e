/** Keys of the answers that change what was recognized without being asked. */
export const kindAnswer = (file: string): string => `kind:${file}`;
/** One of our fields, or `none`. */
export const fieldAnswer = (file: string, column: string): string => `map:${file}:${column}`;
/** `drop` or `keep`. */
export const doorAnswer = (file: string, column: string): string => `drop:${file}:${column}`;
/** A day, for one file or for all. */
export const asOfAnswer = (file: string): string => `as-of:${file}`;
export const asOfAllFiles = 'as-of';
