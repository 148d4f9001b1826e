/** Label of a survey workbook → the wording the respondent saw: "(% selecting …)" goes. */
export const itemWording = (label: string): string => label.replace(/\s*\(%[^)]*(\([^)]*\)[^)]*)*\)\s*$/, '').trim();

/**
 * Key under which two wordings are the same item: case, punctuation, spelling of the two Englishes, and the word for the own
 * organization do not matter; every other word does.
 */
export const itemKey = (wording: string): string =>
  wording
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\[[^\]]*\]/g, ' ownorg ')
    .replaceAll(/\b(my|our|this|the) (organi[sz]ation|agency|company|department|employer|city|county|work ?place)\b/g, ' ownorg ')
    .replaceAll(/([a-z]{3,})is(e|ed|es|ing|ation|ations)\b/g, '$1iz$2')
    .replaceAll(/our\b/g, 'or')
    .replaceAll(/['’]s\b/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
