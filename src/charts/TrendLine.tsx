import { useState } from 'react';
import { CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import { axisOf, useNarrow, type AxisLimits } from './chart-theme.ts';
import styles from './charts.module.css';
import { movedAlong } from './moved-along.ts';
import { TrendMarks } from './TrendMarks.tsx';

/** The figure of one period, drawn at its last day. */
export interface TrendPoint {
  readonly key: string;
  /** Days since 1970-01-01. */
  readonly at: number;
  readonly label: string;
  /** `null` = hidden. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly market: number | null;
  readonly commitment: number | null;
  readonly spoken: string;
}

/** Something that happened, numbered as in the list below the chart. */
export interface TrendEvent {
  readonly key: string;
  readonly at: number;
  readonly number: number;
}

/** From the baseline as it was written down to the target on its day. */
export interface TrendGoal {
  readonly key: string;
  readonly from: { readonly at: number; readonly value: number };
  readonly to: { readonly at: number; readonly value: number };
}

export interface TrendLineProps {
  readonly title: string;
  readonly desc: string;
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
  readonly events: readonly TrendEvent[];
  readonly goals: readonly TrendGoal[];
  readonly tickText: (value: number) => string;
  readonly limits?: AxisLimits;
}

/** A figure by period with its interval and both yardsticks; events as numbered lines, goals from baseline to target. Left and Right move along it. */
export const TrendLine = ({ title, desc, points, events, goals, tickText, limits }: TrendLineProps) => {
  const [active, setActive] = useState<number | null>(null);
  const isNarrow = useNarrow();
  const days = [...points, ...events, ...goals.flatMap(({ from, to }) => [from, to])].map(({ at }) => at);
  const room = Math.max(60, (Math.max(...days) - Math.min(...days)) * 0.06);
  const axis = axisOf(
    [
      ...points.flatMap(({ value, low, high, market, commitment }) => [value, low, high, market, commitment]),
      ...goals.flatMap(({ from, to }) => [from.value, to.value]),
    ],
    limits,
  );
  const shownTicks = isNarrow && points.length > 3 ? points.filter((_, index) => (points.length - 1 - index) % 2 === 0) : points;
  const labels = new Map(points.map(({ at, label }) => [at, label]));
  return (
    <>
      <div
        className={styles['chart']}
        tabIndex={0}
        role="group"
        aria-roledescription="chart"
        aria-label={`${title}. Left and Right move along ${points.length} periods.`}
        onKeyDown={(event) => {
          const next = movedAlong('across', event.key, active, points.length);
          if (next === undefined) return;
          setActive(next);
          event.preventDefault();
        }}
        onBlur={() => setActive(null)}
      >
        <ComposedChart
          responsive
          style={{ width: '100%', height: 280 }}
          data={points.map((point) => ({ ...point }))}
          margin={{ top: 24, right: 24, bottom: 8, left: 8 }}
          accessibilityLayer={false}
          title={title}
          desc={desc}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            type="number"
            dataKey="at"
            domain={[Math.min(...days) - room, Math.max(...days) + room]}
            ticks={shownTicks.map(({ at }) => at)}
            tickFormatter={(at: number) => labels.get(at) ?? ''}
            tick={{ fill: 'var(--muted)', fontSize: 12 }}
            stroke="var(--line-strong)"
            interval={0}
          />
          <YAxis
            type="number"
            domain={[...axis.domain]}
            ticks={[...axis.ticks]}
            tickFormatter={tickText}
            tick={{ fill: 'var(--muted)', fontSize: 12 }}
            stroke="var(--line-strong)"
            width={64}
          />
          <Line
            name={title}
            dataKey="value"
            stroke="var(--ink)"
            strokeWidth={2}
            dot={false}
            isAnimationActive={false}
            connectNulls={false}
          />
          <TrendMarks points={points} events={events} goals={goals} active={active} onActive={setActive} />
        </ComposedChart>
      </div>
      <p className={styles['readout']} aria-live="polite">
        {active === null ? '' : points[active]?.spoken}
      </p>
    </>
  );
};
