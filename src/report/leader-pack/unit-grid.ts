import { gapTextAlone, gapWords, inUnit } from '../../domain/gap-words.ts';
import { formatCount } from '../../domain/format.ts';
import { principles, responsibleLevels, type Principle } from '../../domain/framework.ts';
import { facetWords, placeKey } from '../../domain/place-words.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { MetricId } from '../../domain/reading.ts';
import type { PackGrid } from './leader-pack.ts';
import { furthestBehind, isPartOfListed, limitsOf, type GroupAddress, type PackScope } from './pack-scope.ts';
import { principleOrder } from './principle-strip.ts';
import { addressOf, readingOf } from './printed-figure.ts';
import { sameGroup } from './same-group.ts';

type GridCell = PackGrid['rows'][number]['cells'][number];

/**
 * The home of the pack and the groups below it by principles, by head-count. A group whose head-count is withheld is no row: the foot counts it
 * (PR31). One without any figure of its own is none either.
 */
export const unitGrid = (scope: PackScope): PackGrid => {
  const rows = [scope.home, ...scope.below].map((where) => rowOf(scope, where));
  const [home, ...below] = rows;
  const shown = below
    .filter(({ people, cells }) => people !== null && cells.some(({ text }) => text !== '–'))
    .toSorted((a, b) => (b.people ?? 0) - (a.people ?? 0) || (a.label < b.label ? -1 : 1));
  const hidden = below.filter(({ people }) => people === null).length;
  return {
    columns: principleOrder.map((id) => ({
      id,
      label: principles[id].label,
      levelLetter: responsibleLevels[principles[id].level].letter,
    })),
    rows: [...(home === undefined ? [] : [home]), ...shown].map(({ people, ...row }) => ({
      ...row,
      people: people === null ? 'hidden' : formatCount(people),
    })),
    foot:
      hidden === 0
        ? []
        : [`${formatCount(hidden)} ${hidden === 1 ? 'group' : 'groups'} hidden to protect small groups; their people stay in the totals.`],
  };
};

const rowOf = (scope: PackScope, where: GroupAddress) => {
  const here = scope.comparisons.filter((comparison) => sameGroup(addressOf(comparison), where));
  const count = scope.at('headcount' as MetricId, null, where);
  return {
    label: scope.nameOf(where),
    people: count === undefined ? null : (readingOf(count)?.value ?? null),
    cells: principleOrder.map((principle) =>
      cellOf(
        scope,
        where,
        principle,
        furthestBehind(
          scope,
          here.filter((one) => one.principle === principle),
        ),
      ),
    ),
  };
};

const cellOf = (scope: PackScope, where: GroupAddress, principle: Principle, chosen: Comparison | undefined): GridCell => {
  const name = `${scope.nameOf(where)}, ${principles[principle].label}`;
  if (chosen === undefined) return { ...without('–'), name: `${name}: not released` };
  const reading = readingOf(chosen);
  if (reading === null) return { ...without('hidden'), name: `${name}: hidden to protect a small group` };
  const info = scope.input.infos.get(reading.metric);
  const point = scope.points.get(placeKey(reading));
  const gap = point?.parts.gap ?? chosen.gap;
  if (info === undefined || gap === null) return { ...without('–'), name: `${name}: ${info?.label ?? 'the figure'} has no yardstick here` };
  const limits = limitsOf(scope, info);
  const text = gapTextAlone(gap, info, limits);
  const facet = reading.facet === null ? '' : `, ${facetWords(reading.facet)}`;
  const words =
    chosen.gap === null ? `commitment ${chosen.verdict ?? 'without a verdict'}` : gapWords(chosen.gap, info, limits, chosen.market);
  const isPart = point === undefined && gap > inUnit(limits.tolerance, info) && isPartOfListed(scope, reading);
  const step = (point !== undefined || isPart) && gap > 0 ? worseStep(gap / inUnit(limits.scale, info)) : 0;
  const certainty = point?.certainty ?? (isPart ? 'part of a listed finding' : 'not clearly worse');
  return {
    step,
    text,
    name: `${name}: ${text}; ${info.label}${facet}, ${words}, ${certainty}`,
    ...(point === undefined ? {} : { certainty: point.certainty }),
  };
};

const without = (text: '–' | 'hidden') => ({ step: null, text });

/** Under a third of a material gap, under one, one or more (interface.md §8). */
const worseStep = (share: number): -1 | -2 | -3 => (share < 1 / 3 ? -1 : share < 1 ? -2 : -3);
