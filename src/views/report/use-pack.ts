import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { LeaderPack } from '../../report/index.ts';
import type { PackAsk } from '../handouts-contract.ts';
import type { PastRelease } from '../session-contract.ts';
import { useSession } from '../session-context.ts';

/** The pack on screen; made again when the release, what was asked for or what was decided changes. */
export const usePack = (ask: PackAsk | null, release: PastRelease | null): UseQueryResult<LeaderPack> => {
  const session = useSession();
  return useQuery({
    queryKey: ['leader pack', session.version, session.organizationName, session.releases.length, release?.id, ask],
    queryFn: () => session.handouts.pack(ask!),
    enabled: ask !== null && release !== null,
    placeholderData: keepPreviousData,
  });
};
