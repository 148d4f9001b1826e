import { formatCount } from '../../domain/format.ts';
import type { PolicyAgainstData, PolicyAndData } from '../../levers/index.ts';
import { Card, DataTable, LinkText } from '../../ui/index.ts';
import { groupWords } from '../figures/words.ts';
import { usePlans } from '../acting/plans-context.ts';
import { answerWords } from './answer-words.ts';
import { isUnpromised } from './data-words.ts';
import { DataSays } from './DataSays.tsx';
import { FiguresBeside } from './FiguresBeside.tsx';
import styles from './self-assessment.module.css';

/** Answers beside what was measured, cell by cell of the matrix: where policy says yes and data says no comes first. */
export const PolicyMatrix = ({ against }: { readonly against: PolicyAgainstData }) => {
  const cells = [...new Map(against.rows.map(({ cell }) => [cell.finding, cell])).values()];
  return (
    <Card
      title="What we say beside what was measured"
      foot="Data give a verdict only where something was promised: a commitment kept or missed is a fact. What nobody promised is not judged."
    >
      {cells.some(isContradiction) ? null : (
        <p>
          <strong>Policy says yes, data says no: nowhere</strong> among the{' '}
          {formatCount(against.rows.filter(({ data }) => data !== 'no data').length)} answers that data can check.
        </p>
      )}
      {cells.map((cell) => {
        const rows = against.rows.filter((row) => row.cell === cell);
        return (
          <section key={cell.finding} className={styles['cell']} data-contradicted={isContradiction(cell)}>
            <h3>
              {cell.finding} ({formatCount(rows.length)})
            </h3>
            <p>
              {rows.every(isUnpromised) ? '' : `${cell.advice} `}
              {rows.some(isUnpromised) ? 'Where nothing is promised, a commitment makes the figure a verdict.' : ''}
            </p>
            <DataTable
              caption={`${cell.finding}: statements with their answers and figures`}
              captionHidden
              sortable={false}
              columns={[
                { id: 'statement', header: 'Statement', names: true, value: ({ statement }) => statement.text },
                { id: 'answer', header: 'Our answer', value: ({ given }) => answerWords[given] },
                { id: 'because', header: 'What the data say', value: ({ because }) => because, cell: (row) => <Because row={row} /> },
                {
                  id: 'figures',
                  header: 'Measured',
                  value: () => null,
                  cell: ({ figures }) => (figures.length === 0 ? '–' : <FiguresBeside figures={figures} />),
                },
                { id: 'evidence', header: 'Evidence', value: () => null, cell: ({ statement }) => <Evidence id={statement.id} /> },
              ]}
              rows={rows}
              rowKey={({ statement }) => statement.id}
            />
          </section>
        );
      })}
      {against.unknown.length === 0 ? null : (
        <section className={styles['cell']}>
          <h3>Don’t know ({formatCount(against.unknown.length)})</h3>
          <p>Find out who knows before anything else is decided.</p>
          <ul>
            {against.unknown.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </Card>
  );
};

const isContradiction = ({ answer, data }: Pick<PolicyAndData, 'answer' | 'data'>): boolean => answer === 'yes' && data === 'misses';

const mostNamed = 3;

const Because = ({ row }: { readonly row: PolicyAndData }) => (
  <>
    <DataSays row={row} />
    {missedWords(row)}
    {isUnpromised(row) ? <LinkText href="#/bench">Add a commitment</LinkText> : null}
  </>
);

const missedWords = ({ missedIn }: PolicyAndData): string => {
  if (missedIn.length === 0) return '';
  const named = missedIn.slice(0, mostNamed).map(({ group }) => groupWords(group));
  return ` Missed in ${named.join(', ')}${missedIn.length > mostNamed ? ` and ${formatCount(missedIn.length - mostNamed)} more` : ''}.`;
};

const Evidence = ({ id }: { readonly id: string }) => {
  const given = usePlans().state.assessment[id];
  return <>{given?.evidence || 'none noted'}</>;
};
