import type { TwinColumn } from '../../charts/index.ts';
import type { Comparison } from '../../domain/comparison.ts';
import { formatCount, formatInterval, formatMoneyShort, formatTick, formatValue } from '../../domain/format.ts';
import type { Limits } from '../../domain/limits.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import { cutName, type Audience, type MetricUnit, type Reading } from '../../domain/reading.ts';
import { LinkText } from '../../ui/index.ts';
import { NoteMark } from '../notes/NoteMark.tsx';
import { placeOfNote } from '../notes/place-of-note.ts';
import { gapText } from '../figures/gap-words.ts';
import { addressOfCell, shownReading } from '../figures/released.ts';
import { audienceOf, figureText, valueText } from '../figures/shown-text.ts';
import { facetWords, groupWords, placeKey, sourceAndVintage } from '../figures/words.ts';
import { addressOf } from '../view-state.ts';

/** One comparison as a line of a figure and of its table twin. */
export interface FigureRow {
  readonly key: string;
  readonly label: string;
  readonly comparison: Comparison;
  readonly reading: Reading | null;
  readonly spoken: string;
  readonly href?: string;
}

export const figureRows = (comparisons: readonly Comparison[], info: MetricInfo, name: 'group' | 'facet'): readonly FigureRow[] =>
  comparisons.map((comparison) => {
    const address = addressOfCell(comparison);
    const label = name === 'group' ? groupWords(address.group) : facetWords(address.facet ?? info.label);
    const reading = shownReading(comparison);
    return {
      key: `${label}|${address.facet ?? ''}`,
      label,
      comparison,
      reading,
      spoken: spokenOf(label, comparison, info),
      ...(reading === null || info.better === 'context'
        ? {}
        : { href: `#${addressOf('/pain', { by: cutName(address.cut), sel: placeKey(address) })}` }),
    };
  });

/** Worst gap first; without gaps the largest value first; withheld rows last, by name (PR31). */
export const worstFirst = (rows: readonly FigureRow[]): readonly FigureRow[] =>
  [...rows].sort((a, b) => {
    if (a.reading === null || b.reading === null)
      return Number(a.reading === null) - Number(b.reading === null) || a.label.localeCompare(b.label);
    return (
      (b.comparison.gap ?? -Infinity) - (a.comparison.gap ?? -Infinity) ||
      b.reading.value - a.reading.value ||
      a.label.localeCompare(b.label)
    );
  });

export const hasIntervals = (rows: readonly FigureRow[]): boolean => rows.some(({ reading }) => reading !== null && reading.low !== null);

/** Ends that an axis of this unit never goes beyond; shares in steps get a range in which a step looks like one. */
export const axisLimits = (
  unit: MetricUnit,
  audience: Audience,
): { readonly floor?: number; readonly ceiling?: number; readonly atLeast?: number } =>
  unit === 'share'
    ? { floor: 0, ceiling: 1, ...(audience === 'leader' ? { atLeast: 0.5 } : {}) }
    : ['per-person-year', 'money-year', 'days', 'people'].includes(unit)
      ? { floor: 0 }
      : {};

/** Short text for an axis: as many decimals as a round tick has. */
export const tickTextOf =
  (unit: MetricUnit) =>
  (value: number): string => {
    switch (unit) {
      case 'share':
      case 'gap':
      case 'per-person-year':
        return `${formatTick(value * 100)} %`;
      case 'money-year':
      case 'money-hour':
        return formatMoneyShort(value);
      default:
        return formatTick(value);
    }
  };

/** Columns of a table twin; leaders get neither n nor interval, and the value as it was released. */
export const twinColumns = (info: MetricInfo, limits: Limits, head: string, audience: Audience): readonly TwinColumn<FigureRow>[] =>
  allColumns(info, limits, head, audience).filter(({ id }) => audience === 'analyst' || !forAnalysts.has(id));

const forAnalysts = new Set(['n', 'interval', 'note']);

const allColumns = (info: MetricInfo, limits: Limits, head: string, audience: Audience): readonly TwinColumn<FigureRow>[] => {
  const yardstickText = (value: number | undefined): string => (value === undefined ? 'none' : formatValue(value, info.unit));
  const note = ({ comparison }: FigureRow) => (
    <NoteMark at={addressOfCell(comparison)} what={placeOfNote(addressOfCell(comparison), info)} />
  );
  return [
    {
      id: 'label',
      header: head,
      names: true,
      value: (row) => row.label,
      cell: (row) => (
        <>
          {row.href === undefined ? row.label : <LinkText href={row.href}>{row.label}</LinkText>}
          {audience === 'leader' ? note(row) : null}
        </>
      ),
    },
    {
      id: 'n',
      header: 'n',
      unit: info.base,
      align: 'right',
      value: (row) => row.reading?.n ?? null,
      text: (row) => (row.reading === null ? '' : formatCount(row.reading.n)),
    },
    {
      id: 'value',
      header: info.label,
      align: 'right',
      value: (row) => row.reading?.value ?? null,
      text: (row) => valueText(row.comparison),
    },
    {
      id: 'interval',
      header: 'Interval',
      unit: '95 %',
      align: 'right',
      value: (row) => row.reading?.low ?? null,
      text: ({ reading }) =>
        reading === null || reading.low === null || reading.high === null
          ? ''
          : formatInterval(reading.low, reading.high, info.unit, reading.value),
    },
    {
      id: 'market',
      header: 'Market',
      align: 'right',
      value: (row) => row.comparison.market?.value ?? null,
      text: (row) => yardstickText(row.comparison.market?.value),
    },
    {
      id: 'commitment',
      header: 'Commitment',
      align: 'right',
      value: (row) => row.comparison.commitment?.value ?? null,
      text: (row) => yardstickText(row.comparison.commitment?.value),
    },
    {
      id: 'gap',
      header: 'Δ market',
      align: 'right',
      value: (row) => (row.reading === null ? null : row.comparison.gap),
      text: (row) => (row.reading === null || row.comparison.gap === null ? '' : gapText(row.comparison.gap, info, limits)),
    },
    {
      id: 'verdict',
      header: 'Promise',
      value: (row) => (row.reading === null ? null : row.comparison.verdict),
      text: (row) => (row.reading === null ? '' : (row.comparison.verdict ?? '')),
    },
    {
      id: 'vintage',
      header: 'Market source',
      value: (row) => row.comparison.market?.provenance?.vintage ?? null,
      text: ({ comparison: { market } }) => (market?.provenance == null ? '' : sourceAndVintage(market.provenance)),
    },
    { id: 'note', header: 'Note', sortable: false, value: () => null, cell: note },
  ];
};

/** One line for the foot of a figure: each source once. */
export const sourcesOf = (comparisons: readonly Comparison[]): string => {
  const sources = new Set(
    comparisons.flatMap(({ market }) =>
      market?.provenance == null
        ? []
        : [`${sourceAndVintage(market.provenance)}${market.provenance.aging === undefined ? '' : `, ${market.provenance.aging}`}`],
    ),
  );
  const ours = comparisons.some((comparison) => audienceOf(comparison) === 'leader') ? 'our files, released to leaders' : 'our files';
  return [ours, ...(sources.size === 0 ? ['no market figure'] : [...sources].slice(0, 3))].join('; ');
};

const spokenOf = (label: string, comparison: Comparison, info: MetricInfo): string => {
  const { released, market, commitment, verdict } = comparison;
  if (!released.shown) return `${label}: hidden to protect a small group`;
  return [
    `${label}: ${figureText(comparison)}${audienceOf(comparison) === 'leader' ? '' : ` ${info.base}`}`,
    market === null ? 'no market figure' : `${market.label} ${formatValue(market.value, info.unit)}`,
    commitment === null ? null : `${commitment.label} ${formatValue(commitment.value, info.unit)}${verdict === null ? '' : `, ${verdict}`}`,
  ]
    .filter((part) => part !== null)
    .join('; ');
};
