import { useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { SidePanel } from './Dialog.tsx';
import styles from './shell.module.css';

export interface NavItem {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
  /** A word beside the item: how many things wait there. */
  readonly note?: string;
  readonly children?: readonly NavItem[];
}

export interface ShellProps {
  readonly organization: string;
  readonly sample: boolean;
  readonly nav: readonly NavItem[];
  /** Controls at the right of the header. */
  readonly controls?: ReactNode;
  /** One line at the foot: local only, data as of, hidden groups. */
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every screen: skip link, header, navigation (a drawer on a narrow page), main, foot. Own grid, no run-time style. */
export const Shell = ({ organization, sample, nav, controls, foot, children }: ShellProps) => {
  const [drawer, setDrawer] = useState(false);
  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#main" onClick={focusMain}>
        Skip to content
      </a>
      <header className={styles['header']}>
        <div className={styles['menu']}>
          <Button kind="quiet" size="small" expanded={drawer} onClick={() => setDrawer(true)}>
            Menu
          </Button>
        </div>
        <span className={styles['product']}>Job Quality Benchmark</span>
        <span className={styles['organization']}>{organization}</span>
        {sample ? <span className={styles['sample']}>SAMPLE</span> : null}
        <div className={styles['controls']}>{controls}</div>
      </header>
      <nav className={styles['nav']} aria-label="Main">
        <NavList items={nav} />
      </nav>
      <SidePanel title="Menu" side="left" open={drawer} onClose={() => setDrawer(false)}>
        <nav aria-label="Main, in the menu" onClick={() => setDrawer(false)}>
          <NavList items={nav} />
        </nav>
      </SidePanel>
      <main id="main" tabIndex={-1} className={styles['main']} data-sample={sample}>
        {children}
      </main>
      <footer className={styles['footer']}>
        {sample ? <strong>SAMPLE data: made-up people. </strong> : null}
        {foot}
      </footer>
    </div>
  );
};

const NavList = ({ items }: { readonly items: readonly NavItem[] }) => (
  <ul className={styles['list']}>
    {items.map((item) => (
      <li key={item.href}>
        <a href={item.href} aria-current={item.current ? 'page' : undefined}>
          <span>{item.label}</span>
          {item.note === undefined ? null : <span className={styles['note']}>{item.note}</span>}
        </a>
        {item.children === undefined || item.children.length === 0 ? null : <NavList items={item.children} />}
      </li>
    ))}
  </ul>
);

/** The address holds the route, so the skip link moves the focus itself instead of changing the hash. */
const focusMain = (event: { preventDefault: () => void }): void => {
  event.preventDefault();
  document.getElementById('main')?.focus();
};
