import { Hidden } from '../../ui/index.ts';
import { useSession } from '../session-context.ts';
import styles from './figures.module.css';

/** What the marks of cells mean: on every page with a grid, and on paper. */
export const Legend = () => {
  const forLeaders = useSession().audience === 'leader';
  return (
    <ul className={styles['legend']} aria-label="Legend">
      <li>
        <Swatch color="--worse-3" />
        <Swatch color="--worse-2" />
        <Swatch color="--worse-1" /> ▼ worse than the market: over one material gap, over a third, less
      </li>
      <li>
        <Swatch color="--even" /> ≈ {forLeaders ? 'not clearly worse' : 'no clear gap'}
      </li>
      {forLeaders ? null : (
        <li>
          <Swatch color="--better-1" />
          <Swatch color="--better-2" />
          <Swatch color="--better-3" /> ▲ better
        </li>
      )}
      <li>– {forLeaders ? 'not released' : 'not measured'}</li>
      <li>
        <Hidden /> withheld to protect a small group
      </li>
      <li>●●● Confirmed, ●●○ Likely, ●○○ Watch, ◇ commitment missed</li>
    </ul>
  );
};

const Swatch = ({ color }: { readonly color: string }) => (
  <span className={styles['swatch']} style={{ background: `var(${color})` }} aria-hidden="true" />
);
