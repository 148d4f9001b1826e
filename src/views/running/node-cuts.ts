import { judgedCuts } from '../../domain/finding-cuts.ts';
import { cutName, type Cut } from '../../domain/reading.ts';
import type { OfferedCut } from './offered-cuts.ts';

/** The cuts that pain points are looked for in, as far as the data has them. */
export const nodeCuts = (offered: readonly OfferedCut[]): readonly Cut[] =>
  judgedCuts.filter((cut) => cut.length === 0 || offered.some((one) => cutName(one.cut) === cutName(cut)));

/** Whoever asks for one of the nodes below the whole gets all of them measured: a metric's rows are walked once, not once a screen. */
export const withNodeCuts = (cuts: readonly Cut[], offered: readonly OfferedCut[]): readonly Cut[] => {
  const asked = new Set(cuts.map(cutName));
  const all = nodeCuts(offered);
  const isBelowTheWhole = all.some((cut) => cut.length > 0 && asked.has(cutName(cut)));
  return isBelowTheWhole ? [...cuts, ...all.filter((cut) => !asked.has(cutName(cut)))] : cuts;
};
