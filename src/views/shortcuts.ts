import { useEffect, useRef, useSyncExternalStore } from 'react';
import { goTo } from './hash-location.ts';

/** Single keys of the page; they can be switched off (WCAG 2.1.4). */
export const shortcuts = [
  { keys: 'g o', does: 'Overview', to: '/overview' },
  { keys: 'g p', does: 'Pain points', to: '/pain' },
  { keys: 'g m', does: 'Metrics', to: '/metrics' },
  { keys: 'g l', does: 'Levers', to: '/levers' },
  { keys: 'g a', does: 'Self-assessment', to: '/assess' },
  { keys: 'g b', does: 'Benchmarks', to: '/bench' },
  { keys: 'g d', does: 'Data quality', to: '/data' },
  { keys: 'g r', does: 'Report', to: '/report' },
  { keys: 'g s', does: 'Settings', to: '/settings' },
] as const;

let on = true;
const listeners = new Set<() => void>();

export const useSingleKeys = (): readonly [boolean, (next: boolean) => void] => [
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => on,
  ),
  (next) => {
    on = next;
    for (const listener of listeners) listener();
  },
];

export const useShortcuts = (onHelp: () => void): void => {
  const started = useRef(0);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!on || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '?') {
        event.preventDefault();
        onHelp();
      } else if (event.key === 'g') {
        started.current = event.timeStamp;
      } else if (event.timeStamp - started.current < 1500) {
        started.current = 0;
        const shortcut = shortcuts.find(({ keys }) => keys === `g ${event.key}`);
        if (shortcut !== undefined) goTo(shortcut.to);
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [onHelp]);
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.closest('[role="dialog"]') !== null);
