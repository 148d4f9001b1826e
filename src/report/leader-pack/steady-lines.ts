import { gapWords, inUnit } from '../../domain/gap-words.ts';
import { limitsOf, type PackScope } from './pack-scope.ts';
import { addressOf, printedFigure } from './printed-figure.ts';
import { sameGroup } from './same-group.ts';

const mostLines = 6;

/** Figures of the home that are at or better than the market, as printed, and break no promise; the last line counts those beyond the sheet. */
export const steadyLines = (scope: PackScope): readonly string[] => {
  const lines = allSteady(scope);
  const more = lines.length - mostLines;
  return more > 0 ? [...lines.slice(0, mostLines), `and ${more} more, listed with their principles`] : lines;
};

const allSteady = (scope: PackScope): readonly string[] =>
  scope.comparisons.flatMap((comparison) => {
    const address = addressOf(comparison);
    const info = scope.input.infos.get(address.metric);
    if (info === undefined || info.better === 'context' || address.facet !== null || !sameGroup(address, scope.home)) return [];
    const { gap, verdict, market, released } = comparison;
    const limits = limitsOf(scope, info);
    if (!released.shown || gap === null || gap > inUnit(limits.tolerance, info) || verdict === 'missed') return [];
    return [`${info.label}: ${printedFigure(comparison).text}, ${gapWords(gap, info, limits, market)}`];
  });
