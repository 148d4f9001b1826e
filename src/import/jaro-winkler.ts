/** Likeness of two words, 0 to 1: Jaro with the prefix bonus of Winkler (scale 0.1, four letters at most). */
export const jaroWinkler = (a: string, b: string): number => {
  const base = jaro(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return base + prefix * 0.1 * (1 - base);
};

const jaro = (a: string, b: string): number => {
  if (a === b) return a === '' ? 0 : 1;
  if (a === '' || b === '') return 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const takenInB = Array.from({ length: b.length }, () => false);
  const fromA: string[] = [];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j += 1) {
      if (takenInB[j] || a[i] !== b[j]) continue;
      takenInB[j] = true;
      fromA.push(a[i]!);
      break;
    }
  }
  if (fromA.length === 0) return 0;
  const fromB = [...b].filter((_, j) => takenInB[j]);
  const swapped = fromA.filter((letter, i) => letter !== fromB[i]).length / 2;
  const m = fromA.length;
  return (m / a.length + m / b.length + (m - swapped) / m) / 3;
};
