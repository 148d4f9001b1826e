import type { Cell } from '../store/index.ts';
import type { GivenTables } from './worked-case.ts';

type GivenRow = Readonly<Record<string, Cell>>;

/** People employed since 2020 with one job each; `job` is laid over every job, `people` gives their gender words. */
export const staff = (keys: readonly string[], job: GivenRow = {}): GivenTables => ({
  stint: keys.map((person_key) => ({ person_key, hire_date: '2020-01-01' })),
  job_event: keys.map((person_key) => ({ person_key, effective_date: '2020-01-01', ...job })),
});

/** Several given tables laid end to end. */
export const together = (...parts: readonly GivenTables[]): GivenTables =>
  Object.fromEntries(
    [...new Set(parts.flatMap((part) => Object.keys(part)))].map((table) => [table, parts.flatMap((part) => part[table] ?? [])]),
  );

/** `a1`, `a2` … `an`. */
export const keys = (prefix: string, n: number): readonly string[] => Array.from({ length: n }, (_unused, i) => `${prefix}${i + 1}`);

export const gender = (people: readonly string[], word: string | null, raw: string | null = word): GivenTables => ({
  person: people.map((person_key) => ({ person_key, gender: word, gender_raw: raw })),
});

/** Full-time base pay as of 2024 for each key, in their order. */
export const pay = (people: readonly string[], amounts: readonly number[]): GivenTables => ({
  compensation: people.map((person_key, i) => {
    const amount = amounts[i % amounts.length]!;
    return { person_key, effective_date: '2024-01-01', amount, annualized: amount, as_paid: amount, hourly: amount / 2080 };
  }),
});
