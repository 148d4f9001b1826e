import { axisOf, ink, type AxisLimits } from './chart-theme.ts';
import { CommitmentDiamond, HiddenStrip, IntervalLine, MarketTick, OurDot } from './Marks.tsx';
import { RowChart, type ChartRow } from './RowChart.tsx';

export interface DotRow extends ChartRow {
  /** `null` = hidden. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly market: number | null;
  readonly commitment: number | null;
  /** Beyond a line that counts: drawn in the color of an alarm; its label says so, too. */
  readonly over?: boolean;
}

export interface IntervalDotsProps {
  readonly title: string;
  readonly desc: string;
  readonly rows: readonly DotRow[];
  readonly tickText: (value: number) => string;
  readonly limits?: AxisLimits;
  /** A value that is always on the axis: a share seen from 0 looks no larger than it is. */
  readonly from?: number;
  /** A line over all rows: the whole organization, four fifths, parity. */
  readonly line?: { readonly value: number; readonly label: string };
}

/** A figure by group: dot and interval, the two yardsticks beside it, one line for the whole. */
export const IntervalDots = ({ title, desc, rows, tickText, limits, from, line }: IntervalDotsProps) => (
  <RowChart
    title={title}
    desc={desc}
    rows={rows}
    tickText={tickText}
    axis={axisOf(
      [...rows.flatMap(({ value, low, high, market, commitment }) => [value, low, high, market, commitment]), line?.value, from],
      limits,
    )}
    renderOver={({ x, top, bottom }) =>
      line === undefined ? null : (
        <line
          x1={x(line.value)}
          x2={x(line.value)}
          y1={top}
          y2={bottom}
          stroke={ink.earlier}
          strokeDasharray="5 4"
          strokeWidth={1.5}
          data-mark="line"
          data-value={line.value}
        />
      )
    }
    renderRow={({ value, low, high, market, commitment, over }, { x, y, half, left }) => (
      <>
        {market === null ? null : <MarketTick x={x(market)} y={y} half={half - 4} value={market} />}
        {commitment === null ? null : <CommitmentDiamond x={x(commitment)} y={y} value={commitment} />}
        {low === null || high === null ? null : <IntervalLine from={x(low)} to={x(high)} y={y} low={low} high={high} />}
        {value === null ? (
          <HiddenStrip x={left} y={y} />
        ) : (
          <OurDot x={x(value)} y={y} value={value} {...(over === true ? { color: ink.over } : {})} />
        )}
      </>
    )}
  />
);
