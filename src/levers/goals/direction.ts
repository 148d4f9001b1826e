import type { Goal } from '../../domain/goal.ts';
import type { MetricInfo } from '../../domain/metric.ts';

/** Which way is better from here: gaps go to zero, parity to one, figures without a direction to their yardstick. */
export const betterFrom = (value: number, yardstick: number, { better }: Pick<MetricInfo, 'better'>): Goal['better'] => {
  if (better === 'higher' || better === 'lower') return better;
  const aim = better === 'to-zero' ? 0 : better === 'to-one' ? 1 : yardstick;
  return value > aim ? 'lower' : 'higher';
};

/** The value is at the target or beyond it. */
export const meets = (value: number, target: number, better: Goal['better']): boolean =>
  better === 'higher' ? value >= target - slack(target) : value <= target + slack(target);

/** Room for the last bits of a fraction, no more. */
const slack = (target: number): number => 1e-9 * Math.max(1, Math.abs(target));
