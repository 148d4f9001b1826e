import type { TextChunk } from '../domain/text-chunk.ts';
import { toPagePlan } from './page-plan.ts';
import type { Importer, ReadProgress } from './importer.ts';
import type { ImporterAsks, ImporterReply, ImporterRequest } from './importer-messages.ts';

interface Port {
  postMessage(message: ImporterReply, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ImporterRequest>) => void): void;
}

const progressEvery = 100;

/** Answers a page's asks from an importer in this worker. Only plans without rows and text past the door are posted. */
export const serveImporter = (port: Port, open: (key: Uint8Array) => Importer): void => {
  let importer: Importer | null = null;
  const running = new Map<number, AbortController>();
  const streams = new Map<number, AsyncIterator<TextChunk>>();
  const here = (): Importer => {
    if (importer === null) throw new Error('The importer was asked before it was opened.');
    return importer;
  };

  const answer = async (request: ImporterRequest, signal: AbortSignal): Promise<ImporterAsks[keyof ImporterAsks]['answer']> => {
    switch (request.name) {
      case 'open':
        importer = open(request.body.key);
        return undefined;
      case 'add':
        return here().add(request.body.files, {
          signal,
          onProgress: throttled((progress) => post({ id: request.id, is: 'progress', progress })),
        }) as Promise<undefined>;
      case 'remove':
        return here().remove(request.body.name) as Promise<undefined>;
      case 'plan': {
        const read = await here().plan(request.body.answers, request.body.options);
        return { ...read, plans: read.plans.map(toPagePlan) };
      }
      case 'next': {
        const { stream, name } = request.body;
        const iterator = streams.get(stream) ?? here().chunks(name)[Symbol.asyncIterator]();
        streams.set(stream, iterator);
        const { done, value } = await iterator.next();
        return done ? null : ownChunk(value);
      }
      case 'end':
        await streams.get(request.body.stream)?.return?.();
        streams.delete(request.body.stream);
        return undefined;
      case 'quarantine':
        return here().quarantineCsv(request.body.later);
      case 'keptCopy':
        return here().keptCopy(request.body.file);
      case 'cancel':
        running.get(request.body.target)?.abort();
        return undefined;
    }
  };

  const post = (reply: ImporterReply, transfer: Transferable[] = []): void => port.postMessage(reply, transfer);

  port.addEventListener('message', ({ data: request }) => {
    const control = new AbortController();
    running.set(request.id, control);
    answer(request, control.signal)
      .then(
        (value) => post({ id: request.id, is: 'answer', value }, request.name === 'next' ? buffersOf(value as TextChunk | null) : []),
        (cause: unknown) =>
          control.signal.aborted
            ? post({ id: request.id, is: 'canceled' })
            : post({ id: request.id, is: 'failed', message: cause instanceof Error ? cause.message : String(cause) }),
      )
      .finally(() => running.delete(request.id));
  });
};

/** At most ten messages a second. */
const throttled = (send: (progress: ReadProgress) => void): ((progress: ReadProgress) => void) => {
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (now - last < progressEvery) return;
    last = now;
    send(progress);
  };
};

/** A copy in buffers of its own: they are transferred, and the text stays here for the next load. */
const ownChunk = (chunk: TextChunk): TextChunk => ({
  rows: chunk.rows,
  lines: chunk.lines.slice(),
  columns: chunk.columns.map(({ offsets, bytes }) => ({ offsets: offsets.slice(), bytes: bytes.slice() })),
});

const buffersOf = (chunk: TextChunk | null): Transferable[] =>
  chunk === null ? [] : [chunk.lines.buffer, ...chunk.columns.flatMap(({ offsets, bytes }) => [offsets.buffer, bytes.buffer])];
