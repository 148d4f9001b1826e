import type { ReactNode } from 'react';
import type { CostRange, WhatIf } from '../../domain/goal-checks.ts';
import { Button } from '../../ui/index.ts';
import { costWords } from '../pain-points/estimate-words.ts';
import styles from './goals.module.css';

interface WhatIfRangesProps {
  readonly whatIf: WhatIf;
  /** Takes the range of acting over as the money of the sheet; absent where it comes from there. */
  readonly onTake?: (range: CostRange) => void;
}

/** Both ranges beside each other, each with its source; where one is not known it says so. */
export const WhatIfRanges = ({ whatIf, onTake }: WhatIfRangesProps) => (
  <>
    <p>{whatIf.sentence}</p>
    <div className={styles['ranges']}>
      <Range title="Acting" range={whatIf.acting}>
        {whatIf.acting === null || onTake === undefined ? null : (
          <Button size="small" onClick={() => onTake(whatIf.acting!)}>
            Take over as the money of the sheet
          </Button>
        )}
      </Range>
      <Range title="Doing nothing" range={whatIf.doingNothing} />
    </div>
    {whatIf.notes.length === 0 ? null : (
      <ul className={styles['notes']}>
        {whatIf.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    )}
  </>
);

const Range = ({ title, range, children }: { readonly title: string; readonly range: CostRange | null; readonly children?: ReactNode }) => (
  <section aria-label={title}>
    <h3>{title}</h3>
    {range === null ? (
      <p>Not known from what is loaded.</p>
    ) : (
      <>
        <p>
          <strong>{costWords(range)}</strong>
        </p>
        <p className={styles['source']}>{range.source}</p>
      </>
    )}
    {children}
  </section>
);
