export interface SparklineProps {
  /** Oldest first; `null` = no figure for that period. */
  readonly values: readonly (number | null)[];
  /** The least difference that fills the height, so that noise does not look like a trend. */
  readonly atLeast?: number;
  readonly spoken: string;
}

/** A trend in a tile: a line of 72 px, its last point marked. */
export const Sparkline = ({ values, atLeast = 0, spoken }: SparklineProps) => {
  const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  if (known.length < 3) return null;
  const [low, high] = [Math.min(...known.map((point) => point.value)), Math.max(...known.map((point) => point.value))];
  const x = (index: number): number => 4 + (index / (values.length - 1)) * 64;
  const range = Math.max(high - low, atLeast);
  const y = (value: number): number => (range === 0 ? 12 : 12 - ((value - (low + high) / 2) / range) * 16);
  const last = known.at(-1);
  return (
    <svg width={72} height={24} role="img" aria-label={spoken}>
      <polyline
        points={known.map((point) => `${x(point.index)},${y(point.value)}`).join(' ')}
        fill="none"
        stroke="var(--muted)"
        strokeWidth={1.5}
      />
      {last === undefined ? null : <circle cx={x(last.index)} cy={y(last.value)} r={3.5} fill="var(--ink)" data-value={last.value} />}
    </svg>
  );
};
