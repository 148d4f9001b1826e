import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/domain/period.ts';
import { openTable } from '../../../src/import/open-table.ts';
import { planFiles } from '../../../src/import/plan-files.ts';
import { chunkToRows } from '../../../src/import/text-chunks.ts';

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((r) => r.map((c) => (/[",\n]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c)).join(',')).join('\n');
const open = (rows: readonly (readonly string[])[]) => openTable(new TextEncoder().encode(csv(rows)), { name: 'survey.csv' });
const planOf = async (rows: readonly (readonly string[])[]) => planFiles([await open(rows)], {}, { today: '2026-10-31' as IsoDate })[0]!;

const scale = ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'];
const statements = [
  'I feel valued for the work I do',
  'My manager motivates me to do well',
  'I have the tools I need',
  'I would stay for two years',
];
const stem = 'How far do you agree with each of these? - ';
const meta = ['StartDate', 'EndDate', 'Status', 'Progress', 'Finished', 'ResponseId', 'Department'];
const head = [
  [...meta, 'Q4_1', 'Q4_2', 'Q4_3', 'Q5'],
  [
    'Start Date',
    'End Date',
    'Response Type',
    'Progress',
    'Finished',
    'Response ID',
    'Department',
    ...statements.slice(0, 3).map((s) => stem + s),
    statements[3]!,
  ],
  [...meta, 'a', 'b', 'c', 'd'].map((id) => `{"ImportId":"${id}"}`),
];
const answer = (i: number, status = 'IP Address', finished = 'True'): readonly string[] => [
  `2026-09-0${(i % 8) + 1} 08:1${i % 10}:00`,
  `2026-09-0${(i % 8) + 1} 08:2${i % 10}:00`,
  status,
  finished === 'True' ? '100' : '40',
  finished,
  `R_${String(100 + i)}`,
  ['Parks', 'Finance'][i % 2]!,
  ...[0, 1, 2, 3].map((k) => scale[(i * 3 + k * 2) % 5]!),
];

describe('answers that do not count', () => {
  it('sets previews and unfinished answers aside with line, column and reason', async () => {
    const rows = [
      ...head,
      ...Array.from({ length: 30 }, (_, i) =>
        i === 4 ? answer(i, 'Survey Preview') : i === 9 ? answer(i, 'IP Address', 'False') : answer(i),
      ),
    ];
    const reading = await open(rows);
    expect(reading.ledger).toMatchObject({ read: 33, header: 3, loaded: 28, quarantined: 2 });
    expect(reading.quarantined).toMatchObject([
      { line: 8, code: 'preview-answer', column: 'Status', text: expect.stringContaining('R_104') },
      { line: 13, code: 'unfinished-answer', column: 'Finished', text: expect.stringContaining('R_109') },
    ]);
    expect(reading.chunks.flatMap(chunkToRows).map((r) => r[5])).not.toContain('R_104');
  });

  it('reads the codes of the same export', async () => {
    const rows = [...head, ...Array.from({ length: 20 }, (_, i) => answer(i, i === 2 ? '1' : '0', i === 3 ? '0' : '1'))];
    expect((await open(rows)).quarantined.map((q) => q.code)).toEqual(['preview-answer', 'unfinished-answer']);
  });

  it('leaves a status column of another system alone', async () => {
    const staff = [
      ['Employee ID', 'Status', 'Finished', 'Department'],
      ...Array.from({ length: 9 }, (_, i) => [`E${100 + i}`, i === 1 ? 'Test' : 'Active', 'No', 'Parks']),
    ];
    expect((await open(staff)).ledger).toMatchObject({ loaded: 9, quarantined: 0 });
  });
});

describe('wording of survey items', () => {
  it('keeps the code as label and takes the statement as text, without the stem of a matrix', async () => {
    const plan = await planOf([...head, ...Array.from({ length: 30 }, (_, i) => answer(i))]);
    const items = plan.columns.filter(({ field }) => field === 'survey_item');
    expect(items.map(({ label, itemText }) => [label, itemText])).toEqual(
      ['Q4_1', 'Q4_2', 'Q4_3', 'Q5'].map((code, i) => [code, statements[i]]),
    );
    expect(plan.kinds[0]).toBe('survey');
  });

  it('reads the kind of item from the wording: recommendation on 0 to 10, and a question that is turned', async () => {
    const twoRows = [
      ['ResponseId', 'V1', 'V2', 'V3', 'V4'],
      [
        'Response ID',
        'How likely are you to recommend us as a place to work to a friend?',
        'I often think about leaving this place',
        'I am proud of my work here',
        'I am treated fairly at work',
      ],
      ...Array.from({ length: 60 }, (_, i) => [
        `R${1000 + i}`,
        String(i % 11),
        String((i % 5) + 1),
        String(((i * 3) % 5) + 1),
        String(((i * 2) % 5) + 1),
      ]),
    ];
    const plan = await planOf(twoRows);
    const [nps, leave] = plan.columns.filter(({ field }) => field === 'survey_item');
    expect(nps?.rule).toMatchObject({ kind: 'scale', min: 0, max: 10, favorableFrom: 9 });
    expect(plan.questions.map(({ id }) => id)).toContain(`reversed:survey.csv:${leave!.label}`);
  });

  it('tells two columns with the same wording apart', async () => {
    const rows = [
      head[0]!,
      [...head[1]!.slice(0, 7), ...Array.from({ length: 4 }, () => 'I feel safe at work')],
      head[2]!,
      ...Array.from({ length: 30 }, (_, i) => answer(i)),
    ];
    const texts = (await planOf(rows)).columns.flatMap(({ itemText }) => itemText ?? []);
    expect(texts).toEqual(['Q4_1', 'Q4_2', 'Q4_3', 'Q5'].map((code) => `I feel safe at work (${code})`));
  });

  it('takes the row of a grid as its text, and drops the word for the answer', async () => {
    const grid = [
      ['Timestamp', ...statements.map((s) => `Please rate each statement [${s}]`)],
      ...Array.from({ length: 20 }, (_, i) => [`2026-09-0${(i % 8) + 1} 10:00:00`, ...[0, 1, 2, 3].map((k) => scale[(i * 2 + k) % 5]!)]),
    ];
    expect((await planOf(grid)).columns.flatMap(({ itemText }) => itemText ?? [])).toEqual(statements);
    const monkey = [
      ['Respondent ID', ...statements],
      ['', ...statements.map(() => 'Response')],
      ...Array.from({ length: 20 }, (_, i) => [`1187${100 + i}`, ...[0, 1, 2, 3].map((k) => scale[(i * 2 + k) % 5]!)]),
    ];
    expect((await planOf(monkey)).columns.flatMap(({ itemText }) => itemText ?? [])).toEqual(statements);
  });
});
