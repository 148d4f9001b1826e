import type { Certainty } from '../../domain/comparison.ts';
import { certaintyMarks } from './certainty-marks.ts';
import type { PackGrid, PackSection } from './leader-pack.ts';
import type { PackScope } from './pack-scope.ts';

/** Shape before number: the two ends of the scale look alike in gray print (interface.md §7.5). */
export const stepMark = (step: PackGrid['rows'][number]['cells'][number]['step']): string =>
  step === null ? '' : step === 0 ? '≈ ' : step < 0 ? '▼ ' : '▲ ';

/** The grid of the one page as a table of its own. */
export const gridSection = (scope: PackScope, grid: PackGrid): PackSection => ({
  id: 'units-by-principle',
  place: 'body',
  title: gridTitle(grid),
  chart: null,
  table: {
    name: `${scope.belowLabel} by principle: gap to the market`,
    columns: [
      { label: scope.belowLabel, align: 'left' },
      { label: 'People', align: 'right' },
      ...grid.columns.map(({ label, levelLetter }) => ({ label: `${label} (${levelLetter})`, align: 'right' as const })),
    ],
    rows: grid.rows.map(({ label, people, cells }) => [
      label,
      people,
      ...cells.map(
        ({ step, text, certainty }) =>
          `${stepMark(step)}${text}${step !== null && step < 0 && certainty !== undefined ? ` ${certaintyMarks[certainty]}` : ''}`,
      ),
    ]),
    foot: [
      ...grid.foot,
      '▼ worse than the yardstick (●●● Confirmed, ●●○ Likely, ●○○ Watch, ◇ commitment missed), ≈ not clearly worse, – not released. Each cell is the figure of its principle that is furthest behind. Levels: O office or department, S department with HR, H HR.',
    ],
  },
  sources: [],
  footnotes: [],
});

/** Counts findings of the list only: what is on watch is no finding yet. */
const gridTitle = ({ columns, rows }: PackGrid): string => {
  const listed = columns
    .map(({ label }, at) => ({ label, groups: rows.slice(1).filter(({ cells }) => isListed(cells[at]?.certainty)).length }))
    .toSorted((a, b) => b.groups - a.groups)[0];
  if (listed === undefined || listed.groups === 0) return 'No single group is clearly behind in any principle';
  return `Most often behind: ${listed.label}, in ${listed.groups} of ${rows.length - 1} groups`;
};

const isListed = (certainty: Certainty | undefined): boolean => certainty !== undefined && certainty !== 'Watch';
