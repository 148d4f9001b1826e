import { MantineProvider } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import './styles.ts';
import { colorSchemeManager, followPrinter } from './color-scheme.ts';
import { Notices } from './Notices.tsx';
import { theme } from './theme.ts';

/** Around the whole app, once: theme, style sheets, notices. No run-time `<style>`: the variables are a committed file. */
export const UiProvider = ({ children }: { readonly children: ReactNode }) => {
  useEffect(followPrinter, []);
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
      <Notices />
    </MantineProvider>
  );
};
