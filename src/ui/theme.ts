import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The deep end of the diverging scale (`#12477F`) is the color of action, so that one blue runs through the whole page. */
const civic: MantineColorsTuple = [
  '#eaf2f9',
  '#d3e3f1',
  '#a6c6e2',
  '#79a9d2',
  '#4f97c7',
  '#3a80b4',
  '#2b6ba0',
  '#1f5a91',
  '#12477f',
  '#0c3767',
];

export const theme = createTheme({
  colors: { civic },
  primaryColor: 'civic',
  primaryShade: { light: 8, dark: 8 },
  fontFamily: "'Public Sans Variable', 'Public Sans', system-ui, sans-serif",
  headings: { fontFamily: "'Public Sans Variable', 'Public Sans', system-ui, sans-serif", fontWeight: '650' },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  lineHeights: { xs: '1.45', sm: '1.45', md: '1.45', lg: '1.45', xl: '1.3' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  defaultRadius: '6px',
  cursorType: 'pointer',
  respectReducedMotion: true,
  breakpoints: { xs: '22em', sm: '37.5em', md: '60em', lg: '80em', xl: '90em' },
});
