import { responsibleLevels } from '../../../domain/framework.ts';
import type { OnePage } from '../../../report/index.ts';
import { CertaintyMark } from '../../../ui/index.ts';
import styles from './sheet.module.css';

const titles = ['No pain points', 'One pain point', 'Two pain points', 'Three pain points'];

export const SheetPainPoints = ({ points }: { readonly points: OnePage['painPoints'] }) => (
  <section className={styles['zone']} aria-label="Pain points">
    <h3>{titles[points.length] ?? 'Pain points'}</h3>
    {points.length === 0 ? (
      <p>Nothing released is clearly worse than the market, and no commitment is missed.</p>
    ) : (
      <ol className={styles['points']}>
        {points.map((point) => (
          <li key={point.sentence}>
            <strong>{point.sentence}</strong>
            <span className={styles['muted']}>
              {point.people} · <CertaintyMark certainty={point.certainty} /> · {responsibleLevels[point.level].label}
            </span>
          </li>
        ))}
      </ol>
    )}
  </section>
);
