import type { FilesRead, Question } from '../domain/imported-file.ts';

/** Questions that block and have no answer. */
export const openQuestions = (read: FilesRead): readonly Question[] =>
  read.plans
    .filter((plan) => !plan.setAside)
    .flatMap((plan) => plan.questions.filter((question) => question.blocking && question.answered === undefined));

/** The questions in plain words, each with the line to put into the answers file. */
export const questionText = (questions: readonly Question[]): string =>
  [
    `${questions.length === 1 ? 'One question needs' : `${questions.length} questions need`} an answer before figures can be computed.`,
    ...questions.map((question) =>
      [
        '',
        `${question.file}${question.column === undefined ? '' : `, column "${question.column}"`}: ${question.text}`,
        ...question.choices.map((choice) => `  ${JSON.stringify(question.id)}: ${JSON.stringify(choice.value)}    ${choice.label}`),
      ].join('\n'),
    ),
    '',
    'Put one line for each question into a JSON file, for example',
    `  { ${questions.map((question) => `${JSON.stringify(question.id)}: ${JSON.stringify(question.choices[0]?.value ?? '')}`).join(', ')} }`,
    'and run again with --answers FILE.',
  ].join('\n');
