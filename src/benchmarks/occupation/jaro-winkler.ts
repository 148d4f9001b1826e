/** Jaro–Winkler likeness of two words, 0 to 1 (Winkler 1990). */
const jaroWinkler = (a: string, b: string): number => {
  if (a === b) return 1;
  const likeness = jaro(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return likeness + prefix * 0.1 * (1 - likeness);
};

const jaro = (a: string, b: string): number => {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = Array.from(b, () => false);
  const matchedA: string[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const from = Math.max(0, i - reach);
    const until = Math.min(b.length, i + reach + 1);
    for (let j = from; j < until; j += 1) {
      if (taken[j] || a[i] !== b[j]) continue;
      taken[j] = true;
      matchedA.push(a[i]!);
      break;
    }
  }
  if (matchedA.length === 0) return 0;
  const matchedB = [...b].filter((_, j) => taken[j]);
  const swapped = matchedA.filter((letter, i) => letter !== matchedB[i]).length / 2;
  const m = matchedA.length;
  return (m / a.length + m / b.length + (m - swapped) / m) / 3;
};

export type Likeness = (a: string, b: string) => number;

/** Jaro–Winkler that works out each pair once: titles share most of their words. */
export const rememberedLikeness = (): Likeness => {
  const known = new Map<string, Map<string, number>>();
  return (a, b) => {
    let row = known.get(a);
    if (row === undefined) known.set(a, (row = new Map()));
    let value = row.get(b);
    if (value === undefined) row.set(b, (value = jaroWinkler(a, b)));
    return value;
  };
};
