import type { TableReading } from '../domain/imported-file.ts';
import type { ColumnFacts } from './column-facts.ts';

/** The second header row of a survey tool, as the wording of each column: a sentence, where the first row holds but a code or short name. */
export const questionWordings = ({ header, headerAliases }: TableReading): ReadonlyMap<number, string> =>
  new Map(
    (headerAliases ?? []).flatMap((alias, index) => {
      const text = clean(alias);
      const isSentence = text.split(' ').length >= 3 && text.length > header[index]!.length && !header[index]!.includes(text);
      return isSentence ? [[index, text] as const] : [];
    }),
  );

/**
 * Texts of the survey items whose label is not yet the plain wording: the wording row, without the stem that a whole matrix of statements
 * shares ("… – I feel valued", "… [I feel valued]") and without the word for the answer ("… / Response"). No two items share a text.
 */
export const itemTexts = (columns: readonly ColumnFacts[], items: readonly number[]): ReadonlyMap<number, string> => {
  const wording = new Map(items.map((index) => [index, clean(columns[index]!.question.label).replace(/ \/ (open-ended )?response$/i, '')]));
  const stems = new Map<string, number>();
  for (const text of wording.values()) {
    const stem = inParts(text)?.stem;
    if (stem !== undefined) stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
  const short = new Map(
    [...wording].map(([index, text]) => {
      const parts = inParts(text);
      return [index, parts !== undefined && stems.get(parts.stem)! >= 2 ? parts.statement : text] as const;
    }),
  );
  const isOwn = (texts: ReadonlyMap<number, string>, index: number): boolean =>
    [...texts].every(([other, text]) => other === index || text !== texts.get(index));
  return new Map(
    items.flatMap((index) => {
      const label = columns[index]!.label.trim();
      const own = [short, wording].find((texts) => isOwn(texts, index))?.get(index) ?? `${wording.get(index)!} (${label})`;
      return own === label ? [] : [[index, own] as const];
    }),
  );
};

const inParts = (text: string): { readonly stem: string; readonly statement: string } | undefined => {
  const grid = /^(.{8,}?)\s*\[([^[\]]{3,})\]$/.exec(text);
  const matrix = grid ?? /^(.{8,}[.:?…]?)\s+[-–—]\s+(.{3,})$/.exec(text);
  return matrix === null ? undefined : { stem: matrix[1]!, statement: matrix[2]!.trim() };
};

const clean = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
