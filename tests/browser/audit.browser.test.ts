import { describe, expect, it } from 'vitest';
import { checkInWorker, checkRelease, createAuditClient, startAuditWorker, type AuditWorker } from '../../src/privacy/index.ts';
import { madeUpCube } from '../attack/made-up-cube.ts';

const leaky = madeUpCube({ sizes: [4, 6, 5], people: 800, favorable: [0.7, 0.95], seed: 1 });
const settled = madeUpCube({ sizes: [4, 6, 5], people: 800, favorable: [0.35, 0.75], seed: 1 });

/** A client whose workers are counted, with a hand on the last one. */
const counted = () => {
  const workers: AuditWorker[] = [];
  const ended: AuditWorker[] = [];
  const startWorker = async (): Promise<AuditWorker> => {
    const worker = await startAuditWorker();
    const end = worker.terminate.bind(worker);
    worker.terminate = () => {
      ended.push(worker);
      end();
    };
    workers.push(worker);
    return worker;
  };
  return { check: createAuditClient({ startWorker }), workers, ended };
};

const fromText = (text: string) => (): Promise<AuditWorker> =>
  Promise.resolve(new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))));

describe('PR24, PR27: the audit in a worker of the page', () => {
  it('plans, repairs, tells its progress and hands back what may leave, the same from any worker', async () => {
    const told: number[] = [];
    const audit = await checkInWorker(leaky, { onProgress: ({ proven, hidden }) => told.push(proven / hidden) });
    expect(audit).toMatchObject({ verdict: 'passed', because: null });
    expect(audit.repairs).toBeGreaterThan(0);
    expect(told.at(-1)).toBe(1);
    const another = await createAuditClient()(leaky);
    expect(audit.plan?.shown).toEqual(another.plan?.shown);
    const probed = await checkInWorker(leaky, { probe: true });
    expect([probed.verdict, probed.repairs, new Set(probed.found.map(({ measure }) => measure))]).toEqual([
      'refused',
      0,
      new Set(['favorable']),
    ]);
    expect(await checkInWorker(leaky, { repair: false })).toMatchObject({ verdict: 'refused', because: 'violations', repairs: 0 });
  });

  it('keeps its worker for the next base, and gives each the answer it would get alone', async () => {
    const { check, workers, ended } = counted();
    const [first, second] = [await check(leaky), await check(settled)];
    const alone = await counted().check(settled);
    expect([workers.length, ended.length]).toEqual([1, 0]);
    expect(first.plan?.shown).not.toEqual(second.plan?.shown);
    expect([second.verdict, second.plan?.shown, second.ranges]).toEqual([alone.verdict, alone.plan?.shown, alone.ranges]);
    const both = await Promise.all([check(leaky), check(settled)]);
    expect(both.map(({ plan }) => plan?.shown)).toEqual([first.plan?.shown, second.plan?.shown]);
    expect([workers.length, ended.length]).toEqual([2, 1]);
  });

  it('PR49: ends with the worker when it is canceled or when the worker dies; the next base gets a new one', async () => {
    const { check, workers, ended } = counted();
    await check(settled);
    const controller = new AbortController();
    const running = check(leaky, { signal: controller.signal });
    controller.abort(new Error('canceled by hand'));
    await expect(running).rejects.toThrow('canceled by hand');
    expect(ended).toEqual(workers);
    expect(await check(settled)).toMatchObject({ verdict: 'passed' });
    expect([workers.length, ended.length]).toEqual([2, 1]);
    await expect(check(settled, { signal: AbortSignal.abort(new Error('before it began')) })).rejects.toThrow('before it began');

    const broken = createAuditClient({ startWorker: fromText('throw new Error("out of memory")') });
    await expect(broken(leaky)).rejects.toThrow('nothing is released');
    const dying = createAuditClient({
      startWorker: fromText('let asked = 0; onmessage = () => { if (++asked > 1) throw new Error("out of memory"); };'),
    });
    await expect(dying(leaky)).rejects.toThrow('nothing is released');
    const noProgram = createAuditClient({ wasm: () => Promise.reject(new Error('the program is gone')) });
    await expect(noProgram(leaky)).rejects.toThrow('the program is gone');
  });

  it('PR49: a solver that cannot start is a refusal, and a base that contradicts itself a rejection', async () => {
    const wrong = createAuditClient({ wasm: () => Promise.resolve(new ArrayBuffer(8)) });
    for (const base of [leaky, settled]) expect(await wrong(base)).toMatchObject({ verdict: 'refused', because: 'crashed', plan: null });
    const { check } = counted();
    await expect(check({ ...settled, tables: [['no such dimension']] })).rejects.toThrow('dimension');
    expect(await check(settled)).toMatchObject({ verdict: 'passed' });
    await expect(checkRelease({ ...settled, tables: [['no such dimension']] })).rejects.toThrow('dimension');
  });
});
