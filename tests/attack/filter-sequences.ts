import type { Group } from './attacker.ts';

/**
 * Every sequence of two or three selections of published groups that ends with a plain remainder of fewer than `threshold` people: one group less
 * another inside it, or less two that lie apart inside it. Whoever adds instead of taking away gets the same remainders.
 */
export const filterSequences = (shown: readonly Group[], threshold: number): readonly Group[] => {
  const sets = new Map(shown.map((group) => [group, new Set(group.atoms)]));
  const isInside = (part: Group, whole: Group): boolean => part.atoms.every((i) => sets.get(whole)?.has(i));
  return shown.flatMap((whole) => {
    const parts = shown.filter((part) => part !== whole && part.n <= whole.n && isInside(part, whole));
    const remainders = (taken: readonly Group[]): readonly Group[] => {
      const n = whole.n - taken.reduce((sum, part) => sum + part.n, 0);
      if (n <= 0 || n >= threshold) return [];
      const gone = new Set(taken.flatMap(({ atoms }) => atoms));
      return [{ name: [whole, ...taken].map(({ name }) => name).join(' less '), atoms: whole.atoms.filter((i) => !gone.has(i)), n }];
    };
    const liesApart = (a: Group, b: Group): boolean => a.atoms.every((i) => !sets.get(b)?.has(i));
    return [
      ...parts.flatMap((part) => remainders([part])),
      ...parts.flatMap((a, i) =>
        parts
          .slice(i + 1)
          .filter((b) => whole.n - a.n - b.n < threshold && a.n + b.n < whole.n && liesApart(a, b))
          .flatMap((b) => remainders([a, b])),
      ),
    ];
  });
};
