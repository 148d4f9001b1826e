import type { Availability } from '../domain/metric.ts';
import type { Engine } from '../store/index.ts';
import type { Period } from '../domain/period.ts';
import { expressionsFor } from './foundations.ts';
import { withPeriod } from './grouping-sql.ts';
import type { MetricDefinition } from './metric.ts';

/** Which metrics can be measured with what is loaded: a metric without its columns is missing, never zero (metrics.md §8). */
export const availabilityOf = async (
  engine: Engine,
  metrics: readonly MetricDefinition[],
  period: Period,
  options: { readonly groupsOn: boolean; readonly signal?: AbortSignal | undefined },
): Promise<readonly Availability[]> => {
  const questions = [...new Set(metrics.flatMap(({ needs, losses = [] }) => [...needs, ...losses].map(({ found }) => found)))];
  const answers = new Map<string, boolean>();
  if (questions.length > 0) {
    const columns = questions.map((sql, i) => `EXISTS (${sql}) AS answer_${i}`);
    const sql = `${withPeriod(period, expressionsFor(questions.join('\n')))}\nSELECT ${columns.join(',\n  ')}`;
    const [row] = await engine.query(sql, options.signal ? { signal: options.signal } : {});
    questions.forEach((question, i) => answers.set(question, row?.[`answer_${i}`] === true));
  }
  return metrics.map((metric) => stateOf(metric, (sql) => answers.get(sql) === true, options.groupsOn));
};

const stateOf = (metric: MetricDefinition, has: (sql: string) => boolean, groupsOn: boolean): Availability => {
  const { id, needs, losses = [] } = metric;
  if (metric.needsGroups === true && !groupsOn) return { state: 'off', metric: id };
  const missing = needs.filter(({ found }) => !has(found)).map(({ column }) => column);
  if (missing.length > 0) return { state: 'missing', metric: id, missing };
  const loss = losses.filter(({ found }) => !has(found)).map((one) => one.loss);
  return loss.length > 0 ? { state: 'partly', metric: id, loss: loss.join('; ') } : { state: 'ready', metric: id };
};
