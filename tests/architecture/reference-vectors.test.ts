import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'tests/vectors';
const shared = '../shared/vectors';
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

interface VectorFile {
  readonly cases: readonly { readonly id?: string }[];
}
const casesIn = (name: string): VectorFile['cases'] => (JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as VectorFile).cases;

/** Files and their numbers of cases as the README lists them. */
const listed = new Map(
  [...readFileSync(`${folder}/README.md`, 'utf8').matchAll(/^\| ([a-z_]+) \| (\d+) \|/gm)].map(([, name, count]) => [
    `${name}.json`,
    Number(count),
  ]),
);

const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') && !path.includes('reference-vectors'))
  .map((path) => readFileSync(`tests/${path}`, 'utf8'));

/** `runVectors` takes every case of a file; the tests of disclosure name each case, those of the distributions map over all. */
const isRunInFull = (name: string, text: string): boolean => {
  const stem = name.replace('.json', '');
  if (new RegExp(`runVectors\\(\\s*'${stem}'`).test(text)) return true;
  if (stem === 'dist_tails') return text.includes(`readVectors('dist_tails')`) || text.includes('dist_tails.json');
  if (stem === 'sdc_cube') return text.includes(`casesOf('sdc_cube')`);
  return stem === 'sdc' && casesIn(name).every(({ id }) => text.includes(`'${id}'`));
};

describe('reference vectors', () => {
  it('are the 284 cases that their README counts', () => {
    expect([...listed.keys()].toSorted()).toEqual(files.toSorted());
    for (const [name, count] of listed) expect([name, casesIn(name).length]).toEqual([name, count]);
    expect([...listed.values()].reduce((sum, count) => sum + count, 0)).toBe(284);
  });

  it.each(files)('%s is run, every case of it', (name) => {
    expect(tests.some((text) => isRunInFull(name, text))).toBe(true);
  });

  it('CONTROL: a file no test runs, and a case of disclosure no test names, are noticed', () => {
    expect(isRunInFull('survival.json', "runVectors('severity', 'ST70', run)")).toBe(false);
    expect(isRunInFull('sdc.json', "it.each(['counts_primary_only_fails'])")).toBe(false);
  });

  it.skipIf(!existsSync(shared)).each(files)('%s equals the shared one (skipped where there is none)', (name) => {
    expect(readFileSync(`${folder}/${name}`, 'utf8')).toBe(readFileSync(`${shared}/${name}`, 'utf8'));
  });
});
