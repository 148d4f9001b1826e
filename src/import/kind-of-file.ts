import { Refusal } from './refusal.ts';

/** Looks at the first bytes, never at the name. Throws a `Refusal` that names the way out when the file is not plain text (M31). */
export const refuseOtherKinds = (bytes: Uint8Array): void => {
  const what = kindOfFile(bytes);
  if (what !== 'text') throw new Refusal(wayOut[what]);
};

const saveAsCsv = 'open it there, save the sheet as “CSV UTF-8 (comma delimited)” and add that file';

const wayOut = {
  workbook: `This is an Excel workbook, not a CSV file: ${saveAsCsv}.`,
  'old-workbook': `This is an older Excel workbook (.xls) or another Office document, not a CSV file: ${saveAsCsv}.`,
  'open-document': `This is an OpenDocument spreadsheet, not a CSV file: ${saveAsCsv}.`,
  numbers: 'This is an Apple Numbers document, not a CSV file: in Numbers choose Export To, then CSV, and add that file.',
  zip: 'This is a zip archive: unpack it and add the CSV files inside.',
  gzip: 'This is a gzip archive: unpack it and add the CSV file inside.',
  archive: 'This is a compressed archive: unpack it and add the CSV files inside.',
  pdf: 'This is a PDF document: pages cannot be read as a table; export the report as CSV from the system it came from.',
  html: `This is a web page (HTML), although some systems name it .csv or .xls: open it in a spreadsheet, save it as “CSV UTF-8 (comma delimited)” and add that file.`,
  xml: `This is an XML document, not a CSV file: open it in a spreadsheet if it is one, save it as “CSV UTF-8 (comma delimited)” and add that file.`,
  json: 'This is JSON, not a CSV file: export the same data as CSV and add that file.',
  parquet: 'This is a Parquet, Avro or ORC data file: export the same data as CSV and add that file.',
  database: 'This is a database or statistics file: export the table as CSV and add that file.',
  'rich-text': 'This is a rich text or mail document: copy the table into a spreadsheet and save it as “CSV UTF-8 (comma delimited)”.',
  image: 'This is an image: the table in it cannot be read; export the data as CSV from the system it came from.',
  'utf-32': 'This text is encoded as UTF-32, which browsers cannot read: save it as “CSV UTF-8” and add that file.',
  binary: 'This file holds binary data, not text: export the data as CSV and add that file.',
} as const;

type Kind = 'text' | keyof typeof wayOut;

const magic: readonly (readonly [string, Kind])[] = [
  ['%PDF-', 'pdf'],
  ['\x1f\x8b', 'gzip'],
  ['\xd0\xcf\x11\xe0', 'old-workbook'],
  ['\x09\x08\x10\x00', 'old-workbook'],
  ['PAR1', 'parquet'],
  ['Obj\x01', 'parquet'],
  ['ORC\x0a', 'parquet'],
  ['ARROW1', 'parquet'],
  ['SQLite format 3', 'database'],
  ['$FL2', 'database'],
  ['$FL3', 'database'],
  ['<stata_dta>', 'database'],
  ['7z\xbc\xaf', 'archive'],
  ['Rar!', 'archive'],
  ['BZh', 'archive'],
  ['\xfd7zXZ', 'archive'],
  ['\x28\xb5\x2f\xfd', 'archive'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['{\\rtf', 'rich-text'],
  ['MIME-Version:', 'rich-text'],
  ['\xff\xfe\x00\x00', 'utf-32'],
  ['\x00\x00\xfe\xff', 'utf-32'],
];

export const kindOfFile = (bytes: Uint8Array): Kind => {
  const head = latin1(bytes.subarray(0, 4096));
  for (const [start, kind] of magic) if (head.startsWith(start)) return kind;
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return kindOfZip(bytes);
  if (head.slice(0, 1024).includes('%PDF-1')) return 'pdf';
  const text = readableStart(head);
  if (/^(<!doctype html|<html|<head|<body|<table|<meta|<style|<div)/i.test(text)) return 'html';
  if (/^<\?xml/i.test(text)) return /<html/i.test(text) ? 'html' : 'xml';
  if (isJson(text)) return 'json';
  return isBinary(bytes.subarray(0, 65_536)) ? 'binary' : 'text';
};

const kindOfZip = (bytes: Uint8Array): Kind => {
  const ends = latin1(bytes.subarray(0, 65_536)) + latin1(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  if (ends.includes('opendocument.spreadsheet') || (ends.includes('content.xml') && ends.includes('META-INF/manifest.xml')))
    return 'open-document';
  if (/xl\/(workbook|worksheets|sharedStrings|_rels)/.test(ends)) return 'workbook';
  if (ends.includes('Index/Document.iwa') || ends.includes('Index.zip')) return 'numbers';
  if (ends.includes('[Content_Types].xml')) return /word\/|ppt\//.test(ends) ? 'zip' : 'workbook';
  return 'zip';
};

/** A UTF-8 byte order mark, a UTF-16 one with its zero bytes, and leading blanks are passed over. */
const readableStart = (head: string): string =>
  head
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart();

const isJson = (text: string): boolean =>
  /^\{\s*("[^"\n]*"\s*:|\}\s*$)/.test(text) || /^\[\s*(\{\s*["}]|\[\s*["[\d-]|\]\s*$)/.test(text) || /^\[\s*"[^"\n]*"\s*,\s*\n/.test(text);

/** Control characters that no text holds, outside the zero bytes that UTF-16 or a stray NUL bring. */
const isBinary = (bytes: Uint8Array): boolean => {
  let controls = 0;
  let zeros = 0;
  const zeroAt = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const b = bytes[i]!;
    if (b === 0) {
      zeros++;
      zeroAt[i & 1]!++;
    } else if (b < 32 && b !== 9 && b !== 10 && b !== 13 && b !== 12 && b !== 11 && b !== 27 && b !== 0x1f && b !== 0x1e) controls++;
  }
  const utf16 = zeros > 0 && Math.min(zeroAt[0]!, zeroAt[1]!) < 0.1 * zeros;
  return controls > 0.02 * bytes.length + 2 || (zeros > 0.2 * bytes.length && !utf16);
};

const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
};
