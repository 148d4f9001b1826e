import type { Bytes } from './disk.ts';
import { readDecisions } from './decisions-json.ts';
import type { WorkspaceDocument } from './document.ts';
import type { SegmentTarget } from './keep-segments.ts';
import { placeOf, type DocumentEntry } from './manifest.ts';
import { joined, unseal } from './segment.ts';
import { WorkspaceError } from './workspace-error.ts';

/** Reads a document from its first whole copy; throws `damaged` when there is none. */
export const readDocument = async (target: SegmentTarget, entry: DocumentEntry): Promise<WorkspaceDocument> =>
  toDocument(entry, await readContent(target, entry));

export const toDocument = (entry: DocumentDescription, bytes: Bytes): WorkspaceDocument => {
  if (entry.kind === 'decisions') return { kind: 'decisions', decisions: readDecisions(bytes) };
  const { kind, name, originalSha256, untouched, overwrittenCells } = entry;
  return { kind, name, originalSha256, untouched, overwrittenCells, bytes };
};

/** What a manifest or a backup says about a document. */
export type DocumentDescription =
  | Pick<Extract<DocumentEntry, { kind: 'file' }>, 'kind' | 'name' | 'originalSha256' | 'untouched' | 'overwrittenCells'>
  | Pick<Extract<DocumentEntry, { kind: 'decisions' }>, 'kind'>;

/** The bytes of a document as they were sealed, from its first whole copy. */
export const readContent = async ({ disk, workspace, key }: SegmentTarget, entry: DocumentEntry): Promise<Bytes> => {
  for (const copy of entry.copies) {
    const parts: Bytes[] = [];
    for (const { name } of copy) {
      const sealed = await disk.read(name);
      const plain = sealed === null ? null : await unseal(key, sealed, placeOf(workspace, name)).catch(() => null);
      if (plain === null) break;
      parts.push(plain);
    }
    if (parts.length === copy.length) return joined(parts);
  }
  throw damagedDocument(entry);
};

export const damagedDocument = (entry: DocumentDescription): WorkspaceError =>
  new WorkspaceError(
    'damaged',
    entry.kind === 'decisions'
      ? 'The kept answers and settings are damaged. The files still open; answers and settings must be given again, or a backup restored.'
      : 'One of the kept files is damaged and was left out. The others open; add this file again, or restore a backup.',
  );
