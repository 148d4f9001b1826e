import { guessLegacyEncoding } from './guess-legacy-encoding.ts';

export interface Encoding {
  /** Label for `TextDecoder`; named as is in the report. */
  readonly label: string;
  /** Not proved by a byte order mark or by a valid reading of the whole file. */
  readonly guessed: boolean;
  /** The file is mostly valid in this encoding, but some bytes are not: their rows are held back, never read with U+FFFD in silence. */
  readonly damaged: boolean;
  readonly byteOrderMark: boolean;
}

/** Byte order mark → UTF-16 by its zero bytes → fatal UTF-8 over the whole file → statistical guess (import.md §7). */
export const detectEncoding = async (bytes: Uint8Array, pause: () => Promise<void>): Promise<Encoding> => {
  const marked = byteOrderMark(bytes);
  if (marked === 'utf-8') return { label: 'utf-8', guessed: false, damaged: !(await isValid(bytes, 'utf-8', pause)), byteOrderMark: true };
  const wide = marked ?? zeroBytePattern(bytes);
  if (wide) return { label: wide, guessed: marked === null, damaged: !(await isValid(bytes, wide, pause)), byteOrderMark: marked !== null };
  if (await isValid(bytes, 'utf-8', pause)) return { label: 'utf-8', guessed: false, damaged: false, byteOrderMark: false };
  const { sequences, strays } = countUtf8(bytes);
  if (sequences > 3 * strays) return { label: 'utf-8', guessed: true, damaged: true, byteOrderMark: false };
  return { label: guessLegacyEncoding(bytes), guessed: true, damaged: false, byteOrderMark: false };
};

type Wide = 'utf-16le' | 'utf-16be';

const byteOrderMark = (b: Uint8Array): 'utf-8' | Wide | null => {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8';
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le';
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be';
  return null;
};

const zeroBytePattern = (bytes: Uint8Array): Wide | null => {
  const length = Math.min(bytes.length & ~1, 65_536);
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const half = length / 2;
  if (half < 2) return null;
  if (zeros[1]! > 0.4 * half && zeros[0]! < 0.05 * half) return 'utf-16le';
  if (zeros[0]! > 0.4 * half && zeros[1]! < 0.05 * half) return 'utf-16be';
  return null;
};

const isValid = async (bytes: Uint8Array, label: string, pause: () => Promise<void>): Promise<boolean> => {
  const decoder = new TextDecoder(label, { fatal: true });
  const block = 4 << 20;
  for (let at = 0; at < bytes.length; at += block) {
    try {
      decoder.decode(bytes.subarray(at, at + block), { stream: at + block < bytes.length });
    } catch {
      return false;
    }
    await pause();
  }
  return true;
};

/** Valid multi-byte sequences and bytes that belong to none: a file of Latin letters in one byte each has hardly any of the first. */
const countUtf8 = (bytes: Uint8Array): { sequences: number; strays: number } => {
  let sequences = 0;
  let strays = 0;
  for (let i = 0; i < bytes.length; i++) {
    const b = bytes[i]!;
    if (b < 0x80) continue;
    const follow = b >= 0xc2 && b < 0xe0 ? 1 : b >= 0xe0 && b < 0xf0 ? 2 : b >= 0xf0 && b < 0xf5 ? 3 : 0;
    let k = 0;
    while (k < follow && (bytes[i + k + 1]! & 0xc0) === 0x80) k++;
    if (follow > 0 && k === follow) {
      sequences++;
      i += follow;
    } else strays++;
  }
  return { sequences, strays };
};
