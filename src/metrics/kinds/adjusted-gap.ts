import { createBreath } from '../../domain/breath.ts';
import type { Cell } from '../grouping-sql.ts';
import { fitGap, type GapFit } from './gap-model.ts';
import { gapPeopleSql, mostRows, peopleByCell } from './gap-people.ts';
import { rowsOf, type Figure, type Method } from './method.ts';

/** Gap at equal controls: OLS of ln(pay) with HC3 (ST60–ST62, ST66). For the organization and single dimensions only. */
export const adjustedGap: Method = {
  sql: (_metric, grouping) => gapPeopleSql(grouping),
  figures: async (ask) => {
    const rows = await rowsOf(ask, gapPeopleSql(ask.grouping));
    const breathe = createBreath();
    const figures: Figure[] = [];
    for (const cut of ask.cuts.filter(({ length }) => length <= 1))
      for (const { cell, rows: own } of peopleByCell(rows, cut, ask.grouping)) {
        await breathe();
        const fit = fitGap(own, cut);
        if (fit !== null) figures.push(gapFigure(cell, fit));
      }
    return figures;
  },
};

/** The adjusted gap of a fit, positive where the focal arm earns less, with what must be known to read it. */
export const gapFigure = (cell: Cell, { result, focal, reference, controls, numbers, incomplete, sampledFrom }: GapFit): Figure => ({
  ...cell,
  n: result.rows,
  value: -result.gap,
  low: -result.interval.high,
  high: -result.interval.low,
  basis: { kind: 'gap', focal, reference, standardError: result.se, model: controls },
  notes: [
    controls.length === 0 ? 'Nothing further is compared.' : `At equal ${controls.join(', ')}.`,
    ...(result.restsOnOne ? ['Rests on one person: without that person the finding turns.'] : []),
    ...(result.singletons > 0 ? [`${result.singletons} people alone in their category left the model.`] : []),
    ...(incomplete > 0 ? [`${incomplete} people without ${numbers.join(' or ')} left the model.`] : []),
    ...(sampledFrom === null ? [] : [`Fitted on a fixed sample of ${mostRows.toLocaleString('en-US')} people.`]),
    'It proves neither presence nor absence of discrimination.',
  ],
});
