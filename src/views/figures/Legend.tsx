import { Hidden } from '../../ui/index.ts';
import styles from './figures.module.css';

/** What the marks of cells mean: on every page with a grid, and on paper. */
export const Legend = () => (
  <ul className={styles['legend']} aria-label="Legend">
    <li>
      <Swatch color="--worse-3" />
      <Swatch color="--worse-2" />
      <Swatch color="--worse-1" /> ▼ worse than the market: over one material gap, over a third, less
    </li>
    <li>
      <Swatch color="--even" /> ≈ no clear gap
    </li>
    <li>
      <Swatch color="--better-1" />
      <Swatch color="--better-2" />
      <Swatch color="--better-3" /> ▲ better
    </li>
    <li>– not measured</li>
    <li>
      <Hidden /> withheld to protect a small group
    </li>
    <li>●●● Confirmed, ●●○ Likely, ●○○ Watch, ◇ commitment missed</li>
  </ul>
);

const Swatch = ({ color }: { readonly color: string }) => (
  <span className={styles['swatch']} style={{ background: `var(${color})` }} aria-hidden="true" />
);
