/** Files inside the page, for the shape that is one HTML file (ADR 0015). `build/single-file/text-block.ts` writes what this reads. */
export const embeddedScheme = 'embedded:';

const escape = 0x3d;
const shift = 64;
/** The letters of windows-1252 that are not their own byte, from 0x80 on. */
const strangers = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const byteOfLetter = new Int16Array(0x2123).fill(-1);
for (let byte = 0; byte < 0x100; byte++) byteOfLetter[byte >= 0x80 && byte < 0xa0 ? strangers.charCodeAt(byte - 0x80) : byte] = byte;

/** Bytes of a text block: one letter a byte, `=` before the four that a page would change. Throws when the text is not one of the build's. */
export const readTextBlock = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const isEscaped = text.charCodeAt(at) === escape;
    const byte = byteOfLetter[text.charCodeAt(isEscaped ? ++at : at)] ?? -1;
    if (byte < 0) throw new Error(damaged);
    bytes[length++] = isEscaped ? byte - shift : byte;
  }
  return bytes.subarray(0, length);
};

/** The file of this name out of the page, unpacked, or with `?packed` as gzip; waits until the page has been read so far. */
export const openEmbedded = async (address: string): Promise<Response> => {
  const [name = '', how] = address.split('?');
  const opened = packed.get(name) ?? takeBlock(name);
  packed.set(name, opened);
  const bytes = streamOf(await opened);
  return new Response(how === 'packed' ? bytes : bytes.pipeThrough(new DecompressionStream('gzip')));
};

const packed = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

const takeBlock = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
  const block = await findBlock(name);
  const bytes = readTextBlock(block.textContent);
  block.remove();
  return bytes;
};

const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    start: (stream) => {
      stream.enqueue(bytes);
      stream.close();
    },
  });

/** What stands before the running program has been read; what follows it may still be on its way from the disk. */
const program = globalThis.document?.currentScript ?? null;

const findBlock = async (name: string): Promise<HTMLElement> => {
  const find = (): HTMLElement | null => document.getElementById(`${embeddedScheme}${name}`);
  const isBefore = program !== null && find()?.compareDocumentPosition(program) === Node.DOCUMENT_POSITION_FOLLOWING;
  if (document.readyState === 'loading' && !isBefore)
    await new Promise((done) => addEventListener('DOMContentLoaded', done, { once: true }));
  const block = find();
  if (block === null) throw new Error(damaged);
  return block;
};

const damaged = 'This file was changed or cut on its way here. Copy it again and compare its SHA-256 with the one published beside it.';
