import { tryToReach, type Try, type TryScope } from './try-to-reach.ts';

type Answerer = TryScope & { readonly postMessage: (answer: { readonly tries: readonly Try[] }, transfer: Transferable[]) => void };

/** A worker's side: answers `{ tryToReach: name }` with what came of it, before any other listener sees the message. Stands alone. */
export const answerTries = (worker: unknown, tryAll: typeof tryToReach = tryToReach): void => {
  const scope = worker as Answerer;
  scope.addEventListener('message', (event: Event) => {
    const { data } = event as MessageEvent<{ readonly tryToReach?: unknown } | null>;
    if (typeof data?.tryToReach !== 'string') return;
    event.stopImmediatePropagation();
    void tryAll(scope, data.tryToReach).then((tries) => scope.postMessage({ tries }, []));
  });
};

/** The same as the text of a program, for a worker whose text comes from elsewhere. */
export const answerTriesText = (): string => `(${String(answerTries)})(self,${String(tryToReach)});`;

/** The page's side: lets the worker try, then ends it. Rejects when the worker does not start or does not answer within 20 seconds. */
export const askToTry = (worker: Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>, name: string): Promise<readonly Try[]> =>
  new Promise<readonly Try[]>((resolve, reject) => {
    setTimeout(() => reject(new Error('The worker did not answer.')), 20_000);
    worker.addEventListener('error', () => reject(new Error('The worker did not start.')));
    worker.addEventListener('message', ({ data }: MessageEvent<{ readonly tries?: readonly Try[] } | null>) => {
      if (data?.tries !== undefined) resolve(data.tries);
    });
    worker.postMessage({ tryToReach: name }, []);
  }).finally(() => worker.terminate());
