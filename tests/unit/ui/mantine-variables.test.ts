import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mantineVariablesCss } from '../../../src/ui/mantine-variables.ts';

/** The formatter lays the file out; its content is what counts. */
const squeezed = (css: string) => css.replaceAll('"', "'").replace(/\s+/g, '').replaceAll(';}', '}').toLowerCase();
const path = 'src/ui/mantine-variables.css';

it('the committed variables are those of the theme, both color schemes', () => {
  const css = mantineVariablesCss();
  if (process.env['UPDATE_VARIABLES'] !== undefined) writeFileSync(path, css);
  expect(squeezed(readFileSync(path, 'utf8'))).toBe(squeezed(css));
  expect(css).toContain('--mantine-color-civic-8: #12477f');
  expect(css).toContain(':root[data-mantine-color-scheme="dark"]');
});
