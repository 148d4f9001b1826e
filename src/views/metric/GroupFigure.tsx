import { BulletRows, ChartFrame, IntervalDots, Key, type BulletRow } from '../../charts/index.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import { valueText } from '../figures/shown-text.ts';
import { facetWords } from '../figures/words.ts';
import { useLabelWithNotes } from '../notes/use-label-with-notes.ts';
import { useSession } from '../session-context.ts';
import { axisLimits, figureRows, hasIntervals, sourcesOf, tickTextOf, twinColumns, worstFirst, type FigureRow } from './figure-rows.tsx';

const drawnAtMost = 30;
/** More withheld rows than this are counted in the foot and listed in the table only. */
const hiddenDrawnAtMost = 3;

export interface GroupFigureProps {
  readonly info: MetricInfo;
  readonly facet: string | null;
  readonly cutLabel: string;
  /** Groups of one cut, one sub-series. */
  readonly groups: readonly Comparison[];
  readonly whole: Comparison | undefined;
  readonly level?: 2 | 3;
}

/** A figure by group, worst first, with both yardsticks on every line. */
export const GroupFigure = ({ info, facet, cutLabel, groups, whole }: GroupFigureProps) => {
  const { audience, limits, sample } = useSession();
  const withNotes = useLabelWithNotes();
  const rows = worstFirst(figureRows(groups, info, 'group'));
  const hidden = rows.filter(({ reading }) => reading === null).length;
  const drawable = hidden > hiddenDrawnAtMost ? rows.slice(0, rows.length - hidden) : rows;
  const drawn = drawable.slice(0, drawnAtMost);
  const bullets = drawn.some(({ comparison }) => comparison.market?.p10 !== undefined);
  const wholeValue = whole?.released.shown ? whole.released.reading.value : undefined;
  const title = `${info.label}${facet === null ? '' : `, ${facetWords(facet)}`} by ${cutLabel.toLowerCase()}`;
  const chart = {
    title,
    desc: `${drawn.length} rows, worst gap to the market first. The table twin has the same figures.`,
    tickText: tickTextOf(info.unit),
    limits: axisLimits(info.unit, audience),
  };
  return (
    <ChartFrame
      finding={findingOfGroups(rows, info)}
      what={`${title}${rows.length > drawn.length ? `; ${drawn.length} of ${rows.length} drawn, all in the table` : ''}`}
      source={sourcesOf(groups)}
      columns={twinColumns(info, limits[info.limits], cutLabel, audience)}
      rows={rows}
      rowKey={(row) => row.key}
      fileName={`${info.id}-by-${cutLabel}`}
      sample={sample}
      hidden={hidden}
      marks={
        <Key
          marks={[
            { mark: 'ours', words: 'ours' },
            ...(hasIntervals(rows) ? [{ mark: 'interval' as const, words: '95 % interval' }] : []),
            ...(rows.some(({ comparison }) => comparison.market !== null) ? [{ mark: 'market' as const, words: 'market' }] : []),
            ...(bullets ? [{ mark: 'band' as const, words: 'market P10–P90' }] : []),
            ...(rows.some(({ comparison }) => comparison.commitment !== null)
              ? [{ mark: 'commitment' as const, words: 'our commitment' }]
              : []),
            ...(wholeValue === undefined || bullets ? [] : [{ mark: 'line' as const, words: `whole organization ${valueText(whole!)}` }]),
          ]}
        />
      }
      {...(rows.length === 0
        ? {
            state: {
              kind: 'empty' as const,
              title: `Nothing to split by ${cutLabel.toLowerCase()}`,
              text: 'Choose another cut, or load a file with this column.',
            },
          }
        : {})}
    >
      {bullets ? (
        <BulletRows {...chart} rows={drawn.map((row) => ({ ...toBullet(row), label: withNotes(row) }))} />
      ) : (
        <IntervalDots
          {...chart}
          rows={drawn.map((row) => ({ ...toBullet(row), label: withNotes(row), market: row.comparison.market?.value ?? null }))}
          {...(wholeValue === undefined ? {} : { line: { value: wholeValue, label: 'whole organization' } })}
        />
      )}
    </ChartFrame>
  );
};

const toBullet = ({ key, label, spoken, href, reading, comparison: { market, commitment } }: FigureRow): BulletRow => ({
  ...(href === undefined ? {} : { href }),
  key,
  label,
  spoken,
  value: reading?.value ?? null,
  low: reading?.low ?? null,
  high: reading?.high ?? null,
  market:
    market === null
      ? null
      : {
          value: market.value,
          ...(market.p10 === undefined ? {} : { p10: market.p10 }),
          ...(market.p90 === undefined ? {} : { p90: market.p90 }),
        },
  commitment: commitment?.value ?? null,
});

const findingOfGroups = (rows: readonly FigureRow[], info: MetricInfo): string => {
  const first = rows.find(({ reading }) => reading !== null);
  if (first?.reading == null) return rows.length === 0 ? `${info.label}: no groups` : `${info.label}: every group is hidden`;
  const value = valueText(first.comparison);
  if (info.better === 'context') return `Largest in ${first.label}: ${value}`;
  return first.comparison.gap === null
    ? `Highest: ${first.label} at ${value}`
    : `${first.comparison.gap > 0 ? 'Furthest behind the market' : 'Nearest to the market'}: ${first.label} at ${value}`;
};
