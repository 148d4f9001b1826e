import { zlibSync } from 'fflate';

/** A square PNG, 8-bit red, green, blue and alpha (PNG third edition, W3C 2025, §5 and §9). */
export const pngOf = (pixels: number, colorAt: (column: number, row: number) => readonly number[]): Uint8Array => {
  const rows = Array.from({ length: pixels }, (_, row) => [
    0,
    ...Array.from({ length: pixels }, (__, column) => colorAt(column, row)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels, 0);
  header.writeUInt32BE(pixels, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(Uint8Array.from(rows.flat()), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
};

const chunk = (name: string, data: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const sized = Buffer.alloc(8);
  sized.writeUInt32BE(data.length, 0);
  sized.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([sized.subarray(0, 4), named, sized.subarray(4)]);
};

const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
};
