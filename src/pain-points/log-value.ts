import type { Reading } from '../domain/reading.ts';

/** Which of a pair is the focal group changes from cell to cell where the lowest rate is taken: cells are drawn to each other one way round. */
export interface Pair {
  readonly name: string;
  readonly direction: 1 | -1;
}

export const pairOf = ({ basis }: Reading): Pair | null => {
  if (basis.kind !== 'ratio' || basis.focal === undefined || basis.reference === undefined) return null;
  const [focal, reference] = [basis.focal.group, basis.reference.group];
  return focal <= reference ? { name: `${focal}/${reference}`, direction: 1 } : { name: `${reference}/${focal}`, direction: -1 };
};

export interface LogValue {
  readonly mean: number;
  readonly error: number;
  /** Values behind the mean, where their spread is known. */
  readonly values: number | null;
}

/** The logarithm of a figure with its standard error: from logs, from the two groups of a ratio, else from the interval. */
export const logValueOf = ({ basis, value, low, high }: Reading): LogValue | null => {
  if (basis.kind === 'median' && basis.logMean !== undefined && basis.logSd !== undefined && basis.logSd > 0 && basis.people > 1)
    return { mean: basis.logMean, error: basis.logSd / Math.sqrt(basis.people), values: basis.people };
  if (basis.kind === 'ratio' && basis.focal !== undefined && basis.reference !== undefined) {
    const { focal, reference } = basis;
    if (!(focal.considered > 0 && reference.selected > 0 && reference.considered > 0)) return null;
    const selected = Math.max(focal.selected, 0.5);
    const variance = 1 / selected - 1 / focal.considered + 1 / reference.selected - 1 / reference.considered;
    const mean = Math.log(selected / focal.considered / (reference.selected / reference.considered));
    return variance > 0 ? { mean, error: Math.sqrt(variance), values: null } : null;
  }
  if (!(value > 0)) return null;
  if (low !== null && high !== null && low > 0 && high > low)
    return { mean: Math.log(value), error: Math.log(high / low) / (2 * widthOfHalf), values: null };
  const half =
    low !== null && low > 0 && low < value ? Math.log(value / low) : high !== null && high > value ? Math.log(high / value) : null;
  return half === null ? null : { mean: Math.log(value), error: half / widthOfHalf, values: null };
};

const widthOfHalf = 1.959963984540054;

/** In the metric's unit: as stated, from the spread, else from the width of the 95 % interval. */
export const standardErrorOf = ({ basis, low, high }: Reading): number | null => {
  if (basis.kind === 'mean') return basis.people > 1 && basis.sd > 0 ? basis.sd / Math.sqrt(basis.people) : null;
  const stated = basis.kind === 'curve' || basis.kind === 'gap' ? basis.standardError : null;
  if (stated !== null && stated > 0) return stated;
  return low !== null && high !== null && high > low ? (high - low) / (2 * widthOfHalf) : null;
};
