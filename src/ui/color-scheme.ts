import { useMantineColorScheme, type MantineColorSchemeManager } from '@mantine/core';

export type ColorScheme = 'light' | 'dark' | 'auto';

const key = 'job-quality-benchmark:color-scheme';
const root = (): HTMLElement => document.documentElement;
const isScheme = (text: string | null): text is ColorScheme => text === 'light' || text === 'dark' || text === 'auto';

/** Storage may be refused (private window, `file:` page): the choice then lasts for this page only. */
const stored = (): ColorScheme | null => {
  try {
    const text = localStorage.getItem(key);
    return isScheme(text) ? text : null;
  } catch {
    return null;
  }
};

const systemIsDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;
const shown = (scheme: ColorScheme): 'light' | 'dark' => (scheme === 'auto' ? (systemIsDark() ? 'dark' : 'light') : scheme);

/** Sets the scheme before the first render; `main.tsx` calls it before anything else, so that no light frame is painted. */
export const applyColorScheme = (): void => root().setAttribute('data-mantine-color-scheme', shown(stored() ?? 'auto'));

export const colorSchemeManager: MantineColorSchemeManager = {
  get: (fallback) => stored() ?? fallback,
  set: (scheme) => {
    try {
      localStorage.setItem(key, scheme);
    } catch {
      // Not kept; the page itself has already changed.
    }
  },
  subscribe: () => {},
  unsubscribe: () => {},
  clear: () => {
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  },
};

/** Paper is always light: library parts select on the attribute, so it changes for the time of printing. */
export const followPrinter = (): (() => void) => {
  let before: string | null = null;
  const toPaper = () => {
    before = root().getAttribute('data-mantine-color-scheme');
    root().setAttribute('data-mantine-color-scheme', 'light');
  };
  const toScreen = () => {
    if (before !== null) root().setAttribute('data-mantine-color-scheme', before);
  };
  addEventListener('beforeprint', toPaper);
  addEventListener('afterprint', toScreen);
  return () => {
    removeEventListener('beforeprint', toPaper);
    removeEventListener('afterprint', toScreen);
  };
};

export const useColorScheme = (): { readonly scheme: ColorScheme; readonly setScheme: (scheme: ColorScheme) => void } => {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return { scheme: colorScheme, setScheme: setColorScheme };
};
