import type { ReactNode } from 'react';
import styles from './layout.module.css';

interface Gap {
  readonly children: ReactNode;
  readonly gap?: 4 | 8 | 12 | 16 | 24;
}

/** One below the other. */
export const Stack = ({ children, gap = 16 }: Gap) => (
  <div className={styles['stack']} style={{ gap }}>
    {children}
  </div>
);

interface RowProps extends Gap {
  readonly align?: 'center' | 'end' | 'start' | 'baseline';
  readonly wrap?: boolean;
}

/** Side by side. */
export const Row = ({ children, gap = 8, align = 'center', wrap = true }: RowProps) => (
  <div className={styles['row']} style={{ gap, alignItems: align, ...(wrap ? {} : { flexWrap: 'nowrap' }) }}>
    {children}
  </div>
);

/** As many equal columns as fit, none narrower than `min` pixels; one column on a phone. */
export const Columns = ({ children, min = 280, gap = 16 }: Gap & { readonly min?: number }) => (
  <div className={styles['columns']} style={{ gap, gridTemplateColumns: `repeat(auto-fit, minmax(min(${min}px, 100%), 1fr))` }}>
    {children}
  </div>
);

/** Small gray text: sources, counts, hints. */
export const Muted = ({ children }: { readonly children: ReactNode }) => <span className={styles['muted']}>{children}</span>;

/** The bar of filters under a page's title. */
export const FilterBar = ({ children, label = 'Filters' }: { readonly children: ReactNode; readonly label?: string }) => (
  <div className={styles['filters']} role="group" aria-label={label}>
    {children}
  </div>
);
