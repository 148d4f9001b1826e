import { axisOf, ink } from './chart-theme.ts';
import { RowChart, type ChartRow } from './RowChart.tsx';

export interface WaterfallRow extends ChartRow {
  /** Where the bar begins and ends; a whole or what is left begins at 0. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'whole' | 'step' | 'left';
  /** The amount as it stands at the bar. */
  readonly text: string;
}

export interface WaterfallProps {
  readonly title: string;
  readonly desc: string;
  readonly rows: readonly WaterfallRow[];
  readonly tickText: (value: number) => string;
}

const fill = { whole: ink.ours, step: 'var(--band-inner)', left: ink.market } as const;

/** From a whole, step by step, to what is left: bars that begin where the one before ended, with the amount at their end. */
export const Waterfall = ({ title, desc, rows, tickText }: WaterfallProps) => {
  const ends = [0, ...rows.flatMap(({ from, to }) => [from, to])];
  const axis = axisOf(ends, Math.min(...ends) < 0 ? {} : { floor: 0 });
  return (
    <RowChart
      title={title}
      desc={desc}
      rows={rows}
      axis={axis}
      tickText={tickText}
      renderOver={({ x, top, bottom }) => <line x1={x(0)} x2={x(0)} y1={top} y2={bottom} stroke="var(--line-strong)" />}
      renderRow={({ key, from, to, kind, text }, { x, y, half, left: plotLeft }) => {
        const [left, right] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
        const at = textPlace(left, right, plotLeft, x(axis.domain[1]));
        return (
          <>
            {key === rows.at(-1)?.key ? null : (
              <line x1={x(to)} x2={x(to)} y1={y + half - 2} y2={y + half + 10} stroke="var(--line-strong)" strokeDasharray="2 2" />
            )}
            <rect
              x={left}
              y={y - half + 3}
              width={Math.max(right - left, 1.5)}
              height={2 * half - 6}
              fill={fill[kind]}
              stroke={kind === 'step' ? 'var(--muted)' : 'none'}
              data-mark={kind}
              data-from={from}
              data-to={to}
            />
            <text
              x={at.x}
              y={y}
              dy="0.35em"
              textAnchor={at.anchor}
              fontSize={12}
              {...(at.isInside && kind !== 'step'
                ? { fill: 'var(--surface)' }
                : { fill: 'var(--ink)', stroke: 'var(--surface)', strokeWidth: at.isInside ? 0 : 3, paintOrder: 'stroke' })}
            >
              {text}
            </text>
          </>
        );
      }}
    />
  );
};

const textRoom = 52;

/** Behind the bar's end, before its beginning, or inside it, whichever has room first. */
const textPlace = (left: number, right: number, from: number, to: number) => {
  if (right + textRoom < to + margin) return { x: right + 6, anchor: 'start', isInside: false } as const;
  if (left - textRoom > from) return { x: left - 6, anchor: 'end', isInside: false } as const;
  return { x: right - 6, anchor: 'end', isInside: true } as const;
};

/** Free space to the right of the plot. */
const margin = 20;
