import { describe, expect, it } from 'vitest';
import { nullCheckInWorker, nullCheckOf } from '../../../src/pain-points/index.ts';
import type { NullCheckWorker } from '../../../src/pain-points/null-check-client.ts';
import { serveNullCheck, type NullCheckAsk, type NullCheckReply } from '../../../src/pain-points/serve-null-check.ts';
import { infos, leaving, limits } from './example-organization.ts';

const cells = Array.from({ length: 12 }, (_, i) => leaving(3 + (i % 4), 30 + i, { cut: ['department'], group: [`D${i}`] }));
const ask: NullCheckAsk = { comparisons: cells, infos, limits, options: { runs: 40, seed: 5 } };

/** Both sides of the wire in one thread; what is sent is cloned as between threads. */
const aWorker = (answers = true) => {
  const page = new Map<string, (event: never) => void>();
  const served: { ask?: (event: { readonly data: NullCheckAsk }) => void } = {};
  const state = { ended: 0 };
  serveNullCheck({
    addEventListener: (_, listener) => void (served.ask = listener),
    postMessage: (reply: NullCheckReply) => page.get('message')?.({ data: structuredClone(reply) } as never),
  });
  const worker = {
    addEventListener: (name: string, listener: (event: never) => void) => void page.set(name, listener),
    postMessage: (sent: NullCheckAsk) => {
      if (answers) setTimeout(() => served.ask?.({ data: structuredClone(sent) }));
    },
    terminate: () => void (state.ended += 1),
  } as unknown as NullCheckWorker;
  return { worker, state, fail: () => page.get('error')?.({} as never) };
};

describe('null check in a worker', () => {
  it('ST52 ST7: answers what the plain call answers, and the worker is ended', async () => {
    const { worker, state } = aWorker();
    expect(await nullCheckInWorker(ask, undefined, async () => worker)).toEqual(nullCheckOf(cells, infos, limits, { runs: 40, seed: 5 }));
    expect(state.ended).toBe(1);
  });

  it('ends at once when its signal fires', async () => {
    const { worker, state } = aWorker(false);
    const control = new AbortController();
    const asked = nullCheckInWorker(ask, control.signal, async () => worker);
    setTimeout(() => control.abort(new Error('no longer wanted')));
    await expect(asked).rejects.toThrow('no longer wanted');
    expect(state.ended).toBe(1);
  });

  it('a worker that dies is an error, not a figure', async () => {
    const { worker, fail } = aWorker(false);
    const asked = nullCheckInWorker(ask, undefined, async () => worker);
    setTimeout(fail);
    await expect(asked).rejects.toThrow('The null check stopped.');
  });

  it('a question that cannot be answered comes back as its message', async () => {
    const { worker } = aWorker();
    const broken = { ...ask, limits: {} as NullCheckAsk['limits'] };
    await expect(nullCheckInWorker(broken, undefined, async () => worker)).rejects.toThrow(/undefined/);
  });
});
