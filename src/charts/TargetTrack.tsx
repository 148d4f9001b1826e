import { ink } from './chart-theme.ts';
import { IntervalLine, OurDot } from './Marks.tsx';

export interface TargetTrackProps {
  readonly baseline: number;
  /** `null` = nothing measured at this period. */
  readonly now: { readonly value: number; readonly low: number | null; readonly high: number | null } | null;
  readonly target: number;
  readonly spoken: string;
}

const width = 200;
const y = 14;

/** Where it began, where it stands with its interval, where it is to go: earlier is lighter, ours is dark, the goal is outlined. */
export const TargetTrack = ({ baseline, now, target, spoken }: TargetTrackProps) => {
  const known = [baseline, target, ...(now === null ? [] : [now.value, now.low ?? now.value, now.high ?? now.value])];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = (value: number): number => (high === low ? width / 2 : 10 + ((value - low) / (high - low)) * (width - 20));
  return (
    <svg width={width} height={28} role="img" aria-label={spoken}>
      <line x1={x(baseline)} x2={x(target)} y1={y} y2={y} stroke="var(--line-strong)" strokeWidth={1.5} strokeDasharray="3 3" />
      <circle cx={x(baseline)} cy={y} r={5} fill={ink.earlier} data-mark="baseline" data-value={baseline} />
      <circle
        cx={x(target)}
        cy={y}
        r={6.5}
        fill="var(--surface)"
        fillOpacity={0.6}
        stroke={ink.commitment}
        strokeWidth={2}
        data-mark="target"
        data-value={target}
      />
      {now === null ? null : (
        <>
          {now.low === null || now.high === null ? null : (
            <IntervalLine from={x(now.low)} to={x(now.high)} y={y} low={now.low} high={now.high} />
          )}
          <OurDot x={x(now.value)} y={y} value={now.value} />
        </>
      )}
    </svg>
  );
};
