import type { GapClosing } from '../../domain/pay-gap-study.ts';
import { raisesToClose } from '../../statistics/index.ts';
import type { GapFit } from '../kinds/gap-model.ts';
import { number } from '../kinds/method.ts';
import type { GapBase, GapReleaser } from './gap-release.ts';

/** Dollars a year to close what a model leaves over, in base pay at people's own hours; of a sample, scaled up. Null where nothing is to close. */
export const gapClosing = ({ rows, result, sampledFrom }: GapFit, base: GapBase, releaseAmount: GapReleaser): GapClosing | null => {
  const raises = raisesToClose(result);
  if (raises.length === 0) return null;
  const scale = sampledFrom === null ? 1 : sampledFrom / rows.length;
  const cost = (way: 'part' | 'whole'): number =>
    raises.reduce((sum, raise) => {
      const row = rows[raise.row]!;
      return sum + number(row, 'value') * number(row, 'hours_share') * raise[way] * scale;
    }, 0);
  const amount = (facet: string, way: 'part' | 'whole') =>
    releaseAmount(base, {
      facet,
      value: cost(way),
      unit: 'money-year',
      notes: ['Base pay only, at people’s own hours, before taxes and benefits.'],
    });
  return {
    atLeast: amount('closing it: at least', 'part'),
    atMost: amount('closing it: at most', 'whole'),
    people: Math.round(raises.length * scale),
  };
};
