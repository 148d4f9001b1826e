import { useEffect, type ReactNode } from 'react';
import { LinkText } from './LinkText.tsx';
import styles from './page-head.module.css';

export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

export interface PageHeadProps {
  /** Name of the page, for the window's title and the line above the finding. */
  readonly page: string;
  /** What the page found, as a sentence: the one h1. */
  readonly finding: string;
  readonly crumbs?: readonly Crumb[];
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

const product = 'Job Quality Benchmark';

export const PageHead = ({ page, finding, crumbs = [], lead, actions }: PageHeadProps) => {
  useEffect(() => {
    document.title = `${page} · ${product}`;
  }, [page]);
  return (
    <header className={styles['head']}>
      <div className={styles['words']}>
        {crumbs.length === 0 ? (
          <p className={styles['page']}>{page}</p>
        ) : (
          <nav aria-label="Where you are" className={styles['page']}>
            <ol className={styles['crumbs']}>
              {crumbs.map((crumb) => (
                <li key={crumb.label}>{crumb.href === undefined ? crumb.label : <LinkText href={crumb.href}>{crumb.label}</LinkText>}</li>
              ))}
            </ol>
          </nav>
        )}
        <h1 id="title" tabIndex={-1}>
          {finding}
        </h1>
        {lead === undefined ? null : <div className={styles['lead']}>{lead}</div>}
      </div>
      {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
    </header>
  );
};
