import type { Bytes, Disk, Disks } from '../../../../src/store/workspace/disk.ts';
import { WorkspaceError } from '../../../../src/store/workspace/workspace-error.ts';

export interface FaultPlan {
  /** The call that fails, counted from 1 over all disks. */
  readonly at: number;
  /** What the failing call has done when it says that it failed. */
  readonly did: 'nothing' | 'half' | 'all';
  /** Whether the disk answers again afterwards. */
  readonly next: 'recovers' | 'stays dead';
}

export interface FaultDisks extends Disks {
  readonly calls: () => number;
  readonly failed: () => boolean;
}

/** The n-th failure loop of SQLite: the disk fails its n-th call, whatever that is. */
export const faultDisks = (disks: Disks, plan: FaultPlan): FaultDisks => {
  let calls = 0;
  let failed = false;
  const fault = (): WorkspaceError => new WorkspaceError('failed', 'planted fault');
  const call = async <T>(work: () => Promise<T>, half: () => Promise<unknown> = async () => undefined): Promise<T> => {
    calls += 1;
    if (failed && plan.next === 'stays dead') throw fault();
    if (calls !== plan.at) return work();
    failed = true;
    if (plan.did === 'half') await half();
    if (plan.did === 'all') await work();
    throw fault();
  };
  const wrap = (disk: Disk): Disk => ({
    put: (name, bytes) =>
      call(
        () => disk.put(name, bytes),
        () => disk.put(name, bytes.subarray(0, bytes.length >> 1) as Bytes),
      ),
    read: (name) => call(() => disk.read(name)),
    remove: (name) => call(() => disk.remove(name)),
    list: () => call(() => disk.list()),
  });
  return {
    kind: disks.kind,
    list: () => call(() => disks.list()),
    open: (workspace) => call(async () => wrap(await disks.open(workspace))),
    remove: (workspace) =>
      call(
        () => disks.remove(workspace),
        async () => {
          const disk = await disks.open(workspace);
          const [first] = await disk.list();
          if (first !== undefined) await disk.remove(first.name);
        },
      ),
    calls: () => calls,
    failed: () => failed,
  };
};
