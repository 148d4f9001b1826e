import type { Certainty } from '../domain/comparison.ts';
import styles from './certainty-mark.module.css';

const marks: Readonly<Record<Certainty, { readonly dots: string; readonly explains: string }>> = {
  Confirmed: { dots: '●●●', explains: 'At least 9 in 10 sure that this is worse than the yardstick by more than the tolerance' },
  Likely: { dots: '●●○', explains: 'At least 3 in 4 sure; surer ones stay here where the yardstick is only indicative' },
  Watch: { dots: '●○○', explains: 'More likely than not, but not more' },
  Missed: { dots: '◇', explains: 'A fact: the commitment was not met in this period' },
};

/** The word of a finding's certainty with its mark; a missed commitment is a fact and has no tier. */
export const CertaintyMark = ({ certainty }: { readonly certainty: Certainty }) => (
  <span className={styles['mark']} data-certainty={certainty} title={marks[certainty].explains}>
    {certainty} <span aria-hidden="true">{marks[certainty].dots}</span>
  </span>
);
