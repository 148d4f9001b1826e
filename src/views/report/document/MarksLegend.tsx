import { Hidden } from '../../../ui/index.ts';
import styles from './document.module.css';

/** The marks of the pack in words. Leaders’ figures tell worse from not clearly worse, never better (PR30). */
export const MarksLegend = () => (
  <ul className={styles['legend']} aria-label="Legend">
    <li>
      <Swatch step={-3} />
      <Swatch step={-2} />
      <Swatch step={-1} /> ▼ worse than the market: over one material gap, over a third, less
    </li>
    <li>
      <Swatch step={0} /> ≈ not clearly worse
    </li>
    <li>▲ better</li>
    <li>◇ own commitment: met or missed, a fact</li>
    <li>– not released or not measured</li>
    <li>
      <Hidden /> withheld to protect a small group; its people stay in the totals
    </li>
    <li>●●● Confirmed, ●●○ Likely, ●○○ Watch</li>
  </ul>
);

const Swatch = ({ step }: { readonly step: number }) => <span className={styles['swatch']} data-step={step} aria-hidden="true" />;
