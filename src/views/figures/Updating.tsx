import type { ReactNode } from 'react';
import styles from './figures.module.css';

/** Figures of before, dimmed while the same question is asked again. */
export const Updating = ({ now, children }: { readonly now: boolean; readonly children: ReactNode }) => (
  <div className={styles['updating']} data-updating={now} aria-busy={now}>
    {children}
  </div>
);
