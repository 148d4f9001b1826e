import type { GoalAddress, PrintedReading } from '../../domain/goal.ts';
import type { Period } from '../../domain/period.ts';
import type { Pipeline } from '../../pipeline.ts';
import type { LeaderFigures } from './leader-releases.ts';

/** A figure as the standing release of the period prints it; `null` without one, or where it is hidden (PR30). */
export const printedInRelease = (
  figures: LeaderFigures | null,
  { metric, facet, cut, group }: GoalAddress,
  period: Period,
  printedOf: Pipeline['goals']['printed'],
): PrintedReading | null => {
  if (figures === null || figures.period.startsOn !== period.startsOn || figures.period.endsOn !== period.endsOn) return null;
  const found = figures.comparisons.find(({ released }) => {
    const at = released.shown ? released.reading : released.address;
    return at.metric === metric && at.facet === facet && at.cut.join() === cut.join() && at.group.join() === group.join();
  });
  return printedOf(found?.released);
};
