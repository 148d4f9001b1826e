import type { Comparison } from '../../domain/comparison.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import { facetWords, placeKey } from '../../domain/place-words.ts';
import type { MetricId } from '../../domain/reading.ts';
import { axisOf } from './axis.ts';
import { figureRow, type FigureRow } from './figure-row.ts';
import type { Footnotes } from './footnotes.ts';
import { notesOn } from './notes-on.ts';
import type { PackChart, PackSection, PackTable } from './leader-pack.ts';
import { dimensionsBeyond, type GroupAddress, type PackScope } from './pack-scope.ts';
import { addressOf, readingOf, yardstickFigure } from './printed-figure.ts';
import { restFigure } from './rest-of-organization.ts';

/** A chart with more rows is no picture any more; the table has them all. */
const mostBars = 14;

export interface FigureAsk {
  readonly id: string;
  readonly title: string;
  readonly metric: MetricId;
  readonly facet: string | null;
  /** The home of the pack first. */
  readonly groups: readonly GroupAddress[];
  /** The group that the finding is about. */
  readonly focus: GroupAddress;
}

interface Row extends FigureRow {
  readonly place: string;
  readonly comparison: Comparison | null;
}

/** One figure over the groups of the pack, against both yardsticks: chart, table twin, sources, notes. `null` where nothing of it was released. */
export const figureSection = (
  scope: PackScope,
  { id, title, metric, facet, groups, focus }: FigureAsk,
  notes: Footnotes,
): PackSection | null => {
  const info = scope.input.infos.get(metric);
  if (info === undefined) return null;
  const [home, ...below] = groups.flatMap((where): readonly Row[] => {
    const comparison = scope.at(metric, facet, where);
    return comparison === undefined ? [] : [rowOf(scope, comparison, info, scope.nameOf(where))];
  });
  if (home === undefined) return null;
  const rest = scope.home.cut.length === 0 || home.comparison === null ? [] : [restRow(scope, home.comparison)];
  const rows = [home, ...rest, ...inOrder(below, info)];
  const label = facet === null ? info.label : `${info.label}, ${facetWords(facet)}`;
  const chart = chartOf(rows, info, label, placeKey({ metric, facet, ...focus }));
  const more = rows.length - (chart?.rows.length ?? rows.length);
  return {
    id,
    place: 'body',
    title,
    chart,
    table: tableOf(groupsLabel(scope, groups), label, info, rows, [
      ...(more > 0 ? [`The chart shows ${rows.length - more} of ${rows.length} rows.`] : []),
      ...hiddenLine(rows),
    ]),
    sources: sourcesOf(rows, info),
    footnotes: rows
      .flatMap(({ comparison }) => (comparison === null ? [] : notesOn(scope, comparison).map((text) => notes.mark(text))))
      .filter(isFirst),
  };
};

const isFirst = (number: number, at: number, all: readonly number[]): boolean => all.indexOf(number) === at;

const rowOf = (scope: PackScope, comparison: Comparison, info: MetricInfo, label: string): Row => ({
  ...figureRow(scope, comparison, info, label),
  place: placeKey(addressOf(comparison)),
  comparison,
});

const restRow = (scope: PackScope, own: Comparison): Row => {
  const { text, value, label, source } = restFigure(scope, own);
  const none = { text: '–', value: null };
  return {
    label: `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
    n: '',
    figure: { text, value },
    market: none,
    commitment: none,
    against: '',
    finding: source,
    place: '',
    comparison: null,
  };
};

/** Worst printed figure first, figures of no direction by name, withheld ones last by name (PR31). */
const inOrder = (rows: readonly Row[], { better }: MetricInfo): readonly Row[] => {
  const badness = ({ figure: { value } }: Row): number => {
    if (value === null) return Infinity;
    if (better === 'context') return 0;
    if (better === 'to-zero') return -Math.abs(value);
    return better === 'lower' ? -value : value;
  };
  return rows.toSorted((a, b) => {
    const [first, second] = [badness(a), badness(b)];
    return first === second ? (a.label < b.label ? -1 : 1) : first - second;
  });
};

const chartOf = (rows: readonly Row[], info: MetricInfo, label: string, focus: string): PackChart | null => {
  const kept = new Set([rows.find(({ place }) => place === focus), ...rows].filter((row) => row !== undefined).slice(0, mostBars));
  const drawn = rows.filter((row) => kept.has(row));
  if (drawn.every(({ figure }) => figure.value === null)) return null;
  const firstOf = (of: 'market' | 'commitment') => drawn.flatMap(({ comparison }) => comparison?.[of] ?? [])[0]?.label ?? null;
  const values = drawn.flatMap(({ figure, market, commitment }) =>
    [figure.value, market.value, commitment.value].filter((value) => value !== null),
  );
  return {
    kind: 'rows against yardsticks',
    axis: axisOf(label, info.unit, values),
    rows: drawn.map(({ label: name, figure, market, commitment }) => ({
      label: name,
      figure,
      market: market.value,
      commitment: commitment.value,
    })),
    marketLabel: firstOf('market'),
    commitmentLabel: firstOf('commitment'),
  };
};

/** What the rows are: departments, levels of a department … */
const groupsLabel = (scope: PackScope, groups: readonly GroupAddress[]): string => {
  const cut = groups.find((one) => one.cut.length > scope.home.cut.length)?.cut ?? [];
  return cut.length === 0 ? scope.belowLabel : dimensionsBeyond(cut, scope.home);
};

const tableOf = (groupsAre: string, name: string, info: MetricInfo, rows: readonly Row[], foot: readonly string[]): PackTable => ({
  name,
  columns: [
    { label: groupsAre, align: 'left' },
    { label: `n, ${info.base}`, align: 'right' },
    { label: 'Our figure', align: 'right' },
    { label: 'Market', align: 'right' },
    { label: 'Our commitment', align: 'right' },
    { label: 'Against the market', align: 'left' },
    { label: 'Finding', align: 'left' },
  ],
  rows: rows.map(({ label, n, figure, market, commitment, against, finding }) => [label, n, figure, market, commitment, against, finding]),
  foot,
});

const hiddenLine = (rows: readonly Row[]): readonly string[] => {
  const hidden = rows.filter(({ comparison }) => comparison !== null && readingOf(comparison) === null).length;
  return hidden === 0 ? [] : [`${hidden} ${hidden === 1 ? 'group' : 'groups'} hidden to protect small groups.`];
};

const sourcesOf = (rows: readonly Row[], info: MetricInfo): readonly string[] => {
  const all = rows.flatMap(({ comparison }) => [comparison?.market ?? null, comparison?.commitment ?? null]);
  const words = all.flatMap((yardstick) => {
    const figure = yardstickFigure(yardstick, info.unit);
    return figure === null ? [] : [[figure.label, figure.source].filter(Boolean).join(': ')];
  });
  return [...new Set(words)];
};
