import { parseSync } from 'vite';
import { walk, type SyntaxNode } from './walk.ts';

const long = 4000;

export interface LiftedTexts {
  /** The program with `embeddedTexts[n]` in the place of each long text. */
  readonly code: string;
  readonly texts: readonly string[];
}

/** Takes long texts (market packs, programs of workers, readmes) out of a program, so that the page can carry them packed. */
export const liftTexts = (code: string): LiftedTexts => {
  const { program } = parseSync('single.js', code, { sourceType: 'script' });
  const texts: string[] = [];
  const places = new Map<string, number>();
  let out = '';
  let from = 0;
  walk(program, (node) => {
    if (node.type === 'TaggedTemplateExpression') return false;
    const text = node.end - node.start < long ? null : textOf(node);
    if (text === null) return true;
    const place = places.get(text) ?? texts.push(text) - 1;
    places.set(text, place);
    out += `${code.slice(from, node.start)}embeddedTexts[${place}]`;
    from = node.end;
    return false;
  });
  return { code: out + code.slice(from), texts };
};

const textOf = (node: SyntaxNode): string | null => {
  const { value, quasis } = node as SyntaxNode & {
    readonly value?: unknown;
    readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
  };
  if (node.type === 'Literal' && typeof value === 'string') return value;
  if (node.type === 'TemplateLiteral' && quasis?.length === 1) return quasis[0]?.value.cooked ?? null;
  return null;
};
