import { useRef, type ReactNode } from 'react';
import styles from './scroll-box.module.css';
import { useScrolls } from './use-scrolls.ts';

/** Scrolls sideways what is too wide for the page, which itself never does; reachable by key only while it scrolls. */
export const ScrollBox = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(box);
  return (
    <div ref={box} className={styles['box']} {...(scrolls ? { tabIndex: 0, role: 'group', 'aria-label': label } : {})}>
      {children}
    </div>
  );
};
