import type { FileKind } from '../../domain/fields.ts';

interface KindWords {
  readonly label: string;
  /** What a file of this kind answers; absent where nothing is measured from it. */
  readonly answers?: string;
  readonly needs?: string;
}

/** What each kind of file is called on screen, what it answers and the least it needs (import.md §2). */
export const kindWords: Readonly<Record<FileKind, KindWords>> = {
  pay: { label: 'Salary', answers: 'Pay spread, pay against the market and the living wage, pay gaps', needs: 'a job title and an amount' },
  roster: { label: 'Roster', answers: 'Head-count, level mix, tenure; with pay or leavers in it also those', needs: 'one row per person' },
  separations: {
    label: 'Leavers',
    answers: 'Turnover, early leavers, reasons, retention',
    needs: 'a last day for each person; a roster beside it for rates',
  },
  promotions: {
    label: 'Promotions',
    answers: 'Promotion rate, internal advancement',
    needs: 'a person and a date, or a yes/no for a period',
  },
  'job-history': {
    label: 'Job history',
    answers: 'Promotions, transfers, time in level, retention',
    needs: 'a person, an effective date and an action',
  },
  survey: {
    label: 'Staff survey',
    answers: 'Favorable answers and engagement by item and unit',
    needs: 'one row per respondent, one column per question',
  },
  'survey-long': {
    label: 'Staff survey, one answer a row',
    answers: 'Favorable answers and engagement by item and unit',
    needs: 'respondent, item, answer',
  },
  applicants: {
    label: 'Applicants',
    answers: 'Selection fairness, sources, days to hire',
    needs: 'one row per application, its stage or result',
  },
  requisitions: { label: 'Requisitions', answers: 'Days to fill, open positions', needs: 'opened and filled dates' },
  benefits: { label: 'Benefits', answers: 'Benefit take-up and cost', needs: 'a person and a plan or a coverage' },
  'work-hours': { label: 'Work hours', answers: 'Overtime share', needs: 'regular and overtime hours or pay' },
  panel: { label: 'Roster by period', answers: 'As a roster, for the latest period in it' },
  'market-data': { label: 'Market data' },
  aggregate: { label: 'Table of totals' },
  'other-people-data': { label: 'Other people data' },
  'not-people-data': { label: 'Not people data' },
};

/** The kinds the start page explains, in the order people usually have them. */
export const explainedKinds = [
  'pay',
  'roster',
  'separations',
  'promotions',
  'job-history',
  'survey',
  'applicants',
  'requisitions',
  'benefits',
  'work-hours',
] as const satisfies readonly FileKind[];

export const kindOptions = (Object.keys(kindWords) as FileKind[]).map((kind) => ({ value: kind, label: kindWords[kind].label }));
