import * as z from 'zod/mini';

/** A cell of a content file: its text, and what it stands for; `undefined` from `read` = not what was expected. */
export const cell = <T>(expected: string, read: (text: string) => T | undefined) =>
  z.pipe(
    z.string(),
    z.transform((text: string, context): T => {
      const value = read(text.trim());
      if (value !== undefined) return value;
      context.issues.push({ code: 'custom', message: expected, input: text });
      return z.NEVER;
    }),
  );

export const words = cell('a sentence or a name', (text) => (text === '' ? undefined : text));

export const wordsOrNothing = cell('text', (text) => text);

/** Sentences parted by ` | `; at least one. */
export const sentences = cell('sentences parted by |', (text) => {
  const parts = text.split('|').map((part) => part.trim());
  return parts.every((part) => part !== '') ? parts : undefined;
});

export const yesOrNothing = cell('yes, or nothing', (text) => (text === 'yes' ? true : text === '' ? false : undefined));

export const wholeNumber = cell('a whole number', (text) => (/^\d+$/.test(text) ? Number(text) : undefined));

export const wholeNumberOrNothing = cell('a whole number, or nothing', (text) =>
  text === '' ? null : /^\d+$/.test(text) ? Number(text) : undefined,
);

export const oneOf = <const Word extends string>(...all: readonly Word[]) => cell(listed(all), (text) => all.find((word) => word === text));

export const oneOfOrNothing = <const Word extends string>(...all: readonly Word[]) =>
  cell(`${listed(all)}, or nothing`, (text) => (text === '' ? null : all.find((word) => word === text)));

export const listed = (all: readonly string[]): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
