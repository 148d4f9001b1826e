import type { Finding } from '../../domain/imported-file.ts';
import { formatCount } from '../../domain/format.ts';
import type { LoadReport } from '../../store/index.ts';
import { cutLabel } from './cut-label.ts';

/** Spellings of one unit that were brought together over all files: nothing is joined silently. */
export const spellingFindings = ({ spellings }: LoadReport): readonly Finding[] =>
  spellings.map(({ dimension, shown, others, rows }) => ({
    code: 'unified-spelling',
    severity: 'note',
    message: `${cutLabel([dimension])}: ${others.map((other) => `“${other}”`).join(', ')} counted as “${shown}” in all files (${formatCount(rows)} rows).`,
    count: rows,
    column: cutLabel([dimension]),
  }));
