/** How the characters of an encoding stand in bytes, as far as cells must be found and overwritten in place. */
export interface CharacterSteps {
  /** Bytes of the character that begins here. */
  readonly lengthAt: (bytes: Uint8Array, at: number) => number;
  /** Its code if it is ASCII, else -1. */
  readonly codeAt: (bytes: Uint8Array, at: number) => number;
  /** Writes an ASCII character over as many bytes as it takes, as often as it fits. */
  readonly fill: (bytes: Uint8Array, from: number, to: number, code: number) => void;
  /** The bytes of a sign such as a delimiter; `null` when they cannot be told. */
  readonly bytesOf: (sign: string) => Uint8Array | null;
}

/** Steps for any encoding that `detectEncoding` names. */
export const characterSteps = (label: string): CharacterSteps => {
  if (label === 'utf-16le') return wide(0);
  if (label === 'utf-16be') return wide(1);
  const lengthAt = lengths[label] ?? oneByte;
  return {
    lengthAt,
    codeAt: (bytes, at) => (bytes[at]! < 0x80 ? bytes[at]! : -1),
    fill: (bytes, from, to, code) => void bytes.fill(code, from, to),
    bytesOf: (sign) => (isAscii(sign) ? ascii(sign) : label === 'utf-8' ? new TextEncoder().encode(sign) : legacySign(label, sign)),
  };
};

const wide = (low: 0 | 1): CharacterSteps => ({
  lengthAt: () => 2,
  codeAt: (bytes, at) => (bytes[at + 1 - low] === 0 && bytes[at + low]! < 0x80 ? bytes[at + low]! : -1),
  fill: (bytes, from, to, code) => {
    for (let at = from; at + 1 < to; at += 2) {
      bytes[at + low] = code;
      bytes[at + 1 - low] = 0;
    }
  },
  bytesOf: (sign) => {
    const bytes = new Uint8Array(2 * sign.length);
    for (let i = 0; i < sign.length; i++) {
      bytes[2 * i + low] = sign.charCodeAt(i) & 255;
      bytes[2 * i + 1 - low] = sign.charCodeAt(i) >> 8;
    }
    return bytes;
  },
});

const oneByte = (): number => 1;
const between = (byte: number | undefined, from: number, to: number): boolean => byte !== undefined && byte >= from && byte <= to;
const doubled =
  (isLead: (byte: number) => boolean) =>
  (bytes: Uint8Array, at: number): number =>
    isLead(bytes[at]!) && at + 1 < bytes.length ? 2 : 1;

/** Lead bytes after the Encoding Standard. In some of these an ASCII letter may be the second half of a character. */
const lengths: Readonly<Record<string, CharacterSteps['lengthAt']>> = {
  'utf-8': (bytes, at) => {
    const lead = bytes[at]!;
    const length = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1;
    for (let i = 1; i < length; i++) if (!between(bytes[at + i], 0x80, 0xbf)) return 1;
    return length;
  },
  shift_jis: doubled((lead) => between(lead, 0x81, 0x9f) || between(lead, 0xe0, 0xfc)),
  big5: doubled((lead) => between(lead, 0x81, 0xfe)),
  'euc-kr': doubled((lead) => between(lead, 0x81, 0xfe)),
  'euc-jp': (bytes, at) => (bytes[at] === 0x8f ? 3 : bytes[at] === 0x8e || between(bytes[at], 0xa1, 0xfe) ? 2 : 1),
  gb18030: (bytes, at) => (between(bytes[at], 0x81, 0xfe) ? (between(bytes[at + 1], 0x30, 0x39) ? 4 : 2) : 1),
};

const isAscii = (sign: string): boolean => /^[\0-\x7f]*$/.test(sign);
const ascii = (sign: string): Uint8Array => Uint8Array.from(sign, (one) => one.charCodeAt(0));

/** The byte that this encoding reads as the sign, if it is one byte. */
const legacySign = (label: string, sign: string): Uint8Array | null => {
  const decoder = new TextDecoder(label);
  for (let byte = 0x80; byte < 0x100; byte++) if (decoder.decode(Uint8Array.of(byte)) === sign) return Uint8Array.of(byte);
  return null;
};
