import { Band, CommitmentDiamond, IntervalLine, MarketTick, OurDot } from './Marks.tsx';
import { ink } from './chart-theme.ts';
import styles from './charts.module.css';

export type KeyMark =
  | 'ours'
  | 'market'
  | 'commitment'
  | 'interval'
  | 'band'
  | 'inner-band'
  | 'line'
  | 'favorable'
  | 'unfavorable'
  | 'over'
  | 'whole'
  | 'step'
  | 'left'
  | 'level'
  | 'event'
  | 'target';

/** What the marks of a chart mean, above it; every chart uses the same marks for the same things. */
export const Key = ({ marks }: { readonly marks: readonly { readonly mark: KeyMark; readonly words: string }[] }) => (
  <ul className={styles['key']}>
    {marks.map(({ mark, words }) => (
      <li key={mark}>
        <svg width={22} height={16} aria-hidden="true">
          {drawn[mark]}
        </svg>
        {words}
      </li>
    ))}
  </ul>
);

const drawn = {
  ours: <OurDot x={11} y={8} value={0} />,
  market: <MarketTick x={11} y={8} half={7} value={0} />,
  commitment: <CommitmentDiamond x={11} y={8} value={0} />,
  interval: <IntervalLine from={2} to={20} y={8} low={0} high={0} />,
  band: <Band from={1} to={21} y={8} half={6} />,
  'inner-band': <Band from={1} to={21} y={8} half={6} inner />,
  line: <line x1={11} x2={11} y1={0} y2={16} stroke={ink.earlier} strokeDasharray="4 3" strokeWidth={1.5} />,
  favorable: <rect x={1} y={2} width={20} height={12} fill="var(--better-2)" />,
  unfavorable: <rect x={1} y={2} width={20} height={12} fill="var(--worse-2)" />,
  over: <OurDot x={11} y={8} value={0} color={ink.over} />,
  whole: <rect x={1} y={3} width={20} height={10} fill={ink.ours} />,
  step: <rect x={1.5} y={3.5} width={19} height={9} fill="var(--band-inner)" stroke="var(--muted)" />,
  level: <line x1={1} x2={21} y1={8} y2={8} stroke={ink.market} strokeWidth={3} />,
  event: <line x1={11} x2={11} y1={0} y2={16} stroke={ink.earlier} strokeDasharray="2 4" strokeWidth={1.5} />,
  target: (
    <g>
      <line x1={0} x2={13} y1={8} y2={8} stroke={ink.commitment} strokeDasharray="6 4" strokeWidth={1.5} />
      <rect x={12} y={3} width={9} height={9} fill="var(--surface)" stroke={ink.commitment} strokeWidth={2} />
    </g>
  ),
  left: <rect x={1} y={3} width={20} height={10} fill={ink.market} />,
} as const;
