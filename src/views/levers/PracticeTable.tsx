import { evidenceGrades, type Practice } from '../../domain/lever.ts';
import { responsibleLevels } from '../../domain/framework.ts';
import { Badge, DataTable, usePrinting, type Column } from '../../ui/index.ts';
import { isOwn } from './own-practices.ts';
import { MetricLinks } from './MetricLinks.tsx';
import { controlOfPractice, familiesOf, leverOf, principlesOf, shortCostOf } from './practice-words.ts';
import styles from './levers.module.css';

export interface PracticeTableProps {
  readonly caption: string;
  readonly practices: readonly Practice[];
  readonly onOpen: (practice: Practice) => void;
  /** The page is about one lever: no column for it. */
  readonly ofOneLever?: boolean;
}

/** Practices, one a row; the title opens the rest. On paper the rest stands in the row. */
export const PracticeTable = ({ caption, practices, onOpen, ofOneLever = false }: PracticeTableProps) => {
  const printing = usePrinting();
  return (
    <DataTable
      caption={caption}
      captionHidden
      empty="No practice passes these filters. Reset them, or add one of your own."
      columns={[
        nameColumn(onOpen),
        ...(printing ? onPaper : [...(ofOneLever ? [] : [{ id: 'lever', header: 'Lever', value: leverOf }]), ...onScreen]),
      ]}
      rows={practices}
      rowKey={({ id }) => id}
    />
  );
};

const nameColumn = (onOpen: PracticeTableProps['onOpen']): Column<Practice> => ({
  id: 'practice',
  header: 'Practice',
  names: true,
  value: ({ id }) => id,
  cell: (practice) => (
    <>
      <button type="button" className={styles['open']} onClick={() => onOpen(practice)}>
        {practice.title}
      </button>
      <small className={styles['id']}>
        {practice.id} {isOwn(practice) ? <Badge>your own</Badge> : null}
      </small>
    </>
  ),
});

const whoAndCost: readonly Column<Practice>[] = [
  { id: 'level', header: 'Who can act', value: ({ level }) => responsibleLevels[level].label },
  { id: 'control', header: 'Control', value: controlOfPractice },
  { id: 'cost', header: 'Cost', unit: 'of payroll a year', value: ({ cost }) => cost, cell: shortCostOf },
  {
    id: 'evidence',
    header: 'Evidence',
    value: ({ evidence }) => evidence.grade,
    cell: ({ evidence: { grade } }) => <span title={evidenceGrades[grade]}>{grade}</span>,
  },
];

const onScreen: readonly Column<Practice>[] = [
  { id: 'principles', header: 'Principles', value: principlesOf },
  { id: 'families', header: 'Pain points', value: familiesOf },
  ...whoAndCost,
  {
    id: 'metrics',
    header: 'Measured by',
    value: ({ metrics }) => metrics.length,
    cell: ({ metrics, measure }) => (metrics.length === 0 ? measure : <MetricLinks ids={metrics} />),
  },
];

const onPaper: readonly Column<Practice>[] = [
  { id: 'steps', header: 'First steps', value: ({ firstSteps }) => firstSteps.join(' ') },
  { id: 'measure', header: 'What to measure', value: ({ measure }) => measure },
  { id: 'note', header: 'What is known', value: ({ evidence }) => evidence.note },
  ...whoAndCost,
];
