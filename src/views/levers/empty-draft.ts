import type { PracticeDraft } from './own-practices.ts';

/** A new practice before anything is written. */
export const emptyDraft: PracticeDraft = {
  lever: 'hr-practices',
  title: '',
  principles: [],
  families: [],
  level: 'department-and-hr',
  control: 'shared',
  cost: 0,
  evidence: { grade: 'C', note: '' },
  firstSteps: [],
  measure: '',
  metrics: [],
};
