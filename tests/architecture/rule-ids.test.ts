import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Book {
  readonly prefix: string;
  readonly folder: string;
  readonly file: string;
}

interface Rule {
  readonly id: string;
  /** Files of the book's own folder that the row names. */
  readonly files: readonly string[];
}

const books: readonly Book[] = [
  { prefix: 'ST', folder: 'src/statistics', file: 'src/statistics/METHODS.md' },
  { prefix: 'PR', folder: 'src/privacy', file: 'src/privacy/RULES.md' },
];

/** A rule is a table row that starts with its id. */
const rulesOf = (text: string, prefix: string): readonly Rule[] =>
  text.split('\n').flatMap((line) => {
    const id = new RegExp(`^\\|\\s*\\**(${prefix}\\d{1,3})\\**\\s*\\|`).exec(line)?.[1];
    return id === undefined ? [] : [{ id, files: [...line.matchAll(/[a-z-]+(?:\.[a-z]+)*\.(?:ts|sql)\b/g)].map(([name]) => name) }];
  });

const idsIn = (text: string, prefix: string): ReadonlySet<string> => new Set(text.match(new RegExp(`\\b${prefix}\\d{1,3}\\b`, 'g')) ?? []);

/** In a test only names and comments cite; a personnel number ST12 in made-up data does not. */
const citingLines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /^\s*(?:\/\/|\/?\*|(?:describe|it|test)\b|\[?'(?:ST|PR)\d)|runVectors\(/.test(line))
    .join('\n');

const designOf: Readonly<Record<string, string>> = { ST: '../shared/design/statistics.md', PR: '../shared/design/privacy.md' };

/** Ids of the rows of a design page; a row may hold several, and ranges. */
const rulesInDesign = (text: string, prefix: string): readonly string[] =>
  text.split('\n').flatMap((line) => (line.startsWith('|') ? [...idsIn(line.split('|')[1] ?? '', prefix)] : []));

const uncited = (rules: readonly Rule[], cited: ReadonlySet<string>): readonly string[] =>
  rules.filter((r) => !cited.has(r.id)).map((r) => r.id);

const unknown = (rules: readonly Rule[], cited: ReadonlySet<string>): readonly string[] => {
  const known = new Set(rules.map((r) => r.id));
  return [...cited].filter((id) => !known.has(id));
};

const filesUnder = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => `${folder}/${path}`);

const testText = filesUnder('tests', /\.tsx?$/)
  .filter((path) => !path.includes('rule-ids'))

  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe.each(books)('rules of $file', ({ prefix, folder, file }) => {
  const rules = rulesOf(readFileSync(file, 'utf8'), prefix);
  const cited = idsIn(citingLines(testText), prefix);

  it('are numbered once each', () => {
    expect(rules.length).toBeGreaterThan(5);
    expect(new Set(rules.map((r) => r.id)).size).toBe(rules.length);
  });

  it('are each cited by a test', () => {
    expect(uncited(rules, cited)).toEqual([]);
  });

  it.skipIf(!existsSync(designOf[prefix] ?? ''))('are all that the design pages have (skipped where there are none)', () => {
    const wanted = rulesInDesign(readFileSync(designOf[prefix] ?? '', 'utf8'), prefix);
    expect(wanted.length).toBeGreaterThan(40);
    expect(wanted.filter((id) => !rules.some((r) => r.id === id))).toEqual([]);
  });

  it('exist wherever a test or a source file of the folder cites one', () => {
    expect(unknown(rules, cited)).toEqual([]);
    const source = filesUnder(folder, /\.ts$/).map((path) => readFileSync(path, 'utf8'));
    expect(unknown(rules, idsIn(source.join('\n'), prefix))).toEqual([]);
  });
});

describe('CONTROL: the check of rule ids', () => {
  const planted = rulesOf(
    '| Rule | In short | Where |\n|---|---|---|\n| ST1 | one | root.ts |\n| **ST2** | two | metrics |\nST3 in prose',
    'ST',
  );
  it('reads rows, not prose', () => {
    expect(planted).toEqual([
      { id: 'ST1', files: ['root.ts'] },
      { id: 'ST2', files: [] },
    ]);
  });
  it('goes red on a rule no test cites and on a citation of no rule', () => {
    const text = citingLines("it('ST1 holds', () => {});\n  it('ST9 is made up', () => {});\nconst row = 'ST2';\n");
    expect(uncited(planted, idsIn(text, 'ST'))).toEqual(['ST2']);
    expect(unknown(planted, idsIn(text, 'ST'))).toEqual(['ST9']);
  });
});

describe('METHODS.md', () => {
  it('names only files that exist, and every file of the folder but the door and the root finders', () => {
    const text = readFileSync('src/statistics/METHODS.md', 'utf8');
    const named = new Set(rulesOf(text, 'ST').flatMap((r) => r.files));
    expect([...named].filter((name) => !existsSync(`src/statistics/${name}`) && !text.includes(`tests/unit/statistics/${name}`))).toEqual(
      [],
    );
    const unnamed = new Set(['index.ts', 'root.ts']);
    const files = readdirSync('src/statistics').filter((name) => name.endsWith('.ts'));
    expect(files.filter((name) => !named.has(name) && !unnamed.has(name))).toEqual([]);
  });
});
