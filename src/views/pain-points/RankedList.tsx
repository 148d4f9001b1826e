import { useState } from 'react';
import { ChartFrame, Dumbbell, type TwinColumn } from '../../charts/index.ts';
import type { PainPoint } from '../../domain/comparison.ts';
import { formatCount, formatInterval, formatValue } from '../../domain/format.ts';
import { families, principles, responsibleLevels } from '../../domain/framework.ts';
import { Button, CertaintyMark, Disclosure, usePrinting } from '../../ui/index.ts';
import { painGapText, yardstickText } from '../figures/gap-words.ts';
import { countedWords, facetWords, groupWords } from '../figures/words.ts';
import { useSession } from '../session-context.ts';
import type { Session } from '../session-contract.ts';
import styles from './pain-points.module.css';
import { severityWords } from './severity-words.ts';

export interface RankedListProps {
  readonly points: readonly PainPoint[];
  readonly worthWatching: readonly PainPoint[];
  readonly onWhy: (id: string) => void;
}

const shownFirst = 10;

export const RankedList = ({ points, worthWatching, onWhy }: RankedListProps) => {
  const session = useSession();
  return (
    <>
      <ChartFrame
        finding={points.length === 0 ? 'Nothing with these filters' : `${formatCount(points.length)} ranked by people and size of the gap`}
        what="Severity = weight × people × material gaps, the gaps capped; people counted once a figure"
        source="our files; market and commitment as named in each line"
        columns={columnsOf(session)}
        rows={points}
        rowKey={(point) => point.id}
        fileName="pain-points"
        sample={session.sample}
        picture={false}
        {...(points.length === 0
          ? {
              state: {
                kind: 'empty' as const,
                title: 'No pain point passes the filters',
                text: 'Reset them, or look under Worth watching.',
              },
            }
          : {})}
      >
        <PointList points={points} onWhy={onWhy} />
      </ChartFrame>
      {worthWatching.length === 0 ? null : (
        <Disclosure summary={`Worth watching ●○○ (${formatCount(worthWatching.length)}): more likely worse than not, but not more`}>
          <PointList points={worthWatching} onWhy={onWhy} />
        </Disclosure>
      )}
    </>
  );
};

const PointList = ({ points, onWhy }: { readonly points: readonly PainPoint[]; readonly onWhy: (id: string) => void }) => {
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  const shown = all || printing ? points : points.slice(0, shownFirst);
  return (
    <>
      <ol className={styles['list']}>
        {shown.map((point) => (
          <Point key={point.id} point={point} onWhy={onWhy} />
        ))}
      </ol>
      {points.length > shownFirst ? (
        <Button onClick={() => setAll(!all)}>{all ? `Show the first ${shownFirst}` : `Show all ${formatCount(points.length)}`}</Button>
      ) : null}
    </>
  );
};

const Point = ({ point, onWhy }: { readonly point: PainPoint; readonly onWhy: (id: string) => void }) => {
  const { infos, limits } = useSession();
  const info = infos.get(point.metric);
  if (info === undefined) return null;
  const { kind, value } = point.yardstick;
  const level = responsibleLevels[point.responsibleLevel];
  const gap = painGapText(point, info, limits[info.limits]);
  return (
    <li className={styles['point']}>
      <span className={styles['rank']}>{point.rank}</span>
      <div className={styles['words']}>
        <p className={styles['sentence']}>{point.sentence}</p>
        <p className={styles['facts']}>
          <span>{groupWords(point.group)}</span>
          <span>
            {info.label}
            {point.facet === null ? '' : `, ${facetWords(point.facet)}`}
          </span>
          <span>{dimensionOf(point)}</span>
          <span title={level.label}>
            {level.letter}: {level.label}
          </span>
        </p>
        <p className={styles['facts']}>{severityWords(point, info)}</p>
      </div>
      <div className={styles['numbers']}>
        <Dumbbell
          ours={point.value}
          market={kind === 'market' ? value : null}
          commitment={kind === 'commitment' ? value : null}
          spoken={`ours ${formatValue(point.value, info.unit)}, ${yardstickText(point.yardstick, info.unit)}`}
        />
        <strong>{gap}</strong>
        <span>{countedWords(info, point.people)}</span>
        <CertaintyMark certainty={point.certainty} />
        <Button size="small" label={`Why: ${point.sentence}`} onClick={() => onWhy(point.id)}>
          Why?
        </Button>
      </div>
    </li>
  );
};

const dimensionOf = ({ principle, family }: PainPoint): string =>
  principle !== null ? principles[principle].label : family !== null ? families[family] : '';

const columnsOf = ({ infos, limits }: Session): readonly TwinColumn<PainPoint>[] => {
  const unit = (point: PainPoint) => infos.get(point.metric)?.unit ?? 'ratio';
  const of = (point: PainPoint, kind: 'market' | 'commitment') => (point.yardstick.kind === kind ? point.yardstick.value : null);
  const valueText = (point: PainPoint, value: number | null) => (value === null ? '' : formatValue(value, unit(point)));
  return [
    { id: 'rank', header: 'Rank', align: 'right', value: (point) => point.rank },
    { id: 'group', header: 'Group', names: true, value: (point) => groupWords(point.group) },
    {
      id: 'metric',
      header: 'Figure',
      value: (point) => [infos.get(point.metric)?.label ?? point.metric, point.facet].filter(Boolean).join(', '),
    },
    { id: 'dimension', header: 'Principle or family', value: dimensionOf },
    { id: 'ours', header: 'Ours', align: 'right', value: (point) => point.value, text: (point) => valueText(point, point.value) },
    {
      id: 'interval',
      header: 'Interval',
      align: 'right',
      value: (point) => point.low,
      text: (point) => (point.low === null || point.high === null ? '' : formatInterval(point.low, point.high, unit(point), point.value)),
    },
    {
      id: 'market',
      header: 'Market',
      align: 'right',
      value: (point) => of(point, 'market'),
      text: (point) => valueText(point, of(point, 'market')),
    },
    {
      id: 'commitment',
      header: 'Commitment',
      align: 'right',
      value: (point) => of(point, 'commitment'),
      text: (point) => valueText(point, of(point, 'commitment')),
    },
    {
      id: 'gap',
      header: 'Δ',
      align: 'right',
      value: (point) => point.parts.gap,
      text: (point) => {
        const info = infos.get(point.metric);
        return info === undefined ? '' : painGapText(point, info, limits[info.limits]);
      },
    },
    { id: 'people', header: 'People', align: 'right', value: (point) => point.people, text: (point) => formatCount(point.people) },
    { id: 'certainty', header: 'Certainty', value: (point) => point.certainty },
    { id: 'level', header: 'Level', value: (point) => responsibleLevels[point.responsibleLevel].label },
    { id: 'severity', header: 'Severity and its parts', value: (point) => point.severity, text: severityWords },
  ];
};
