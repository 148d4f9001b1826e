import type { Dialect } from '../domain/imported-file.ts';

/** A dialect as the splitter needs it. */
export interface ReadingDialect extends Dialect {
  /** Blanks after the delimiter belong to the layout, not to the cells. */
  readonly padded: boolean;
  /** Curly quotation marks do the work of quotes in this file. */
  readonly curly: boolean;
}

/** Stands for "no quote": no text holds it, since NUL is dropped while decoding. */
export const noQuote = '\0';
