import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'overtime-share',
  label: 'Overtime share',
  question: 'How much of the paid time is overtime?',
  kind: 'ratio',
  unit: 'share',
  better: 'lower',
  principle: 'schedules',
  family: 'engagement',
  level: 'department-and-hr',
  limits: 'GE',
  base: 'people',
  rowsPer: 'person',
  unitFrom: 'person',
  hasFacets: true,
  facetNotes: { pay: ['By pay, not by hours: the overtime premium makes it larger.'] },
  needs: [
    {
      column: 'overtime hours with regular hours, or overtime pay with gross pay',
      found:
        'SELECT 1 FROM work_hours WHERE (regular_hours IS NOT NULL AND overtime_hours IS NOT NULL) OR (gross_pay IS NOT NULL AND overtime_pay IS NOT NULL)',
    },
  ],
  losses: [
    { found: 'SELECT 1 FROM work_hours WHERE regular_hours IS NOT NULL AND overtime_hours IS NOT NULL', loss: 'no hours: by pay only' },
  ],
  contributions,
  readme,
});
