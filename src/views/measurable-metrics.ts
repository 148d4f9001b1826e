import type { MetricId } from '../domain/reading.ts';
import type { Session } from './session-contract.ts';

/** Metrics that the loaded columns allow, wholly or in part. */
export const measurableMetrics = ({ availability }: Session): readonly MetricId[] =>
  [...availability.values()].filter(({ state }) => state === 'ready' || state === 'partly').map(({ metric }) => metric);
