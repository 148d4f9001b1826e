import type { GivenTables } from './worked-case.ts';

/**
 * Twelve people in two departments over 2024, worked by hand in the reference vectors: a transfer (e06), a break of one day (e09), a rehire
 * after six months (e10), one day of employment (e11), leavers on the last day of the year (e08, e09).
 */
export const exampleCompany: GivenTables = {
  stint: [
    { person_key: 'e01', hire_date: '2019-03-04' },
    { person_key: 'e02', hire_date: '2020-01-06', end_date: '2024-02-29' },
    { person_key: 'e03', hire_date: '2021-07-19' },
    { person_key: 'e04', hire_date: '2023-11-13', end_date: '2024-03-15' },
    { person_key: 'e05', hire_date: '2024-02-01' },
    { person_key: 'e06', hire_date: '2018-05-01' },
    { person_key: 'e07', hire_date: '2022-09-05', end_date: '2024-04-30' },
    { person_key: 'e08', hire_date: '2022-09-05', end_date: '2024-12-31' },
    { person_key: 'e09', hire_date: '2023-02-20', end_date: '2024-05-10' },
    { person_key: 'e09', stint_no: 2, hire_date: '2024-05-12', end_date: '2024-12-31', seniority_date: '2023-02-20' },
    { person_key: 'e10', hire_date: '2024-01-08', end_date: '2024-03-01' },
    { person_key: 'e10', stint_no: 2, hire_date: '2024-09-02', is_rehire: true },
    { person_key: 'e11', hire_date: '2024-08-15', end_date: '2024-08-15' },
    { person_key: 'e12', hire_date: '2017-04-03' },
  ],
  job_event: [
    ...['e01', 'e02', 'e03', 'e04', 'e05', 'e06'].map((person_key) => ({ person_key, effective_date: '2018-05-01', department: 'A' })),
    ...['e07', 'e08', 'e09', 'e10', 'e11', 'e12'].map((person_key) => ({ person_key, effective_date: '2017-04-03', department: 'B' })),
    { person_key: 'e06', effective_date: '2024-07-01', seq: 1, event_type: 'transfer', department: 'B' },
    { person_key: 'e09', stint_no: 2, effective_date: '2024-05-12', department: 'B' },
    { person_key: 'e10', stint_no: 2, effective_date: '2024-09-02', event_type: 'rehire', department: 'B' },
  ],
  separation: [
    { person_key: 'e02', last_day: '2024-02-29', type: 'voluntary', department: 'A' },
    { person_key: 'e04', last_day: '2024-03-15', type: 'voluntary', department: 'A' },
    { person_key: 'e07', last_day: '2024-04-30', type: 'involuntary', department: 'B' },
    { person_key: 'e08', last_day: '2024-12-31', type: 'retirement', department: 'B' },
    { person_key: 'e09', stint_no: 2, last_day: '2024-12-31', type: 'voluntary', department: 'B' },
    { person_key: 'e10', last_day: '2024-03-01', type: 'voluntary', department: 'B' },
    { person_key: 'e11', last_day: '2024-08-15', type: 'involuntary', department: 'B' },
  ],
};
