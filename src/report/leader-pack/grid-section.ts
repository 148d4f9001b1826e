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
    rows: grid.rows.map(({ label, people, cells }) => [label, people, ...cells.map(({ step, text }) => `${stepMark(step)}${text}`)]),
    foot: [
      ...grid.foot,
      '▼ worse than the market, ≈ not clearly worse, – not released. Each cell is the figure of its principle that is furthest behind. Levels: O office or department, S department with HR, H HR.',
    ],
  },
  sources: [],
  footnotes: [],
});

const gridTitle = ({ columns, rows }: PackGrid): string => {
  const worst = columns
    .map(({ label }, at) => ({ label, groups: rows.slice(1).filter(({ cells }) => (cells[at]?.step ?? 0) < 0).length }))
    .toSorted((a, b) => b.groups - a.groups)[0];
  if (worst === undefined || worst.groups === 0) return 'No group is clearly worse than the market in any principle';
  return `${worst.label} is behind the market in ${worst.groups} of ${rows.length - 1} groups`;
};
