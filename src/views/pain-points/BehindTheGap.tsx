import type { Comparison, PainPoint } from '../../domain/comparison.ts';
import { formatDifference, formatPercent, formatPeriod, formatValue } from '../../domain/format.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { Period } from '../../domain/period.ts';
import { Card, DataTable, Disclosure } from '../../ui/index.ts';
import { cutWords, groupWords } from '../figures/words.ts';
import { useBehind } from '../queries.ts';
import type { Why } from '../session-contract.ts';
import { usePeriod } from '../use-period.ts';
import { BenignFirst } from './BenignFirst.tsx';
import { GoesWith } from './GoesWith.tsx';
import { SelectionFigures } from './SelectionFigures.tsx';
import { WhereItStands } from './WhereItStands.tsx';

export interface BehindTheGapProps {
  readonly point: PainPoint;
  readonly comparison: Comparison;
  readonly info: MetricInfo;
  readonly period: Period;
}

/** What the figures tell of a pain point, the harmless explanations first; what they do not tell is left out. */
export const BehindTheGap = ({ point, comparison, info, period }: BehindTheGapProps) => {
  const { lastYear } = usePeriod();
  const { data, isError, error } = useBehind(point, period, lastYear);
  if (isError) return <p role="alert">What lies behind it could not be worked out: {error.message}</p>;
  if (data === undefined) return <p aria-busy="true">Looking at what lies behind it …</p>;
  const { why, drivers } = data;
  if (why === null) return <WhereItStands point={point} period={period} />;
  const { mixAndRate, concentration, trend, selection } = why;
  return (
    <>
      <BenignFirst why={why} isFact={point.yardstick.kind === 'commitment'} />
      {selection === null ? null : <SelectionFigures selection={selection} comparison={comparison} />}
      {mixAndRate === null ? null : <MixAndRateTable split={mixAndRate} info={info} />}
      {concentration === null ? null : <Concentrated concentration={concentration} />}
      {trend === null ? null : <TrendLine trend={trend} info={info} before={lastYear} />}
      {drivers === null ? null : <GoesWith drivers={drivers} info={info} />}
      <WhereItStands point={point} period={period} />
    </>
  );
};

interface SplitProps {
  readonly split: NonNullable<Why['mixAndRate']>;
  readonly info: MetricInfo;
}

/** Gap = rate part + mix part, adding up (ST25); the headline turns when the mix hides the direction (ST26). */
const MixAndRateTable = ({ split, info: { unit } }: SplitProps) => {
  const part = (value: number): string => formatDifference(value, unit);
  const rows = split.levels.map((level, i) => ({ name: split.names[i] ?? '', rate: level.rate, mix: level.mixCentered }));
  return (
    <Card title={split.reversedByMix ? 'Mix or rate? Reversed by job mix' : 'Mix or rate?'} level={3}>
      <p>
        {split.reversedByMix
          ? `At the same mix of levels the difference is ${part(split.standardizedGap)}, not ${part(split.crudeGap)}: the mix turns it.`
          : `Of ${part(split.crudeGap)}, ${part(split.ratePart)} is what happens at a level and ${part(split.mixPart)} is the mix of levels.`}
      </p>
      <Disclosure summary="Level by level">
        <DataTable
          caption="Difference to the yardstick by level: what happens at the level, and what its share of the people does"
          compact
          sortable={false}
          columns={[
            { id: 'level', header: 'Level', names: true, value: ({ name }) => name },
            { id: 'rate', header: 'Rate part', align: 'right', value: ({ rate }) => rate, cell: ({ rate }) => part(rate) },
            { id: 'mix', header: 'Mix part', align: 'right', value: ({ mix }) => mix, cell: ({ mix }) => part(mix) },
          ]}
          rows={[...rows, { name: 'All', rate: split.ratePart, mix: split.mixPart }]}
          rowKey={({ name }) => name}
        />
      </Disclosure>
    </Card>
  );
};

const Concentrated = ({ concentration: { parts, of, share } }: { readonly concentration: NonNullable<Why['concentration']> }) => (
  <Card title="Where the excess sits" level={3}>
    <p>
      {parts.length} of {of} parts hold {formatPercent(share)} of it:
    </p>
    <ul>
      {parts.slice(0, mostParts).map((part) => (
        <li key={groupWords(part.group)}>
          {groupWords(part.group)} <small>({cutWords(part.cut).toLowerCase()})</small>: {formatPercent(part.share)}
        </li>
      ))}
      {parts.length > mostParts ? <li>and {parts.length - mostParts} more</li> : null}
    </ul>
  </Card>
);

const mostParts = 6;

interface TrendProps {
  readonly trend: NonNullable<Why['trend']>;
  readonly info: MetricInfo;
  readonly before: Period;
}

const TrendLine = ({ trend: { before: was, change, isWorse, isClear }, info, before }: TrendProps) => (
  <Card title={isClear ? `Clearly ${isWorse ? 'worse' : 'better'} than a year before` : 'Trend not clear'} level={3}>
    <p>
      {formatValue(was, info.unit)} in {formatPeriod(before)}, {formatDifference(change, info.unit)} since
      {isClear ? ': more than chance would explain.' : ': no more than chance may explain, so neither better nor worse can be said.'}
    </p>
  </Card>
);
