import type { ListeningRecord } from '../../domain/act.ts';
import { formatCount, formatDate } from '../../domain/format.ts';
import { Button } from '../../ui/index.ts';
import { withoutOne } from '../acting/plans-contract.ts';
import { usePlans } from '../acting/plans-context.ts';
import styles from './act.module.css';
import { methodLabels } from './listening-methods.ts';

/** The listening steps of a finding; without one it says so, and that it can be shown. */
export const HeardList = ({ records }: { readonly records: readonly ListeningRecord[] }) => {
  const { change } = usePlans();
  if (records.length === 0)
    return <p className={styles['hint']}>Not yet. A goal can be set without it; the sheet then says that nobody was asked.</p>;
  return (
    <ul className={styles['records']}>
      {records.map((record) => (
        <li key={record.id}>
          <div>
            <strong>{recordWords(record)}</strong>
            {record.heard === '' ? ' (planned)' : `: ${record.heard}`}
          </div>
          <Button
            size="small"
            kind="quiet"
            label={`Remove: ${recordWords(record)}`}
            onClick={() => change('a listening step', (now) => ({ ...now, listening: withoutOne(now.listening, record.id) }))}
          >
            Remove
          </Button>
        </li>
      ))}
    </ul>
  );
};

/** `Focus group, Nov 12, 2026, 7 people`. */
export const recordWords = ({ method, on, people }: ListeningRecord): string =>
  [methodLabels[method], ...(on === null ? [] : [formatDate(on)]), ...(people === null ? [] : [`${formatCount(people)} people`])].join(
    ', ',
  );
