import { axisOf, type AxisLimits } from './chart-theme.ts';
import { Band, CommitmentDiamond, HiddenStrip, IntervalLine, MarketTick, OurDot } from './Marks.tsx';
import { RowChart, type ChartRow } from './RowChart.tsx';

export interface BulletRow extends ChartRow {
  /** `null` = hidden: the row stays in its place, hatched. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly market: {
    readonly value: number;
    readonly p10?: number;
    readonly p25?: number;
    readonly p75?: number;
    readonly p90?: number;
  } | null;
  readonly commitment: number | null;
}

export interface BulletRowsProps {
  readonly title: string;
  readonly desc: string;
  readonly rows: readonly BulletRow[];
  readonly tickText: (value: number) => string;
  readonly limits?: AxisLimits;
}

/** How far from market, and where: the market's band, its median as a tick, the commitment as a diamond, ours as a dot. */
export const BulletRows = ({ title, desc, rows, tickText, limits }: BulletRowsProps) => (
  <RowChart
    title={title}
    desc={desc}
    rows={rows}
    tickText={tickText}
    axis={axisOf(
      rows.flatMap(({ value, low, high, market, commitment }) => [value, low, high, market?.value, market?.p10, market?.p90, commitment]),
      limits,
    )}
    renderRow={({ value, low, high, market, commitment }, { x, y, half, left }) => (
      <>
        {market?.p10 === undefined || market.p90 === undefined ? null : <Band from={x(market.p10)} to={x(market.p90)} y={y} half={half} />}
        {market?.p25 === undefined || market.p75 === undefined ? null : (
          <Band from={x(market.p25)} to={x(market.p75)} y={y} half={half} inner />
        )}
        {market === null ? null : <MarketTick x={x(market.value)} y={y} half={half} value={market.value} />}
        {commitment === null ? null : <CommitmentDiamond x={x(commitment)} y={y} value={commitment} />}
        {low === null || high === null ? null : <IntervalLine from={x(low)} to={x(high)} y={y} low={low} high={high} />}
        {value === null ? <HiddenStrip x={left} y={y} /> : <OurDot x={x(value)} y={y} value={value} />}
      </>
    )}
  />
);
