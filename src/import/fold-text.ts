/** Text as it is compared: composed, trimmed, inner blanks collapsed, underscores read as blanks, case folded. */
export const foldText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
