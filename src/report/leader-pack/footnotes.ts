/** Numbers notes in the order of their first mark; the same words have one number. */
export const createFootnotes = () => {
  const texts: string[] = [];
  return {
    mark: (text: string): number => {
      const at = texts.indexOf(text);
      return at >= 0 ? at + 1 : texts.push(text);
    },
    texts: (): readonly string[] => texts,
  };
};

export type Footnotes = ReturnType<typeof createFootnotes>;
