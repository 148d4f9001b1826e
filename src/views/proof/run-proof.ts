import { askToTry, tryToReach, type Try } from '../../silence/index.ts';
import type { AppWorker } from './app-workers.ts';

export interface ProvenPlace {
  readonly place: string;
  readonly tries: readonly Try[];
  /** Why there are none. */
  readonly problem: string | null;
}

export const triedName = 'silence-test.invalid';

/** The page tries every way out, then each kind of worker does, one after the other. */
export const runProof = async (workers: readonly AppWorker[]): Promise<readonly ProvenPlace[]> => {
  const places: ProvenPlace[] = [{ place: 'The page', tries: await tryToReach(globalThis, `page.${triedName}`), problem: null }];
  for (const { name: place, start } of workers)
    places.push(
      await start()
        .then((worker) => askToTry(worker, `worker-${places.length}.${triedName}`))
        .then(
          (tries) => ({ place, tries, problem: null }),
          (cause: unknown) => ({ place, tries: [], problem: cause instanceof Error ? cause.message : String(cause) }),
        ),
    );
  return places;
};

/** Silent: something was tried in every place, and the policy stopped all of it. */
export const isSilent = (places: readonly ProvenPlace[]): boolean =>
  places.every(({ tries }) => tries.length > 0 && tries.every(({ outcome }) => outcome === 'blocked'));
