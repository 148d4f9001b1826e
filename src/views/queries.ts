import { QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Comparison, PainPointList } from '../domain/comparison.ts';
import type { Period } from '../domain/period.ts';
import type { ComparisonQuery } from './session-contract.ts';
import { useSession } from './session-context.ts';

/** `networkMode: 'always'`: nothing here uses a network, so nothing waits for one. A key holds the dataset's version. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', staleTime: Infinity, retry: false, refetchOnWindowFocus: false } },
  });

/**
 * While new figures are on their way those of before stay, dimmed, only where they answer the same question: the same metrics in the same cuts,
 * of another period or under another setting. Figures of another metric under a new title would be wrong figures.
 */
const sameQuestion = (before: readonly unknown[] | undefined, now: ComparisonQuery): boolean => {
  const asked = before?.[2] as ComparisonQuery | undefined;
  const question = ({ metrics, cuts, facets }: ComparisonQuery): string => JSON.stringify([metrics, cuts, facets]);
  return asked !== undefined && question(asked) === question(now);
};

export const useComparisons = (query: ComparisonQuery, wanted = true): UseQueryResult<readonly Comparison[]> => {
  const session = useSession();
  return useQuery({
    queryKey: ['comparisons', session.version, query],
    queryFn: ({ signal }) => session.comparisons(query, signal),
    enabled: wanted && session.status === 'ready' && query.metrics.length > 0,
    placeholderData: (before, beforeQuery) => (sameQuestion(beforeQuery?.queryKey, query) ? before : undefined),
  });
};

export const usePainPoints = (period: Period): UseQueryResult<PainPointList> => {
  const session = useSession();
  return useQuery({
    queryKey: ['pain-points', session.version, period],
    queryFn: ({ signal }) => session.painPoints({ period }, signal),
    enabled: session.status === 'ready',
    placeholderData: (before) => before,
  });
};
