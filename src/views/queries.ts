import { QueryClient, useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Comparison, PainPoint, PainPointList } from '../domain/comparison.ts';
import type { Period } from '../domain/period.ts';
import type { PayGapStudy } from '../domain/pay-gap-study.ts';
import type { SelectionStudy } from '../domain/selection-study.ts';
import type { Behind, ComparisonQuery, NullCheck, RankSensitivity, SelectionQuery, Steady, StudyQuery } from './session-contract.ts';
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

export interface Trend {
  /** By period asked; `null` while one of them is on its way. */
  readonly data: readonly (readonly Comparison[])[] | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The same question of several periods: one call a period, and none for a period that was asked before. */
export const useComparisonsOver = (periods: readonly Period[], query: Omit<ComparisonQuery, 'period'>, wanted = true): Trend => {
  const session = useSession();
  const answers = useQueries({
    queries: periods.map((period) => ({
      queryKey: ['comparisons', session.version, { ...query, period }],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => session.comparisons({ ...query, period }, signal),
      enabled: wanted && session.status === 'ready' && query.metrics.length > 0,
    })),
  });
  const known = answers.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return {
    data: known.length === periods.length ? known : null,
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    retry: () => answers.forEach(({ isError, refetch }) => void (isError && refetch())),
  };
};

export const usePainPoints = (period: Period): UseQueryResult<PainPointList> => {
  const session = useSession();
  return useQuery({
    queryKey: ['pain-points', session.version, period, session.settings.ranking],
    queryFn: ({ signal }) => session.painPoints({ period }, signal),
    enabled: session.status === 'ready',
    placeholderData: (before) => before,
  });
};

/** A finding's own question: nothing of another finding stands in its place meanwhile. */
export const useBehind = (point: PainPoint | undefined, period: Period, earlier: Period): UseQueryResult<Behind> => {
  const session = useSession();
  return useQuery({
    queryKey: ['behind', session.version, point?.id, period, earlier],
    queryFn: ({ signal }) => session.behind({ point: point!, period, earlier }, signal),
    enabled: point !== undefined && session.status === 'ready',
  });
};

export const useNullCheck = (period: Period): UseQueryResult<NullCheck | null> => {
  const session = useSession();
  return useQuery({
    queryKey: ['null-check', session.version, period, session.settings.ranking.nestBy],
    queryFn: ({ signal }) => session.nullCheck({ period }, signal),
    enabled: session.status === 'ready',
  });
};

export const useSensitivity = (period: Period, wanted: boolean): UseQueryResult<ReadonlyMap<string, RankSensitivity>> => {
  const session = useSession();
  return useQuery({
    queryKey: ['sensitivity', session.version, period, session.settings.ranking],
    queryFn: ({ signal }) => session.sensitivity({ period }, signal),
    enabled: wanted && session.status === 'ready',
  });
};

export const useSteady = (period: Period, earlier: Period, wanted = true): UseQueryResult<readonly Steady[]> => {
  const session = useSession();
  return useQuery({
    queryKey: ['steady', session.version, period, earlier],
    queryFn: ({ signal }) => session.steady({ period, earlier }, signal),
    enabled: wanted && session.status === 'ready',
  });
};

/** One unit's study is never shown under another's name: nothing of before stays meanwhile. */
export const usePayGapStudy = (query: StudyQuery, wanted: boolean): UseQueryResult<PayGapStudy> => {
  const { studies, status, version } = useSession();
  return useQuery({
    queryKey: ['pay-gap-study', version, query],
    queryFn: ({ signal }) => studies!.payGap(query, signal),
    enabled: wanted && studies !== null && status === 'ready',
  });
};

export const useSelectionStudy = (query: SelectionQuery, wanted: boolean): UseQueryResult<SelectionStudy> => {
  const { studies, status, version } = useSession();
  return useQuery({
    queryKey: ['selection-study', version, query],
    queryFn: ({ signal }) => studies!.selection(query, signal),
    enabled: wanted && studies !== null && status === 'ready',
  });
};
