import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'early-leavers',
  label: 'First-year leavers',
  question: 'How many new people leave within their first year?',
  kind: 'survival',
  unit: 'share',
  better: 'lower',
  principle: 'environment-and-culture',
  family: 'turnover',
  level: 'office-department',
  limits: 'RT',
  base: 'people',
  rowsPer: 'stint',
  unitFrom: 'contribution',
  hasFacets: false,
  readAs: 'leaving-share',
  horizons: [
    { facet: '90 days', days: 90 },
    { facet: '180 days', days: 180 },
    { facet: null, days: 365 },
  ],
  needs: [
    {
      column: 'hire date and last day employed, or left (yes/no) with months since start',
      found:
        "SELECT 1 FROM leaver_flag WHERE months_since_start IS NOT NULL UNION ALL SELECT 1 WHERE EXISTS (SELECT 1 FROM stay WHERE is_dated) AND EXISTS (SELECT 1 FROM separation WHERE last_day IS NOT NULL AND last_day_precision = 'day')",
    },
  ],
  contributions,
  readme,
});
