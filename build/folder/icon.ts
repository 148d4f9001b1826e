import { pngOf } from './png.ts';

const side = 64;
const ground = '#12477f';
const corner = 12;
const bars = [
  { x: 12, y: 16, width: 30, height: 8, color: '#ffffff' },
  { x: 12, y: 28, width: 18, height: 8, color: '#fbd3a0' },
  { x: 12, y: 40, width: 36, height: 8, color: '#ffffff' },
  { x: 40, y: 10, width: 3, height: 44, color: '#d97a1e' },
] as const;

/** The mark of the product: bars of different lengths against one upright line. */
export const iconSvg = [
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">`,
  `<rect width="${side}" height="${side}" rx="${corner}" fill="${ground}"/>`,
  ...bars.map(({ x, y, width, height, color }) => `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${color}"/>`),
  '</svg>\n',
].join('');

/** The same as a PNG; `full` goes to the edges, for systems that cut their own shape out of it. */
export const iconPng = (pixels: number, shape: 'rounded' | 'full'): Uint8Array =>
  pngOf(pixels, (column, row) => {
    const [x, y] = [((column + 0.5) * side) / pixels, ((row + 0.5) * side) / pixels];
    const bar = bars.findLast((one) => x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height);
    return [...channels(bar?.color ?? ground), shape === 'full' ? 255 : Math.round(255 * cover(x, y, side / pixels))];
  });

const channels = (color: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/** How much of a pixel lies inside the rounded corners, from its distance to the corner's circle. */
const cover = (x: number, y: number, pixel: number): number => {
  const [fromX, fromY] = [Math.max(corner - x, x - (side - corner), 0), Math.max(corner - y, y - (side - corner), 0)];
  return Math.min(1, Math.max(0, (corner - Math.hypot(fromX, fromY)) / pixel + 0.5));
};
