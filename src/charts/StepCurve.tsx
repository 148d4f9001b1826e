import { useState, type KeyboardEvent } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts';
import styles from './charts.module.css';
import { movedAlong } from './moved-along.ts';

/** One step of a retention curve: from this day on the share holds until the next. */
export interface CurveStep {
  readonly key: string;
  readonly at: number;
  readonly share: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly atRisk: number | null;
  readonly spoken: string;
}

export interface StepCurveProps {
  readonly title: string;
  readonly desc: string;
  readonly steps: readonly CurveStep[];
  readonly atText: (at: number) => string;
  readonly shareText: (share: number) => string;
  /** Values of `at` that get a tick. */
  readonly ticks: readonly number[];
}

/** Who stays: a step curve with its band, and how many people each step rests on under the axis. Left and Right move along it. */
export const StepCurve = ({ title, desc, steps, atText, shareText, ticks }: StepCurveProps) => {
  const [active, setActive] = useState<number | null>(null);
  const data = steps.map((step) => ({ ...step, band: [step.low ?? step.share, step.high ?? step.share] }));
  const onKeyDown = (event: KeyboardEvent) => {
    const next = movedAlong('across', event.key, active, steps.length);
    if (next === undefined) return;
    setActive(next);
    event.preventDefault();
  };
  return (
    <>
      <div
        className={styles['chart']}
        tabIndex={0}
        role="group"
        aria-roledescription="chart"
        aria-label={`${title}. Left and Right move along ${steps.length} steps.`}
        onKeyDown={onKeyDown}
        onBlur={() => setActive(null)}
      >
        <ComposedChart
          responsive
          style={{ width: '100%', height: 300 }}
          data={data}
          margin={{ top: 12, right: 24, bottom: 28, left: 8 }}
          accessibilityLayer={false}
          title={title}
          desc={desc}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            type="number"
            dataKey="at"
            domain={[0, 'dataMax']}
            ticks={[...ticks]}
            tickFormatter={atText}
            tick={{ fill: 'var(--muted)', fontSize: 12 }}
            stroke="var(--line-strong)"
          />
          <YAxis
            type="number"
            domain={[0, 1]}
            tickFormatter={shareText}
            tick={{ fill: 'var(--muted)', fontSize: 12 }}
            stroke="var(--line-strong)"
            width={56}
          />
          <Area
            type="stepAfter"
            name="Interval"
            dataKey="band"
            fill="var(--band-inner)"
            fillOpacity={0.6}
            stroke="none"
            isAnimationActive={false}
          />
          <Line
            type="stepAfter"
            name="Still here"
            dataKey="share"
            stroke="var(--ink)"
            strokeWidth={2.5}
            dot={false}
            isAnimationActive={false}
          />
          <Steps steps={steps} active={active} onActive={setActive} />
        </ComposedChart>
      </div>
      <p className={styles['readout']} aria-live="polite">
        {active === null ? '' : steps[active]?.spoken}
      </p>
    </>
  );
};

interface StepsProps {
  readonly steps: readonly CurveStep[];
  readonly active: number | null;
  readonly onActive: (index: number) => void;
}

const Steps = ({ steps, active, onActive }: StepsProps) => {
  const plot = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (plot === undefined || xScale === undefined || yScale === undefined) return null;
  return (
    <g>
      {steps.map((step, index) => {
        const [x, y] = [xScale(step.at) ?? 0, yScale(step.share) ?? 0];
        return (
          <g key={step.key} data-row={step.key} onMouseEnter={() => onActive(index)}>
            <circle
              cx={x}
              cy={y}
              r={4.5}
              fill="var(--ink)"
              stroke="var(--surface)"
              strokeWidth={1.5}
              data-mark="ours"
              data-value={step.share}
            />
            {active === index ? <circle cx={x} cy={y} r={9} fill="none" stroke="var(--accent)" strokeWidth={2} /> : null}
            {step.atRisk === null ? null : (
              <text x={x} y={plot.y + plot.height + 40} textAnchor="middle" fontSize={11} fill="var(--muted)">
                n {step.atRisk}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
};
