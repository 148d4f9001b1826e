import type { Dialect } from '../domain/imported-file.ts';
import type { CharacterSteps } from './character-steps.ts';

/** Where the cells of one record stand in the bytes, without their quotation marks, and where the next record begins. */
export interface RecordCells {
  readonly cells: readonly { readonly from: number; readonly to: number }[];
  readonly end: number;
}

const [lineFeed, carriageReturn, blank] = [10, 13, 32];

/**
 * Finds cells in the bytes of a file as they are. A quotation mark counts at the start of a cell only, and one left open takes the rest up to
 * `limit`. `null` when the signs of the dialect cannot be told in this encoding.
 */
export const recordScanner = (
  bytes: Uint8Array,
  steps: CharacterSteps,
  { delimiter, quote, escape }: Dialect,
): ((from: number, limit: number) => RecordCells) | null => {
  const [between, mark, before] = [steps.bytesOf(delimiter), steps.bytesOf(quote), steps.bytesOf(escape)];
  if (between === null || mark === null || before === null) return null;
  const stands = (sign: Uint8Array, at: number): boolean => {
    if (sign.length === 0) return false;
    for (let i = 0; i < sign.length; i++) if (bytes[at + i] !== sign[i]) return false;
    return true;
  };
  const isLineEnd = (at: number): boolean => {
    const code = steps.codeAt(bytes, at);
    return code === lineFeed || code === carriageReturn;
  };
  const afterLineEnd = (at: number): number => {
    const next = at + steps.lengthAt(bytes, at);
    const isPair = steps.codeAt(bytes, at) === carriageReturn && next < bytes.length && steps.codeAt(bytes, next) === lineFeed;
    return isPair ? next + steps.lengthAt(bytes, next) : next;
  };
  const closing = (from: number, limit: number): number => {
    for (let at = from; at < limit; at += steps.lengthAt(bytes, at)) {
      if (escape !== quote && stands(before, at)) at += before.length;
      else if (stands(mark, at)) {
        if (escape !== quote || !stands(mark, at + mark.length)) return at;
        at += mark.length;
      }
    }
    return limit;
  };

  return (from, limit) => {
    const cells: { from: number; to: number }[] = [];
    for (let start = from; ;) {
      let at = start;
      while (at < limit && steps.codeAt(bytes, at) === blank && !stands(between, at)) at += steps.lengthAt(bytes, at);
      const quoted = at < limit && stands(mark, at);
      if (!quoted) at = start;
      const first = quoted ? at + mark.length : at;
      if (quoted) at = closing(first, limit);
      const close = at;
      while (at < limit && !stands(between, at) && !isLineEnd(at)) at += steps.lengthAt(bytes, at);
      cells.push({ from: first, to: quoted ? close : at });
      if (at >= limit) return { cells, end: limit };
      if (!stands(between, at)) return { cells, end: afterLineEnd(at) };
      start = at + between.length;
    }
  };
};

/** Where each physical line begins, and the end of the file as one more. */
export const lineStarts = (bytes: Uint8Array, steps: CharacterSteps): readonly number[] => {
  const starts = [0];
  for (let at = 0; at < bytes.length;) {
    const code = steps.codeAt(bytes, at);
    const next = at + steps.lengthAt(bytes, at);
    const isPair = code === carriageReturn && next < bytes.length && steps.codeAt(bytes, next) === lineFeed;
    if (code === lineFeed || (code === carriageReturn && !isPair)) starts.push(next);
    at = next;
  }
  if (starts.at(-1)! < bytes.length) starts.push(bytes.length);
  return starts;
};
