import { formatCount, formatDifference, formatPeriod } from '../../domain/format.ts';
import type { Goal, GoalTrack } from '../../domain/goal.ts';
import { Callout } from '../../ui/index.ts';
import styles from './goals.module.css';

/** What a verdict rests on: its sentence, the units that the practice does not reach, a corrected baseline, harm elsewhere. */
export const TrackNotes = ({ goal, track }: { readonly goal: Goal; readonly track: GoalTrack }) => {
  const { unit, period } = goal.baseline;
  const { beyondComparison, restated, sideEffects, cautions } = track;
  return (
    <>
      <p>{track.because}</p>
      {beyondComparison === null ? null : (
        <p>
          Beyond {formatCount(beyondComparison.groups)} comparison {beyondComparison.groups === 1 ? 'unit' : 'units'}:{' '}
          {formatDifference(beyondComparison.value, unit)} (95 %: {formatDifference(beyondComparison.low, unit)} to{' '}
          {formatDifference(beyondComparison.high, unit)}).
        </p>
      )}
      {restated === null ? null : (
        <Callout tone="caution" title={`The baseline of ${formatPeriod(period)} was corrected since`}>
          {restated.sentence}
        </Callout>
      )}
      {cautions.length === 0 ? null : <p className={styles['asks']}>{cautions.join(' ')}</p>}
      {sideEffects.length === 0 ? null : (
        <ul>
          {sideEffects.map(({ metric, sentence }) => (
            <li key={metric}>Watched beside it: {sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
};
