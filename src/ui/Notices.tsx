import { Notification } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { dismissNotice, readNotices, watchNotices } from './notices-store.ts';
import styles from './notices.module.css';

const color = { note: 'civic', success: 'teal', error: 'red' } as const;

/** The live region exists before its first message, or screen readers miss it. */
export const Notices = () => {
  const notices = useSyncExternalStore(watchNotices, readNotices);
  return (
    <div className={styles['notices']} role="status" aria-live="polite">
      {notices.map((notice) => (
        <Notification
          key={notice.id}
          role="group"
          title={notice.title}
          color={color[notice.tone]}
          withBorder
          closeButtonProps={{ 'aria-label': `Close: ${notice.title}` }}
          onClose={() => dismissNotice(notice.id)}
        >
          {notice.message}
        </Notification>
      ))}
    </div>
  );
};
