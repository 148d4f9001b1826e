import type { ReactNode } from 'react';
import styles from './layout.module.css';

export interface CardProps {
  readonly title?: string;
  /** Level of the heading; 2 where the card is a section of the page. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly foot?: ReactNode;
}

export const Card = ({ title, level = 2, children, actions, foot }: CardProps) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles['card']} {...(title === undefined ? {} : { 'aria-label': title })}>
      {title === undefined && actions === undefined ? null : (
        <div className={styles['cardHead']}>
          {title === undefined ? null : <Heading className={styles['cardTitle']}>{title}</Heading>}
          {actions}
        </div>
      )}
      {children}
      {foot === undefined ? null : <div className={styles['foot']}>{foot}</div>}
    </section>
  );
};
