import { EngineError } from './engine.ts';

/** Runs tasks strictly one after another. A task whose signal fires while it waits never starts; `end` rejects everything still waiting. */
export const createQueue = () => {
  let last: Promise<unknown> = Promise.resolve();
  let ended: EngineError | null = null;
  const onEnd = new Set<(error: EngineError) => void>();

  const run = <T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
    const turn = last.then(() => {
      if (ended) throw ended;
      if (signal?.aborted) throw new EngineError('canceled', 'The query was canceled.');
      return new Promise<T>((resolve, reject) => {
        onEnd.add(reject);
        task()
          .then(resolve, reject)
          .finally(() => onEnd.delete(reject));
      });
    });
    last = turn.catch(() => undefined);
    return turn;
  };

  const end = (error: EngineError): void => {
    ended = error;
    for (const reject of onEnd) reject(error);
  };

  return { run, end };
};
