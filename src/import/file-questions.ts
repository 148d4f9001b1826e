import type { ScaleRule } from '../domain/column-rule.ts';
import type { Answers, ColumnMatch, Question, TableReading } from '../domain/imported-file.ts';
import type { AsOf } from './as-of.ts';
import type { ColumnFacts } from './column-facts.ts';
import { openQuestion } from './questions.ts';
import type { Recognition } from './recognize-table.ts';

export interface FileQuestionInput {
  readonly reading: TableReading;
  readonly columns: readonly ColumnFacts[];
  readonly matches: readonly ColumnMatch[];
  readonly recognition: Recognition;
  readonly asOf: AsOf;
  readonly survey: ReadonlyMap<number, { readonly rule: ScaleRule; readonly doubtful: boolean; readonly maybeReversed: boolean }>;
  readonly answers: Answers;
}

/** Questions about a file as a whole; none of them blocks, each proposes the reading that changes and loses nothing. */
export const fileQuestions = (input: FileQuestionInput): readonly Question[] => {
  const { reading, matches, recognition, answers, asOf } = input;
  const file = reading.name;
  const questions: Question[] = [];
  const fields = new Map(matches.filter(({ field }) => field !== null).map((match) => [match.field, match]));
  if (recognition.setAside) {
    const kinds = [
      ['roster', 'People, one row each'],
      ['pay', 'Pay'],
      ['survey', 'Staff survey'],
      ['separations', 'Leavers'],
      ['applicants', 'Applicants'],
      [recognition.kinds[0]!, 'Leave it aside'],
    ] as const;
    return [
      openQuestion(
        `kind:${file}`,
        file,
        `"${file}" is set aside: ${recognition.reason}. What is it?`,
        kinds,
        recognition.kinds[0],
        answers,
      ),
    ];
  }
  if (!asOf.stated && recognition.kinds.some((kind) => ['roster', 'pay', 'panel'].includes(kind))) {
    questions.push(
      openQuestion(`as-of:${file}`, file, `Which day does "${file}" speak of? (YYYY-MM-DD)`, [], asOf.date ?? undefined, answers),
    );
  }
  if (
    recognition.grain === 'respondent' &&
    recognition.kinds[0] !== 'separations' &&
    !['employee_id', 'department', 'hire_date', 'status', 'job_title', 'manager_id'].some((field) =>
      fields.has(field as ColumnMatch['field']),
    )
  ) {
    questions.push(
      openQuestion(
        `who-answered:${file}`,
        file,
        `Who answered "${file}"? Nothing in it ties the answers to this organization; until that is known its figures stand alone and are compared with no norm.`,
        [
          ['employees', 'Our employees'],
          ['others', 'Other people'],
          ['unknown', 'Not known'],
        ],
        'unknown',
        answers,
      ),
    );
  }
  const flag = fields.get('promotion_flag');
  if (flag !== undefined)
    questions.push(
      openQuestion(
        `flag-period:${file}:${flag.label}`,
        file,
        `Which period does "${flag.label}" cover?`,
        [
          ['12-months', 'The last twelve months'],
          ['calendar-year', 'The last calendar year'],
          ['unknown', 'Not known'],
        ],
        'unknown',
        answers,
        flag.label,
      ),
    );
  if (recognition.kinds[0] === 'panel')
    questions.push(
      openQuestion(
        `panel-period:${file}`,
        file,
        `"${file}" holds the same people for several periods. Which one counts?`,
        [
          ['last', 'The last one'],
          ['all', 'Each on its own'],
        ],
        'last',
        answers,
      ),
    );
  for (const match of matches) {
    const item = input.survey.get(match.index);
    if (item === undefined || match.rule.kind !== 'scale') continue;
    if (item.maybeReversed)
      questions.push(
        openQuestion(
          `reversed:${file}:${match.label}`,
          file,
          `"${match.label}": is a high answer good or bad news?`,
          [
            ['no', 'Good: higher is better'],
            ['yes', 'Bad: higher is worse'],
          ],
          'no',
          answers,
          match.label,
        ),
      );
    const { min, max, favorableFrom } = match.rule;
    if (item.doubtful || max >= 7) {
      const proposed = `${min}-${max}:${favorableFrom}`;
      questions.push(
        openQuestion(
          `scale:${file}:${match.label}`,
          file,
          `"${match.label}" is read as answers from ${min} to ${max}, favorable from ${favorableFrom}. Is that right?`,
          [
            [proposed, 'Yes'],
            ['none', 'No, it is not an answer'],
          ],
          proposed,
          answers,
          match.label,
        ),
      );
    }
  }
  return questions;
};
