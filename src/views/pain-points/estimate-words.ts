import type { BestEstimate, Certainty, PainPoint, Signal, Yardstick } from '../../domain/comparison.ts';
import { formatCount, formatInterval, formatMoney, formatPercent, formatValue } from '../../domain/format.ts';
import type { Limits } from '../../domain/limits.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import { gapText } from '../figures/gap-words.ts';

/** `observed 27 % a year (11 in 40 person-years)`: what was counted, exactly; nothing for leaders. */
export const observedWords = ({ value, observed }: PainPoint, info: MetricInfo): string => {
  const figure = `observed ${formatValue(value, info.unit)}`;
  if (observed === undefined) return figure;
  const { numerator, denominator } = observed;
  if (info.unit === 'per-person-year') return `${figure} (${formatCount(numerator)} in ${years(denominator)} person-years)`;
  if (!isCounted(info)) return figure;
  return `${figure} (${formatCount(numerator)} of ${formatCount(denominator)}${counted[info.base]})`;
};

/** Whether the figure is so many of so many. */
export const isCounted = ({ unit, kind }: MetricInfo): boolean => unit === 'per-person-year' || kind === 'share';

/** `best estimate 22 % a year (17–28), 59 % own data`: the level behind it (ST47). */
export const estimateWords = ({ value, low, high, ownShare }: BestEstimate, info: MetricInfo): string =>
  `best estimate ${formatValue(value, info.unit)} (${formatInterval(low, high, info.unit, value)}), ${formatPercent(ownShare)} own data`;

/** `drawn to 12 siblings judged with it; expected excess 8.1 pp beyond the tolerance`. */
export const siblingWords = ({ siblings, expectedExcess }: BestEstimate, info: MetricInfo, limits: Limits): string => {
  const kin = siblings === 1 ? 'stands alone: its own data only' : `judged among ${formatCount(siblings)} alike`;
  return `${kin}; expected excess beyond the tolerance ${gapText(expectedExcess, info, limits).replace(/^[−+]/, '')}`;
};

/** `93 % sure`, never 100. */
export const sureWords = (probability: number): string =>
  probability > 0.99 ? 'over 99 % sure' : probability < 0.01 ? 'under 1 % sure' : `${Math.round(probability * 100)} % sure`;

/** The level behind a row's figure against the market; a promise is judged by the exact value and has none (ST1). */
export const estimateBehind = ({ estimate, signal, yardstick }: PainPoint): BestEstimate | undefined =>
  yardstick.kind === 'commitment' ? signal?.estimate : estimate;

/** The estimate against the market in words, apart from any promise (ST2); says why a sure finding is called no more than Likely (ST5). */
export const signalWords = ({ market, certainty, probability }: Signal): string => {
  const sure = probability === null ? '' : `, ${sureWords(probability)} that it is worse`;
  if (certainty === null) return `no clear gap${sure}`;
  return `${certainty}${isHeldBack(certainty, probability, market) ? ' at most (the figure is only indicative)' : ''}${sure}`;
};

/** Sure enough to be Confirmed, if only the yardstick matched like for like. */
export const isHeldBack = (certainty: Certainty, probability: number | null, { indicative }: Yardstick): boolean =>
  certainty === 'Likely' && indicative.length > 0 && probability !== null && probability >= 0.9;

/** `$112,000–$350,000 a year`: a range beside the rank, never inside it (ST75). */
export const costWords = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  `${formatMoney(toTwoDigits(low))}–${formatMoney(toTwoDigits(high))} a year`;

/** A range of estimates does not carry more. */
const toTwoDigits = (amount: number): number => Number(amount.toPrecision(2));

const years = (value: number): string => formatCount(value < 10 ? Math.round(value * 10) / 10 : value);

const counted: Readonly<Record<MetricInfo['base'], string>> = {
  people: ' people',
  respondents: ' respondents',
  requisitions: ' openings',
  applications: ' applications',
  enrollments: ' people',
};
