import type { PainPoint } from '../../domain/comparison.ts';
import { useHashPath } from '../hash-location.ts';
import { usePainPoints } from '../queries.ts';
import { usePeriod } from '../use-period.ts';
import { readId } from './act-address.ts';

/** The pain point that the address names, ranked or worth watching; the first part of the path that reads as the id of one. */
export const usePoint = (): {
  readonly point: PainPoint | undefined;
  readonly isLoading: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
} => {
  const [path] = useHashPath();
  const { period } = usePeriod();
  const { data, error, refetch } = usePainPoints(period);
  const ids = path.split('/').map(readId);
  const all = [...(data?.ranked ?? []), ...(data?.worthWatching ?? [])];
  return { point: all.find(({ id }) => ids.includes(id)), isLoading: data === undefined, error, retry: () => void refetch() };
};
