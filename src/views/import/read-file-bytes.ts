const sizeLimit = 1_000_000_000;

export type BytesRead = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly refused: string };

/** The content of a file in hand, or a sentence for the user: too large (import.md §16), moved, changed or removed since it was added. */
export const readFileBytes = async (name: string, file: File): Promise<BytesRead> => {
  if (file.size > sizeLimit)
    return { refused: `“${name}” is larger than 1 GB. Split it, or leave out columns that are not needed, and add it again.` };
  try {
    return { bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return {
      refused: `“${name}” could not be read: it was moved, changed or removed after it was added, or it is a folder. Add it again.`,
    };
  }
};
