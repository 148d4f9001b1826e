import type { ColumnProfile } from '../domain/column-profile.ts';
import type { Finding } from '../domain/imported-file.ts';

/** Oddities of values that the structure step can see in the profiles; values themselves are never quoted. */
export const valueFindings = (profiles: readonly ColumnProfile[]): Finding[] =>
  profiles.flatMap((p) => [...formulas(p), ...mojibake(p), ...roundedIds(p), ...spreadsheetErrors(p), ...cutCells(p), ...hugeCells(p)]);

const countWhere = (profile: ColumnProfile, test: (text: string) => boolean): number => {
  let n = 0;
  for (const [text, times] of profile.values) if (test(text)) n += times;
  return n;
};

/** A spreadsheet would run these (M35); numbers and phone numbers with a sign are not formulas. */
const formulas = (p: ColumnProfile): Finding[] => {
  const n = countWhere(p, (t) => /^[=@＝＠]\s*\S/.test(t) || /^[+＋-]\s*[A-Za-z"'(@][^\s]*[!(|]/.test(t));
  return n === 0
    ? []
    : [
        finding(
          'formula',
          p,
          n,
          `${cells(n)} like a spreadsheet formula. Kept as text; a mark is put before ${n === 1 ? 'it' : 'them'} on export.`,
        ),
      ];
};

/** UTF-8 read as windows-1252 and saved again: told only when every accented text of the column turns back into valid UTF-8 (M09). */
const mojibake = (p: ColumnProfile): Finding[] => {
  let n = 0;
  for (const [text, times] of p.values) {
    if (!/[^\0-\x7f]/.test(text)) continue;
    if (!readsAsUtf8(text)) return [];
    n += times;
  }
  return n === 0
    ? []
    : [
        finding(
          'mojibake',
          p,
          n,
          `letters look encoded twice in ${n} ${n === 1 ? 'cell' : 'cells'} (as in Ã© for é). Kept as they stand; export the file again as UTF-8, or confirm the repair.`,
        ),
      ];
};

const roundedIds = (p: ColumnProfile): Finding[] => {
  const exponent = countWhere(p, (t) => /^\d(?:[.,]\d+)?[eE]\+?(?:9|[1-9]\d)$/.test(t));
  const zeros = countWhere(p, (t) => /^\d{16,}$/.test(t) && /0{2,}$/.test(t) && /^\d{15}0+$/.test(t));
  const n = exponent + zeros;
  if (n === 0 || n < 0.1 * p.filled) return [];
  return [
    finding(
      'rounded-identifier',
      p,
      n,
      `${cells(n)} such as 1.2E+17: a spreadsheet rounded long numbers. If these are identifiers, they cannot join files; go back to the original export.`,
    ),
  ];
};

const spreadsheetErrors = (p: ColumnProfile): Finding[] => {
  const n = countWhere(p, (t) => /^#(REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i.test(t));
  return n === 0
    ? []
    : [
        finding(
          'spreadsheet-error',
          p,
          n,
          `${cells(n)} a spreadsheet error instead of a value. Counted as missing; correct the formula and export again.`,
        ),
      ];
};

const cutCells = (p: ColumnProfile): Finding[] => {
  const n = p.maxLength === 255 ? countWhere(p, (t) => t.length === 255) : 0;
  return n < 3 ? [] : [finding('cut-cells', p, n, `${n} cells have exactly 255 characters: the export may have cut longer texts.`)];
};

const hugeCells = (p: ColumnProfile): Finding[] =>
  p.maxLength <= 1_000_000
    ? []
    : [
        finding(
          'huge-cell',
          p,
          1,
          `a cell of ${p.maxLength.toLocaleString('en-US')} characters. Probably a quotation mark that was never closed; check the rows around it.`,
        ),
      ];

/** An export that ends on a well-known limit of rows may have been cut. */
export const rowLimitFindings = (rows: number): Finding[] => {
  if ([65_535, 65_536, 1_048_575, 1_048_576].includes(rows)) return [{ code: 'row-limit', severity: 'warning', count: rows, message: `The file has ${rows.toLocaleString('en-US')} rows, the limit of a spreadsheet: the export may have been cut.` }]; // prettier-ignore
  return rows === 1_000 ? [{ code: 'row-limit', severity: 'note', count: rows, message: 'The file has exactly 1,000 rows, the limit of some report screens: the export may have been cut.' }] : []; // prettier-ignore
};

const finding = (code: string, p: ColumnProfile, count: number, what: string): Finding => ({
  code,
  severity: 'warning',
  column: p.label,
  count,
  message: `Column *${p.label}*: ${what}`,
});
const cells = (n: number): string => (n === 1 ? '1 cell reads' : `${n} cells read`);

const byteOf = new Map(Array.from({ length: 256 }, (_, b) => [new TextDecoder('windows-1252').decode(Uint8Array.of(b)), b] as const));
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

const readsAsUtf8 = (text: string): boolean => {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    const byte = byteOf.get(letter) ?? (code < 256 ? code : undefined);
    if (byte === undefined) return false;
    bytes.push(byte);
  }
  try {
    return strictUtf8.decode(Uint8Array.from(bytes)) !== text;
  } catch {
    return false;
  }
};
