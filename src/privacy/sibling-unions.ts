import type { Line } from './cell-system.ts';
import type { Target } from './eliminate.ts';

/**
 * PR19: parent minus its shown children is the union of the hidden ones. Where two or more hidden children of a line are together still
 * sensitive, their union must be protected like a hidden cell.
 */
export const siblingUnions = (
  lines: readonly Line[],
  isHidden: (key: string) => boolean,
  isSensitive: (atoms: readonly number[], line: Line) => boolean,
): readonly Target[] => {
  const unions = new Map<string, Target>();
  for (const line of lines) {
    const hidden = line.children.filter(({ key }) => isHidden(key));
    if (hidden.length < 2) continue;
    const atoms = hidden.flatMap((cell) => cell.atoms).sort((a, b) => a - b);
    const key = unionKey(atoms);
    if (!unions.has(key) && isSensitive(atoms, line)) unions.set(key, { key, atoms });
  }
  return [...unions.values()];
};

/** Unions of the same people are one target, whichever line they come from. */
export const unionKey = (atoms: readonly number[]): string => `union:${atoms.join('+')}`;
