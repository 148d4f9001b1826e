import { formatMoney, formatValue } from '../../domain/format.ts';
import type { AmountRange } from '../../domain/goal.ts';
import type { CostRange, PayFloorStudy, ShareRange, WhatIf, WhatIfInputs } from '../../domain/goal-checks.ts';
import type { PayGapStudy } from '../../domain/pay-gap-study.ts';
import type { Reading, Released } from '../../domain/reading.ts';
import { countText } from './in-words.ts';

/** What leaving costs today: voluntary turnover and pay of the unit, where they are known. */
export interface LeavingNow {
  readonly turnover: Reading | null;
  /** A year's usual pay. */
  readonly pay: number | null;
  /** Turnover that would be no finding: market or commitment. */
  readonly yardstick: number | null;
}

/** Fewer leavers: what they cost now beyond the target, beside what acting costs by the user's word (S-11). */
export const whatIfTurnover = (target: number, leaving: LeavingNow, acting: AmountRange | null, inputs: WhatIfInputs): WhatIf => {
  const { turnover, pay } = leaving;
  if (turnover?.basis.kind !== 'rate' || pay === null)
    return unknown('cut turnover', turnover === null ? 'Voluntary turnover of the unit is not known.' : 'Pay of the unit is not known.');
  const years = yearly(turnover);
  const fewer = Math.max(0, turnover.value - target) * years;
  const doingNothing = replacing(fewer, pay, inputs.replacement);
  const cost = acting === null ? null : { ...acting, usual: (acting.low + acting.high) / 2 };
  const breakEvenLeavers = cost === null ? null : cost.usual / (pay * inputs.replacement.usual);
  const beside =
    cost === null
      ? 'what acting costs is not said yet'
      : `acting costs ${moneyRange(cost)} and pays from ${fewerLeavers(breakEvenLeavers!)} a year on`;
  return {
    kind: 'cut turnover',
    people: fewer,
    acting: cost,
    doingNothing,
    breakEvenLeavers,
    sentence: `${fewerLeavers(fewer)} a year; as it is they cost ${moneyRange(doingNothing)} a year; ${beside}.`,
    notes: [replacementNote(pay, inputs.replacement)],
  };
};

/** Everyone up to an hourly floor: payroll it adds with its benefits load, beside what leaving beyond the yardstick costs. */
export const whatIfFloor = (study: PayFloorStudy, leaving: LeavingNow, inputs: WhatIfInputs): WhatIf => {
  const { under, raise, payroll, justAbove, hourly } = study;
  const counted = shown(under);
  if (counted?.basis.kind !== 'share') return unknown('raise to a floor', under === null ? 'Nobody’s pay is known.' : hiddenWhy(under));
  const { counts: people, people: paid } = counted.basis;
  const floor = formatValue(hourly, 'money-hour');
  if (people === 0) return { ...unknown('raise to a floor', `Nobody is paid under ${floor}.`), people: 0 };
  const dollars = shown(raise);
  if (dollars === null)
    return {
      ...unknown('raise to a floor', `${countText(people, 'person', 'people')} under ${floor}: too few to say what it costs.`),
      people,
    };
  const acting = withLoad(
    dollars.value,
    dollars.value,
    inputs.benefitsLoad,
    `Base pay up to ${floor} at people’s own hours; ${inputs.benefitsLoad.source}`,
  );
  const of = shown(payroll);
  const part = of === null || !(of.value > 0) ? '' : ` (${formatValue(dollars.value / of.value, 'share')} of base pay)`;
  const near = shown(justAbove);
  return {
    kind: 'raise to a floor',
    people,
    ...besideLeaving(acting, leaving, inputs),
    sentence: `${countText(people, 'person', 'people')} of ${paid.toLocaleString('en-US')} up to ${floor}: ${moneyRange(acting)} a year${part}; ${leavingInWords(acting, leaving, inputs)}.`,
    notes: [
      ...(near?.basis.kind === 'share' && near.basis.counts > 0
        ? [
            `${countText(near.basis.counts, 'person', 'people')} are paid up to a tenth above the floor: their distance to it shrinks, and moving them, too, costs more.`,
          ]
        : []),
      ...dollars.notes,
    ],
  };
};

/** Closing what the pay model leaves over, from the study's own range. */
export const whatIfGap = ({ model }: PayGapStudy, leaving: LeavingNow, inputs: WhatIfInputs): WhatIf => {
  if (model.state === 'absent') return unknown('close a gap', model.because);
  const { closing } = model;
  if (closing === null) return unknown('close a gap', 'Nothing is left over to close.');
  const [least, most] = [shown(closing.atLeast), shown(closing.atMost)];
  if (least === null || most === null) return unknown('close a gap', 'Too few to say what it costs.');
  const acting = withLoad(
    least.value,
    most.value,
    inputs.benefitsLoad,
    `From part of the way to the whole way to what the model expects; ${inputs.benefitsLoad.source}`,
  );
  return {
    kind: 'close a gap',
    people: closing.people,
    ...besideLeaving(acting, leaving, inputs),
    sentence: `${countText(closing.people, 'person', 'people')} behind what the model expects: ${moneyRange(acting)} a year; ${leavingInWords(acting, leaving, inputs)}.`,
    notes: least.notes,
  };
};

const unknown = (kind: WhatIf['kind'], because: string): WhatIf => ({
  kind,
  people: null,
  acting: null,
  doingNothing: null,
  breakEvenLeavers: null,
  sentence: because,
  notes: [],
});

const shown = (one: Released | null): Reading | null => (one?.shown === true ? one.reading : null);

const hiddenWhy = (one: Released): string => (one.shown ? '' : `Hidden: ${one.because ?? 'too few'}.`);

const withLoad = (low: number, high: number, load: ShareRange, source: string): CostRange => ({
  low: low * (1 + load.low),
  usual: ((low + high) / 2) * (1 + load.usual),
  high: high * (1 + load.high),
  source,
});

const replacing = (leaversAYear: number, pay: number, { low, usual, high, source }: ShareRange): CostRange => ({
  low: leaversAYear * pay * low,
  usual: leaversAYear * pay * usual,
  high: leaversAYear * pay * high,
  source,
});

/** What leaving beyond the yardstick costs, and how much of it acting would have to save; pay alone may not save any. */
const besideLeaving = (acting: CostRange, leaving: LeavingNow, inputs: WhatIfInputs) => ({
  acting,
  doingNothing: excessCost(leaving, inputs),
  breakEvenLeavers: leaving.pay === null ? null : acting.usual / (leaving.pay * inputs.replacement.usual),
});

const excessCost = ({ turnover, pay, yardstick }: LeavingNow, { replacement }: WhatIfInputs): CostRange | null => {
  if (turnover?.basis.kind !== 'rate' || pay === null || yardstick === null || !(turnover.value > yardstick)) return null;
  return replacing((turnover.value - yardstick) * yearly(turnover), pay, replacement);
};

const leavingInWords = (acting: CostRange, leaving: LeavingNow, inputs: WhatIfInputs): string => {
  const nothing = excessCost(leaving, inputs);
  const { pay } = leaving;
  const even = pay === null ? '' : `it pays for itself from ${fewerLeavers(acting.usual / (pay * inputs.replacement.usual))} a year on`;
  const now =
    nothing === null
      ? 'what doing nothing costs cannot be read from these figures'
      : `leaving beyond the yardstick costs ${moneyRange(nothing)} a year`;
  return even === '' ? now : `${now}; ${even}`;
};

/** Person-years of one year, whatever the length of the period. */
const yearly = ({ basis, period }: Reading): number => {
  const years = ((Date.parse(period.endsOn) - Date.parse(period.startsOn)) / 86_400_000 + 1) / 365.25;
  return basis.kind === 'rate' ? basis.exposureYears / years : 0;
};

const moneyRange = ({ low, high }: Pick<CostRange, 'low' | 'high'>): string => {
  const [from, to] = [roundMoney(low), roundMoney(high)];
  return from === to ? from : `${from}–${to}`;
};

/** Two digits are as much as such an estimate bears. */
const roundMoney = (amount: number): string => formatMoney(amount > 0 ? Number(amount.toPrecision(2)) : 0);

const fewerLeavers = (count: number): string => {
  const text = count >= 10 || Number.isInteger(count) ? Math.round(count).toLocaleString('en-US') : count.toFixed(1);
  return `${text} fewer ${text === '1' ? 'leaver' : 'leavers'}`;
};

const replacementNote = (pay: number, { source }: ShareRange): string => `Usual pay of a year ${formatMoney(pay)}. ${source}.`;
