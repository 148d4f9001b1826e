import { describe, expect, it } from 'vitest';
import { contentFiles, type ContentTexts } from '../../../src/levers/library/content-files.ts';
import { ContentRefused, inWords } from '../../../src/levers/library/content-problem.ts';
import { readLeverContent } from '../../../src/levers/library/read-lever-content.ts';
import { catalogue } from '../../../src/metrics/index.ts';
import type { MetricId } from '../../../src/domain/reading.ts';

const isMeasured = (metric: string): boolean => catalogue.has(metric as MetricId);

/** What is said of the shipped content after one change of one file. */
const saidOf = (file: keyof ContentTexts, change: (text: string) => string): readonly string[] => {
  const before = contentFiles[file];
  const after = change(before);
  if (after === before) throw new Error('The change changes nothing.');
  try {
    readLeverContent({ ...contentFiles, [file]: after }, isMeasured);
    return [];
  } catch (error) {
    if (!(error instanceof ContentRefused)) throw error;
    expect(error.message).toBe(error.problems.map(inWords).join('\n'));
    return error.problems.map(inWords);
  }
};

/** Cell of a row, counted as a spreadsheet counts; for rows without quotes. */
const withCell =
  (row: number, column: number, text: string) =>
  (file: string): string =>
    file
      .split('\n')
      .map((line, i) => (i === row - 1 ? line.split(',').with(column, text).join(',') : line))
      .join('\n');
const withoutRows =
  (pattern: RegExp) =>
  (file: string): string =>
    file
      .split('\n')
      .filter((line) => !pattern.test(line))
      .join('\n');

describe('the check of the content', () => {
  it('CONTROL: passes the content as it ships', () => {
    expect(readLeverContent(contentFiles, isMeasured).practices).toHaveLength(60);
  });

  it.each([
    ['an unknown level', withCell(2, 5, 'X'), 'practices.csv, row 2, column level: expected O, S or H; found "X".'],
    [
      'an unknown family',
      withCell(2, 4, 'TU ZZ'),
      'practices.csv, row 2, column families: expected all, or codes among HI, TU, AD, DC, DL or PE; found "TU ZZ".',
    ],
    [
      'a practice no family reaches',
      withCell(2, 4, ''),
      'practices.csv, row 2, column families: expected all, or codes among HI, TU, AD, DC, DL or PE; found an empty cell.',
    ],
    [
      'a code of every object',
      withCell(2, 5, 'constructor'),
      'practices.csv, row 2, column level: expected O, S or H; found "constructor".',
    ],
    ['a cost class there is not', withCell(2, 7, '4'), 'practices.csv, row 2, column cost: expected 0, 1, 2 or 3; found "4".'],
    ['no grade of evidence', withCell(2, 8, ''), 'practices.csv, row 2, column evidence: expected A, B, C or M; found an empty cell.'],
    [
      'an empty step between two',
      withCell(2, 10, 'One. | | Two.'),
      'practices.csv, row 2, column first_steps: expected sentences parted by |; found "One. | | Two.".',
    ],
    [
      'an id of no lever',
      withCell(2, 0, 'XYZ-1'),
      'practices.csv, row 2, column id: expected a lever’s code, a dash and a number, as HRP-6; found "XYZ-1".',
    ],
    [
      'an id that stands twice',
      withCell(2, 0, 'PRO-2'),
      'practices.csv, row 3, column id: expected each once; row 2 has it; found "PRO-2".',
    ],
    [
      'a metric of no catalogue',
      withCell(2, 12, 'happiness-score'),
      'practices.csv, row 2, column metrics: expected a metric of the catalogue or of metrics-to-come.csv; found "happiness-score".',
    ],
    [
      'a title in two words for a column',
      (file: string) => file.replace('title', 'name'),
      'practices.csv, row 2, column title: expected this column; found no such column.',
    ],
    [
      'a row that lacks a cell',
      (file: string) => file.replace(',Share of solicitations that carry the page.', ''),
      'practices.csv: expected comma-separated text; found Row 2 has 13 fields, the header has 14.',
    ],
  ])('names %s with file, row, column, expected and found', (_, change, sentence) => {
    expect(saidOf('practices.csv', change)).toContain(sentence);
  });

  it('asks for 40 practices, five of each lever, one for each family', () => {
    expect(saidOf('practices.csv', withoutRows(/^HRP-/))).toEqual([
      'practices.csv: expected at least 40 practices; found 33.',
      'practices.csv, column id: expected at least 5 for hr-practices; found 0.',
    ]);
    const withoutHiring = (file: string) =>
      file.replaceAll(/,(?:([A-Z ]+) )?HI(?: ([A-Z ]+))?,/g, (_, a, b) => `,${[a, b].filter(Boolean).join(' ') || 'TU'},`);
    expect(saidOf('practices.csv', withoutHiring)).toEqual(['practices.csv, column families: expected at least 1 for hiring; found 0.']);
  });

  it('asks for every lever, principle, method and cell of the matrix, once', () => {
    expect(saidOf('quick-starts.csv', withoutRows(/^EMP,/))).toEqual([
      'quick-starts.csv, column lever: expected a row for "empowerment"; found none.',
    ]);
    expect(saidOf('listening-principles.csv', withoutRows(/^BE,/))).toContain(
      'listening-principles.csv, column principle: expected a row for "benefits"; found none.',
    );
    expect(saidOf('listening-methods.csv', withoutRows(/^survey,/))).toEqual([
      'listening-methods.csv, column method: expected a row for "survey"; found none.',
    ]);
    expect(saidOf('policy-and-data.csv', withCell(2, 1, 'meets'))).toEqual([
      'policy-and-data.csv, row 7, column answer, data: expected each once; row 2 has it; found "yes, meets".',
      'policy-and-data.csv, column answer, data: expected a row for "yes, misses"; found none.',
    ]);
  });

  it('asks for a cell in each column of an approach, and none beyond', () => {
    expect(saidOf('approach-rows.csv', (file) => file.replace(/^(HRP,1,.*),,$/m, '$1,More.,'))).toEqual([
      'approach-rows.csv, row 11, column cell_2: expected nothing: 1 column in approach-columns.csv; found text.',
    ]);
    expect(saidOf('approach-rows.csv', (file) => file.replace('PRO,4,', 'PRO,5,'))).toEqual([
      'approach-rows.csv, row 5, column place: expected 4; found 5.',
    ]);
  });

  it('asks for as many statements of a part as the quick form needs, under ids of their part', () => {
    expect(saidOf('statements.csv', withoutRows(/^BE-[ab],/))).toEqual([
      'statements.csv, column part: expected at least 3 for benefits; found 2.',
    ]);
    expect(saidOf('statements.csv', (file) => file.replace('PRO-a,PRO,', 'EMP-z,PRO,'))).toEqual([
      'statements.csv, row 2, column id: expected PRO- and a letter; found "EMP-z".',
    ]);
  });

  it('reads a file that a spreadsheet saved with a byte-order mark and its own line ends', () => {
    expect(saidOf('practices.csv', (file) => `\uFEFF${file.replaceAll('\n', '\r\n')}`)).toEqual([]);
  });

  it('tells when a metric to come has come', () => {
    expect(saidOf('metrics-to-come.csv', (file) => `${file}time-to-fill,Days to fill,requisitions\n`)).toEqual([
      'metrics-to-come.csv, row 23, column metric: expected a metric that the catalogue does not have yet; found "time-to-fill".',
    ]);
  });

  it('names all that is wrong, not only the first', () => {
    expect(saidOf('practices.csv', (file) => withCell(3, 7, '9')(withCell(2, 5, 'X')(file)))).toHaveLength(2);
  });
});
