import type { ReactNode } from 'react';
import styles from './link-text.module.css';

export interface LinkTextProps {
  /** Always inside this page: `#/…`. Outside addresses are shown as text, never as links. */
  readonly href: `#${string}` | string;
  readonly children: ReactNode;
  /** Drawn as a button, for the main way on from an empty state. */
  readonly asButton?: boolean;
  readonly label?: string;
}

export const LinkText = ({ href, children, asButton = false, label }: LinkTextProps) => (
  <a href={href} className={asButton ? styles['button'] : styles['link']} aria-label={label}>
    {children}
  </a>
);
