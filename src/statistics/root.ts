/**
 * Where a monotone function crosses zero between two points, by halving until the bracket is as narrow as asked (relative to its size)
 * or as the numbers allow. The function must not be NaN inside the bracket.
 */
export const crossing = (f: (x: number) => number, low: number, high: number, precision = 1e-15): number => {
  const rising = f(high) >= f(low);
  let a = low;
  let b = high;
  for (let i = 0; i < 2000; i += 1) {
    const middle = a + (b - a) / 2;
    if (middle === a || middle === b || Math.abs(b - a) <= precision * Math.max(Math.abs(a), Math.abs(b))) return middle;
    const value = f(middle);
    if (value === 0) return middle;
    if (value > 0 === rising) b = middle;
    else a = middle;
  }
  return a + (b - a) / 2;
};

/**
 * Brent's 1973 root search (bisection, secant and inverse quadratic steps) to an absolute tolerance. It is here for one reason: the exact
 * odds ratio that R prints is the point where this search stops at 2^−13, and an audit column has to show the figure the auditor sees.
 */
export const brentRoot = (f: (x: number) => number, from: number, to: number, tolerance = 2 ** -13): number => {
  let [a, b, c] = [from, to, from];
  let [fa, fb] = [f(a), f(b)];
  let fc = fa;
  if (fa === 0) return a;
  for (let i = 0; i < 1000; i += 1) {
    const previous = b - a;
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const least = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2;
    const half = (c - b) / 2;
    if (Math.abs(half) <= least || fb === 0) return b;
    const worthTrying = Math.abs(previous) >= least && Math.abs(fa) > Math.abs(fb);
    const step = (worthTrying ? interpolated({ a, b, c, fa, fb, fc }, previous, least) : null) ?? half;
    [a, fa] = [b, fb];
    b += Math.abs(step) < least ? Math.sign(step) * least : step;
    fb = f(b);
    if (fb > 0 === fc > 0 && fb !== 0 && fc !== 0) [c, fc] = [a, fa];
  }
  return b;
};

interface BrentState {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly fa: number;
  readonly fb: number;
  readonly fc: number;
}

/** The step of a secant (two points) or inverse parabola (three); null when it would leave the bracket or shrink too slowly. */
const interpolated = ({ a, b, c, fa, fb, fc }: BrentState, previous: number, least: number): number | null => {
  const width = c - b;
  const s = fb / fa;
  const [r, t] = [fa / fc, fb / fc];
  let p = a === c ? width * s : s * (width * r * (r - t) - (b - a) * (t - 1));
  let q = a === c ? 1 - s : (r - 1) * (t - 1) * (s - 1);
  if (p > 0) q = -q;
  else p = -p;
  return p < 0.75 * width * q - Math.abs(least * q) / 2 && p < Math.abs((previous * q) / 2) ? p / q : null;
};
