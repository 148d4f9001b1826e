/** The id in brackets at the end of a cell that begins with a name; undefined where there is none. */
export const bracketKey = (text: string): string | undefined => /^\D+\(([^()\s]*\d[^()\s]*)\)\s*$/.exec(text)?.[1];
