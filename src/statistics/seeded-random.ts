/** A source of numbers in [0, 1): the same seed gives the same numbers on every machine (ST7). */
export type Random = () => number;

/** sfc32 by Chris Doty-Humphrey (public domain), filled from one seed by splitmix32. */
export const seededRandom = (seed: number): Random => {
  let fill = seed | 0;
  const next32 = (): number => {
    fill = (fill + 0x9e3779b9) | 0;
    let t = fill ^ (fill >>> 16);
    t = Math.imul(t, 0x21f0aaad);
    t ^= t >>> 15;
    t = Math.imul(t, 0x735a2d97);
    return (t ^ (t >>> 15)) >>> 0;
  };
  let [a, b, c, d] = [next32(), next32(), next32(), 1];
  const draw = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i += 1) draw();
  return draw;
};

/** A whole number from 0 to n − 1. */
export const randomIndex = (random: Random, n: number): number => Math.floor(random() * n);

/** Standard normal, by the polar method. */
export const randomNormal = (random: Random): number => {
  for (;;) {
    const u = 2 * random() - 1;
    const v = 2 * random() - 1;
    const s = u * u + v * v;
    if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s);
  }
};

/** Gamma with the given shape and rate (Marsaglia & Tsang 2000). */
export const randomGamma = (random: Random, shape: number, rate = 1): number => {
  if (shape < 1) return randomGamma(random, shape + 1, rate) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = randomNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return (d * v) / rate;
  }
};

export const randomBeta = (random: Random, a: number, b: number): number => {
  const x = randomGamma(random, a);
  const y = randomGamma(random, b);
  return x + y > 0 ? x / (x + y) : 0.5;
};

/** Poisson count; large means are split in two by the median of a gamma waiting time (Ahrens & Dieter 1974), so the cost stays logarithmic. */
export const randomPoisson = (random: Random, mean: number): number => {
  let left = mean;
  let count = 0;
  while (left > 30) {
    const events = Math.floor((7 * left) / 8);
    const wait = randomGamma(random, events);
    if (wait > left) return count + randomBinomial(random, events - 1, left / wait);
    count += events;
    left -= wait;
  }
  const limit = Math.exp(-left);
  for (let product = 1 - random(); product > limit; product *= 1 - random()) count += 1;
  return count;
};

/** Binomial count; long runs are halved by a beta order statistic, so the cost stays logarithmic. */
export const randomBinomial = (random: Random, n: number, p: number): number => {
  let left = n;
  let share = p;
  let count = 0;
  while (left > 30) {
    const a = 1 + Math.floor(left / 2);
    const split = randomBeta(random, a, left + 1 - a);
    if (split >= share) {
      left = a - 1;
      share /= split;
    } else {
      count += a;
      left -= a;
      share = (share - split) / (1 - split);
    }
  }
  for (let i = 0; i < left; i += 1) if (random() < share) count += 1;
  return count;
};
