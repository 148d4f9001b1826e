import type { TwinColumn } from '../../charts/index.ts';
import type { PainPoint } from '../../domain/comparison.ts';
import { formatCount, formatInterval, formatPercent, formatValue } from '../../domain/format.ts';
import { responsibleLevels } from '../../domain/framework.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import { gapSize, gapText, painGapText } from '../figures/gap-words.ts';
import { facetWords, groupWords } from '../figures/words.ts';
import type { Session } from '../session-contract.ts';
import { dimensionOf } from './dimension-words.ts';
import { costWords, estimateBehind } from './estimate-words.ts';
import { severityWords } from './severity-words.ts';

type Column = TwinColumn<PainPoint>;

/** The ranked list as a table and a file. What only an auditor needs (own data, q) stands here and nowhere else (ST53). */
export const twinColumns = ({ infos, limits, audience }: Session): readonly Column[] => {
  const infoOf = ({ metric }: PainPoint): MetricInfo => infos.get(metric)!;
  const valueText = (point: PainPoint, value: number | null | undefined): string =>
    value === null || value === undefined ? '' : formatValue(value, infoOf(point).unit);
  const figure = (id: string, header: string, value: (point: PainPoint) => number | null): Column => ({
    id,
    header,
    align: 'right',
    value,
    text: (point) => valueText(point, value(point)),
  });
  const size = (id: string, header: string, value: (point: PainPoint) => number): Column => ({
    id,
    header,
    align: 'right',
    value,
    text: (point) => gapSize(value(point), limits[infoOf(point).limits], infoOf(point)),
  });
  const limitsOf = (point: PainPoint) => limits[infoOf(point).limits];
  const share = (id: string, header: string, value: (point: PainPoint) => number | null): Column => ({
    id,
    header,
    align: 'right',
    value,
    text: (point) => percentText(value(point)),
  });

  const named: readonly Column[] = [
    { id: 'rank', header: 'Rank', align: 'right', value: (point) => point.rank },
    { id: 'group', header: 'Group', names: true, value: (point) => groupWords(point.group) },
    {
      id: 'metric',
      header: 'Figure',
      value: (point) => [infoOf(point).label, point.facet === null ? null : facetWords(point.facet)].filter(Boolean).join(', '),
    },
    { id: 'dimension', header: 'Principle or family', value: dimensionOf },
    { ...figure('ours', 'Ours', ({ value }) => value), text: (point) => point.text ?? valueText(point, point.value) },
  ];
  const forAnalysts: readonly Column[] = [
    interval('interval', 'Interval', infoOf, ({ low, high, value }) => (low === null || high === null ? null : { low, high, value })),
    {
      id: 'numerator',
      header: 'Counted',
      align: 'right',
      value: ({ observed }) => observed?.numerator ?? null,
      text: ({ observed }) => countText(observed?.numerator),
    },
    {
      id: 'denominator',
      header: 'Of',
      align: 'right',
      value: ({ observed }) => observed?.denominator ?? null,
      text: ({ observed }) => countText(observed?.denominator),
    },
    figure('estimate', 'Best estimate', (point) => estimateBehind(point)?.value ?? null),
    interval('estimate-interval', 'Its interval', infoOf, (point) => estimateBehind(point) ?? null),
    share('own-data', 'Own data', (point) => estimateBehind(point)?.ownShare ?? null),
    share('probability', 'P(worse)', ({ probability, signal }) => probability ?? signal?.probability ?? null),
    {
      id: 'excess',
      header: 'Expected excess',
      align: 'right',
      value: (point) => estimateBehind(point)?.expectedExcess ?? null,
      text: (point) => {
        const estimate = estimateBehind(point);
        return estimate === undefined ? '' : gapText(estimate.expectedExcess, infoOf(point), limitsOf(point)).replace(/^[−+]/, '');
      },
    },
    { id: 'siblings', header: 'Judged among', align: 'right', value: (point) => estimateBehind(point)?.siblings ?? null },
    {
      id: 'q',
      header: 'BH q',
      align: 'right',
      value: (point) => estimateBehind(point)?.qValue ?? null,
      text: (point) => qText(estimateBehind(point)?.qValue),
    },
  ];
  const judged: readonly Column[] = [
    figure('market', 'Market', ({ yardstick, signal }) => signal?.market.value ?? (yardstick.kind === 'market' ? yardstick.value : null)),
    { id: 'signal', header: 'Signal', value: ({ signal }) => (signal === undefined ? '' : (signal.certainty ?? 'no clear gap')) },
    figure(
      'commitment',
      'Commitment',
      ({ yardstick, fact }) => fact?.commitment.value ?? (yardstick.kind === 'commitment' ? yardstick.value : null),
    ),
    { id: 'fact', header: 'Fact', value: ({ fact }) => fact?.verdict ?? '' },
    {
      id: 'gap',
      header: 'Δ',
      align: 'right',
      value: (point) => point.parts.gap,
      text: (point) => painGapText(point, infoOf(point), limitsOf(point)),
    },
    { id: 'people', header: 'People', align: 'right', value: ({ people }) => people, text: ({ people }) => formatCount(people) },
    { id: 'certainty', header: 'Certainty', value: ({ certainty }) => certainty },
    { id: 'level', header: 'Level', value: ({ responsibleLevel }) => responsibleLevels[responsibleLevel].label },
    { id: 'by-principle', header: 'By principle', value: ({ levelByPrinciple }) => responsibleLevels[levelByPrinciple].label },
    {
      id: 'by-evidence',
      header: 'By evidence',
      value: ({ levelByEvidence: by }) => (by === null ? '' : `${responsibleLevels[by.level].label}: ${by.because}`),
    },
    size('tolerance', 'Tolerance', (point) => limitsOf(point).tolerance),
    size('scale', 'One material gap', (point) => limitsOf(point).scale),
    {
      id: 'severity',
      header: 'Severity and its parts',
      value: ({ severity }) => severity,
      text: (point) => severityWords(point, infoOf(point)),
    },
  ];
  const stability: readonly Column[] = [
    share('top-ten', 'Top ten in draws', (point) => point.stability?.topTenShare ?? null),
    { id: 'tied', header: 'Tied', value: (point) => (point.stability?.tied === true ? 'tied' : '') },
    {
      id: 'cost',
      header: 'Cost a year',
      align: 'right',
      value: ({ cost }) => cost?.usual ?? null,
      text: ({ cost }) => (cost === undefined ? '' : costWords(cost)),
    },
  ];
  const notes: readonly Column[] = [
    { id: 'also', header: 'Also at', value: ({ alsoAt = [] }) => alsoAt.map(({ group }) => groupWords(group)).join('; ') },
    { id: 'notes', header: 'Notes', value: (point) => (point.notes ?? []).join(' ') },
  ];
  return audience === 'leader' ? [...named, ...judged, ...notes] : [...named, ...forAnalysts, ...judged, ...stability, ...notes];
};

interface Between {
  readonly low: number;
  readonly high: number;
  readonly value: number;
}

const interval = (
  id: string,
  header: string,
  infoOf: (point: PainPoint) => MetricInfo,
  of: (point: PainPoint) => Between | null,
): Column => ({
  id,
  header,
  align: 'right',
  value: (point) => of(point)?.low ?? null,
  text: (point) => {
    const found = of(point);
    return found === null ? '' : formatInterval(found.low, found.high, infoOf(point).unit, found.value);
  },
});

const percentText = (share: number | null): string =>
  share === null ? '' : share > 0.99 && share < 1 ? 'over 99 %' : formatPercent(share);

const countText = (count: number | undefined): string => (count === undefined ? '' : formatCount(count));

const qText = (q: number | null | undefined): string => (q === null || q === undefined ? '' : q < 0.001 ? 'under 0.001' : q.toFixed(3));
