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
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best: { run: Stretch; worth: number } | null = null;
  for (const [width, count] of counts) {
    if (width === 0 || !wanted(width)) continue;
    const run = bestRun(widths, width);
    const worth = (run.weight + 0.3 * count) * breadth(width);
    if (!best || worth > best.worth) best = { run, worth };
  }
  return best?.run ?? null;
};

/** A wider table is the likelier one, a column of single cells the least: a few title lines must not outweigh a short table. */
const breadth = (width: number): number => (width <= 1 ? 0.5 : Math.log2(width + 1));

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
