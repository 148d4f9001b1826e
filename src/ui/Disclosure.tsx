import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

export const Disclosure = ({ summary, children, open = false }: DisclosureProps) => (
  <details className={styles['disclosure']} open={open}>
    <summary>{summary}</summary>
    <div className={styles['inside']}>{children}</div>
  </details>
);
