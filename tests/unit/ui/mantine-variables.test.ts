import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mantineVariablesCss } from '../../../src/ui/mantine-variables.ts';

const path = 'src/ui/mantine-variables.css';

it('the committed variables are those of the theme, both color schemes', () => {
  const css = mantineVariablesCss();
  if (process.env['UPDATE_VARIABLES'] !== undefined) writeFileSync(path, css);
  expect(readFileSync(path, 'utf8')).toBe(css);
  expect(css).toContain('--mantine-color-civic-8: #12477f');
  expect(css).toContain(`:root[data-mantine-color-scheme="dark"]`);
});
