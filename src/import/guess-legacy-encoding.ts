import { analyse } from 'chardet';

/**
 * One-byte and East Asian encodings, for bytes that are not UTF-8. Western files are told apart by how letters sit in words
 * (Mac Roman read as windows-1252 puts capitals and signs inside words); other scripts are left to letter statistics.
 */
export const guessLegacyEncoding = (bytes: Uint8Array): string => {
  const sample = linesWithHighBytes(bytes);
  const western = plausibility(new TextDecoder('windows-1252').decode(sample));
  const mac = plausibility(new TextDecoder('macintosh').decode(sample));
  const best = analyse(sample).find((m) => isDecodable(m.name));
  const name = best?.name.toLowerCase() ?? '';
  const otherScript = otherScripts.has(name) && (best?.confidence ?? 0) >= (multiByte.has(name) ? 60 : 45);
  if (otherScript && plausibility(new TextDecoder(name).decode(sample)) > Math.max(western, mac) - 0.05) return name;
  return mac > western + 0.1 ? 'macintosh' : 'windows-1252';
};

const multiByte = new Set(['shift_jis', 'big5', 'euc-jp', 'euc-kr', 'gb18030']);
const otherScripts = new Set([
  ...multiByte,
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-7',
  'iso-8859-9',
  'koi8-r',
]);

const isDecodable = (name: string): boolean => {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
};

/** Share of letters beyond ASCII that stand where a letter can stand: lower case inside a word, a capital at its start or among capitals. */
const plausibility = (text: string): number => {
  let good = 0;
  let all = 0;
  for (const found of text.matchAll(/(.?)([^\0-\x7f])(.?)/gsu)) {
    const [, before = '', letter = '', after = ''] = found;
    all++;
    if (/\p{Ll}/u.test(letter)) good += /[\p{Lu}\p{Ll}\s"'-]|^$/u.test(before) || !/\w/.test(before) ? 1 : 0.3;
    else if (/\p{Lu}/u.test(letter)) good += /\p{Ll}/u.test(before) ? 0 : 1;
    else if (/\p{Lo}/u.test(letter)) good += 1;
    else if (/[’‘“”–—€£…§°®©™ ]/.test(letter)) good += /\p{L}/u.test(before) && /\p{Ll}/u.test(after) && !/[’‘]/.test(letter) ? 0.1 : 0.9;
  }
  return all === 0 ? 1 : good / all;
};

const linesWithHighBytes = (bytes: Uint8Array): Uint8Array => {
  const parts: number[] = [];
  for (let i = 0; i < bytes.length && parts.length < 65_536; i++) {
    if (bytes[i]! < 0x80) continue;
    const from = Math.max(0, i - 24);
    const to = Math.min(bytes.length, i + 24);
    for (let k = from; k < to; k++) parts.push(bytes[k]!);
    parts.push(10);
    i = to;
  }
  return Uint8Array.from(parts);
};
