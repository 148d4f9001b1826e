import type { Finding } from '../domain/imported-file.ts';

/** Lines that hide their table: how each is written anew as a delimited record, one line for one line, before records are split. */
export interface LineForm {
  /** Rewriting of one pass over the text: takes blocks in order, keeps back what it cannot decide before more follows. */
  readonly rewriter: () => (block: string, last: boolean) => string;
  readonly told: Finding;
}

export const rewriteWhole = (form: LineForm, text: string): string => form.rewriter()(text, true);

/** Hands whole lines to `rewrite`; the rest of a block waits for the next one. */
export const byLine = (rewrite: (line: string) => string) => (): ((block: string, last: boolean) => string) => {
  let carry = '';
  return (block, last) => {
    const text = carry + block;
    const cut = last ? text.length : text.lastIndexOf('\n') + 1;
    carry = text.slice(cut);
    return text
      .slice(0, cut)
      .split('\n')
      .map((line) => (line === '' ? line : rewrite(line)))
      .join('\n');
  };
};
