import type { TwinColumn } from '../../charts/index.ts';
import { formatCount, formatInterval, formatPercent } from '../../domain/format.ts';
import type { SelectionEvidence, SelectionRow } from '../../domain/selection-study.ts';
import { chanceText, findingWords, oddsText, peopleText, ratioOf, ratioText, type SelectionTerms } from './selection-words.ts';

/** Everything known of each group, for the table twin and the file; Fisher and two standard deviations serve the audit. */
export const evidenceColumns = (terms: SelectionTerms): readonly TwinColumn<SelectionRow>[] => [
  { id: 'group', header: 'Group', names: true, value: ({ group }) => group },
  {
    id: 'considered',
    header: 'Considered',
    align: 'right',
    value: ({ rate }) => (rate.shown ? rate.reading.n : null),
    text: ({ rate }) => (rate.shown ? formatCount(rate.reading.n) : ''),
  },
  {
    id: 'selected',
    header: 'Selected',
    align: 'right',
    value: ({ rate }) => (rate.shown ? rate.reading.value * rate.reading.n : null),
    text: ({ rate }) => (rate.shown ? formatCount(Math.round(rate.reading.value * rate.reading.n)) : ''),
  },
  {
    id: 'rate',
    header: 'Rate',
    align: 'right',
    value: ({ rate }) => (rate.shown ? rate.reading.value : null),
    text: ({ rate }) => (rate.shown ? formatPercent(rate.reading.value) : 'hidden'),
  },
  {
    id: 'interval',
    header: 'Interval',
    unit: '95 %',
    align: 'right',
    value: ({ rate }) => (rate.shown ? rate.reading.low : null),
    text: ({ rate }) =>
      rate.shown && rate.reading.low !== null && rate.reading.high !== null
        ? formatInterval(rate.reading.low, rate.reading.high, 'share', rate.reading.value)
        : '',
  },
  evidence(
    'ratio',
    'Ratio',
    'line 0.80',
    ({ ratio }) => ratioOf(ratio),
    ({ ratio }) => ratioText(ratio),
  ),
  evidence(
    'midP',
    'Exact test',
    'mid-P',
    ({ midP }) => midP,
    ({ midP }) => chanceText(midP),
  ),
  evidence(
    'short',
    'People short',
    'of equal rates',
    ({ shortfall }) => shortfall,
    ({ shortfall }) => peopleText(shortfall),
  ),
  evidence(
    'within',
    `Within ${terms.strata}`,
    'odds ratio, 1 = alike',
    ({ within }) => within?.odds ?? null,
    ({ within }) => (within === null ? '' : oddsText(within)),
  ),
  {
    id: 'finding',
    header: 'Finding',
    value: ({ against, untested }) => against?.finding ?? untested ?? 'highest rate',
    text: ({ against, untested }) =>
      against === null ? (untested === null ? 'highest rate' : `not judged: ${untested}`) : findingWords(against, terms),
  },
  evidence(
    'fisher',
    'Fisher',
    'two-sided p',
    ({ fisher }) => fisher,
    ({ fisher }) => chanceText(fisher),
  ),
  evidence(
    'sds',
    'Standard deviations',
    'from equal rates',
    ({ standardDeviations }) => standardDeviations,
    ({ standardDeviations }) => (standardDeviations === null ? '' : standardDeviations.toFixed(1).replace('-', '−')),
  ),
];

function evidence(
  id: string,
  header: string,
  unit: string,
  value: (one: SelectionEvidence) => number | null,
  text: (one: SelectionEvidence) => string,
): TwinColumn<SelectionRow> {
  return {
    id,
    header,
    unit,
    align: 'right',
    value: ({ against }) => (against === null ? null : value(against)),
    text: ({ against }) => (against === null ? '' : text(against)),
  };
}
