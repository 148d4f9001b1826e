import { HiddenStrip, MarketTick } from './Marks.tsx';
import { RowChart, type ChartRow } from './RowChart.tsx';

export interface DivergingRow extends ChartRow {
  /** Shares to the right of the middle (favorable) and to its left; `null` = hidden. */
  readonly favorable: number | null;
  readonly unfavorable: number | null;
  /** Favorable share of the yardstick, drawn as a tick at its place. */
  readonly market: number | null;
}

export interface DivergingBarsProps {
  readonly title: string;
  readonly desc: string;
  readonly rows: readonly DivergingRow[];
  readonly tickText: (value: number) => string;
}

/** What people say: favorable to the right, the rest to the left, the yardstick's favorable share as a tick. */
export const DivergingBars = ({ title, desc, rows, tickText }: DivergingBarsProps) => (
  <RowChart
    title={title}
    desc={desc}
    rows={rows}
    tickText={tickText}
    axis={{ domain: [-1, 1], ticks: [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1] }}
    renderOver={({ x, top, bottom }) => <line x1={x(0)} x2={x(0)} y1={top} y2={bottom} stroke="var(--line-strong)" strokeWidth={1.5} />}
    renderRow={({ favorable, unfavorable, market }, { x, y, half, left }) =>
      favorable === null || unfavorable === null ? (
        <HiddenStrip x={left} y={y} />
      ) : (
        <>
          <rect
            x={x(-unfavorable)}
            y={y - half + 2}
            width={x(0) - x(-unfavorable)}
            height={half * 2 - 4}
            fill="var(--worse-2)"
            data-mark="unfavorable"
            data-value={unfavorable}
          />
          <rect
            x={x(0)}
            y={y - half + 2}
            width={x(favorable) - x(0)}
            height={half * 2 - 4}
            fill="var(--better-2)"
            data-mark="favorable"
            data-value={favorable}
          />
          {market === null ? null : <MarketTick x={x(market)} y={y} half={half} value={market} />}
        </>
      )
    }
  />
);
