import { formatDate, formatValue } from '../../domain/format.ts';
import type { Goal } from '../../domain/goal.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { NumberedEvent } from './trend-rows.ts';

export interface TrendNotesProps {
  readonly events: readonly NumberedEvent[];
  readonly goals: readonly Goal[];
  readonly info: MetricInfo;
}

/** What the numbers over a trend stand for, and its goals in words. */
export const TrendNotes = ({ events, goals, info }: TrendNotesProps) =>
  events.length + goals.length === 0 ? null : (
    <ul>
      {events.map(({ number, event }) => (
        <li key={event.id}>
          <strong>{number}</strong> {formatDate(event.on)}: {event.text}
        </li>
      ))}
      {goals.map(({ id, baseline, target, due }) => (
        <li key={id}>
          Goal: from {formatValue(baseline.value, info.unit)}, as it was written down, to {formatValue(target, info.unit)} by{' '}
          {formatDate(due)}
        </li>
      ))}
    </ul>
  );
