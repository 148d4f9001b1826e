import { inflateSync } from 'node:zlib';

/** The words of a PDF as Chromium prints it: glyph numbers turned into letters by the table that each font carries. */
export const textOfPdf = (pdf: Uint8Array): string => {
  const { objects, fonts } = partsOf(pdf);
  return [...objects.values()].flatMap((text) => pageText(text, objects, fonts)).join('\n');
};

export interface PdfPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** The pages in the order they are read, by the tree that leads to them. */
export const pagesOfPdf = (pdf: Uint8Array): readonly PdfPage[] => {
  const { objects, fonts } = partsOf(pdf);
  const walk = (number: string): readonly PdfPage[] => {
    const node = objects.get(number) ?? '';
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(node)?.[1];
    if (kids !== undefined) return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => walk(kid!));
    const [, , width = 0, height = 0] = (/\/MediaBox\s*\[([^\]]*)\]/.exec(node)?.[1] ?? '').trim().split(/\s+/).map(Number);
    return [{ width, height, text: pageText(node, objects, fonts).join('\n') }];
  };
  const [root] = [...objects].flatMap(([number, text]) => (/\/Type\s*\/Pages\b/.test(text) && !text.includes('/Parent') ? [number] : []));
  return root === undefined ? [] : walk(root);
};

const partsOf = (pdf: Uint8Array) => {
  const objects = objectsOf(Buffer.from(pdf).toString('latin1'));
  const fonts = new Map([...objects].flatMap(([number, text]) => lettersOf(text, objects).map((letters) => [number, letters] as const)));
  return { objects, fonts };
};

interface Letters {
  readonly of: ReadonlyMap<number, string>;
  /** Hexadecimal digits of one glyph number: outlines drawn one by one have two, whole fonts four. */
  readonly digits: number;
}

const objectsOf = (file: string): ReadonlyMap<string, string> =>
  new Map([...file.matchAll(/(?:^|\n)(\d+) 0 obj\b([\s\S]*?)\nendobj/g)].map(([, number, body]) => [number!, body!]));

const streamOf = (body: string): string => {
  const start = /stream\r?\n/.exec(body);
  if (start === null) return '';
  const raw = body.slice(start.index + start[0].length, body.lastIndexOf('endstream'));
  return body.includes('/FlateDecode') ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw;
};

const lettersOf = (font: string, objects: ReadonlyMap<string, string>): readonly Letters[] => {
  const table = /\/ToUnicode (\d+) 0 R/.exec(font)?.[1];
  const map = table === undefined ? undefined : objects.get(table);
  if (map === undefined) return [];
  const letters = new Map<number, string>();
  const text = streamOf(map);
  const letter = (hex: string): string => String.fromCodePoint(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
  for (const [, block] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph, to] of block!.matchAll(/<(\w+)>\s*<(\w+)>/g)) letters.set(Number.parseInt(glyph!, 16), letter(to!));
  for (const [, block] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, to, first] of block!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let glyph = Number.parseInt(from!, 16); glyph <= Number.parseInt(to!, 16); glyph++)
        letters.set(glyph, String.fromCodePoint(Number.parseInt(first!, 16) + glyph - Number.parseInt(from!, 16)));
  const digits = /begincodespacerange\s*<(\w+)>/.exec(text)?.[1]?.length ?? 4;
  return [{ of: letters, digits }];
};

/** Fonts of a page by the names its text uses. */
const fontsOf = (page: string, objects: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const inline = /\/Font\s*<<([\s\S]*?)>>/.exec(page)?.[1] ?? objects.get(/\/Font (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '';
  return new Map([...inline.matchAll(/\/(\S+) (\d+) 0 R/g)].map(([, name, number]) => [name!, number!]));
};

const pageText = (page: string, objects: ReadonlyMap<string, string>, letters: ReadonlyMap<string, Letters>): readonly string[] => {
  if (!/\/Type\s*\/Page\b/.test(page)) return [];
  const names = fontsOf(page, objects);
  const content = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '');
  let font: Letters | undefined;
  let said = '';
  for (const [, name, shown, newLine] of content.matchAll(/\/(\S+) [\d.]+ Tf|(<[\da-fA-F]+>)|\b(BT|T[dDm*])\b/g)) {
    if (name !== undefined) font = letters.get(names.get(name) ?? '');
    else if (newLine === 'BT') said += '\n';
    else if (shown !== undefined && font !== undefined) said += spelled(shown.slice(1, -1), font);
  }
  return [said];
};

const spelled = (glyphs: string, { of, digits }: Letters): string =>
  (glyphs.match(new RegExp(`.{${digits}}`, 'g')) ?? []).map((glyph) => of.get(Number.parseInt(glyph, 16)) ?? '').join('');
