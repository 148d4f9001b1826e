import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { ink } from './chart-theme.ts';
import { CommitmentDiamond, OurDot } from './Marks.tsx';
import type { TrendEvent, TrendGoal, TrendPoint } from './TrendLine.tsx';

export interface TrendMarksProps {
  readonly points: readonly TrendPoint[];
  readonly events: readonly TrendEvent[];
  readonly goals: readonly TrendGoal[];
  readonly active: number | null;
  readonly onActive: (index: number) => void;
}

type Scale = (value: number) => number;

/** What stands on the two axes of a trend: events behind, then goals, then each period with its interval and yardsticks. */
export const TrendMarks = ({ points, events, goals, active, onActive }: TrendMarksProps) => {
  const plot = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (plot === undefined || xScale === undefined || yScale === undefined) return null;
  const x: Scale = (value) => xScale(value) ?? 0;
  const y: Scale = (value) => yScale(value) ?? 0;
  return (
    <g>
      {events.map((event) => (
        <EventLine key={event.key} event={event} x={x(event.at)} top={plot.y} bottom={plot.y + plot.height} />
      ))}
      {goals.map(({ key, from, to }) => (
        <g key={key} data-mark="goal" data-from={from.value} data-to={to.value}>
          <line
            x1={x(from.at)}
            y1={y(from.value)}
            x2={x(to.at)}
            y2={y(to.value)}
            stroke={ink.commitment}
            strokeWidth={1.5}
            strokeDasharray="6 4"
          />
          <rect x={x(to.at) - 5} y={y(to.value) - 5} width={10} height={10} fill="var(--surface)" stroke={ink.commitment} strokeWidth={2} />
        </g>
      ))}
      {points.map((point, index) => (
        <g key={point.key} data-row={point.key} onMouseEnter={() => onActive(index)}>
          <Period point={point} x={x(point.at)} y={y} bottom={plot.y + plot.height} />
          {active === index ? (
            <circle
              cx={x(point.at)}
              cy={point.value === null ? plot.y + plot.height - 10 : y(point.value)}
              r={10}
              fill="none"
              stroke="var(--accent)"
              strokeWidth={2}
            />
          ) : null}
        </g>
      ))}
    </g>
  );
};

const EventLine = ({
  event,
  x,
  top,
  bottom,
}: {
  readonly event: TrendEvent;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}) => (
  <g data-mark="event" data-number={event.number}>
    <line x1={x} x2={x} y1={top} y2={bottom} stroke={ink.earlier} strokeWidth={1.5} strokeDasharray="2 4" />
    <text x={x} y={top - 8} textAnchor="middle" fontSize={12} fontWeight={650} fill="var(--ink)">
      {event.number}
    </text>
  </g>
);

const Period = ({
  point,
  x,
  y,
  bottom,
}: {
  readonly point: TrendPoint;
  readonly x: number;
  readonly y: Scale;
  readonly bottom: number;
}) => {
  const { value, low, high, market, commitment } = point;
  if (value === null)
    return (
      <text x={x} y={bottom - 6} textAnchor="middle" fontSize={12} fill="var(--muted)" data-mark="hidden">
        ▨
      </text>
    );
  return (
    <>
      {market === null ? null : (
        <line
          x1={x - 12}
          x2={x + 12}
          y1={y(market)}
          y2={y(market)}
          stroke={ink.market}
          strokeWidth={3}
          data-mark="market"
          data-value={market}
        />
      )}
      {commitment === null ? null : <CommitmentDiamond x={x} y={y(commitment)} value={commitment} />}
      {low === null || high === null ? null : (
        <g stroke={ink.ours} strokeWidth={1.5} data-mark="interval" data-low={low} data-high={high}>
          <line x1={x} x2={x} y1={y(low)} y2={y(high)} />
          <line x1={x - 4} x2={x + 4} y1={y(low)} y2={y(low)} />
          <line x1={x - 4} x2={x + 4} y1={y(high)} y2={y(high)} />
        </g>
      )}
      <OurDot x={x} y={y(value)} value={value} />
    </>
  );
};
