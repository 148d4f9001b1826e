import type { ColumnProfile, DateEvidence } from '../domain/column-profile.ts';
import type { FilePlan } from '../domain/imported-file.ts';

const valuesShown = 100;

/**
 * A plan as the page may hold it: no rows, at most 100 values a column, nothing of a column that is dropped, keyed or reduced
 * except its counts (import.md §16).
 */
export const toPagePlan = (plan: FilePlan): FilePlan => {
  const kept = new Set(plan.columns.filter((column) => column.door === 'keep').map((column) => column.index));
  return {
    ...plan,
    reading: {
      ...plan.reading,
      chunks: [],
      profiles: plan.reading.profiles.map((profile) => (kept.has(profile.index) ? withFewValues(profile) : withoutCells(profile))),
    },
  };
};

const withFewValues = (profile: ColumnProfile): ColumnProfile => ({
  ...profile,
  values: new Map([...profile.values].sort((a, b) => b[1] - a[1]).slice(0, valuesShown)),
});

const withoutCells = (profile: ColumnProfile): ColumnProfile => ({
  ...profile,
  values: new Map(),
  number: null,
  dates: withoutExamples(profile.dates),
});

const withoutExamples = (dates: DateEvidence): DateEvidence => ({
  layouts: new Map([...dates.layouts].map(([layout, evidence]) => [layout, { ...evidence, example: '' }])),
});
