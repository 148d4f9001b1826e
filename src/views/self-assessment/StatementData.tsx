import type { Statement } from '../../levers/index.ts';
import { DataSays } from './DataSays.tsx';
import { FiguresBeside } from './FiguresBeside.tsx';
import styles from './self-assessment.module.css';
import type { Checked } from './use-checked.ts';

/** What the data say of one statement: kept, missed, nothing promised, or the column that is missing. */
export const StatementData = ({ statement, checked }: { readonly statement: Statement; readonly checked: Checked }) => {
  const found = checked.dataOf.get(statement.id);
  if (found === undefined) return null;
  return (
    <div className={styles['data']} data-says={found.data} aria-busy={checked.state === 'loading' && statement.metric !== null}>
      {checked.state === 'loading' && statement.metric !== null ? (
        <p>Looking at the figures.</p>
      ) : checked.state === 'failed' && statement.metric !== null ? (
        <p>The figures could not be measured.</p>
      ) : (
        <>
          <p>
            <DataSays row={found} />
          </p>
          <FiguresBeside figures={found.figures} />
        </>
      )}
    </div>
  );
};
