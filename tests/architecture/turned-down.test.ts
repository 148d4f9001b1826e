import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('ST103 the libraries that METHODS.md turns down are not part of the product, nor anything that brings a language of its own', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly dependencies: Readonly<Record<string, string>> };
  expect(dependencies).toHaveProperty('@stdlib/stats-base-dists-normal');
  expect(Object.keys(dependencies).filter((name) => /jstat|simple-statistics|lib-r-math|regression|webr|pyodide/.test(name))).toEqual([]);
});
