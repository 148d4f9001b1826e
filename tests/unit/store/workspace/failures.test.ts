import { describe, expect, it } from 'vitest';
import type { Workspaces } from '../../../../src/store/workspace/workspaces-contract.ts';
import { faultDisks, type FaultPlan } from './fault-disk.ts';
import { file, memoryDeviceKeys, openTab } from './given.ts';
import { copyOf, memoryDisks, type Content } from './memory-disk.ts';
import { found, steps, wholeStates } from './scenario.ts';

const run = async (tab: Workspaces): Promise<number> => {
  for (const [done, step] of steps.entries()) {
    try {
      await step(tab);
    } catch {
      return done;
    }
  }
  return steps.length;
};

describe('the n-th failure loop (P8, G11)', () => {
  const kinds: readonly Omit<FaultPlan, 'at'>[] = (['nothing', 'half', 'all'] as const).flatMap((did) =>
    (['recovers', 'stays dead'] as const).map((next) => ({ did, next })),
  );

  it.each(kinds)('a storage call that did $did and then $next leaves the whole old or the whole new state', async (kind) => {
    let failures = 0;
    for (let at = 1; ; at++) {
      const [content, deviceKeys]: [Content, ReturnType<typeof memoryDeviceKeys>] = [new Map(), memoryDeviceKeys()];
      const disks = faultDisks(memoryDisks(content), { ...kind, at });
      const done = await run(openTab(disks, { deviceKeys }));
      if (!disks.failed()) break;
      failures++;
      const state = await found(openTab(memoryDisks(copyOf(content)), { deviceKeys }));
      expect([wholeStates[done], wholeStates[done + 1]], `call ${at}, after ${done} acknowledged steps`).toContain(state);
    }
    expect(failures).toBeGreaterThan(30);
  });

  it('goes on working after a fault that passes, without a restart', async () => {
    for (let at = 12; at < 40; at++) {
      const deviceKeys = memoryDeviceKeys();
      const tab = openTab(faultDisks(memoryDisks(), { at, did: 'half', next: 'recovers' }), { deviceKeys });
      const done = await run(tab);
      if (done === 0 || done === steps.length) continue;
      const now = await found(tab);
      expect([wholeStates[done], wholeStates[done + 1]], `call ${at}`).toContain(now);
      await tab.keep({ name: 'after', add: [file('later.csv')] });
      expect(await found(tab)).toContain('later.csv');
    }
  });

  it('SHOWN RED: a state with a segment missing does not pass for whole', async () => {
    const content: Content = new Map();
    const deviceKeys = memoryDeviceKeys();
    const tab = openTab(memoryDisks(content), { deviceKeys });
    await tab.create('W', { add: [file('a.csv')] });
    const files = [...content.values()][0]!;
    const segment = [...files.keys()].find((name) => name.length === 36)!;
    files.delete(segment);
    await expect(found(openTab(memoryDisks(content), { deviceKeys }))).rejects.toThrow();
  });
});

describe('changing the way a workspace is locked', () => {
  it('fails at any call with one of both ways working, and none lost', async () => {
    let failures = 0;
    for (let at = 1; ; at++) {
      const [content, deviceKeys]: [Content, ReturnType<typeof memoryDeviceKeys>] = [new Map(), memoryDeviceKeys()];
      const before = openTab(memoryDisks(content), { deviceKeys });
      const { id } = await before.create('W', { add: [file('a.csv')] });
      await before.close();
      const disks = faultDisks(memoryDisks(content), { at, did: at % 2 === 0 ? 'half' : 'all', next: 'stays dead' });
      const tab = openTab(disks, { deviceKeys });
      const changed = await tab
        .open(id)
        .then(() => tab.changePassphrase(null, 'made-up words'))
        .then(
          () => true,
          () => false,
        );
      if (!disks.failed()) break;
      failures++;
      const after = openTab(memoryDisks(content), { deviceKeys });
      const [listing] = await after.list();
      expect(changed && listing!.key === 'device').toBe(false);
      const passphrase = listing!.key === 'passphrase' ? { passphrase: 'made-up words' } : {};
      expect((await after.open(id, passphrase)).documents).toHaveLength(1);
      expect(await deviceKeys.list()).toEqual(listing!.key === 'passphrase' ? [] : [id]);
    }
    expect(failures).toBeGreaterThan(5);
  });
});
