import type { Bytes, Disk, Disks } from '../../../../src/store/workspace/disk.ts';

export type Content = Map<string, Map<string, Bytes>>;

/** Disks in memory; what is on them is open to the test. */
export const memoryDisks = (content: Content = new Map()): Disks => ({
  kind: 'opfs',
  list: async () => [...content.keys()],
  open: async (workspace) => {
    const files = content.get(workspace) ?? new Map<string, Bytes>();
    content.set(workspace, files);
    return memoryDisk(files);
  },
  remove: async (workspace) => void content.delete(workspace),
});

export const memoryDisk = (files: Map<string, Bytes>): Disk => ({
  put: async (name, bytes) => void files.set(name, bytes.slice()),
  read: async (name) => files.get(name)?.slice() ?? null,
  remove: async (name) => void files.delete(name),
  list: async () => [...files].map(([name, { length }]) => ({ name, bytes: length })),
});

export const copyOf = (content: Content): Content =>
  new Map([...content].map(([workspace, files]) => [workspace, new Map([...files].map(([name, bytes]) => [name, bytes.slice()]))]));
