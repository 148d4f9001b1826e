/** Oracles for two independent posteriors, by Simpson's rule over densities written out here; nothing of the product is used. */

/** ln Γ by Stirling's series after shifting the argument up. */
const lnGamma = (x: number): number => {
  let shift = 0;
  let at = x;
  while (at < 12) {
    shift -= Math.log(at);
    at += 1;
  }
  return shift + (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * at) - 1 / (360 * at ** 3) + 1 / (1260 * at ** 5);
};

const simpson = (f: (x: number) => number, low: number, high: number, steps = 4000): number => {
  const h = (high - low) / steps;
  let sum = f(low) + f(high);
  for (let i = 1; i < steps; i += 1) sum += f(low + i * h) * (i % 2 === 1 ? 4 : 2);
  return (sum * h) / 3;
};

const betaDensity = (a: number, b: number) => {
  const constant = lnGamma(a + b) - lnGamma(a) - lnGamma(b);
  return (x: number): number => (x <= 0 || x >= 1 ? 0 : Math.exp(constant + (a - 1) * Math.log(x) + (b - 1) * Math.log(1 - x)));
};

/** P(rate 1 < rate 0) under Jeffreys: a ratio of gammas is a beta, P = I of E1/(E1+E0) at (x1+½, x0+½). */
export const chanceRateFell = (x0: number, e0: number, x1: number, e1: number): number =>
  simpson(betaDensity(x1 + 0.5, x0 + 0.5), 0, e1 / (e0 + e1));

/** P(share 1 > share 0) under Jeffreys: the inner integral by adding up as the outer one goes. */
export const chanceShareRose = (x0: number, n0: number, x1: number, n1: number): number => {
  const [f0, f1] = [betaDensity(x0 + 0.5, n0 - x0 + 0.5), betaDensity(x1 + 0.5, n1 - x1 + 0.5)];
  const steps = 20_000;
  let below = 0;
  let chance = 0;
  for (let i = 0; i < steps; i += 1) {
    const mid = (i + 0.5) / steps;
    const mass = f0(mid) / steps;
    chance += (f1(mid) / steps) * (below + mass / 2);
    below += mass;
  }
  return chance;
};

/** P(Z < z), by Simpson's rule. */
export const normalBelow = (z: number): number => 0.5 + simpson((x) => Math.exp(-(x ** 2) / 2) / Math.sqrt(2 * Math.PI), 0, z);
