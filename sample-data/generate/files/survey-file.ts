import { isoDate } from '../calendar.ts';
import { levels } from '../jobs.ts';
import type { OrganizationSize } from '../organization-size.ts';
import type { Person } from '../person.ts';
import { postOn } from '../person.ts';
import { createRandom } from '../random.ts';
import type { SurveyAnswer } from '../survey.ts';
import { invitedToSurvey } from '../survey.ts';
import { surveyItems } from '../survey-items.ts';
import type { Cell } from './csv.ts';
import { csvText } from './csv.ts';

const metadata = [
  ['StartDate', 'Start Date', 'startDate'],
  ['EndDate', 'End Date', 'endDate'],
  ['Status', 'Response Type', 'status'],
  ['Progress', 'Progress', 'progress'],
  ['Finished', 'Finished', 'finished'],
  ['ResponseId', 'Response ID', '_recordId'],
  ['Department', 'Department', 'Department'],
  ['Location', 'Location', 'Location'],
  ['Level', 'Level', 'Level'],
] as const;

/** Qualtrics style: three header rows (code, question, import id), answers in words. */
export function surveyFile(size: OrganizationSize, answers: readonly SurveyAnswer[]): string {
  const imported = (id: string): string => `{"ImportId":"${id}"}`;
  const rows: readonly (readonly Cell[])[] = answers.map((answer, index) => {
    const answered = answer.answers.filter((text) => text !== '').length;
    return [
      `${isoDate(answer.on)} ${clock(answer.minute)}`,
      `${isoDate(answer.on)} ${clock(answer.minute + answer.minutesTaken)}`,
      'IP Address',
      answer.finished ? 100 : Math.round((100 * answered) / surveyItems.length),
      answer.finished ? 'True' : 'False',
      responseId(size, index),
      answer.post.department,
      answer.post.office,
      levels[answer.post.job.level - 1]!,
      ...answer.answers,
    ];
  });
  return csvText(
    [
      [...metadata.map(([code]) => code), ...surveyItems.map((item) => item.id)],
      [...metadata.map(([, label]) => label), ...surveyItems.map((item) => item.text)],
      [...metadata.map(([, , id]) => imported(id)), ...surveyItems.map((item) => imported(`QID${item.id.slice(1)}`))],
      ...rows,
    ],
    { newline: '\n' },
  );
}

/** Who was asked, by department and office: what a survey vendor sends beside the answers. */
export function invitedFile(size: OrganizationSize, people: readonly Person[]): string {
  const counts = new Map<string, number>();
  for (const person of invitedToSurvey(size, people)) {
    const post = postOn(person, size.window.surveyOpens);
    const key = `${post.department}\n${post.office}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rows = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => [...key.split('\n'), count]);
  return csvText([['Department', 'Location', 'Invited'], ...rows], { newline: '\n' });
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`;
}

function responseId(size: OrganizationSize, index: number): string {
  const random = createRandom(`${size.seed}/response${size.window.key}/${index}`);
  return `R_${String(index + 1).padStart(5, '0')}${random.whole(100, 999)}`;
}
