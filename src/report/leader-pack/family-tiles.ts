import { familyMetrics } from '../../domain/family-metrics.ts';
import { formatCount } from '../../domain/format.ts';
import { families, type PainPointFamily } from '../../domain/framework.ts';
import type { OnePage } from './leader-pack.ts';
import { familyFigure, type PackScope } from './pack-scope.ts';
import { addressOf, noFigure, printedFigure, readingOf, yardstickFigure } from './printed-figure.ts';
import { restFigure } from './rest-of-organization.ts';

/** Six families, each by the metric that stands for it; what was not released says so. */
export const familyTiles = (scope: PackScope): OnePage['tiles'] =>
  (Object.keys(familyMetrics) as readonly PainPointFamily[]).map((family) => {
    const found = familyFigure(scope, family);
    const info = found === undefined ? undefined : scope.input.infos.get(addressOf(found).metric);
    if (found === undefined || info === undefined)
      return {
        family,
        label: families[family],
        metric: 'not released',
        figure: noFigure,
        n: '',
        market: null,
        commitment: null,
        rest: null,
      };
    const n = readingOf(found)?.n;
    return {
      family,
      label: families[family],
      metric: info.label,
      figure: printedFigure(found),
      n: n === undefined ? '' : `${formatCount(n)} ${info.base}`,
      market: yardstickFigure(found.market, info.unit),
      commitment: yardstickFigure(found.commitment, info.unit),
      rest: scope.home.cut.length === 0 ? null : restFigure(scope, found),
    };
  });
