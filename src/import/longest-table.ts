/** The stretch of records in which one width holds best. */
export interface Stretch {
  readonly width: number;
  readonly first: number;
  readonly last: number;
  /** Records of the width, less one and a half for each other one inside the stretch. */
  readonly weight: number;
}

const otherWidth = -1.5;

/** Best run of records of one width, blank ones (width 0) not counted: title lines and footers fall outside, single odd rows do not break it. */
export const longestTable = (widths: readonly number[], wanted: (width: number) => boolean = () => true): Stretch | null => {
  let best: Stretch | null = null;
  for (const width of new Set(widths)) {
    if (width === 0 || !wanted(width)) continue;
    const run = bestRun(widths, width);
    if (!best || worth(run) > worth(best)) best = run;
  }
  return best;
};

const worth = (s: Stretch): number => s.weight * Math.min(s.width - 0.5, 4);

const bestRun = (widths: readonly number[], width: number): Stretch => {
  let best: Stretch = { width, first: 0, last: 0, weight: 0 };
  let sum = 0;
  let start = 0;
  widths.forEach((w, i) => {
    if (w === 0) return;
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += w === width ? 1 : otherWidth;
    if (w === width && sum > best.weight) best = { width, first: start, last: i, weight: sum };
  });
  return best;
};
