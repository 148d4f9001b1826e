import { Drawer, Modal } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly actions?: ReactNode;
}

/** The library's header element would count as a second banner of the page. */
const plainHeader = { header: { role: 'presentation' } } as const;

const quiet = { transition: 'fade', duration: 0 } as const;

/** The library gives the focus back when a dialog closes; one that is taken away while it is open does so here. */
const useFocusBack = (open: boolean): void => {
  const [opener] = useState(() => (open ? document.activeElement : null));
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) setTimeout(() => (document.activeElement === document.body ? opener.focus() : undefined));
    },
    [opener],
  );
};

/** Focus goes in, Esc closes, focus returns to the opener. */
export const Dialog = ({ title, open, onClose, children, actions }: DialogProps) => {
  useFocusBack(open);
  return (
    <Modal
      title={title}
      opened={open}
      onClose={onClose}
      lockScroll={false}
      transitionProps={quiet}
      attributes={plainHeader}
      centered
      closeButtonProps={{ 'aria-label': `Close: ${title}` }}
    >
      {children}
      {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
    </Modal>
  );
};

/** The same manners as a dialog, at the right edge of the page; the whole width on a phone. */
export const SidePanel = ({ title, open, onClose, children, side = 'right' }: DialogProps & { readonly side?: 'left' | 'right' }) => {
  useFocusBack(open);
  return (
    <Drawer
      title={title}
      opened={open}
      onClose={onClose}
      position={side}
      size={side === 'left' ? 280 : 520}
      lockScroll={false}
      transitionProps={quiet}
      attributes={plainHeader}
      classNames={{ title: styles['title'] ?? '' }}
      closeButtonProps={{ 'aria-label': `Close: ${title}` }}
    >
      {children}
    </Drawer>
  );
};
