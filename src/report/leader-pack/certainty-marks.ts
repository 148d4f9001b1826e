import type { Certainty } from '../../domain/comparison.ts';

/** Shape beside the word (interface.md §7.2). */
export const certaintyMarks: Readonly<Record<Certainty, string>> = {
  Confirmed: '●●●',
  Likely: '●●○',
  Watch: '●○○',
  Missed: '◇',
};
