import { defineMetric } from '../../metric.ts';
import contributions from './contributions.sql?raw';
import readme from './README.md?raw';

export const metric = defineMetric({
  id: 'time-to-fill',
  label: 'Days to fill',
  question: 'How many days pass from opening a post to an accepted offer?',
  kind: 'survival',
  unit: 'days',
  better: 'lower',
  principle: null,
  family: 'hiring',
  level: 'department-and-hr',
  limits: 'HD',
  base: 'requisitions',
  rowsPer: 'opening',
  unitFrom: 'contribution',
  hasFacets: false,
  neverBy: ['gender', 'race_ethnicity'],
  needs: [
    { column: 'requisition opened', found: 'SELECT 1 FROM requisition WHERE opened IS NOT NULL' },
    { column: 'requisition filled', found: 'SELECT 1 FROM requisition WHERE filled IS NOT NULL' },
  ],
  contributions,
  readme,
});
