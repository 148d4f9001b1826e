import type { GapModelAbsent, PayGapModel } from '../../domain/pay-gap-study.ts';
import type { Cut } from '../../domain/reading.ts';
import { explainGap } from '../../statistics/index.ts';
import type { Row } from '../../store/index.ts';
import { gapFigure } from '../kinds/adjusted-gap.ts';
import { fitGap, type FurtherControl } from '../kinds/gap-model.ts';
import { number } from '../kinds/method.ts';
import { gapClosing } from './gap-closing.ts';
import type { GapBase, GapReleaser } from './gap-release.ts';

/** One fitted gap of some people, taken apart: the steps from the difference of the mean logs to what is left over, and what closing it costs. */
export const payGapModel = (
  people: readonly Row[],
  place: { readonly cut: Cut; readonly group: readonly string[] },
  releaseAmount: GapReleaser,
  further: readonly FurtherControl[] = [],
): PayGapModel | GapModelAbsent => {
  const fit = fitGap(people, place.cut, further);
  if (fit === null) return absent(people);
  const { result, rows, controls, focal, reference } = fit;
  const name = further.length === 0 ? null : `with ${further.map(({ words }) => words).join(' and ')}`;
  const base: GapBase = { ...place, n: result.rows, focal, reference, controls };
  const figure = gapFigure({ ...place, facet: null }, fit);
  const { notes, value, low, high } = figure;
  const adjusted = releaseAmount(base, {
    facet: name,
    value,
    low: low!,
    high: high!,
    standardError: result.se,
    notes,
  });
  if (!adjusted.shown) return { state: 'absent', because: adjusted.because ?? 'hidden' };
  const explained = explainGap(
    result,
    rows.map((row) => number(row, 'value')),
  );
  const inLogs = (facet: string, amount: number) =>
    releaseAmount(base, { facet: name === null ? facet : `${name}, ${facet}`, value: amount, notes: [logNote] });
  return {
    state: 'fitted',
    controls,
    tainted: further.map(({ words }) => words).filter((words) => controls.includes(words)),
    adjusted,
    pWorse: result.pWorse,
    logGap: inLogs('mean of logs', explained.gap),
    steps: explained.parts.map((part) => ({
      control: part.control,
      explained: inLogs(`explained: ${part.control}`, part.explained),
      leftOver: inLogs(`left over: ${part.control}`, part.unexplained),
    })),
    leftOver: inLogs('left over', explained.leftOver),
    leftOverInBase: inLogs('left over: in no control', explained.leftOverInBase),
    closing: gapClosing(fit, base, releaseAmount),
    facts: {
      women: focal,
      men: reference,
      alone: result.singletons,
      incomplete: fit.incomplete,
      incompleteOf: fit.incomplete > 0 ? fit.numbers : [],
      together: fit.together,
      dropped: result.droppedColumns,
      sampledFrom: fit.sampledFrom,
      restsOnOne: result.restsOnOne,
      withoutOne: { low: -result.withoutOne.high, high: -result.withoutOne.low },
    },
  };
};

const logNote = 'A difference of mean logarithms of pay: 0.05 is about 5 %.';

const absent = (people: readonly Row[]): GapModelAbsent => {
  const women = people.filter((row) => row['arm'] === 'focal').length;
  const tooFew = people.length < 30 || Math.min(women, people.length - women) < 5;
  return {
    state: 'absent',
    because: tooFew
      ? 'Under 30 people with a known pay, or under 5 women or men: there is no model.'
      : 'Neither level nor job is known for these people: nothing comparable can be compared.',
  };
};
