import type { ReactNode } from 'react';
import styles from './state-box.module.css';

export interface StateBoxProps {
  readonly state: 'empty' | 'loading' | 'error';
  readonly title: string;
  readonly children?: ReactNode;
  /** What helps: a link to the file that is missing, Retry, Copy details. */
  readonly action?: ReactNode;
  /** Height in pixels that the finished content will have, so that the page does not jump. */
  readonly height?: number;
}

/** In the place of content that is not there: because nothing fills it, because it is on its way, or because it failed. */
export const StateBox = ({ state, title, children, action, height }: StateBoxProps) => (
  <div
    className={styles['box']}
    data-state={state}
    role={state === 'error' ? 'alert' : 'status'}
    aria-busy={state === 'loading'}
    style={height === undefined ? undefined : { minHeight: height }}
  >
    <p className={styles['title']}>{title}</p>
    {children === undefined ? null : <div className={styles['text']}>{children}</div>}
    {action === undefined ? null : <div className={styles['action']}>{action}</div>}
  </div>
);
