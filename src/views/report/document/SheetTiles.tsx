import type { OnePage, YardstickFigure } from '../../../report/index.ts';
import { Hidden } from '../../../ui/index.ts';
import styles from './sheet.module.css';

/** One tile a pain-point family: its figure, what it rests on, both yardsticks. */
export const SheetTiles = ({ tiles }: { readonly tiles: OnePage['tiles'] }) => (
  <div className={styles['tiles']}>
    {tiles.map((tile) => (
      <section key={tile.family} className={styles['tile']} aria-label={tile.label}>
        <h3>{tile.label}</h3>
        <p className={styles['muted']}>{tile.metric}</p>
        <p className={styles['big']}>{tile.figure.text === 'hidden' ? <Hidden /> : tile.figure.text}</p>
        {tile.n === '' ? null : <p className={styles['muted']}>{tile.n}</p>}
        <Yardstick mark="┃" figure={tile.market} />
        <Yardstick mark="◇" figure={tile.commitment} />
        <Yardstick mark="○" figure={tile.rest} />
      </section>
    ))}
  </div>
);

const Yardstick = ({ mark, figure }: { readonly mark: string; readonly figure: YardstickFigure | null }) =>
  figure === null ? null : (
    <p className={styles['yardstick']} title={figure.source}>
      <span aria-hidden="true">{mark}</span> {figure.label} {figure.text}
    </p>
  );
