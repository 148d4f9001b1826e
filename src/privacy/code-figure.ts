import type { Basis, Reading } from '../domain/reading.ts';
import { codeFraction, codeToStep } from './coded-steps.ts';
import type { DisplayText } from './display-steps.ts';
import { quantileMayBeShown } from './quantile-rule.ts';
import { payStepOf } from './rounded-pay.ts';
import { defaultReleasePolicy, type ReleasePolicy } from './release-policy.ts';

/** What the coding of one series may rest on: figures of the whole organization, which are public once it is released. */
export interface FigureScale {
  /** Its own value for the organization. */
  readonly level: number | null;
  /** From here on a pay median prints as "≥" (PR28). */
  readonly topCode: number | null;
  /** Spread of one person's value, in logs or fractions: what an interval of a part is worked out from (PR30). */
  readonly spread: number | null;
}

/** A figure as leaders read it, and the reading that everything else is derived from. */
export interface CodedFigure {
  readonly text: DisplayText;
  readonly reading: Reading;
}

/**
 * Figures that do not add up (medians, curves, gaps, means) in steps coarse enough for the people behind them (PR7, PR28, PR30). Value and
 * basis of the result depend on the text, on n and on the organization's own figure alone. `null`: no coding makes this kind safe.
 */
export const codeFigure = (reading: Reading, scale: FigureScale, policy: ReleasePolicy = defaultReleasePolicy): CodedFigure | null => {
  const text = textOf(reading, scale, policy);
  if (text === null) return null;
  const basis = basisOf(reading, text, scale);
  return { text, reading: { ...reading, value: text.value, low: null, high: null, basis } };
};

const textOf = ({ basis, value, unit, n, facet }: Reading, { level, topCode }: FigureScale, policy: ReleasePolicy): DisplayText | null => {
  if (basis.kind === 'curve' && unit === 'days')
    return facet === null || quantileMayBeShown(n, 0.9, policy.tailPeople) ? codeToStep(value, unit, { step: dayStep(level) }) : null;
  if (basis.kind === 'curve') return codeFraction(value, basis.atRisk, policy);
  if (basis.kind === 'median') return medianText(value, unit, { level, topCode }, policy);
  if (basis.kind === 'gap') return codeToStep(value, unit, { step: 0.01, least: -0.5, most: 0.5 });
  if (basis.kind === 'share') return codeFraction(value, n, policy);
  if (basis.kind === 'mean' && unit === 'index') return asIndex(codeFraction(value / 100, n, policy));
  return basis.kind === 'ratio' && unit === 'share' && basis.focal === undefined ? codeFraction(value, n, policy) : null;
};

const medianText = (
  value: number,
  unit: Reading['unit'],
  { level, topCode }: Pick<FigureScale, 'level' | 'topCode'>,
  policy: ReleasePolicy,
): DisplayText | null => {
  const most = topCode === null ? {} : { most: topCode };
  if (unit === 'money-year')
    return level === null ? null : codeToStep(value, unit, { step: payStepOf(toStep(level, policy.payStep), policy), ...most });
  if (unit === 'money-hour')
    return level === null ? null : codeToStep(value, unit, { step: Math.max(0.5, toStep(policy.payRounding * level, 0.1)), ...most });
  if (unit === 'ratio') return codeToStep(value, unit, { step: policy.payRounding, origin: 1, least: 0.4, most: 1.6 });
  return unit === 'years' ? codeToStep(value, unit, { step: 0.5 }) : null;
};

/** The larger of five days and 5 % of the organization's own figure, itself taken to five days. */
const dayStep = (level: number | null): number => Math.max(5, toStep(0.05 * toStep(level ?? 0, 5), 1));

const toStep = (value: number, step: number): number => Math.max(step, step * Math.round(value / step));

const asIndex = ({ text, value, low, high }: DisplayText): DisplayText => ({
  text: text.replace(' %', ''),
  value: value * 100,
  low: low * 100,
  high: high * 100,
});

/** The basis with nothing in it but what the text tells; rounding counts as an error of its own. */
const basisOf = ({ basis, unit, n }: Reading, text: DisplayText, { spread }: FigureScale): Basis => {
  const rounding = Number.isFinite(text.high - text.low) ? (text.high - text.low) / Math.sqrt(12) : 0;
  const logs = (): Basis => {
    const error = spread === null || text.value <= 0 ? null : Math.hypot(spread / Math.sqrt(n), rounding / text.value);
    return { kind: 'median', people: n, ...(error === null ? {} : { logMean: Math.log(text.value), logSd: error * Math.sqrt(n) }) };
  };
  switch (basis.kind) {
    case 'curve': {
      if (unit === 'days') return logs();
      const atRisk = roundDown(basis.atRisk);
      return {
        kind: 'curve',
        atStart: n,
        atRisk,
        standardError: Math.hypot(Math.sqrt((text.value * (1 - text.value)) / atRisk), rounding),
      };
    }
    case 'median':
      return logs();
    case 'gap': {
      const focal = Math.min(n - 1, Math.max(1, Math.round(codeFraction(basis.focal / n, n, defaultReleasePolicy).value * n)));
      const error = spread === null ? null : Math.hypot(spread * Math.sqrt(1 / focal + 1 / (n - focal)), rounding);
      return { kind: 'gap', focal, reference: n - focal, standardError: error };
    }
    case 'mean':
      return { kind: 'mean', people: n, mean: text.value, sd: Math.sqrt(text.value * (100 - text.value)) };
    case 'ratio':
      return { kind: 'ratio', numerator: text.value, denominator: 1 };
    default:
      return { kind: 'share', counts: text.value * n, people: n };
  }
};

/** 10, 20, 50, 100 …: how many were at risk is told no finer. */
const roundDown = (count: number): number => {
  const tens = 10 ** Math.floor(Math.log10(Math.max(1, count)));
  return tens * (count >= 5 * tens ? 5 : count >= 2 * tens ? 2 : 1);
};

/** What one person adds to the uncertainty, from the organization's own figure, to the nearest twentieth; `null` where it gives no interval. */
export const spreadOf = ({ basis, low, high, n }: Reading): number | null => {
  if (basis.kind === 'median' && basis.logSd !== undefined) return toStep(basis.logSd, 0.05);
  if (basis.kind === 'gap') {
    const error = basis.standardError ?? (low === null || high === null ? null : (high - low) / widthOfInterval);
    return error === null ? null : toStep(error / Math.sqrt(1 / basis.focal + 1 / basis.reference), 0.05);
  }
  if (low === null || high === null || !(low > 0 && high > low)) return null;
  return toStep((Math.log(high / low) / widthOfInterval) * Math.sqrt(n), 0.05);
};

/** A 95 % interval is this many standard errors wide. */
const widthOfInterval = 2 * 1.959963984540054;
