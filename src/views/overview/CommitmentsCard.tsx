import type { Commitment, Comparison } from '../../domain/comparison.ts';
import { formatDate, formatValue } from '../../domain/format.ts';
import { Badge, Card, LinkText } from '../../ui/index.ts';
import { Estimate } from '../figures/Estimate.tsx';
import { addressOfCell } from '../figures/released.ts';
import { groupWords } from '../figures/words.ts';
import { useSession } from '../session-context.ts';
import styles from './overview.module.css';

export interface CommitmentsCardProps {
  readonly comparisons: readonly Comparison[];
  readonly unitLabel: string;
}

/** What we promised, where we stand, and whether it was kept: facts of the period. */
export const CommitmentsCard = ({ comparisons, unitLabel }: CommitmentsCardProps) => {
  const { audience, commitments, infos } = useSession();
  const adopted = commitments.filter(({ status }) => status === 'adopted');
  return (
    <Card
      title="Our own commitments"
      {...(audience === 'leader'
        ? { foot: 'Met and missed are judged by the released figure: close to the promise, its rounding may decide.' }
        : { actions: <LinkText href="#/bench">Register</LinkText> })}
    >
      {adopted.length === 0 ? (
        <p>None is adopted yet. A promise in the register becomes the second yardstick on every figure it is about.</p>
      ) : (
        <ul className={styles['list']}>
          {adopted.map((commitment) => {
            const about = figuresAbout(commitment, comparisons);
            const comparison = about.find((candidate) => addressOfCell(candidate).group.length === 0);
            const units = about.filter((candidate) => addressOfCell(candidate).group.length > 0 && candidate.released.shown);
            const missed = units.filter(({ verdict }) => verdict === 'missed');
            const missedIn = missed.map((unit) => groupWords(addressOfCell(unit).group)).sort((a, b) => a.localeCompare(b, 'en'));
            const unit = infos.get(commitment.metric)?.unit ?? 'ratio';
            return (
              <li key={commitment.id}>
                <strong>{commitment.text}</strong>
                <div className={styles['facts']}>
                  <span>
                    promised {commitment.operator} {formatValue(commitment.threshold, unit)}
                  </span>
                  <span>
                    now{' '}
                    {comparison === undefined ? (
                      audience === 'leader' ? (
                        'not released'
                      ) : (
                        'not measured'
                      )
                    ) : (
                      <Estimate comparison={comparison} />
                    )}
                  </span>
                  {comparison?.verdict == null ? null : (
                    <Badge tone={comparison.verdict === 'met' ? 'accent' : 'danger'}>
                      {comparison.verdict === 'missed' ? 'Missed ◇' : missedIn.length === 0 ? 'Met' : 'Met overall'}
                    </Badge>
                  )}
                  {missedIn.length === 0 ? null : (
                    <span title={missedIn.join(', ')}>
                      ◇ missed in {missedIn.length} of {units.length} {unitsName(unitLabel)}: {missedIn.slice(0, 3).join(', ')}
                      {missedIn.length > 3 ? ', …' : ''}
                    </span>
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

/** The figures a promise is about; where a metric comes in parts only, those that it was held against. */
const figuresAbout = (commitment: Commitment, comparisons: readonly Comparison[]): readonly Comparison[] => {
  const ofMetric = comparisons.filter((comparison) => addressOfCell(comparison).metric === commitment.metric);
  const exact = ofMetric.filter((comparison) => addressOfCell(comparison).facet === commitment.facet);
  return exact.length > 0 || commitment.facet !== null ? exact : ofMetric.filter(({ verdict }) => verdict !== null);
};

const unitsName = (label: string): string => (/^[A-Z][a-z]+$/.test(label) ? `${label.toLowerCase()}s` : `groups by ${label.toLowerCase()}`);
