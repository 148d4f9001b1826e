import type { EquityCheck, EquityGroup } from '../../domain/goal-checks.ts';
import { formatCount, formatEstimate, formatPercent } from '../../domain/format.ts';
import type { MetricUnit } from '../../domain/reading.ts';
import { DataTable, Disclosure, type Column } from '../../ui/index.ts';
import styles from './goals.module.css';

/** One sentence a split, its groups on demand; a missing column is "no data", not an all-clear. */
export const EquitySplits = ({ check, unit }: { readonly check: EquityCheck; readonly unit: MetricUnit }) => (
  <ul className={styles['splits']}>
    {check.splits.map(({ dimension, label, state, groups, tooFew, sentence }) => (
      <li key={dimension} data-state={state}>
        <p>{sentence}</p>
        {groups.length === 0 ? null : (
          <Disclosure summary={`${formatCount(groups.length)} groups by ${label.toLowerCase()}`}>
            <DataTable
              caption={`Groups by ${label.toLowerCase()}`}
              captionHidden
              compact
              columns={columnsFor(label, unit)}
              rows={groups}
              rowKey={({ name }) => name}
            />
            {tooFew.length === 0 ? null : <p>Too few people to be told: {tooFew.join(', ')}.</p>}
          </Disclosure>
        )}
      </li>
    ))}
  </ul>
);

const columnsFor = (label: string, unit: MetricUnit): readonly Column<EquityGroup>[] => [
  { id: 'name', header: label, names: true, value: ({ name }) => name },
  { id: 'value', header: 'Stands at', align: 'right', value: ({ value }) => value, cell: (group) => formatEstimate(group, unit) },
  { id: 'standing', header: 'Against the others', value: ({ standing }) => standing },
  {
    id: 'people',
    header: 'Of the people',
    align: 'right',
    value: ({ shareOfPeople }) => shareOfPeople,
    cell: ({ shareOfPeople }) => formatPercent(shareOfPeople),
  },
  {
    id: 'gain',
    header: 'Of the gain',
    align: 'right',
    value: ({ shareOfGain }) => shareOfGain,
    cell: ({ shareOfGain }) => formatPercent(shareOfGain),
  },
  {
    id: 'left',
    header: 'Could be left out',
    value: ({ couldBeLeftOut }) =>
      couldBeLeftOut === null ? 'cannot be said' : couldBeLeftOut ? 'yes: the target can be met without them' : 'no',
  },
];
