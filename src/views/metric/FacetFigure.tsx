import { ChartFrame, DivergingBars, IntervalDots, Key, StepCurve, type CurveStep } from '../../charts/index.ts';
import type { Comparison } from '../../domain/comparison.ts';
import { formatPercent } from '../../domain/format.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { Audience } from '../../domain/reading.ts';
import { addressOfCell } from '../figures/released.ts';
import { audienceOf, figureText, restText, valueText } from '../figures/shown-text.ts';
import { useSession } from '../session-context.ts';
import { axisLimits, figureRows, hasIntervals, sourcesOf, tickTextOf, twinColumns, worstFirst, type FigureRow } from './figure-rows.tsx';

export interface FacetFigureProps {
  readonly info: MetricInfo;
  /** Every figure of the whole organization: the one that stands for the metric, and its items, plans, floors or horizons. */
  readonly facets: readonly Comparison[];
}

/** The parts of a figure for the whole organization: a curve where they are horizons, diverging bars for a survey, else dots. */
export const FacetFigure = ({ info, facets }: FacetFigureProps) => {
  const { audience, limits, sample } = useSession();
  const all = figureRows(facets, info, 'facet').map((row) =>
    row.label === info.label ? { ...row, label: mainHorizon[info.id] ?? row.label } : row,
  );
  const horizons = all.map((row) => daysOf(row.label));
  const isCurve = info.kind === 'survival' && horizons.every((days) => days !== null);
  const isSurvey = info.id === 'survey-favorable';
  const drawn = isCurve ? all : all.filter(({ comparison }) => addressOfCell(comparison).facet !== null);
  const rows = isCurve ? [...drawn].sort((a, b) => (daysOf(a.label) ?? 0) - (daysOf(b.label) ?? 0)) : worstFirst(drawn);
  const title = isCurve ? `${info.label}: who stays` : `${info.label}, part by part`;
  return (
    <ChartFrame
      finding={isCurve ? curveFinding(rows) : partsFinding(rows, info)}
      what={isCurve ? curveWords[audience] : `${title}, whole organization`}
      source={sourcesOf(facets)}
      columns={twinColumns(info, limits[info.limits], isSurvey ? 'Item or principle' : isCurve ? 'Days' : 'Part', audience)}
      rows={rows}
      rowKey={(row) => row.key}
      fileName={`${info.id}-parts`}
      sample={sample}
      hidden={rows.filter(({ reading }) => reading === null).length}
      marks={
        isSurvey ? (
          <Key
            marks={[
              { mark: 'favorable', words: 'favorable' },
              { mark: 'unfavorable', words: 'neutral or unfavorable' },
              { mark: 'market', words: 'favorable share elsewhere' },
            ]}
          />
        ) : isCurve ? null : (
          <Key
            marks={[
              { mark: 'ours', words: 'ours' },
              ...(hasIntervals(rows) ? [{ mark: 'interval' as const, words: '95 % interval' }] : []),
              ...(rows.some(({ comparison }) => comparison.market !== null) ? [{ mark: 'market' as const, words: 'market' }] : []),
              ...(rows.some(({ comparison }) => comparison.commitment !== null)
                ? [{ mark: 'commitment' as const, words: 'our commitment' }]
                : []),
            ]}
          />
        )
      }
    >
      {isCurve ? (
        <StepCurve
          title={title}
          desc="Steps at the horizons that are measured. The table twin has the same figures as shares that left."
          steps={[start, ...rows.flatMap(toStep)]}
          ticks={[0, ...rows.map((row) => daysOf(row.label) ?? 0)]}
          atText={(days) => `${days} d`}
          shareText={(share) => formatPercent(share)}
        />
      ) : isSurvey ? (
        <DivergingBars
          title={title}
          desc="Favorable to the right, neutral or unfavorable to the left."
          tickText={(value) => formatPercent(Math.abs(value))}
          rows={rows.map(({ key, label, spoken, reading, comparison }) => ({
            key,
            label,
            spoken,
            favorable: reading?.value ?? null,
            unfavorable: reading === null ? null : 1 - reading.value,
            market: comparison.market?.value ?? null,
          }))}
        />
      ) : (
        <IntervalDots
          title={title}
          desc="One row for each part, worst gap to the market first."
          tickText={tickTextOf(info.unit)}
          limits={axisLimits(info.unit, audience)}
          rows={rows.map(({ key, label, spoken, reading, comparison }) => ({
            key,
            label,
            spoken,
            value: reading?.value ?? null,
            low: reading?.low ?? null,
            high: reading?.high ?? null,
            market: comparison.market?.value ?? null,
            commitment: comparison.commitment?.value ?? null,
          }))}
        />
      )}
    </ChartFrame>
  );
};

const curveWords: Readonly<Record<Audience, string>> = {
  analyst: 'Share of starters still here, with its 95 % interval; n at risk under the axis',
  leader: 'Share of starters still here',
};

/** The horizon of the figure that stands for a metric, where its parts are other horizons. */
const mainHorizon: Readonly<Record<string, string>> = { 'early-leavers': '365 days', 'promoted-by-24-months': '730 days' };

/** `90`, `90 days`, `365-days`: a horizon; anything else is not. */
const daysOf = (label: string): number | null => {
  const found = /^(\d+)([ -]?d(ays?)?)?$/i.exec(label.trim());
  return found === null ? null : Number(found[1]);
};

const start: CurveStep = { key: 'start', at: 0, share: 1, low: 1, high: 1, atRisk: null, spoken: 'Day 0: everyone' };

/** The metric counts who left; the curve shows who stays, with the bounds turned over. */
const toStep = ({ key, label, reading, comparison }: FigureRow): readonly CurveStep[] =>
  reading === null
    ? []
    : [
        {
          key,
          at: daysOf(label) ?? 0,
          share: 1 - reading.value,
          low: reading.high === null ? null : 1 - reading.high,
          high: reading.low === null ? null : 1 - reading.low,
          atRisk: audienceOf(comparison) === 'leader' ? null : reading.basis.kind === 'curve' ? reading.basis.atRisk : reading.n,
          spoken: `After ${label}: ${restText(comparison)} still here; left ${figureText(comparison)}`,
        },
      ];

const curveFinding = (rows: readonly FigureRow[]): string => {
  const last = rows.findLast(({ reading }) => reading !== null);
  return last?.reading == null
    ? 'The curve is hidden'
    : `${valueText(last.comparison)} of starters are gone after ${daysOf(last.label)} days`;
};

const partsFinding = (rows: readonly FigureRow[], info: MetricInfo): string => {
  const first = rows.find(({ reading }) => reading !== null);
  return first?.reading == null ? `${info.label}: every part is hidden` : `${first.label}: ${valueText(first.comparison)}`;
};
