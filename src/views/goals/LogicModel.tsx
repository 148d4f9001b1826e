import type { ReactNode } from 'react';
import styles from './goals.module.css';

interface LogicColumn {
  readonly title: string;
  /** The question it answers. */
  readonly asks: string;
  readonly content: ReactNode;
}

/** Inputs, activities, outputs, outcome: side by side, each leading to the next; one below the other on a phone. */
export const LogicModel = ({ columns }: { readonly columns: readonly LogicColumn[] }) => (
  <div className={styles['model']} role="group" aria-label="Logic model">
    {columns.map(({ title, asks, content }) => (
      <section key={title} className={styles['column']} aria-label={title}>
        <h2 className={styles['columnTitle']}>{title}</h2>
        <p className={styles['asks']}>{asks}</p>
        {content}
      </section>
    ))}
  </div>
);
