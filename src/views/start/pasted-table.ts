/** Whether text is a table: at least two lines. */
export const isTableText = (text: string): boolean => /\S[^\r\n]*[\r\n]+[^\r\n]*\S/.test(text);

let pasted = 0;

/** Pasted text as a file, under a name of its own. */
export const tableFromText = (text: string): File => {
  pasted++;
  return new File([text], `Pasted table ${pasted}.tsv`, { type: 'text/tab-separated-values' });
};
