import { CommitmentDiamond, MarketTick, OurDot } from './Marks.tsx';

export interface DumbbellProps {
  readonly ours: number;
  readonly market: number | null;
  readonly commitment: number | null;
  readonly spoken: string;
}

/** Ours and the yardsticks on a line of 120 px: which side, and how far apart. */
export const Dumbbell = ({ ours, market, commitment, spoken }: DumbbellProps) => {
  const known = [ours, market, commitment].filter((value): value is number => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = (value: number): number => (high === low ? 60 : 12 + ((value - low) / (high - low)) * 96);
  return (
    <svg width={120} height={24} role="img" aria-label={spoken}>
      <line x1={x(low)} x2={x(high)} y1={12} y2={12} stroke="var(--line-strong)" strokeWidth={2} />
      {market === null ? null : <MarketTick x={x(market)} y={12} half={9} value={market} />}
      {commitment === null ? null : <CommitmentDiamond x={x(commitment)} y={12} value={commitment} />}
      <OurDot x={x(ours)} y={12} value={ours} />
    </svg>
  );
};
