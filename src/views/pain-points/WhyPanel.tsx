import { useRef, useState, type ReactNode } from 'react';
import type { Comparison, PainPoint } from '../../domain/comparison.ts';
import { formatMoney, formatPeriod } from '../../domain/format.ts';
import { principles, responsibleLevels } from '../../domain/framework.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { Period } from '../../domain/period.ts';
import { Button, CertaintyMark, CodeText, Disclosure, LinkText, SidePanel, Stack } from '../../ui/index.ts';
import { actAddress } from '../act/act-address.ts';
import { Estimate } from '../figures/Estimate.tsx';
import { findingOf, gapSize, gapText, painGapText } from '../figures/gap-words.ts';
import { addressOfCell, shownReading } from '../figures/released.ts';
import { SourceNote } from '../figures/SourceNote.tsx';
import { StudyLink } from '../figures/StudyLink.tsx';
import { countedWords, cutWords, facetWords, groupWords, placeKey } from '../figures/words.ts';
import { Yardsticks } from '../figures/Yardsticks.tsx';
import { isSamePlace } from '../notes/footnotes-context.ts';
import { NoteMark } from '../notes/NoteMark.tsx';
import { placeOfNote } from '../notes/place-of-note.ts';
import { WithFootnotes } from '../notes/WithFootnotes.tsx';
import { useComparisons } from '../queries.ts';
import { SaidOtherwise } from '../self-assessment/SaidOtherwise.tsx';
import { useSession } from '../session-context.ts';
import { addressOf, useViewState } from '../view-state.ts';
import { BehindTheGap } from './BehindTheGap.tsx';
import { costWords, estimateBehind, estimateWords, isCounted, observedWords, siblingWords } from './estimate-words.ts';
import { FactAndSignal } from './FactAndSignal.tsx';
import styles from './pain-points.module.css';
import { probabilityWords, severityWords } from './severity-words.ts';

export interface WhyPanelProps {
  readonly sel: string | undefined;
  readonly point: PainPoint | undefined;
  readonly comparisons: readonly Comparison[];
  readonly period: Period;
  readonly onClose: () => void;
}

/** Everything behind one figure: number, interval, yardsticks with sources, parts of the severity, both levels, the rows' query. */
export const WhyPanel = ({ sel, point, comparisons, period, onClose }: WhyPanelProps) => {
  const key = point === undefined ? sel : placeKey(point);
  const { comparison, isLoading } = useComparisonAt(key, point, comparisons, period);
  return (
    <SidePanel title="Why?" open={sel !== undefined} onClose={onClose}>
      {comparison === undefined ? (
        <p>{isLoading ? 'Looking it up.' : 'This figure is not among those of the current period and cut.'}</p>
      ) : (
        <WithFootnotes about={({ at }) => isSamePlace(at, addressOfCell(comparison))}>
          <Behind comparison={comparison} point={point} period={period} />
        </WithFootnotes>
      )}
    </SidePanel>
  );
};

/** A pain point may belong to another cut than the grid shows: then its own cut is asked. */
const useComparisonAt = (key: string | undefined, point: PainPoint | undefined, comparisons: readonly Comparison[], period: Period) => {
  const here = comparisons.find((comparison) => placeKey(addressOfCell(comparison)) === key);
  const elsewhere = useComparisons({
    metrics: here !== undefined || point === undefined ? [] : [point.metric],
    cuts: [point?.cut ?? []],
    period,
    facets: 'all',
  });
  return {
    comparison: here ?? elsewhere.data?.find((comparison) => placeKey(addressOfCell(comparison)) === key),
    isLoading: elsewhere.isLoading,
  };
};

interface BehindProps {
  readonly comparison: Comparison;
  readonly point: PainPoint | undefined;
  readonly period: Period;
}

const Behind = ({ comparison, point, period }: BehindProps) => {
  const { infos, limits, audience, sqlFor } = useSession();
  const [{ p }] = useViewState();
  const [showsQuery, showQuery] = useState(false);
  const query = useRef<HTMLDivElement>(null);
  const address = addressOfCell(comparison);
  const info = infos.get(address.metric);
  if (info === undefined) return null;
  const reading = shownReading(comparison);
  const own = limits[info.limits];
  const isAnalyst = audience === 'analyst';
  const estimate = point === undefined ? undefined : estimateBehind(point);
  const openQuery = (): void => {
    showQuery(true);
    requestAnimationFrame(() => query.current?.querySelector('summary')?.focus());
  };
  return (
    <Stack>
      <p>
        <strong>{point?.sentence ?? findingOf(comparison, info, own)}</strong>{' '}
        {isAnalyst ? (
          <Button size="small" kind="quiet" onClick={openQuery}>
            Its query
          </Button>
        ) : null}
      </p>
      {point === undefined || !isAnalyst ? null : (
        <p>
          <LinkText href={`#${addressOf(actAddress(point), { p })}`} asButton>
            What can be done
          </LinkText>
        </p>
      )}
      {point === undefined ? null : <FactAndSignal point={point} info={info} />}
      {point === undefined || !isAnalyst ? null : <SaidOtherwise point={point} />}
      {point === undefined || !isAnalyst ? null : <BehindTheGap point={point} comparison={comparison} info={info} period={period} />}
      <dl className={styles['why']}>
        <Line term="Figure">
          {info.label}
          {address.facet === null ? '' : `, ${facetWords(address.facet)}`}
        </Line>
        <Line term={address.cut.length === 0 ? 'Where' : cutWords(address.cut)}>{groupWords(address.group)}</Line>
        <Line term="Observed">
          <Estimate comparison={comparison} /> <NoteMark at={address} what={placeOfNote(address, info)} />
          {point?.observed === undefined || !isCounted(info) ? null : (
            <>
              <br />
              {observedWords(point, info)}
            </>
          )}
        </Line>
        {estimate === undefined ? null : (
          <Line term="Best estimate">
            {estimateWords(estimate, info).replace('best estimate ', '')}
            <br />
            {siblingWords(estimate, info, own)}
          </Line>
        )}
        <Line term="Period">{formatPeriod(period)}</Line>
        <Line term="Yardsticks">
          <Yardsticks comparison={comparison} unit={info.unit} />
        </Line>
        {comparison.gap === null && point === undefined ? null : (
          <Line term="Gap">
            {point === undefined ? gapText(comparison.gap ?? 0, info, own) : painGapText(point, info, own)} against {against(point)}; one
            material gap is {gapSize(own.scale, own, info)},{' '}
            {point?.yardstick.kind === 'commitment' ? 'a promise has no tolerance' : `the tolerance ${gapSize(own.tolerance, own, info)}`}
          </Line>
        )}
        {point === undefined ? (
          <Line term="Certainty">No clear gap: less likely worse than the yardstick than not.</Line>
        ) : (
          <Ranked point={point} info={info} />
        )}
        {reading === null || reading.notes.length === 0 ? null : <Line term="Notes">{reading.notes.join(' ')}</Line>}
      </dl>
      <SourceNote comparison={comparison} />
      {isAnalyst ? (
        <div ref={query}>
          <Disclosure summary="The rows behind it (SQL)" open={showsQuery}>
            <CodeText label="Query" text={sqlFor(address)} />
          </Disclosure>
        </div>
      ) : null}
      <StudyLink {...address} />
      <LinkText href={`#/metric/${info.id}`}>How {info.label} is counted, and everywhere else</LinkText>
    </Stack>
  );
};

const against = (point: PainPoint | undefined): string => {
  if (point === undefined) return 'the market';
  const name = { market: 'the market', commitment: 'our commitment', rest: 'the rest of the organization' }[point.yardstick.kind];
  const isAtMix = point.yardstick.kind === 'market' && (point.estimate?.yardstickAtMix ?? null) !== null;
  return isAtMix ? `${name} at its own mix of levels` : name;
};

const Ranked = ({ point, info }: { readonly point: PainPoint; readonly info: MetricInfo }) => {
  const { audience } = useSession();
  const { alsoAt = [], alsoFacets = [], notes = [], cost } = point;
  return (
    <>
      <Line term="Certainty">
        <CertaintyMark certainty={point.certainty} />
        {audience === 'leader' ? null : (
          <>
            <br />
            {probabilityWords(point)}
          </>
        )}
      </Line>
      <Line term="People">{countedWords(info, point.people)}</Line>
      <Line term="Severity">
        {severityWords(point, info)}
        {point.parts.capped ? ' The cap of three material gaps a person binds.' : ''}
      </Line>
      {cost === undefined ? null : (
        <Line term="Cost, beside it">
          {costWords(cost)}: {cost.leavers.toFixed(1)} leavers beyond the yardstick a year × {formatMoney(cost.pay)} median pay ×{' '}
          {cost.source}. It is no part of the rank.
        </Line>
      )}
      <Line term="Who can act">{levelWords(point)}</Line>
      {alsoAt.length === 0 ? null : (
        <Line term="Also shows in">
          {alsoAt.map(({ group }) => groupWords(group)).join('; ')}. Mostly the same people: not listed again.
        </Line>
      )}
      {alsoFacets.length === 0 ? null : <Line term="Also behind on">{alsoFacets.map(facetWords).join('; ')}</Line>}
      {notes.length === 0 ? null : <Line term="Mind">{notes.join(' ')}</Line>}
    </>
  );
};

const Line = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </>
);

const levelWords = ({ responsibleLevel, levelByPrinciple, levelByEvidence, principle }: PainPoint): ReactNode => (
  <>
    <strong>{responsibleLevels[responsibleLevel].label}</strong>
    <br />
    By principle{principle === null ? '' : ` (${principles[principle].label})`}: {responsibleLevels[levelByPrinciple].label}
    <br />
    By evidence:{' '}
    {levelByEvidence === null
      ? 'nothing that moves it'
      : `${responsibleLevels[levelByEvidence.level].label}, because ${levelByEvidence.because}`}
  </>
);
