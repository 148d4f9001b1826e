import type { Principle } from '../domain/framework.ts';
import { principles } from '../domain/framework.ts';
import { itemKey } from './item-wording.ts';

/**
 * Words of an item → principle; the first line with a hit decides, so that the narrow words stand before the wide ones. Editable: this
 * mapping is ours (metrics.md §10). Items about engagement and leaving are outcomes and belong to no principle.
 */
const outcomeWords =
  /\b(recommend|proud|satisfied with (your|my) (job|ownorg)|overall satisfaction|attachment|leave|leaving|stay(ing)?|look(ing)? for another|inspires|motivates me to)\b/;

const wordsOfPrinciple: readonly (readonly [RegExp, Principle])[] = [
  [
    /\b(discriminat\w*|harass\w*|bull(y|ied|ying)|hazards?|unsafe|injur\w*|physical(ly)? safe\w*|health and safety|job security|secure in my job|violence|threats?|reprisal|retaliation)\b/,
    'safety-and-security',
  ],
  [/\b(benefits?|insurance|pension|retirement|paid leave|vacation|parental|childcare|wellness)\b/, 'benefits'],
  [/\b(pay|paid|salary|salaries|compensat\w*|wages?|bonus\w*|earn(ings)?|remunerat\w*)\b/, 'earnings'],
  [/\b(schedules?|shifts?|hours|work life|life balance|private life|life outside|flexib\w*|overtime|workload|balance)\b/, 'schedules'],
  [
    /\b(train\w*|learn\w*|skills?|develop\w*|career|careers|promot(ed|ion|ions)|advance\w*|grow(th)?|mentor\w*|coach\w*|opportunit(y|ies) to (grow|improve))\b/,
    'learning-and-development',
  ],
  [
    /\b(voice|influence|say in|listened|speak up|involved in (the )?decisions|contribute my views|union|represent\w*|consult\w*|opinions?|ideas? (are|is) (heard|welcome)|challenge the way|raise (a )?concerns?|decisions that affect)\b/,
    'voice-and-representation',
  ],
  [
    /\b(purpose|mission|meaning(ful)?|accomplishment|difference|goals?|objectives?|contribut\w*|interested in my work|interesting work|talents?|matters)\b/,
    'purpose-and-meaning',
  ],
  [
    /\b(managers?|supervisors?|leaders?(hip)?|team|colleagues?|coworkers?|respect\w*|trust\w*|fair(ly|ness)?|recogni\w*|appreciat\w*|feedback|communicat\w*|inclu\w*|belong\w*|diverse|diversity|culture|environment|resources|tools|equipment|stress\w*|wellbeing|well being|cooperate\w*|collaborat\w*|informed|valued|change)\b/,
    'environment-and-culture',
  ],
];

/** Wordings of the federal and the British item lists whose principle is settled by hand (metrics.md §10), by item key. */
const settled: Readonly<Record<string, Principle>> = {
  'my workload is reasonable': 'schedules',
  'i have an acceptable workload': 'schedules',
  'i am trusted to carry out my job effectively': 'environment-and-culture',
  'my talents are used well in the work place': 'purpose-and-meaning',
  'my talents are used well in ownorg': 'purpose-and-meaning',
  'supervisors in my work unit support employee development': 'learning-and-development',
  'the people i work with cooperate to get the job done': 'environment-and-culture',
  'managers communicate the goals of ownorg': 'environment-and-culture',
};

/** Principle of a survey item by its wording; `null` for outcome items and for wordings that say nothing. */
export const principleOfItem = (wording: string): Principle | null => {
  const key = itemKey(wording.replaceAll('_', ' '));
  const byHand = settled[key];
  if (byHand !== undefined) return byHand;
  if (outcomeWords.test(key)) return null;
  return wordsOfPrinciple.find(([words]) => words.test(key))?.[1] ?? null;
};

/** Principle named by a facet itself (`earnings`, `Earnings`, `theme: Benefits`), else by the wording it holds. */
export const principleOfFacet = (facet: string | null): Principle | null => {
  if (facet === null) return null;
  const name = facet
    .replace(/^[a-z ]+:\s*/i, '')
    .trim()
    .toLowerCase();
  const named = (Object.keys(principles) as Principle[]).find((id) => id === name || principles[id].label.toLowerCase() === name);
  return named ?? principleOfItem(facet);
};
