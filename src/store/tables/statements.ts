import stay from './derived/stay.sql?raw';
import stint from './derived/stint.sql?raw';
import jobEvent from './derived/job_event.sql?raw';
import separation from './derived/separation.sql?raw';
import promotion from './derived/promotion.sql?raw';
import requisition from './derived/requisition.sql?raw';
import answersLong from './fill/answers-long.sql?raw';
import applications from './fill/applications.sql?raw';
import benefits from './fill/benefits.sql?raw';
import employment from './fill/employment.sql?raw';
import jobFromHistory from './fill/job-from-history.sql?raw';
import jobFromRoster from './fill/job-from-roster.sql?raw';
import leaverFlags from './fill/leaver-flags.sql?raw';
import pay from './fill/pay.sql?raw';
import people from './fill/people.sql?raw';
import promotionsDated from './fill/promotions-dated.sql?raw';
import promotionsFlagged from './fill/promotions-flagged.sql?raw';
import requisitions from './fill/requisitions.sql?raw';
import respondents from './fill/respondents.sql?raw';
import separations from './fill/separations.sql?raw';
import workHours from './fill/work-hours.sql?raw';

const schemaFiles = import.meta.glob<string>('./schema/*.sql', { query: '?raw', import: 'default', eager: true });

/** One CREATE statement per canonical table, in the order of their names. */
export const schema: readonly string[] = Object.keys(schemaFiles)
  .sort()
  .map((path) => schemaFiles[path] ?? '');

/** Statements by which the rows of one file (view `incoming`) enter the model. */
export const fill = {
  answersLong,
  applications,
  benefits,
  employment,
  jobFromHistory,
  jobFromRoster,
  leaverFlags,
  pay,
  people,
  promotionsDated,
  promotionsFlagged,
  requisitions,
  respondents,
  separations,
  workHours,
} as const;

/** Statements that bring the words of all files together, once all are in. */
export const derived = { stint, jobEvent, separation, promotion, requisition, stay } as const;
