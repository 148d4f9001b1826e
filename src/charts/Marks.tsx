import { ink } from './chart-theme.ts';

interface At {
  readonly x: number;
  readonly y: number;
  /** The value the mark stands for, for tests against the table twin. */
  readonly value: number;
}

/** Ours: a solid dark dot. */
export const OurDot = ({ x, y, value, color = ink.ours }: At & { readonly color?: string }) => (
  <circle cx={x} cy={y} r={5.5} fill={color} stroke="var(--surface)" strokeWidth={1.5} data-mark="ours" data-value={value} />
);

/** Market: a solid tick over the row's height. */
export const MarketTick = ({ x, y, value, half }: At & { readonly half: number }) => (
  <line x1={x} x2={x} y1={y - half} y2={y + half} stroke={ink.market} strokeWidth={3} data-mark="market" data-value={value} />
);

/** Own commitment: a hollow diamond. */
export const CommitmentDiamond = ({ x, y, value }: At) => (
  <path
    d={`M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`}
    fill="var(--surface)"
    fillOpacity={0.6}
    stroke={ink.commitment}
    strokeWidth={2}
    data-mark="commitment"
    data-value={value}
  />
);

/** An interval: a thin line with short ends. */
export const IntervalLine = ({
  from,
  to,
  y,
  low,
  high,
}: {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
}) => (
  <g stroke={ink.ours} strokeWidth={1.5} data-mark="interval" data-low={low} data-high={high}>
    <line x1={from} x2={to} y1={y} y2={y} />
    <line x1={from} x2={from} y1={y - 4} y2={y + 4} />
    <line x1={to} x2={to} y1={y - 4} y2={y + 4} />
  </g>
);

/** A range of the market, P10–P90 or P25–P75. */
export const Band = ({
  from,
  to,
  y,
  half,
  inner = false,
}: {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly half: number;
  readonly inner?: boolean;
}) => (
  <rect
    x={Math.min(from, to)}
    y={y - half}
    width={Math.abs(to - from)}
    height={half * 2}
    rx={2}
    fill={inner ? 'var(--band-inner)' : 'var(--band-outer)'}
    data-mark="band"
  />
);

/** A withheld row: one hatched strip, the same for every cause. */
export const HiddenStrip = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <text x={x + 4} y={y} dy="0.35em" fontSize={12} fill="var(--muted)" data-mark="hidden">
    ▨ hidden
  </text>
);
