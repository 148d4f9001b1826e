import type { MetricId } from '../../domain/reading.ts';
import { catalogue } from '../../metrics/index.ts';
import { leverContent } from '../library/bundled-content.ts';
import type { Statement } from '../library/lever-content.ts';
import { quickStatements } from './quick-statements.ts';

/** The statements to answer: 30 for a first picture, or all. */
export const assessmentForm = (form: 'quick' | 'full'): readonly Statement[] => {
  const { statements } = leverContent();
  return form === 'full' ? statements : quickStatements(statements, (metric) => catalogue.has(metric as MetricId));
};
