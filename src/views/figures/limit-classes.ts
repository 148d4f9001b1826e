import type { LimitClass } from '../../domain/limits.ts';

export const limitClasses: Readonly<Record<LimitClass, string>> = {
  TU: 'Turnover',
  SV: 'Survey',
  PY: 'Pay level',
  RT: 'Retention, promotion by 24 months',
  PM: 'Promotions a year',
  HD: 'Hiring days',
  AI: 'Selection, parity',
  PG: 'Adjusted pay gap',
  BN: 'Benefits',
  IN: 'Injuries',
  GE: 'Others',
};
