import { describe, expect, it } from 'vitest';
import { readAnswersFile } from '../../../src/headless/answers-file.ts';
import { headlessCuts, unknownDimensions } from '../../../src/headless/cuts.ts';
import { parseOptions } from '../../../src/headless/options.ts';

describe('parseOptions', () => {
  it('reads options in any place, with and without an equals sign', () => {
    expect(
      parseOptions([
        'a.csv',
        '--out',
        'o',
        '--period=2016-01-01..2016-12-31',
        '--as-of',
        '2016-12-31',
        '--cuts',
        'department,department×gender,office x level',
        'b.csv',
      ]),
    ).toEqual({
      files: ['a.csv', 'b.csv'],
      out: 'o',
      period: { from: '2016-01-01', to: '2016-12-31' },
      asOf: '2016-12-31',
      cuts: [['department'], ['department', 'gender'], ['office', 'level']],
      answers: null,
      audience: 'analyst',
      ledger: null,
      pack: [],
      departmentPacks: false,
    });
  });
  it('reads the forms of the packs, each once', () => {
    const { pack, departmentPacks } = parseOptions(['--audience', 'leader', '--pack', 'html,pptx, html', '--department-packs', 'a.csv']);
    expect([pack, departmentPacks]).toEqual([['html', 'pptx'], true]);
  });
  it.each([
    [['--out', 'o'], /at least one file/],
    [['--perod', 'x', 'a.csv'], /no option --perod/],
    [['a.csv', '--as-of', '31.12.2016'], /a date such as/],
    [['a.csv', '--period', '2016-12-31..2016-01-01'], /lies after/],
    [['a.csv', '--cuts'], /needs a value/],
    [['a.csv', '--audience', 'everyone'], /analyst or leader/],
    [['a.csv', '--audience', 'leader', '--pack', 'docx'], /pptx, xlsx, csv, html was expected/],
    [['a.csv', '--pack', 'html'], /belongs to --audience leader/],
    [['a.csv', '--audience', 'leader', '--department-packs'], /needs --pack/],
  ])('refuses %j with a sentence', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });
});

describe('readAnswersFile', () => {
  it('takes question ids at the top level and under answers', () => {
    expect(readAnswersFile('{"date-order:a.csv:Hired": "day-first", "answers": {"groups": "off"}}').answers).toEqual({
      'date-order:a.csv:Hired': 'day-first',
      groups: 'off',
    });
  });
  it('reads commitments with their defaults', () => {
    const { commitments } = readAnswersFile(
      '{"commitments": [{"text": "At most 12 % leave", "metric": "voluntary-turnover", "operator": "<=", "threshold": 0.12}]}',
    );
    expect(commitments).toEqual([
      {
        id: 'commitment-1',
        text: 'At most 12 % leave',
        metric: 'voluntary-turnover',
        facet: null,
        operator: '≤',
        threshold: 0.12,
        scope: null,
        from: null,
        due: null,
        owner: '',
        status: 'adopted',
      },
    ]);
  });
  it('says what does not fit', () => {
    expect(() => readAnswersFile('{"employer": {"ownership": "pirates"}}')).toThrow(/employer\.ownership/);
    expect(() => readAnswersFile('not json')).toThrow(/no JSON/);
  });
});

describe('headlessCuts', () => {
  const available = [
    { cut: ['department'], groups: 3 },
    { cut: ['Shoe size'], groups: 0 },
  ];
  it('are the nodes that exist and what was asked for, each once', () => {
    expect(headlessCuts(available, [['department'], ['Shoe size']])).toEqual([[], ['department'], ['Shoe size']]);
  });
  it('names a dimension that no file has', () => {
    expect(unknownDimensions(available, [['department'], ['shoe SIZE'], ['moon']])).toEqual(['moon']);
  });
});
