import type { Comparison } from '../../domain/comparison.ts';
import { formatEstimate, formatValue } from '../../domain/format.ts';
import type { Audience } from '../../domain/reading.ts';

/** Whom a figure was released to: what may stand beside it hangs on that. */
export const audienceOf = ({ released }: Comparison): Audience => released.audience;

/** The value alone: leaders read the released text as it was printed (PR7), the analyst the value. */
export const valueText = ({ released }: Comparison): string =>
  released.shown ? (released.text ?? formatValue(released.reading.value, released.reading.unit)) : 'hidden';

/** Value, interval and n for the analyst; for leaders the released text and nothing finer (PR30). */
export const figureText = (comparison: Comparison): string => {
  const { released } = comparison;
  return released.shown && released.audience === 'analyst'
    ? formatEstimate(released.reading, released.reading.unit)
    : valueText(comparison);
};

/** The share that is left when the shown one is taken away: `≤ 10 %` leaves `≥ 90 %`. */
export const restText = (comparison: Comparison): string => {
  const { released } = comparison;
  if (!released.shown) return 'hidden';
  const found = /^([≤≥] )?(\d+) %$/.exec(released.text ?? '');
  if (found === null) return formatValue(1 - released.reading.value, released.reading.unit);
  const turned = found[1] === undefined ? '' : found[1] === '≤ ' ? '≥ ' : '≤ ';
  return `${turned}${100 - Number(found[2])} %`;
};
