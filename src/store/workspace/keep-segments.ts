import type { Bytes, Disk } from './disk.ts';
import { writeDecisions } from './decisions-json.ts';
import { decisionsId, type WorkspaceDocument } from './document.ts';
import { placeOf, type DocumentEntry } from './manifest.ts';
import { pieces, seal, sha256Hex } from './segment.ts';

export interface SegmentTarget {
  readonly disk: Disk;
  readonly workspace: string;
  readonly key: CryptoKey;
}

/**
 * Writes documents as new segments, each sealed, flushed and under a random name, and hands back how the manifest refers to them.
 * When a write fails, what this call had written is removed again as far as the disk lets us.
 */
export const keepSegments = async (
  { disk, workspace, key }: SegmentTarget,
  documents: readonly WorkspaceDocument[],
  keptAt: string,
): Promise<readonly DocumentEntry[]> => {
  const written: string[] = [];
  const writeCopy = async (bytes: Bytes): Promise<{ name: string; bytes: number }[]> => {
    const copy: { name: string; bytes: number }[] = [];
    for (const piece of pieces(bytes)) {
      const name = crypto.randomUUID();
      const sealed = await seal(key, piece, placeOf(workspace, name));
      written.push(name);
      await disk.put(name, sealed);
      copy.push({ name, bytes: sealed.length });
    }
    return copy;
  };
  try {
    const entries: DocumentEntry[] = [];
    for (const document of documents) entries.push(await writeDocument(document, keptAt, writeCopy));
    return entries;
  } catch (cause) {
    await removeSegments(disk, written);
    throw cause;
  }
};

/** Removes what can be removed; what stays is garbage and goes after the next commit. */
export const removeSegments = async (disk: Disk, names: readonly string[]): Promise<void> => {
  for (const name of names) await disk.remove(name).catch(() => undefined);
};

const writeDocument = async (
  document: WorkspaceDocument,
  keptAt: string,
  writeCopy: (bytes: Bytes) => Promise<{ name: string; bytes: number }[]>,
): Promise<DocumentEntry> => {
  const bytes = contentOf(document);
  const common = { bytes: bytes.length, sha256: await sha256Hex(bytes), keptAt };
  if (document.kind === 'decisions')
    return { ...common, kind: 'decisions', id: decisionsId, copies: [await writeCopy(bytes), await writeCopy(bytes)] };
  const { kind, name, originalSha256, untouched, overwrittenCells } = document;
  return { ...common, kind, id: crypto.randomUUID(), name, originalSha256, untouched, overwrittenCells, copies: [await writeCopy(bytes)] };
};

/** The bytes of a document as they are sealed and hashed. */
export const contentOf = (document: WorkspaceDocument): Bytes =>
  document.kind === 'file' ? document.bytes : writeDecisions(document.decisions);
