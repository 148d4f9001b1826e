/** What is wrong with a content file: where, what should stand there, what does. */
export interface ContentProblem {
  readonly file: string;
  /** As a spreadsheet counts: 1 is the header. `null` = the file as a whole. */
  readonly row: number | null;
  readonly column: string | null;
  readonly expected: string;
  readonly found: string;
}

/** `practices.csv, row 7, column level: expected O, S or H; found "X".` */
export const inWords = ({ file, row, column, expected, found }: ContentProblem): string =>
  `${[file, ...(row === null ? [] : [`row ${row}`]), ...(column === null ? [] : [`column ${column}`])].join(', ')}: expected ${expected}; found ${found}.`;

/** The content cannot be used; every problem is named, one a line. */
export class ContentRefused extends Error {
  readonly problems: readonly ContentProblem[];
  constructor(problems: readonly ContentProblem[]) {
    super(problems.map(inWords).join('\n'));
    this.name = 'ContentRefused';
    this.problems = problems;
  }
}
