/**
 * Gamma cdf and its complement, accurate at any shape (the library's is wrong from shape 925: ST100).
 * Power series below the mean, Legendre's continued fraction above it, so that each tail keeps its own relative precision.
 * The leading factor is Loader's saddle-point form of the Poisson mass, which does not cancel at large shapes.
 */
export const regularizedGamma = (shape: number, x: number): { readonly lower: number; readonly upper: number } => {
  if (!(shape > 0) || Number.isNaN(x)) return { lower: Number.NaN, upper: Number.NaN };
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  if (x < shape + 1) {
    const lower = Math.min(1, massAt(shape, x) * seriesSum(shape, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, massAt(shape, x) * shape * continuedFraction(shape, x));
  return { lower: 1 - upper, upper };
};

/** x^k e^(−x) / Γ(k + 1) for real k ≥ 0: the Poisson mass when k is whole. */
export const massAt = (k: number, x: number): number => {
  if (x === 0) return k === 0 ? 1 : 0;
  if (k < 1e-12 * x) return Math.exp(-x);
  return Math.exp(-stirlingError(k) - deviance(k, x)) / Math.sqrt(2 * Math.PI * k);
};

export const logGamma = (z: number): number => {
  let shifted = z;
  let product = 1;
  while (shifted < 15) {
    product *= shifted;
    shifted += 1;
  }
  return (shifted - 0.5) * Math.log(shifted) - shifted + halfLogTwoPi + stirlingSeries(shifted) - Math.log(product);
};

/** ln B(a, b); for large arguments the Stirling terms are joined before they can cancel. */
export const logBeta = (a: number, b: number): number => {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (small < 15) return large < 15 ? logGamma(a) + logGamma(b) - logGamma(a + b) : logGamma(small) + logGammaStep(large, small);
  return (
    halfLogTwoPi +
    stirlingSeries(small) +
    stirlingSeries(large) -
    stirlingSeries(small + large) -
    0.5 * Math.log(large) +
    (small - 0.5) * Math.log(small / (small + large)) -
    large * Math.log1p(small / large)
  );
};

/** Error of Stirling's formula for ln Γ(k + 1). */
export const stirlingError = (k: number): number =>
  k > 15 ? stirlingSeries(k) : logGamma(k + 1) - (k + 0.5) * Math.log(k) + k - halfLogTwoPi;

/** k ln(k / x) + x − k, kept exact where k is near x. */
export const deviance = (k: number, x: number): number => {
  if (k === 0) return x;
  if (Math.abs(k - x) >= 0.1 * (k + x)) return k * Math.log(k / x) + x - k;
  const v = (k - x) / (k + x);
  let sum = (k - x) * v;
  let term = 2 * k * v;
  for (let j = 1; j < 1000; j += 1) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) return next;
    sum = next;
  }
  return sum;
};

const halfLogTwoPi = 0.9189385332046728;

const stirlingSeries = (z: number): number => {
  const square = z * z;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) / square) / z;
};

/** ln Γ(large) − ln Γ(large + step), large ≥ 15. */
const logGammaStep = (large: number, step: number): number =>
  step + stirlingSeries(large) - stirlingSeries(large + step) - (large - 0.5) * Math.log1p(step / large) - step * Math.log(large + step);

const seriesSum = (shape: number, x: number): number => {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 1_000_000; n += 1) {
    term *= x / (shape + n);
    sum += term;
    if (term < sum * 1e-17) return sum;
  }
  return sum;
};

const continuedFraction = (shape: number, x: number): number => {
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / (Math.abs(b) < tiny ? tiny : b);
  let h = d;
  for (let i = 1; i < 1_000_000; i += 1) {
    const an = -i * (i - shape);
    b += 2;
    d = an * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + an / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const delta = d * c;
    h *= delta;
    if (Math.abs(delta - 1) < 1e-16) return h;
  }
  return h;
};
