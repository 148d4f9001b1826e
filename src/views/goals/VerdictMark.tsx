import type { GoalTrack, Verdict } from '../../domain/goal.ts';
import { Badge, type BadgeProps } from '../../ui/index.ts';
import { verdictWords } from './goal-words.ts';

const marks: Readonly<Record<Verdict, { readonly sign: string; readonly tone: NonNullable<BadgeProps['tone']>; readonly means: string }>> =
  {
    reached: { sign: '✓', tone: 'accent', means: 'A fact: the value of the period meets the target' },
    moving: { sign: '▲', tone: 'accent', means: 'At least 3 in 4 sure that it is better than the baseline' },
    'cannot tell yet': { sign: '≈', tone: 'neutral', means: 'Neither better nor worse is 3 in 4 sure' },
    worse: { sign: '▼', tone: 'danger', means: 'At least 3 in 4 sure that it is worse than the baseline' },
  };

/** The verdict's word with its certainty; sign and word, never color alone. */
export const VerdictMark = ({ track }: { readonly track: GoalTrack }) => {
  const { sign, tone, means } = marks[track.verdict];
  return (
    <Badge tone={tone} title={means}>
      <span aria-hidden="true">{sign} </span>
      {verdictWords(track)}
    </Badge>
  );
};
