import type { Comparison } from '../../domain/comparison.ts';
import { formatDate, formatValue } from '../../domain/format.ts';
import { Badge, Card, LinkText } from '../../ui/index.ts';
import { Estimate } from '../figures/Estimate.tsx';
import { addressOfCell } from '../figures/released.ts';
import { useSession } from '../session-context.ts';
import styles from './overview.module.css';

/** What we promised, where we stand, and whether it was kept: facts of the period. */
export const CommitmentsCard = ({ comparisons }: { readonly comparisons: readonly Comparison[] }) => {
  const { commitments, infos } = useSession();
  const adopted = commitments.filter(({ status }) => status === 'adopted');
  return (
    <Card title="Our own commitments" actions={<LinkText href="#/bench">Register</LinkText>}>
      {adopted.length === 0 ? (
        <p>None is adopted yet. A promise in the register becomes the second yardstick on every figure it is about.</p>
      ) : (
        <ul className={styles['list']}>
          {adopted.map((commitment) => {
            const comparison = comparisons.find((candidate) => {
              const { metric, facet, group } = addressOfCell(candidate);
              return metric === commitment.metric && (commitment.facet === null || facet === commitment.facet) && group.length === 0;
            });
            const unit = infos.get(commitment.metric)?.unit ?? 'ratio';
            return (
              <li key={commitment.id}>
                <strong>{commitment.text}</strong>
                <div className={styles['facts']}>
                  <span>
                    promised {commitment.operator} {formatValue(commitment.threshold, unit)}
                  </span>
                  <span>now {comparison === undefined ? 'not measured' : <Estimate comparison={comparison} />}</span>
                  {comparison?.verdict == null ? null : (
                    <Badge tone={comparison.verdict === 'met' ? 'accent' : 'danger'}>
                      {comparison.verdict === 'met' ? 'Met' : 'Missed ◇'}
                    </Badge>
                  )}
                  {commitment.due === null ? null : <span>due {formatDate(commitment.due)}</span>}
                  {commitment.owner === '' ? null : <span>{commitment.owner}</span>}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
};
