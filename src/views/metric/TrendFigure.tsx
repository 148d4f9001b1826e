import { useState } from 'react';
import { ChartFrame, Key, TrendLine, type KeyMark, type TwinColumn } from '../../charts/index.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import { Button, Choice, Stack, StateBox } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { facetWords, groupWords } from '../figures/words.ts';
import { useComparisonsOver } from '../queries.ts';
import { useSession } from '../session-context.ts';
import { usePeriod } from '../use-period.ts';
import { axisLimits, hasIntervals, sourcesOf, tickTextOf, twinColumns } from './figure-rows.tsx';
import { trendPeriods, type TrendStep } from './trend-periods.ts';
import { eventsFor, goalsFor, trendRows, type TrendOf, type TrendRow } from './trend-rows.ts';
import { stepWords, trendFinding } from './trend-words.ts';
import { TrendNotes } from './TrendNotes.tsx';

export interface TrendFigureProps extends Omit<TrendOf, 'metric'> {
  readonly info: MetricInfo;
}

/** One figure over the years that the files tell of, with what happened meanwhile and what was promised. Analysts only: a release has one period. */
export const TrendFigure = ({ info, facet, cut, group }: TrendFigureProps) => {
  const session = useSession();
  const { period } = usePeriod();
  const { state } = usePlans();
  const [chosen, choose] = useState<TrendStep | null>(null);
  const reaches = (earlier: typeof period): boolean => session.reachesBack(info.id, earlier);
  const years = trendPeriods(period, 'year', reaches);
  const step = chosen ?? (years.length < 3 && info.limits !== 'SV' ? 'half-year' : 'year');
  const periods = step === 'year' ? years : trendPeriods(period, step, reaches);
  const trend = useComparisonsOver(periods, { metrics: [info.id], cuts: cut.length === 0 ? [[]] : [[], cut], facets: 'all' });
  const title = `${info.label}${facet === null ? '' : `, ${facetWords(facet)}`} over time: ${cut.length === 0 ? 'whole organization' : groupWords(group)}`;
  if (trend.error !== null)
    return <StateBox state="error" title={trend.error.message} action={<Button onClick={trend.retry}>Retry</Button>} />;
  if (trend.data === null) return <StateBox state="loading" title="Measuring the periods before" height={320} />;

  const of: TrendOf = { metric: info.id, facet, cut, group };
  const events = eventsFor(state.events, of);
  const rows = trendRows(of, periods, trend.data, info, events);
  const goals = goalsFor(state.goals, of);
  const from = rows[0]?.period.startsOn ?? period.startsOn;
  const drawn = events.filter(({ event }) => event.on >= from && event.on <= period.endsOn);
  const comparisons = rows.map(({ comparison }) => comparison);
  const limits = session.limits[info.limits];
  return (
    <Stack gap={8}>
      <ChartFrame
        finding={rows.length === 0 ? `${info.label}: no period has a figure` : trendFinding(rows, info)}
        what={`${title}. ${stepWords[step]}`}
        source={sourcesOf(comparisons)}
        columns={[...twinColumns(info, limits, 'Year to', 'analyst').filter(({ id }) => id !== 'note'), happened]}
        rows={rows}
        rowKey={({ key }) => key}
        fileName={`${info.id}-over-time`}
        sample={session.sample}
        hidden={rows.filter(({ reading }) => reading === null).length}
        marks={<Key marks={marksOf(rows, drawn.length > 0, goals.length > 0)} />}
        {...(rows.length < 2
          ? {
              state: {
                kind: 'empty' as const,
                title: 'One period so far',
                text: 'A trend begins with the next export, or with files that tell of earlier years.',
              },
            }
          : {})}
      >
        <TrendLine
          title={title}
          desc={`${rows.length} periods, oldest first. ${stepWords[step]} The table twin has the same figures.`}
          points={rows.map(({ key, label, reading, spoken, comparison: { market, commitment } }) => ({
            key,
            at: dayNumber(key),
            label,
            spoken,
            value: reading?.value ?? null,
            low: reading?.low ?? null,
            high: reading?.high ?? null,
            market: market?.value ?? null,
            commitment: commitment?.value ?? null,
          }))}
          events={drawn.map(({ number, event }) => ({ key: event.id, at: dayNumber(event.on), number }))}
          goals={goals.map(({ id, baseline, target, due }) => ({
            key: id,
            from: { at: dayNumber(baseline.period.endsOn), value: baseline.value },
            to: { at: dayNumber(due), value: target },
          }))}
          tickText={tickTextOf(info.unit)}
          limits={axisLimits(info.unit, 'analyst')}
        />
        <TrendNotes events={drawn} goals={goals} info={info} />
      </ChartFrame>
      {info.limits === 'SV' ? null : (
        <Choice
          label="A point every"
          value={step}
          options={[
            { value: 'year', label: 'Year' },
            { value: 'half-year', label: 'Half-year' },
          ]}
          onChange={(value) => choose(value as TrendStep)}
        />
      )}
    </Stack>
  );
};

const happened: TwinColumn<TrendRow> = {
  id: 'happened',
  header: 'What happened',
  value: ({ events }) => events.map(({ event }) => event.text).join('; '),
};

const marksOf = (
  rows: readonly TrendRow[],
  hasEvents: boolean,
  hasGoals: boolean,
): readonly { readonly mark: KeyMark; readonly words: string }[] => [
  { mark: 'ours', words: 'ours, at the last day of its year' },
  ...(hasIntervals(rows) ? [{ mark: 'interval' as const, words: '95 % interval' }] : []),
  ...(rows.some(({ comparison }) => comparison.market !== null) ? [{ mark: 'level' as const, words: 'market' }] : []),
  ...(rows.some(({ comparison }) => comparison.commitment !== null) ? [{ mark: 'commitment' as const, words: 'our commitment' }] : []),
  ...(hasEvents ? [{ mark: 'event' as const, words: 'event' }] : []),
  ...(hasGoals ? [{ mark: 'target' as const, words: 'goal: baseline to target' }] : []),
];

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
