import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { asciiCode, asciiMarkup, asciiSheet } from '../../../build/single-file/ascii-code.ts';
import { liftTexts } from '../../../build/single-file/lift-texts.ts';
import { singlePage } from '../../../build/single-file/single-page.ts';
import { textBlock } from '../../../build/single-file/text-block.ts';
import { readTextBlock } from '../../../src/embedded.ts';

/** Bytes 0x80 to 0x9f of windows-1252 (WHATWG encoding standard, index-windows-1252); Node 20's own decoder reads them as latin1. */
const high =
  '20ac 81 201a 192 201e 2026 2020 2021 2c6 2030 160 2039 152 8d 17d 8f 90 2018 2019 201c 201d 2022 2013 2014 2dc 2122 161 203a 153 9d 17e 178'
    .split(' ')
    .map((code) => String.fromCharCode(Number.parseInt(code, 16)));

/** What a browser makes of the bytes of a windows-1252 page: letters, then the changes a page makes to text. */
const asRead = (block: Uint8Array): string =>
  Buffer.from(block)
    .toString('latin1')
    .replaceAll(/[\x80-\x9f]/g, (letter) => high[letter.charCodeAt(0) - 0x80] ?? '')
    .replaceAll('\0', '\ufffd')
    .replaceAll(/\r\n?/g, '\n');

describe('a file inside the page', () => {
  const noise = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 2654435761) >>> (at % 23));

  it('comes out byte for byte, every byte value and every pair of the awkward ones included', () => {
    const awkward = [0x00, 0x0a, 0x0d, 0x3c, 0x3d, 0x80, 0x81, 0x9f, 0xa0, 0xff];
    const pairs = awkward.flatMap((first) => awkward.flatMap((second) => [first, second]));
    for (const bytes of [noise, Uint8Array.from(pairs), new Uint8Array()]) {
      const block = textBlock(bytes);
      expect(Buffer.from(gunzipSync(readTextBlock(asRead(block)))).equals(Buffer.from(bytes))).toBe(true);
    }
  });

  it('holds nothing that ends or starts an element, and costs 3 % at most', () => {
    const block = textBlock(noise);
    expect(block.includes(0x3c)).toBe(false);
    expect(block.length).toBeLessThan(gunzipSize(block) * 1.03);
  });

  it('is packed alike at any time', async () => {
    const first = textBlock(noise);
    await new Promise((done) => setTimeout(done, 1100));
    expect(textBlock(noise).equals(first)).toBe(true);
  });

  it('refuses text that no build wrote, and packed bytes that were changed', () => {
    expect(() => readTextBlock('ab\u20bfc')).toThrow(/changed or cut/);
    const text = asRead(textBlock(noise));
    const changed = `${text.slice(0, 500)}${text[500] === 'a' ? 'b' : 'a'}${text.slice(501)}`;
    expect(() => gunzipSync(readTextBlock(changed))).toThrow();
  });
});

const gunzipSize = (block: Buffer): number => readTextBlock(asRead(block)).length;

/** Runs a program whose last value is what it assigns to `out`. */
const run = (code: string, texts: readonly string[] = []): unknown => new Function('embeddedTexts', `let out;${code};return out`)(texts);

describe('the program of the page', () => {
  it('is ASCII and means the same: strings, templates, raw templates, expressions, names', () => {
    const program =
      'const größe = 2; out = ["é", `ü${größe}`, String.raw`\\d−${größe}\\w`, /[€£]{2}/u.test("€£"), "𝒜", /^.$/u.test("𝒜"), { "ñ": 1 }.ñ]';
    const ascii = asciiCode(program);
    expect(/^[\0-\x7f]*$/.test(ascii)).toBe(true);
    expect(run(ascii)).toEqual(['é', 'ü2', '\\d−2\\w', true, '𝒜', true, 1]);
  });

  it('refuses a tagged template that cannot be written in ASCII', () => {
    expect(() => asciiCode('out = tag`é`')).toThrow(/tagged template/);
  });

  it('gives its long texts away once each and finds them again', () => {
    const [long, other] = ['x"\\n`'.repeat(2000), 'é\n'.repeat(4000)];
    const program = `const s = "short"; out = [s, ${JSON.stringify(long)}, \`${other}\`, ${JSON.stringify(long)}, String.raw\`${'y'.repeat(5000)}\`]`;
    const { code, texts } = liftTexts(program);
    expect(texts).toEqual([long, other]);
    expect(code.length).toBeLessThan(6000);
    expect(run(code, texts)).toEqual(['short', long, other, long, 'y'.repeat(5000)]);
  });

  it('keeps style sheet and markup what they were', () => {
    expect(asciiSheet('.a::before { content: "→b" }')).toBe('.a::before { content: "\\2192 b" }');
    expect(asciiMarkup('<p>it’s 𝒜</p>')).toBe('<p>it&#x2019;s &#x1d49c;</p>');
  });
});

describe('the page', () => {
  const page =
    '<!doctype html><html><head><meta charset="utf-8" /><link rel="icon" href="data:," /></head><body><div></div><script type="module" src="/src/main.tsx"></script>\n</body></html>';
  const parts = {
    page,
    starter: 'start()',
    program: 'out = "</script>" + 1 < 2',
    sheet: '.a{}',
    icon: '<svg/>',
    files: new Map([['a.csv', Buffer.from('a,b')]]),
  };

  it('says its encoding within the first 1,024 bytes, and its policy before anything that runs', () => {
    const text = singlePage(parts).toString('latin1');
    expect(text.indexOf('charset="windows-1252"')).toBeLessThan(1000);
    expect(text.indexOf('Content-Security-Policy')).toBeLessThan(text.indexOf('<style'));
    expect(text.match(/<script/g)).toHaveLength(4);
    expect(text.match(/<\/script>/g)).toHaveLength(4);
  });

  it('carries the program packed, and its policy knows exactly that program and what starts it', () => {
    const text = singlePage(parts).toString('latin1');
    const packed = /id="embedded:program">([^<]*)</.exec(text)?.[1] ?? '';
    const program = gunzipSync(readTextBlock(asRead(Buffer.from(packed, 'latin1')))).toString();
    expect(program).toBe(parts.program);
    const allowed = /script-src ([^;]*);/.exec(text)?.[1]?.match(/sha256-[^']+/g);
    expect(allowed).toEqual(['start()', program].map((code) => `sha256-${createHash('sha256').update(code).digest('base64')}`));
  });

  it('stops when index.html is not what it expects', () => {
    expect(() => singlePage({ ...parts, page: page.replace('charset="utf-8"', 'charset="x"') })).toThrow(/exactly once/);
  });
});
