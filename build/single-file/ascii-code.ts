import { parseSync } from 'vite';
import { walk, type SyntaxNode } from './walk.ts';

/** The same program in ASCII letters, so that the page's encoding does not matter to it. */
export const asciiCode = (code: string): string => asciiLetters(cookRawTemplates(code), (unit) => `\\u${unit}`);

/** The same style sheet in ASCII letters. */
export const asciiSheet = (sheet: string): string => asciiLetters(sheet, (unit) => `\\${unit} `);

/** The same markup in ASCII letters. */
export const asciiMarkup = (markup: string): string =>
  markup.replace(/[^\0-\x7f]/gu, (letter) => `&#x${(letter.codePointAt(0) ?? 0).toString(16)};`);

const asciiLetters = (text: string, write: (unit: string) => string): string =>
  text.replace(/[^\0-\x7f]/g, (letter) => write(letter.charCodeAt(0).toString(16).padStart(4, '0')));

interface TaggedTemplate extends SyntaxNode {
  readonly tag: SyntaxNode;
  readonly quasi: { readonly quasis: readonly { readonly value: { readonly raw: string } }[]; readonly expressions: readonly SyntaxNode[] };
}

/** A raw template takes an escape for letters: one that holds letters beyond ASCII becomes a sum of strings. */
const cookRawTemplates = (code: string): string => {
  let out = '';
  let from = 0;
  walk(parseSync('single.js', code, { sourceType: 'script' }).program, (node) => {
    if (!isTagged(node) || !/[^\0-\x7f]/.test(code.slice(node.start, node.end))) return true;
    if (code.slice(node.tag.start, node.tag.end) !== 'String.raw')
      throw new Error(`A tagged template holds letters beyond ASCII: ${code.slice(node.start, node.start + 80)}`);
    const { quasis, expressions } = node.quasi;
    const parts = quasis.flatMap(({ value }, at) => {
      const expression = expressions[at];
      return [JSON.stringify(value.raw), ...(expression === undefined ? [] : [`(${code.slice(expression.start, expression.end)})`])];
    });
    out += `${code.slice(from, node.start)}(${parts.join('+')})`;
    from = node.end;
    return false;
  });
  return out + code.slice(from);
};

const isTagged = (node: SyntaxNode): node is TaggedTemplate => node.type === 'TaggedTemplateExpression';
