import { chanceBeyond, posteriorInterval, type Posterior } from '../../statistics/index.ts';

/** P(first < second) of two independent levels: the first one's range in narrow steps, each weighted by the second lying above it. */
export const chanceBelow = (first: Posterior, second: Posterior): number => {
  if (first.family === 'normal' && second.family === 'normal') return ofNormals(first, second);
  if (first.family === 'gamma' && second.family === 'gamma') return ofGammas(first, second);
  const { low, high } = posteriorInterval(first, nearlyAll);
  const step = (high - low) / steps;
  let below = chanceBeyond(first, low, 'below');
  let chance = below * chanceBeyond(second, low, 'above');
  for (let i = 1; i <= steps; i += 1) {
    const upTo = chanceBeyond(first, low + i * step, 'below');
    chance += (upTo - below) * chanceBeyond(second, low + (i - 0.5) * step, 'above');
    below = upTo;
  }
  return Math.min(1, Math.max(0, chance));
};

const steps = 500;
const nearlyAll = 1 - 1e-9;

const ofNormals = (first: Posterior, second: Posterior): number => {
  const [a, b] = [first.parts[0]!, second.parts[0]!];
  const difference = { weight: 1, first: a.first - b.first, second: Math.hypot(a.second, b.second) };
  return chanceBeyond({ family: 'normal', parts: [difference] }, 0, 'below');
};

/** The first one's part of the sum of two gammas is a beta. */
const ofGammas = (first: Posterior, second: Posterior): number => {
  const [a, b] = [first.parts[0]!, second.parts[0]!];
  const part = { weight: 1, first: a.first, second: b.first };
  return chanceBeyond({ family: 'beta', parts: [part] }, a.second / (a.second + b.second), 'below');
};
