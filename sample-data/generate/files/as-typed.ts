import type { Random } from '../random.ts';

/** A department or office as people type it: mostly right, at times padded, in capitals or with a doubled blank; never another unit. */
export function asTyped(random: Random, name: string, share: number): string {
  if (!random.chance(share)) return name;
  const way = random.whole(1, 4);
  if (way === 1) return `${name} `;
  if (way === 2) return name.toUpperCase();
  if (way === 3) return `  ${name}`;
  return name.replace(' ', '  ');
}

export function employeeNumber(number: number): string {
  return String(number).padStart(6, '0');
}

export function madeUpName(number: number): string {
  return `Sample Person ${String(number).padStart(5, '0')}`;
}
