import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'promoted-by-24-months',
  label: 'Promoted within 24 months',
  question: 'What is the chance of a promotion within two years of entering a level?',
  kind: 'cumulative-incidence',
  unit: 'share',
  better: 'higher',
  principle: 'learning-and-development',
  family: 'advancement',
  level: 'department-and-hr',
  limits: 'RT',
  base: 'people',
  rowsPer: 'level spell',
  unitFrom: 'contribution',
  hasFacets: false,
  horizons: [
    { facet: '12 months', days: 365 },
    { facet: null, days: 730 },
  ],
  needs: [
    { column: 'level history with dates', found: "SELECT 1 FROM job_event WHERE level IS NOT NULL AND event_type <> 'snapshot'" },
    { column: 'promotion date', found: 'SELECT 1 FROM promotion WHERE effective_date IS NOT NULL' },
  ],
  contributions,
  readme,
});
