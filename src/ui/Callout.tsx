import type { ReactNode } from 'react';
import styles from './callout.module.css';

export interface CalloutProps {
  readonly tone?: 'note' | 'caution' | 'danger';
  readonly title?: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

const sign = { note: 'i', caution: '!', danger: '!' } as const;

/** A remark that stands out of the text; its tone is a word-sized sign and a border, never color alone. */
export const Callout = ({ tone = 'note', title, children, action }: CalloutProps) => (
  <div className={styles['callout']} data-tone={tone}>
    <span className={styles['sign']} aria-hidden="true">
      {sign[tone]}
    </span>
    <div>
      {title === undefined ? null : <p className={styles['title']}>{title}</p>}
      {children}
      {action === undefined ? null : <div className={styles['action']}>{action}</div>}
    </div>
  </div>
);
