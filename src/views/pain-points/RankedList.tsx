import { useState } from 'react';
import { ChartFrame, Dumbbell } from '../../charts/index.ts';
import type { PainPoint } from '../../domain/comparison.ts';
import { formatCount, formatValue } from '../../domain/format.ts';
import { responsibleLevels } from '../../domain/framework.ts';
import { Button, CertaintyMark, Disclosure, LinkText, usePrinting } from '../../ui/index.ts';
import { actAddress } from '../act/act-address.ts';
import { painGapText, yardstickText } from '../figures/gap-words.ts';
import { countedWords } from '../figures/words.ts';
import { useSession } from '../session-context.ts';
import { addressOf, useViewState } from '../view-state.ts';
import { dimensionOf } from './dimension-words.ts';
import { costWords, estimateBehind, estimateWords, observedWords } from './estimate-words.ts';
import { FactAndSignal } from './FactAndSignal.tsx';
import styles from './pain-points.module.css';
import { rankingWords } from './ranking-words.ts';
import { severityWords } from './severity-words.ts';
import { overlapWords, stabilityWords, tiedWords } from './stability-words.ts';
import { twinColumns } from './twin-columns.ts';

export interface RankedListProps {
  readonly points: readonly PainPoint[];
  readonly worthWatching: readonly PainPoint[];
  readonly onWhy: (id: string) => void;
}

const shownFirst = 10;

const meaning =
  'Severity = weight × people × material gaps, the gaps capped; people counted once a figure. Worse: than the yardstick by more than the tolerance.';

export const RankedList = ({ points, worthWatching, onWhy }: RankedListProps) => {
  const session = useSession();
  const tied = session.audience === 'leader' ? null : tiedWords(points);
  return (
    <>
      <ChartFrame
        finding={points.length === 0 ? 'Nothing with these filters' : `${formatCount(points.length)} ranked by people and size of the gap`}
        what={session.audience === 'leader' ? `${meaning} ${rankingWords(session.settings.ranking, session.limits)}.` : meaning}
        source="our files; market and commitment as named in each line"
        columns={twinColumns(session)}
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
        {tied === null ? null : <p className={styles['tied']}>{tied}</p>}
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
          <Point key={point.id} point={point} overlap={overlapWords(point, points)} onWhy={onWhy} />
        ))}
      </ol>
      {points.length > shownFirst ? (
        <Button onClick={() => setAll(!all)}>{all ? `Show the first ${shownFirst}` : `Show all ${formatCount(points.length)}`}</Button>
      ) : null}
    </>
  );
};

interface PointProps {
  readonly point: PainPoint;
  readonly overlap: string | null;
  readonly onWhy: (id: string) => void;
}

const Point = ({ point, overlap, onWhy }: PointProps) => {
  const { infos, limits, audience } = useSession();
  const [{ p }] = useViewState();
  const info = infos.get(point.metric);
  if (info === undefined) return null;
  const { kind, value } = point.yardstick;
  const level = responsibleLevels[point.responsibleLevel];
  const gap = painGapText(point, info, limits[info.limits]);
  const estimate = estimateBehind(point);
  const stability = audience === 'leader' ? null : stabilityWords(point);
  return (
    <li className={styles['point']}>
      <span className={styles['rank']}>{point.rank}</span>
      <div className={styles['words']}>
        <p className={styles['sentence']}>{point.sentence}</p>
      </div>
      <div className={styles['numbers']}>
        <Dumbbell
          ours={point.value}
          market={point.signal?.market.value ?? (kind === 'market' ? value : null)}
          commitment={point.fact?.commitment.value ?? (kind === 'commitment' ? value : null)}
          spoken={`ours ${point.text ?? formatValue(point.value, info.unit)}, ${yardstickText(point.yardstick, info.unit)}`}
        />
        <strong>{gap}</strong>
        <span>{countedWords(info, point.people)}</span>
        <CertaintyMark certainty={point.certainty} />
        <Button size="small" label={`Why: ${point.sentence}`} onClick={() => onWhy(point.id)}>
          Why?
        </Button>
        {audience === 'leader' ? null : (
          <LinkText href={`#${addressOf(actAddress(point), { p })}`} label={`What can be done: ${point.sentence}`}>
            What can be done
          </LinkText>
        )}
      </div>
      <div className={styles['details']}>
        <FactAndSignal point={point} info={info} />
        {point.observed === undefined && estimate === undefined ? null : (
          <p className={styles['facts']}>
            {observedWords(point, info)}
            {estimate === undefined ? '' : `; ${estimateWords(estimate, info)}`}
          </p>
        )}
        <p className={styles['facts']}>
          <span>{severityWords(point, info)}</span>
          {stability === null ? null : <span>{stability}</span>}
          {point.cost === undefined ? null : <span>cost, beside it: {costWords(point.cost)}</span>}
        </p>
        <p className={styles['facts']}>
          <span>{dimensionOf(point)}</span>
          <span title={level.label}>
            {level.letter}: {level.label}
          </span>
          {overlap === null ? null : <span>{overlap}</span>}
        </p>
      </div>
    </li>
  );
};
