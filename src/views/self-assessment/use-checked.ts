import { useMemo } from 'react';
import type { PolicyAgainstData, PolicyAndData } from '../../levers/index.ts';
import { availabilityWithoutFiles, leverContent, policyAgainstData } from '../../pipeline.ts';
import { usePlans } from '../acting/plans-context.ts';
import { measurableMetrics } from '../measurable-metrics.ts';
import { useComparisons } from '../queries.ts';
import { useSession } from '../session-context.ts';
import { usePeriod } from '../use-period.ts';

/** The statements beside what was measured. */
export interface Checked {
  readonly state: 'no files' | 'loading' | 'failed' | 'ready';
  /** By id of the statement, answered or not. */
  readonly dataOf: ReadonlyMap<string, PolicyAndData>;
  /** The answered ones, as the matrix has them. */
  readonly against: PolicyAgainstData;
}

/** Figures of the whole organization and of its units, wherever a statement names a metric. */
export const useChecked = (): Checked => {
  const session = useSession();
  const { assessment } = usePlans().state;
  const { period } = usePeriod();
  const measurable = new Set<string>(measurableMetrics(session));
  const named = leverContent().statements.flatMap(({ metric }) => (metric !== null && measurable.has(metric.id) ? [metric.id] : []));
  const metrics = [...session.infos.keys()].filter((id) => named.includes(id));
  const units = session.cuts.filter(({ cut }) => cut.join() === 'department').map(({ cut }) => cut);
  const { data, isError } = useComparisons({ metrics, cuts: [[], ...units], period, facets: 'all' });
  const { availability } = session;
  return useMemo(() => {
    const known = availability.size === 0 ? availabilityWithoutFiles() : [...availability.values()];
    const figures = data ?? [];
    return {
      state: availability.size === 0 ? 'no files' : isError ? 'failed' : data === undefined && metrics.length > 0 ? 'loading' : 'ready',
      dataOf: new Map(policyAgainstData(asIfAnswered(), figures, known).rows.map((row) => [row.statement.id, row])),
      against: policyAgainstData(assessment, figures, known),
    };
  }, [availability, data, isError, metrics.length, assessment]);
};

/** What the figures say of a statement does not hang on its answer. */
const asIfAnswered = () => Object.fromEntries(leverContent().statements.map(({ id }) => [id, { answer: 'no' as const }]));
