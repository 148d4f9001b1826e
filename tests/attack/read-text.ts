/** Every count of `n` that the published rule prints as `text`: nearest five (halves up) with coded ends, whole percent from 100 people. */
export const countsBehind = (text: string, n: number): readonly [number, number] => {
  const fitting = Array.from({ length: n + 1 }, (_, x) => x).filter((x) => printed(x, n) === text);
  return [fitting[0] ?? Number.NaN, fitting.at(-1) ?? Number.NaN];
};

const printed = (x: number, n: number): string => {
  const [unit, end] = n < 100 ? [5n, 10n] : [1n, 1n];
  const [count, people] = [BigInt(x), BigInt(n)];
  if (count * 100n <= end * people) return `≤ ${end} %`;
  if (count * 100n >= (100n - end) * people) return `≥ ${100n - end} %`;
  const [whole, over] = [(count * 100n) / (people * unit), (count * 100n) % (people * unit)];
  return `${unit * (2n * over >= people * unit ? whole + 1n : whole)} %`;
};
