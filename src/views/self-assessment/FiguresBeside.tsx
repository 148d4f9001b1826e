import type { Comparison } from '../../domain/comparison.ts';
import { formatCount } from '../../domain/format.ts';
import { LinkText } from '../../ui/index.ts';
import { addressOfCell } from '../figures/released.ts';
import { Estimate } from '../figures/Estimate.tsx';
import { facetWords, groupWords } from '../figures/words.ts';
import { Yardsticks } from '../figures/Yardsticks.tsx';
import { useSession } from '../session-context.ts';
import styles from './self-assessment.module.css';

const mostShown = 2;

/** The measured figures that stand beside an answer: value, interval and n, with both yardsticks. */
export const FiguresBeside = ({ figures }: { readonly figures: readonly Comparison[] }) => {
  const { infos } = useSession();
  const ordered = figures.toSorted((a, b) => Number(b.verdict === 'missed') - Number(a.verdict === 'missed'));
  return (
    <>
      {ordered.slice(0, mostShown).map((comparison) => {
        const { metric, facet, group } = addressOfCell(comparison);
        const info = infos.get(metric);
        return info === undefined ? null : (
          <div key={[facet, ...group].join('|')} className={styles['figure']}>
            <LinkText href={`#/metric/${metric}`}>
              {[info.label, facet === null ? null : facetWords(facet), group.length === 0 ? null : groupWords(group)]
                .filter((part) => part !== null)
                .join(', ')}
            </LinkText>{' '}
            <Estimate comparison={comparison} />
            <Yardsticks comparison={comparison} unit={info.unit} short />
          </div>
        );
      })}
      {figures.length > mostShown ? (
        <p className={styles['small']}>and {formatCount(figures.length - mostShown)} more figures of it</p>
      ) : null}
    </>
  );
};
