import { beforeAll, describe, expect, it } from 'vitest';
import { openOpfsDisks } from '../../../../src/store/workspace/opfs-disk.ts';
import { memoryDeviceKeys, openTab } from './given.ts';
import { memoryDisks } from './memory-disk.ts';
import { outcomes, recordingFolder, type Outcome } from './power-loss-folder.ts';
import { found, steps, wholeStates } from './scenario.ts';

describe('power loss at every operation (P8, G11)', () => {
  const folder = recordingFolder();
  const keys = new Map<string, CryptoKey>();

  beforeAll(async () => {
    const tab = openTab(await openOpfsDisks(folder.root), { deviceKeys: memoryDeviceKeys(keys) });
    for (const step of steps) {
      await step(tab);
      folder.acknowledge();
    }
  });

  /** Losses after which neither the acknowledged state nor the next one is found whole. */
  const losses = async (outcome: Outcome, flushWorks: boolean): Promise<readonly number[]> => {
    const lost: number[] = [];
    for (let operation = 0; operation <= folder.operations(); operation++) {
      const { acknowledged, content } = folder.lossAfter(operation, outcome, flushWorks);
      const tab = openTab(memoryDisks(content), { deviceKeys: memoryDeviceKeys(new Map(keys)) });
      const state = await found(tab).catch(() => 'damaged');
      if (state !== wholeStates[acknowledged] && state !== wholeStates[acknowledged + 1]) lost.push(operation);
    }
    return lost;
  };

  it('has many operations to try', () => {
    expect(folder.operations()).toBeGreaterThan(100);
  });

  it.each(outcomes)('what was not flushed: %s. The old or the new state is whole', async (outcome) => {
    expect(await losses(outcome, true)).toEqual([]);
  });

  it('SHOWN RED: on a medium that ignores flushes, acknowledged work is lost and the test sees it', async () => {
    expect((await losses('half of the last', false)).length).toBeGreaterThan(20);
  });
});
