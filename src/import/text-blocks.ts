import type { Encoding } from './detect-encoding.ts';

/** What was folded or dropped while decoding. Lines count from 1. */
export interface TextNotes {
  crlf: number;
  cr: number;
  lf: number;
  nul: number;
  readonly nulLines: number[];
  /** Characters that steer the direction of text or have no width: kept. */
  invisible: number;
  invisibleLine: number;
  /** U+FFFD that stands in the file itself. */
  replacement: number;
  replacementLine: number;
}

export interface TextBlock {
  readonly text: string;
  readonly bytesRead: number;
  readonly last: boolean;
}

export const noTextNotes = (): TextNotes => ({
  crlf: 0,
  cr: 0,
  lf: 0,
  nul: 0,
  nulLines: [],
  invisible: 0,
  invisibleLine: 0,
  replacement: 0,
  replacementLine: 0,
});

/** Bytes → text in blocks, every line end as LF, NUL dropped and counted (M11, M17). The decoder carries letters over block edges. */
export function* textBlocks(bytes: Uint8Array, encoding: Encoding, notes: TextNotes, blockSize = 1 << 20): Generator<TextBlock> {
  const decoder = new TextDecoder(encoding.label);
  let heldCr = false;
  let lines = 0;
  for (let at = 0; at < bytes.length || at === 0; at += blockSize) {
    const last = at + blockSize >= bytes.length;
    let text = decoder.decode(bytes.subarray(at, at + blockSize), { stream: !last });
    if (heldCr) text = `\r${text}`;
    heldCr = !last && text.endsWith('\r');
    if (heldCr) text = text.slice(0, -1);
    text = foldLineEnds(text, notes);
    if (text.includes('\0')) text = dropNul(text, lines, notes);
    noteOddities(text, lines, notes);
    const breaks = countBreaks(text);
    lines += breaks;
    notes.lf += breaks;
    yield { text, bytesRead: Math.min(at + blockSize, bytes.length), last };
  }
  notes.lf -= notes.crlf + notes.cr;
}

const foldLineEnds = (text: string, notes: TextNotes): string => {
  if (!text.includes('\r')) return text;
  const folded = text.replaceAll('\r\n', '\n');
  notes.crlf += text.length - folded.length;
  if (!folded.includes('\r')) return folded;
  let lone = 0;
  for (let i = folded.indexOf('\r'); i >= 0; i = folded.indexOf('\r', i + 1)) lone++;
  notes.cr += lone;
  return folded.replaceAll('\r', '\n');
};

const dropNul = (text: string, linesBefore: number, notes: TextNotes): string => {
  for (let i = text.indexOf('\0'); i >= 0; i = text.indexOf('\0', i + 1)) {
    notes.nul++;
    if (notes.nulLines.length >= 20) continue;
    const line = linesBefore + countBreaks(text.slice(0, i)) + 1;
    if (notes.nulLines.at(-1) !== line) notes.nulLines.push(line);
  }
  return text.replaceAll('\0', '');
};

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

const noteOddities = (text: string, linesBefore: number, notes: TextNotes): void => {
  const odd = text.search(invisible);
  if (odd >= 0) {
    if (notes.invisible === 0) notes.invisibleLine = linesBefore + countBreaks(text.slice(0, odd)) + 1;
    notes.invisible += text.match(new RegExp(invisible, 'g'))!.length;
  }
  const replaced = text.indexOf('\ufffd');
  if (replaced >= 0) {
    if (notes.replacement === 0) notes.replacementLine = linesBefore + countBreaks(text.slice(0, replaced)) + 1;
    notes.replacement += text.split('\ufffd').length - 1;
  }
};

export const countBreaks = (text: string): number => {
  let n = 0;
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) n++;
  return n;
};
