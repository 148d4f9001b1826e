import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './explain.module.css';

/** A word that explains itself on hover, focus and click; the explanation must not be the only place of a fact. */
export const Explain = ({ children, text }: { readonly children: ReactNode; readonly text: string }) => (
  <Tooltip label={text} multiline maw={320} withArrow events={{ hover: true, focus: true, touch: true }} transitionProps={{ duration: 0 }}>
    <button type="button" className={styles['word']}>
      {children}
    </button>
  </Tooltip>
);
