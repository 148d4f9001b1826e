import type { Day } from './calendar.ts';
import type { OrganizationSize } from './organization-size.ts';
import { plantOn } from './organization-size.ts';
import type { Person, Post } from './person.ts';
import { isEmployedOn, postOn } from './person.ts';
import { createRandom } from './random.ts';
import type { SurveyItem } from './survey-items.ts';
import { intentAnswers, surveyItems } from './survey-items.ts';

export interface SurveyAnswer {
  readonly on: Day;
  readonly minute: number;
  readonly minutesTaken: number;
  readonly finished: boolean;
  readonly post: Post;
  /** One answer an item in the order of `surveyItems`, '' for skipped; intent to leave last. */
  readonly answers: readonly string[];
}

const scale = ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'] as const;

export function invitedToSurvey({ window }: OrganizationSize, people: readonly Person[]): readonly Person[] {
  return people.filter((person) => isEmployedOn(person, window.surveyOpens));
}

/** Answers of the people who took part, in the order in which they began; nothing in them leads back to an employee number. */
export function takeSurvey(size: OrganizationSize, people: readonly Person[]): readonly SurveyAnswer[] {
  return invitedToSurvey(size, people)
    .flatMap((person) => answerOf(size, person))
    .toSorted((a, b) => a.on - b.on || a.minute - b.minute || a.minutesTaken - b.minutesTaken);
}

function answerOf(size: OrganizationSize, person: Person): readonly SurveyAnswer[] {
  const { surveyOpens, surveyCloses, key } = size.window;
  const random = createRandom(`${size.seed}/survey${key}/${person.number}`);
  const post = postOn(person, surveyOpens);
  const willing = post.job.family === 'operations' || post.job.family === 'trades' ? 0.55 : 0.64;
  if (!random.chance(willing)) return [];
  const mood = random.normal();
  const finished = !random.chance(0.015);
  const last = finished ? surveyItems.length : random.whole(3, 9);
  const answers = surveyItems.map((item, index) => {
    const own = random.normal();
    if (index >= last || random.chance(0.008)) return '';
    const point = threshold(item, size, post) + 0.55 * mood + 0.835 * own;
    return item.id === 'INTENT' ? intent(-point) : agreement(point);
  });
  return [
    {
      on: random.whole(surveyOpens, surveyCloses),
      minute: random.whole(400, 1100),
      minutesTaken: random.whole(4, 22),
      finished,
      post,
      answers,
    },
  ];
}

/** Height at which the wished share of answers is favorable. */
function threshold(item: SurveyItem, size: OrganizationSize, post: Post): number {
  const planted =
    plantOn(size, size.window.surveyOpens, 'survey-favorable', { ...post, family: post.job.family }, item.principle)?.size ?? 0;
  return normalQuantile(item.favorable - planted);
}

function agreement(point: number): string {
  if (point > 0.95) return scale[4];
  if (point > 0) return scale[3];
  if (point > -0.6) return scale[2];
  return point > -1.4 ? scale[1] : scale[0];
}

function intent(point: number): string {
  if (point > 1.5) return intentAnswers[0];
  if (point > 0.84) return intentAnswers[1];
  return point > -0.25 ? intentAnswers[2] : intentAnswers[3];
}

/** Inverse of the normal distribution by bisection on the logistic approximation of Bowling et al. (error < .0002 in p). */
function normalQuantile(p: number): number {
  let low = -4;
  let high = 4;
  for (let i = 0; i < 40; i += 1) {
    const middle = (low + high) / 2;
    if (1 / (1 + Math.exp(-(0.07056 * middle ** 3 + 1.5976 * middle))) < p) low = middle;
    else high = middle;
  }
  return Math.round(low * 1e6) / 1e6;
}
