export interface Notice {
  readonly id: number;
  readonly tone: 'note' | 'success' | 'error';
  readonly title: string;
  readonly message?: string;
}

let notices: readonly Notice[] = [];
let last = 0;
const listeners = new Set<() => void>();

const change = (next: readonly Notice[]): void => {
  notices = next;
  for (const listener of listeners) listener();
};

export const readNotices = (): readonly Notice[] => notices;

export const watchNotices = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const dismissNotice = (id: number): void => change(notices.filter((notice) => notice.id !== id));

/** Says something in the corner of the page; errors stay until closed, the rest goes after eight seconds. */
export const notify = (notice: Omit<Notice, 'id'>): void => {
  const id = ++last;
  change([...notices, { ...notice, id }]);
  if (notice.tone !== 'error') setTimeout(() => dismissNotice(id), 8000);
};
