import { ChartFrame, IntervalDots, Key } from '../../charts/index.ts';
import { formatCount, formatPercent, formatTick, formatValue } from '../../domain/format.ts';
import type { SelectionRow, SelectionStep } from '../../domain/selection-study.ts';
import { useSession } from '../session-context.ts';
import { evidenceColumns } from './evidence-columns.ts';
import { chanceText, findingWords, ratioText, termsOf } from './selection-words.ts';

/** Selection rates by group with the line at four fifths of the highest (ST67). */
export const SelectionRates = ({ step, place }: { readonly step: SelectionStep; readonly place: string }) => {
  const { sample } = useSession();
  const terms = termsOf(step.name);
  const shown = step.rows.filter(({ rate }) => rate.shown);
  const title = `Share ${terms.verb}, by group${place === '' ? '' : `, ${place}`}`;
  return (
    <ChartFrame
      finding={`${formatCount(step.selected)} of ${formatCount(step.considered)} ${terms.verb}; highest rate: ${step.reference ?? 'none to compare with'}`}
      what={`${title}. Groups under 5 people or 2 % of the pool are not judged.`}
      source="our files; line: four fifths of the highest rate, 29 CFR 1607.4(D)"
      columns={evidenceColumns(terms)}
      rows={step.rows}
      rowKey={({ group }) => group}
      fileName={`selection-${step.name}`}
      sample={sample}
      hidden={step.rows.length - shown.length}
      marks={
        <Key
          marks={[
            { mark: 'ours', words: 'share selected' },
            { mark: 'interval', words: '95 % interval' },
            ...(step.line === null
              ? []
              : [{ mark: 'line' as const, words: `four fifths of the highest rate: ${formatPercent(step.line)}` }]),
          ]}
        />
      }
    >
      <IntervalDots
        title={title}
        desc={`${shown.length} rows, highest rate first. The table twin has the same figures.`}
        tickText={(value) => `${formatTick(value * 100)} %`}
        limits={{ floor: 0, ceiling: 1 }}
        from={0}
        {...(step.line === null ? {} : { line: { value: step.line, label: 'four fifths of the highest rate' } })}
        rows={shown.map((row) => toDot(row, step))}
      />
    </ChartFrame>
  );
};

const toDot = ({ group, rate, against, untested }: SelectionRow, step: SelectionStep) => {
  const { value, low, high, n } = rate.shown ? rate.reading : { value: 0, low: null, high: null, n: 0 };
  const judged =
    against === null
      ? (untested ?? 'highest rate')
      : `ratio ${ratioText(against.ratio)}, mid-P ${chanceText(against.midP)}, ${findingWords(against, termsOf(step.name))}`;
  const over = against?.finding === 'adverse';
  return {
    key: group,
    label: over ? `▲ ${group}` : group,
    spoken: `${group}: ${formatValue(value, 'share')} of ${formatCount(n)}; ${judged}`,
    value,
    low,
    high,
    over,
    market: null,
    commitment: null,
  };
};
