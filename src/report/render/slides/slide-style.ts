/** Inches and points of a 13.33 × 7.5 slide; one look for all of them. */
export const page = { width: 13.33, height: 7.5, margin: 0.4 } as const;
export const inner = page.width - 2 * page.margin;
export const font = 'Arial';
export const ink = {
  text: '1F1F1F',
  muted: '595959',
  line: 'BFBFBF',
  head: 'F2F2F2',
  ours: '0072B2',
  market: 'A6A6A6',
  commitment: 'E8A33D',
} as const;
