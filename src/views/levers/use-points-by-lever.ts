import { useMemo } from 'react';
import type { PainPoint } from '../../domain/comparison.ts';
import type { Lever } from '../../domain/lever.ts';
import { suggest } from '../../pipeline.ts';
import { usePlans } from '../acting/plans-context.ts';
import { usePainPoints } from '../queries.ts';
import { useSession } from '../session-context.ts';
import { usePeriod } from '../use-period.ts';

export type PointsByLever =
  | { readonly state: 'no data' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: string }
  | {
      readonly state: 'ready';
      /** Pain points of today. */
      readonly all: number;
      /** Those for which a practice of the lever is among the five that fit best, the largest first. */
      readonly of: (lever: Lever) => readonly PainPoint[];
    };

/** With any practice at all, every lever would fit almost every finding, and that would say nothing. */
export const bestPractices = 5;

export const usePointsByLever = (): PointsByLever => {
  const { status, dataAsOf } = useSession();
  const { ownPractices } = usePlans().state;
  const { period } = usePeriod();
  const { data, error } = usePainPoints(period);
  const ranked = data?.ranked;
  const fits = useMemo(
    () =>
      ranked?.map((point) => ({
        point,
        levers: suggest(point, { ownPractices })
          .practices.slice(0, bestPractices)
          .map(({ practice }) => practice.lever),
      })),
    [ranked, ownPractices],
  );
  if (error !== null) return { state: 'failed', problem: error.message };
  if (fits !== undefined)
    return {
      state: 'ready',
      all: fits.length,
      of: (lever) => fits.filter(({ levers }) => levers.includes(lever)).map(({ point }) => point),
    };
  return { state: (status === 'ready' || status === 'loading') && dataAsOf !== null ? 'loading' : 'no data' };
};
