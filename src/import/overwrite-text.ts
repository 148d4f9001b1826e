import type { CharacterSteps } from './character-steps.ts';

const [digit, upper, lower] = [0x31, 0x58, 0x78];
const [atSign, hyphen, star] = [0x40, 0x2d, 0x2a];

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/**
 * Every digit becomes 1, every letter x or X, everything beyond ASCII x; blanks and punctuation stay, so that the file reads the same way and a
 * dropped column still looks like what it was. Says whether anything was there to overwrite.
 */
export const overwriteText = (bytes: Uint8Array, from: number, to: number, steps: CharacterSteps): boolean => {
  let any = false;
  for (let at = from; at < to;) {
    const code = steps.codeAt(bytes, at);
    const next = Math.min(to, at + steps.lengthAt(bytes, at));
    const over = code < 0 || isLower(code) ? lower : isDigit(code) ? digit : isUpper(code) ? upper : null;
    if (over !== null) {
      steps.fill(bytes, at, next, over);
      any = true;
    }
    at = next;
  }
  return any;
};

/** Text like `123-45-6789` becomes `***-**-****`; with `mail`, e-mail addresses are overwritten too. */
export const maskPatterns = (bytes: Uint8Array, from: number, to: number, steps: CharacterSteps, mail = false): void => {
  const codes: number[] = [];
  const places: number[] = [];
  for (let at = from; at < to; at += steps.lengthAt(bytes, at)) {
    codes.push(steps.codeAt(bytes, at));
    places.push(at);
  }
  places.push(to);
  for (let i = 0; i + 11 <= codes.length; i++) {
    if (codes[i + 3] !== hyphen || codes[i + 6] !== hyphen || isDigit(codes[i - 1] ?? 0) || isDigit(codes[i + 11] ?? 0)) continue;
    if (![0, 1, 2, 4, 5, 7, 8, 9, 10].every((step) => isDigit(codes[i + step]!))) continue;
    for (const step of [0, 1, 2, 4, 5, 7, 8, 9, 10]) steps.fill(bytes, places[i + step]!, places[i + step + 1]!, star);
  }
  if (!mail) return;
  const isPart = (code: number | undefined): boolean =>
    code !== undefined && (code < 0 || code > 0x20) && !',;<>"\t'.includes(String.fromCharCode(Math.max(0, code)));
  for (let i = 0; i < codes.length; i++) {
    if (codes[i] !== atSign || !isPart(codes[i - 1]) || !isPart(codes[i + 1])) continue;
    let [first, last] = [i, i];
    while (isPart(codes[first - 1])) first--;
    while (isPart(codes[last + 1])) last++;
    overwriteText(bytes, places[first]!, places[last + 1]!, steps);
  }
};
