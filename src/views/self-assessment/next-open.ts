/** The first control of the next statement without an answer, after where the focus is; after the last one it begins anew. */
export const nextOpen = (list: HTMLElement): HTMLElement | null => {
  const open = [...list.querySelectorAll<HTMLElement>('[data-answered="false"]')];
  const focused = document.activeElement;
  const after = open.find(
    (item) =>
      !item.contains(focused) && focused !== null && (focused.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return (after ?? open[0])?.querySelector<HTMLElement>('input[type="radio"]') ?? null;
};
