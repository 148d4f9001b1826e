/** A sentence for the user about a file that was not read. A fault of ours is named by its kind only: its text may quote a cell. */
export const refusalMessage = (name: string, cause: unknown): string => {
  if (!(cause instanceof Error)) return `“${name}” could not be read.`;
  if (cause.name === 'Refusal') return cause.message;
  if (cause instanceof RangeError && /alloc|array|length|memory/i.test(cause.message))
    return `“${name}” does not fit into the memory this tab may use. Split the file, or leave out columns that are not needed.`;
  return `“${name}” could not be read because of a fault in this program (${cause.name}). Nothing else is affected.`;
};
