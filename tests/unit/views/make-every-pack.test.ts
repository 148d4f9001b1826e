import { describe, expect, it } from 'vitest';
import type { LeaderPack } from '../../../src/report/index.ts';
import type { PackAsk } from '../../../src/views/handouts-contract.ts';
import { makeEveryPack } from '../../../src/views/report/make-every-pack.ts';

const units = ['Fleet', 'Library', 'Parks'].map((label) => ({ cut: ['department'], group: [label], label }));

const aRun = (change: { readonly onPack?: (count: number) => void } = {}) => {
  const asked: string[] = [];
  const done: number[] = [];
  const controller = new AbortController();
  const run = () =>
    makeEveryPack({
      units,
      form: 'html',
      signal: controller.signal,
      onDone: (count) => done.push(count),
      askFor: (kind) => ({ kind }) as PackAsk,
      handouts: {
        pack: async ({ kind }) => {
          asked.push(kind.kind === 'unit' ? kind.label : kind.kind);
          change.onPack?.(asked.length);
          return { kind } as LeaderPack;
        },
        files: async ({ kind }, form, number) => [
          { name: `${number}-${kind.kind === 'unit' ? kind.label : ''}.${form}`, content: new Blob([]) },
        ],
      },
    });
  return { run, asked, done, controller };
};

describe('a pack for every unit', () => {
  it('makes one after the other, each with its own number, and counts them', async () => {
    const { run, asked, done } = aRun();
    const files = await run();
    expect(asked).toEqual(['Fleet', 'Library', 'Parks']);
    expect(done).toEqual([1, 2, 3]);
    expect(files.map(({ name }) => name)).toEqual(['1-Fleet.html', '2-Library.html', '3-Parks.html']);
  });

  it('canceled in the middle hands out none of them', async () => {
    const { run, asked, controller } = aRun({ onPack: (count) => (count === 2 ? controller.abort() : undefined) });
    await expect(run()).rejects.toThrow();
    expect(asked).toEqual(['Fleet', 'Library']);
  });

  it('one that fails leaves no file of the others', async () => {
    const { run } = aRun({
      onPack: (count) => {
        if (count === 3) throw new Error('No release stands.');
      },
    });
    await expect(run()).rejects.toThrow('No release stands.');
  });
});
