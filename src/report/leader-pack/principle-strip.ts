import { gapWords } from '../../domain/gap-words.ts';
import { principles, type Principle } from '../../domain/framework.ts';
import { placeKey } from '../../domain/place-words.ts';
import { sameGroup } from './same-group.ts';
import type { OnePage } from './leader-pack.ts';
import { furthestBehind, limitsOf, type PackScope } from './pack-scope.ts';
import { addressOf, printedFigure } from './printed-figure.ts';
import { commitmentStanding, lastYearStanding, marketStanding } from './standing.ts';

export const principleOrder = Object.keys(principles) as readonly Principle[];

/** Each principle by the figure of it that is furthest behind: market, own commitment, last year. */
export const principleStrip = (scope: PackScope): OnePage['principles'] =>
  principleOrder.map((principle) => {
    const own = scope.comparisons.filter((one) => one.principle === principle && sameGroup(addressOf(one), scope.home));
    const chosen = furthestBehind(scope, own);
    const info = chosen === undefined ? undefined : scope.input.infos.get(addressOf(chosen).metric);
    const before = chosen === undefined ? undefined : scope.input.lastYear?.find((one) => isSamePlace(one, chosen));
    const point = chosen === undefined ? undefined : scope.points.get(placeKey(addressOf(chosen)));
    const market = marketStanding(chosen, point);
    return {
      principle,
      label: principles[principle].label,
      metric: info?.label ?? '',
      market,
      marketText:
        chosen === undefined || info === undefined
          ? '–'
          : market === 'worse' || market === 'not clearly worse'
            ? `${gapWords(chosen.gap ?? 0, info, limitsOf(scope, info), chosen.market)}${market === 'worse' && point !== undefined ? `, ${point.certainty}` : ''}`
            : printedFigure(chosen).text,
      commitment: commitmentStanding(chosen),
      lastYear: lastYearStanding(chosen, before, info),
    };
  });

const isSamePlace = (one: Parameters<typeof addressOf>[0], other: Parameters<typeof addressOf>[0]): boolean =>
  placeKey(addressOf(one)) === placeKey(addressOf(other));
