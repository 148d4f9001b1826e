import { seededRandom } from '../../src/statistics/index.ts';

const random = seededRandom(4711);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const digits = (count: number): string => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
const syllables = ['bra', 'quo', 'zel', 'thim', 'wick', 'orl', 'fen', 'dask', 'mure', 'glin', 'ves', 'pol'];
const word = (): string => {
  const text = pick(syllables) + pick(syllables) + pick(syllables);
  return text[0]!.toUpperCase() + text.slice(1);
};

/** Made-up names, social security numbers and salaries that must be found nowhere in clear. */
export const planted: readonly string[] = Array.from({ length: 200 }, (_, i) =>
  i % 3 === 0 ? `${word()} ${word()}` : i % 3 === 1 ? `${digits(3)}-${digits(2)}-${digits(4)}` : `${digits(6)}.${digits(2)} USD`,
);

/** A roster of so many people, with the planted values among them. */
export const rosterOf = (people: number): string =>
  [
    'Employee ID,Name,Department,Hire Date,Annual Salary',
    ...Array.from(
      { length: people },
      (_, i) =>
        `${100_000 + i},${planted[i % 200]},Department ${i % 40},20${String(i % 24).padStart(2, '0')}-03-14,${30_000 + (i % 900) * 100}`,
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
