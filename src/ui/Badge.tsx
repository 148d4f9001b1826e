import type { ReactNode } from 'react';
import styles from './badge.module.css';

export interface BadgeProps {
  readonly children: ReactNode;
  readonly tone?: 'neutral' | 'accent' | 'caution' | 'danger';
  readonly title?: string;
}

export const Badge = ({ children, tone = 'neutral', title }: BadgeProps) => (
  <span className={styles['badge']} data-tone={tone} title={title}>
    {children}
  </span>
);
