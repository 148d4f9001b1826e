/** A level as the files name it, with what helps to order it. */
export interface LevelEvidence {
  readonly level: string;
  readonly people: number;
  readonly medianPay: number | null;
}

const ladder = [
  /\b(intern|trainee|apprentice|entry|aide|assistant)\b/i,
  /\b(junior|associate|low|basic|technician)\b/i,
  /\b(individual|staff|professional|officer|specialist|analyst|medium|mid|intermediate)\b/i,
  /\b(senior|high|lead|principal|supervisor|team lead)\b/i,
  /\b(manager|head)\b/i,
  /\b(director|division chief)\b/i,
  /\b(executive|chief|vice president|vp|ceo|president|deputy|commissioner)\b/i,
];

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 };

const numberIn = (level: string): number | null => {
  const digits = /\d+(\.\d+)?/.exec(level);
  if (digits) return Number(digits[0]);
  const roman = /\b([ivx]+)\b/i.exec(level)?.[1]?.toLowerCase();
  return roman === undefined ? null : (romans[roman] ?? null);
};

const rungIn = (level: string): number | null => {
  const rung = ladder.findLastIndex((words) => words.test(level));
  return rung < 0 ? null : rung;
};

/** Sign of the rank correlation between the proposed order and median pay, weighted by people. */
const payDirection = (levels: readonly LevelEvidence[], order: readonly number[]): number => {
  let sum = 0;
  levels.forEach((a, i) =>
    levels.slice(i + 1).forEach((b, j) => {
      if (a.medianPay === null || b.medianPay === null) return;
      sum += Math.sign((order[i] ?? 0) - (order[i + 1 + j] ?? 0)) * Math.sign(a.medianPay - b.medianPay) * Math.min(a.people, b.people);
    }),
  );
  return Math.sign(sum);
};

/**
 * Levels from low (1) to high: by the number in the name, by a ladder word, else by median pay; turned round where pay says that smaller is higher.
 * `null` when nothing orders them: then no level is above another.
 */
export const orderLevels = (levels: readonly LevelEvidence[]): ReadonlyMap<string, number> | null => {
  const ways: ((level: LevelEvidence) => number | null)[] = [(l) => numberIn(l.level), (l) => rungIn(l.level), (l) => l.medianPay];
  for (const way of ways) {
    const keys = levels.map(way);
    if (keys.some((key) => key === null) || new Set(keys).size < Math.min(2, levels.length)) continue;
    const order = keys as number[];
    const sign = payDirection(levels, order) < 0 ? -1 : 1;
    const ranks = [...new Set(order.map((key) => key * sign))].sort((a, b) => a - b);
    return new Map(levels.map(({ level }, at) => [level, ranks.indexOf((order[at] ?? 0) * sign) + 1]));
  }
  return null;
};
