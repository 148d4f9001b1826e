import type { PainPoint } from '../../domain/comparison.ts';
import { formatCount, formatDate, formatPeriod } from '../../domain/format.ts';
import { familyTiles } from './family-tiles.ts';
import { goalLine, placeOfGoal } from './goal-line.ts';
import type { GoalLine, OnePage, OnePagePainPoint } from './leader-pack.ts';
import { isWithin, type PackScope } from './pack-scope.ts';
import { principleStrip } from './principle-strip.ts';
import { steadyLines } from './steady-lines.ts';
import { unitGrid } from './unit-grid.ts';

const mostPainPoints = 3;

/** The eight zones of the one sheet. */
export const onePage = (scope: PackScope): OnePage => {
  const { input, kind } = scope;
  const isPublic = kind.kind === 'public-records';
  return {
    title: titleOf(scope),
    header: headerOf(scope),
    painPoints: isPublic ? [] : scope.ranked.slice(0, mostPainPoints).map((point) => painPointOf(scope, point)),
    principles: principleStrip(scope),
    tiles: familyTiles(scope),
    grid: unitGrid(scope),
    goals: isPublic ? [] : goalsOf(scope),
    holdingSteady: steadyLines(scope),
    decisionsAsked: kind.kind === 'leadership' ? input.decisionsAsked : [],
    method: methodLine(scope),
  };
};

const titleOf = ({ kind, ranked, input }: PackScope): string => {
  if (kind.kind === 'public-records') return `Job quality at ${input.organization}: released figures`;
  const of = (word: PainPoint['certainty']): number => ranked.filter(({ certainty }) => certainty === word).length;
  const parts = [
    [of('Missed'), of('Missed') === 1 ? 'missed commitment' : 'missed commitments'],
    [of('Confirmed'), 'Confirmed'],
    [of('Likely'), 'Likely'],
  ] as const;
  const words = parts.flatMap(([count, name]) => (count === 0 ? [] : [`${formatCount(count)} ${name}`])).join(', ');
  const where = kind.kind === 'unit' ? `${kind.label}: ` : '';
  if (ranked.length === 0) return `${where}no clear gap to the market and no missed commitment`;
  return `${where}${formatCount(ranked.length)} ${ranked.length === 1 ? 'pain point' : 'pain points'}: ${words}`;
};

const headerOf = ({ input, kind }: PackScope): readonly string[] => [
  kind.kind === 'unit' ? `${input.organization}, ${kind.label}` : input.organization,
  formatPeriod(input.period),
  ...(input.dataAsOf === null ? [] : [`data as of ${formatDate(input.dataAsOf)}`]),
  ...(input.quality === null ? [] : [input.quality]),
  'yardsticks: the market and our own commitments',
  input.restated ? 'restated since the last pack' : 'not restated',
];

const painPointOf = ({ input }: PackScope, point: PainPoint): OnePagePainPoint => ({
  sentence: point.sentence,
  people: `${formatCount(point.people)} ${input.infos.get(point.metric)?.base === 'requisitions' ? 'openings' : 'people'}`,
  certainty: point.certainty,
  level: point.responsibleLevel,
});

/** Active goals of the home of the pack and of what is below it. */
const goalsOf = (scope: PackScope): readonly GoalLine[] =>
  scope.input.goals
    .filter((goal) => goal.status === 'active' && (scope.home.cut.length === 0 || isWithin(placeOfGoal(goal), scope.home)))
    .flatMap((goal) => goalLine(scope, goal) ?? []);

const methodLine = ({ input: { release } }: PackScope): string => {
  const { tables, cells, hidden } = release.summary;
  const check = `${formatCount(tables)} tables, ${formatCount(cells)} cells, ${formatCount(hidden)} hidden to protect small groups; attack: 0 recovered`;
  return `Figures in steps of their release, small groups hidden. Release check: ${check}. How counted: last page.`;
};
