import type { Comparison } from '../../domain/comparison.ts';
import { familyMetrics } from '../../domain/family-metrics.ts';
import { gapWords } from '../../domain/gap-words.ts';
import { families, principles, type PainPointFamily } from '../../domain/framework.ts';
import { facetWords } from '../../domain/place-words.ts';
import { figureSection, type FigureAsk } from './figure-section.ts';
import type { Footnotes } from './footnotes.ts';
import type { PackSection } from './leader-pack.ts';
import { familyFigure, furthestBehind, isWithin, limitsOf, type GroupAddress, type PackScope } from './pack-scope.ts';
import { principleOrder } from './principle-strip.ts';
import { addressOf, printedFigure } from './printed-figure.ts';
import { sameGroup } from './same-group.ts';

/** A section for each of the first pain points, then one for each principle and family that none of them is about. */
export const bodySections = (scope: PackScope, notes: Footnotes): readonly PackSection[] => {
  const { wanted } = scope.input;
  const told = new Set<string>();
  const asks = [...painPointAsks(scope), ...(wanted.topics ? topicAsks(scope) : [])].filter((ask) => {
    const key = JSON.stringify([ask.metric, ask.facet, ask.groups.map(({ group }) => group)]);
    return told.has(key) ? ask.id.startsWith('pain-point') : told.add(key);
  });
  return asks.flatMap((ask) => figureSection(scope, ask, notes) ?? []);
};

const painPointAsks = (scope: PackScope): readonly FigureAsk[] =>
  scope.kind.kind === 'public-records'
    ? []
    : scope.ranked.slice(0, scope.input.wanted.painPoints).map((point, at) => ({
        id: `pain-point-${at + 1}`,
        title: point.sentence,
        metric: point.metric,
        facet: point.facet,
        groups: besides(scope, point),
        focus: point,
      }));

/** The home of the pack, and the groups that a finding's group stands among. */
const besides = (scope: PackScope, { cut, group }: GroupAddress): readonly GroupAddress[] => {
  if (sameGroup({ cut, group }, scope.home)) return [scope.home, ...scope.below];
  const parent = cut.length > 1 && cut.length > scope.home.cut.length + 1 ? { cut: cut.slice(0, 1), group: group.slice(0, 1) } : scope.home;
  const like = scope.comparisons
    .map(addressOf)
    .filter((one) => one.cut.length === cut.length && cut.every((name) => one.cut.includes(name)) && isWithin(one, parent));
  const distinct = new Map(like.map((one) => [JSON.stringify(one.group), { cut: one.cut, group: one.group }]));
  return [scope.home, ...distinct.values()];
};

const topicAsks = (scope: PackScope): readonly FigureAsk[] => [
  ...principleOrder.flatMap((principle) => {
    const own = scope.comparisons.filter((one) => one.principle === principle && sameGroup(addressOf(one), scope.home));
    return topicAsk(scope, `principle-${principle}`, principles[principle].label, furthestBehind(scope, own));
  }),
  ...(Object.keys(familyMetrics) as readonly PainPointFamily[]).flatMap((family) =>
    topicAsk(scope, `family-${family}`, families[family], familyFigure(scope, family)),
  ),
];

const topicAsk = (scope: PackScope, id: string, topic: string, chosen: Comparison | undefined): readonly FigureAsk[] => {
  if (chosen === undefined || !chosen.released.shown) return [];
  const { metric, facet } = addressOf(chosen);
  return [{ id, title: `${topic}: ${findingOf(scope, chosen)}`, metric, facet, groups: [scope.home, ...scope.below], focus: scope.home }];
};

/** The finding of one figure, from the same values as the table. */
const findingOf = (scope: PackScope, comparison: Comparison): string => {
  const { metric, facet } = addressOf(comparison);
  const info = scope.input.infos.get(metric);
  if (info === undefined) return '';
  const { gap, market, verdict } = comparison;
  const name = facet === null ? info.label : `${info.label}, ${facetWords(facet)}`;
  const beside = gap === null || market === null ? 'no market figure to compare with' : gapWords(gap, info, limitsOf(scope, info), market);
  const kept = verdict === null ? '' : `; our commitment is ${verdict}`;
  return `${name} ${printedFigure(comparison).text}${info.better === 'context' ? '' : `, ${beside}`}${kept}`;
};
