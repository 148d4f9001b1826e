import type { Encoding } from './detect-encoding.ts';
import { noTextNotes, textBlocks } from './text-blocks.ts';

/** Parts of a file for detection: whole lines of the head, and of the middle and the tail of a large file. */
export interface TextSamples {
  readonly head: string;
  /** The head is the whole file. */
  readonly complete: boolean;
  readonly others: readonly string[];
}

const sliceBytes = 32_768;
const enoughLines = 20;

export const sampleText = (bytes: Uint8Array, encoding: Encoding, headBytes = 200_000): TextSamples => {
  let size = headBytes;
  let head = decodeSlice(bytes, encoding, 0, size);
  while (size < bytes.length && size < 1 << 24 && head.split('\n', enoughLines).length < enoughLines) {
    size *= 4;
    head = decodeSlice(bytes, encoding, 0, size);
  }
  if (size >= bytes.length) return { head, complete: true, others: [] };
  const middle = (bytes.length >> 1) & ~3;
  const tail = (bytes.length - sliceBytes) & ~3;
  const others = [middle, tail].filter((at) => at > size).map((at) => afterBreak(decodeSlice(bytes, encoding, at, at + sliceBytes)));
  const cut = head.lastIndexOf('\n') + 1;
  return { head: cut > 0 ? head.slice(0, cut) : head, complete: false, others };
};

const decodeSlice = (bytes: Uint8Array, encoding: Encoding, from: number, to: number): string => {
  const part = bytes.subarray(from, Math.min(to, bytes.length));
  let text = '';
  for (const block of textBlocks(part, encoding, noTextNotes(), part.length || 1)) text += block.text;
  return text;
};

/** A slice from the middle begins and ends inside a line. */
const afterBreak = (text: string): string => text.slice(text.indexOf('\n') + 1, text.lastIndexOf('\n') + 1);
