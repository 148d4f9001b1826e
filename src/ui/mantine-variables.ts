import { convertCssVariables, defaultCssVariablesResolver, mergeMantineTheme, DEFAULT_THEME } from '@mantine/core';
import { theme } from './theme.ts';

/**
 * Text of `mantine-variables.css`: the variables that the library would else write into a `<style>` at run time, which the
 * page's policy forbids. A unit test holds the committed file to this text and rewrites it under `UPDATE_VARIABLES=1`.
 */
export const mantineVariablesCss = (): string =>
  `/* Generated from theme.ts; do not edit. */\n${convertCssVariables(defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme)), ':root')}\n`;
