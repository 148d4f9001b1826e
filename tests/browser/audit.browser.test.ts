import { describe, expect, it } from 'vitest';
import { auditInWorker, planRelease, type AuditWorker } from '../../src/privacy/index.ts';
import { madeUpCube } from '../attack/made-up-cube.ts';

const plan = planRelease(madeUpCube({ sizes: [4, 6, 5], people: 800, favorable: [0.7, 0.95], seed: 1 }));

describe('PR24, PR27: the audit in a worker of the page', () => {
  it('finishes, repairs, tells its progress and hands back what may leave', async () => {
    const told: number[] = [];
    const audit = await auditInWorker(plan, { onProgress: ({ proven, hidden }) => told.push(proven / hidden) });
    expect(audit).toMatchObject({ verdict: 'passed', because: null });
    expect(audit.repairs).toBeGreaterThan(0);
    expect(told.at(-1)).toBe(1);
  });

  it('PR49: ends with the worker when it is canceled or when the worker dies', async () => {
    const controller = new AbortController();
    const running = auditInWorker(plan, { signal: controller.signal });
    controller.abort(new Error('canceled by hand'));
    await expect(running).rejects.toThrow('canceled by hand');
    const broken = (): Promise<AuditWorker> =>
      Promise.resolve(new Worker(URL.createObjectURL(new Blob(['throw new Error("out of memory")'], { type: 'text/javascript' }))));
    await expect(auditInWorker(plan, { startWorker: broken })).rejects.toThrow('nothing is released');
    const noProgram = (): Promise<ArrayBuffer> => Promise.reject(new Error('the program is gone'));
    await expect(auditInWorker(plan, { wasm: noProgram })).rejects.toThrow('the program is gone');
    const wrongProgram = (): Promise<ArrayBuffer> => Promise.resolve(new ArrayBuffer(8));
    expect(await auditInWorker(plan, { wasm: wrongProgram })).toMatchObject({ verdict: 'refused', because: 'crashed', plan: null });
  });
});
