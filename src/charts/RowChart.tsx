import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { CartesianGrid, ComposedChart, Scatter, usePlotArea, useXAxisScale, XAxis, YAxis } from 'recharts';
import { cutText, labelWidth, rowHeight, useNarrow, type Axis } from './chart-theme.ts';
import styles from './charts.module.css';
import { movedAlong } from './moved-along.ts';

/** One line of a chart whose values lie along the x axis. */
export interface ChartRow {
  readonly key: string;
  readonly label: string;
  /** Everything the row says, in one sentence: for the readout and for screen readers. */
  readonly spoken: string;
  /** Where Enter leads: the same place as the link in the table twin. */
  readonly href?: string;
}

export interface RowPlace {
  readonly x: (value: number) => number;
  readonly y: number;
  /** Half of the height a mark may take. */
  readonly half: number;
  /** Left end of the plot. */
  readonly left: number;
}

export interface RowChartProps<R extends ChartRow> {
  readonly title: string;
  readonly desc: string;
  readonly rows: readonly R[];
  readonly axis: Axis;
  readonly tickText: (value: number) => string;
  readonly renderRow: (row: R, place: RowPlace) => ReactNode;
  /** Marks over all rows: the organization's line, the zero line. */
  readonly renderOver?: (place: { readonly x: (value: number) => number; readonly top: number; readonly bottom: number }) => ReactNode;
}

/**
 * Rows with own marks on a shared number axis. The library's keyboard layer follows the wrong direction in this layout,
 * so Up, Down, Home, End, Enter and Esc are handled here: they move one ring and the readout.
 */
export const RowChart = <R extends ChartRow>({ title, desc, rows, axis, tickText, renderRow, renderOver }: RowChartProps<R>) => {
  const [active, setActive] = useState<number | null>(null);
  const narrow = useNarrow();
  const onKeyDown = (event: KeyboardEvent) => {
    const next = movedAlong('down', event.key, active, rows.length);
    const href = active === null ? undefined : rows[active]?.href;
    if (event.key === 'Enter' && href !== undefined) follow(href);
    else if (next === undefined) return;
    else setActive(next);
    event.preventDefault();
  };
  return (
    <>
      <div
        className={styles['chart']}
        tabIndex={0}
        role="group"
        aria-roledescription="chart"
        aria-label={`${title}. Up and Down move between ${rows.length} rows.`}
        onKeyDown={onKeyDown}
        onBlur={() => setActive(null)}
        onMouseLeave={() => setActive(null)}
      >
        <ComposedChart
          responsive
          style={{ width: '100%', height: rows.length * rowHeight + 38 }}
          layout="vertical"
          data={[...rows]}
          margin={{ top: 4, right: 20, bottom: 0, left: labelWidth(narrow) }}
          accessibilityLayer={false}
          title={title}
          desc={desc}
        >
          <CartesianGrid horizontal={false} stroke="var(--line)" />
          <XAxis
            type="number"
            dataKey="none"
            domain={[...axis.domain]}
            ticks={narrow ? axis.ticks.filter((_, index) => index % 2 === 0) : [...axis.ticks]}
            allowDataOverflow
            tickFormatter={tickText}
            tick={{ fill: 'var(--muted)', fontSize: 12 }}
            stroke="var(--line-strong)"
          />
          <YAxis type="category" dataKey="key" hide />
          <Scatter data={[]} isAnimationActive={false} />
          <Marks rows={rows} active={active} narrow={narrow} renderRow={renderRow} renderOver={renderOver} onActive={setActive} />
        </ComposedChart>
      </div>
      <p className={styles['readout']} aria-live="polite">
        {active === null ? '' : rows[active]?.spoken}
      </p>
    </>
  );
};

const follow = (href: string | undefined): void => {
  if (href !== undefined) location.hash = href.replace(/^#/, '');
};

interface MarksProps<R extends ChartRow> extends Pick<RowChartProps<R>, 'rows' | 'renderRow'> {
  readonly active: number | null;
  readonly narrow: boolean;
  readonly onActive: (index: number) => void;
  readonly renderOver: RowChartProps<R>['renderOver'] | undefined;
}

const Marks = <R extends ChartRow>({ rows, active, narrow, renderRow, renderOver, onActive }: MarksProps<R>) => {
  const plot = usePlotArea();
  const scale = useXAxisScale();
  if (plot === undefined || scale === undefined) return null;
  const x = (value: number): number => Math.min(plot.x + plot.width, Math.max(plot.x, scale(value) ?? plot.x));
  const height = plot.height / Math.max(rows.length, 1);
  return (
    <g>
      {renderOver?.({ x, top: plot.y, bottom: plot.y + plot.height })}
      {rows.map((row, index) => {
        const y = plot.y + (index + 0.5) * height;
        const text = cutText(row.label, narrow);
        return (
          <g
            key={row.key}
            data-row={row.key}
            cursor={row.href === undefined ? undefined : 'pointer'}
            onMouseEnter={() => onActive(index)}
            onClick={() => follow(row.href)}
          >
            <rect x={0} y={y - height / 2} width={plot.x + plot.width} height={height} fill="transparent" />
            <text x={plot.x - 10} y={y} dy="0.35em" textAnchor="end" fontSize={13} fill="var(--ink)">
              {text === row.label ? null : <title>{row.label}</title>}
              {text}
            </text>
            {renderRow(row, { x, y, half: height / 2 - 4, left: plot.x })}
            {active === index ? (
              <rect
                x={1}
                y={y - height / 2 + 1}
                width={plot.x + plot.width - 2}
                height={height - 2}
                rx={4}
                fill="none"
                stroke="var(--accent)"
                strokeWidth={2}
              />
            ) : null}
          </g>
        );
      })}
    </g>
  );
};
