import type { FileInHand } from './desk-state.ts';

/** Files to add under names no other file has; a file that is already in hand (name, size and time of change equal) is left out. */
export const nameFiles = (files: readonly File[], inHand: readonly FileInHand[]): readonly FileInHand[] => {
  const taken = new Set(inHand.map((known) => known.name));
  return files.flatMap((file) => {
    if (inHand.some((known) => isSameFile(known.file, file))) return [];
    const name = freeName(file.name, taken);
    taken.add(name);
    return [{ name, file }];
  });
};

const isSameFile = (a: File, b: File): boolean => a === b || (a.name === b.name && a.size === b.size && a.lastModified === b.lastModified);

const freeName = (name: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf('.');
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 2; ; number++) if (!taken.has(`${stem} (${number})${end}`)) return `${stem} (${number})${end}`;
};
