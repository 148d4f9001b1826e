import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';

export interface Edge {
  /** Path below src, with forward slashes. */
  readonly from: string;
  /** Path below src for a relative import, else the package as written. */
  readonly to: string;
  readonly isPackage: boolean;
  readonly isType: boolean;
  readonly isDynamic: boolean;
}

const slashes = (path: string): string => path.split(sep).join('/');
const root = resolve('src');

export const sourceFiles = (): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map(slashes)
    .sort();

const bare = (request: string): string => request.replace(/[?#].*$/, '');

/** Every import and re-export of one file, type-only ones included. */
export const edgesOf = (from: string, source: string): Edge[] => {
  const { module } = parseSync(from, source, { sourceType: 'module' });
  const edge = (request: string, isType: boolean, isDynamic: boolean): Edge => {
    const isPackage = !request.startsWith('.');
    return {
      from,
      to: isPackage ? bare(request) : slashes(relative(root, join(root, dirname(from), bare(request)))),
      isPackage,
      isType,
      isDynamic,
    };
  };
  const isTypeOnly = (entries: readonly { readonly isType: boolean }[]): boolean =>
    entries.length > 0 && entries.every((entry) => entry.isType);
  return [
    ...module.staticImports.map((found) => edge(found.moduleRequest.value, isTypeOnly(found.entries), false)),
    ...module.staticExports.flatMap((found) =>
      found.entries.flatMap((entry) => (entry.moduleRequest ? [edge(entry.moduleRequest.value, entry.isType, false)] : [])),
    ),
    ...module.dynamicImports.flatMap((found) => {
      const text = source.slice(found.moduleRequest.start, found.moduleRequest.end);
      const literal = /^['"`]([^'"`$]+)['"`]$/.exec(text)?.[1];
      return [edge(literal ?? './', false, true)];
    }),
  ];
};

export const allEdges = (): Edge[] => sourceFiles().flatMap((file) => edgesOf(file, readFileSync(join(root, file), 'utf8')));
