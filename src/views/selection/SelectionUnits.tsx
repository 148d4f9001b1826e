import { ChartFrame, IntervalDots, Key, type TwinColumn } from '../../charts/index.ts';
import { formatCount, formatTick } from '../../domain/format.ts';
import { fourFifths, type SelectionEvidence, type SelectionUnit } from '../../domain/selection-study.ts';
import { useSession } from '../session-context.ts';
import { chanceText, findingWords, peopleText, ratioOf, ratioText, termsOf, type SelectionTerms } from './selection-words.ts';

interface Line {
  readonly key: string;
  readonly unit: string;
  readonly group: string;
  readonly reference: string;
  readonly considered: number;
  readonly against: SelectionEvidence;
}

/** The decision within each unit: each group against the one with the highest rate there. */
export const SelectionUnits = ({
  units,
  cutLabel,
  verb,
}: {
  readonly units: readonly SelectionUnit[];
  readonly cutLabel: string;
  readonly verb: string;
}) => {
  const { sample } = useSession();
  const lines = linesOf(units);
  const drawn = lines.filter(({ against }) => against.ratio.shown).slice(0, drawnAtMost);
  const withoutPair = units.filter(({ step }) => step.rows.every(({ against }) => against === null)).length;
  const title = `Ratio of selection rates by ${cutLabel.toLowerCase()}`;
  return (
    <ChartFrame
      finding={findingOf(lines, cutLabel)}
      what={`${title}: share ${verb} of a group over the highest share there; intervals are drawn up to 2. Among many units some are adverse by chance.${withoutPair === 0 ? '' : ` ${formatCount(withoutPair)} without two groups to compare.`}`}
      source="our files; line: four fifths, 29 CFR 1607.4(D)"
      columns={columnsFor(cutLabel, termsOf(units[0]?.step.name ?? ''))}
      rows={lines}
      rowKey={({ key }) => key}
      fileName={`selection-by-${cutLabel}`}
      sample={sample}
      hidden={lines.filter(({ against }) => !against.ratio.shown).length}
      marks={
        <Key
          marks={[
            { mark: 'ours', words: 'ratio' },
            { mark: 'over', words: '▲ adverse' },
            { mark: 'interval', words: '95 % interval' },
            { mark: 'line', words: 'four fifths' },
          ]}
        />
      }
      {...(lines.length === 0 ? { state: { kind: 'empty' as const, title: 'No unit has two groups to compare' } } : {})}
    >
      <IntervalDots
        title={title}
        desc={`${drawn.length} rows, most people short first. The table twin has the same figures.`}
        tickText={(value) => formatTick(value)}
        limits={{ floor: 0, ceiling: 2 }}
        line={{ value: fourFifths, label: 'four fifths' }}
        rows={drawn.map(({ key, unit, group, reference, against }) => {
          const { value, low, high } = against.ratio.shown ? against.ratio.reading : { value: 0, low: null, high: null };
          const over = against.finding === 'adverse';
          return {
            key,
            label: `${over ? '▲ ' : ''}${unit}`,
            spoken: `${unit}: ${group} against ${reference}, ${ratioText(against.ratio)}, ${findingOfLine(against)}`,
            value,
            low,
            high,
            over,
            market: null,
            commitment: null,
          };
        })}
      />
    </ChartFrame>
  );
};

const drawnAtMost = 30;

/** Adverse ones first, most people short first; withheld ones last by name (PR31). */
const linesOf = (units: readonly SelectionUnit[]): readonly Line[] =>
  units
    .flatMap(({ name, step }) =>
      step.rows.flatMap(({ group, against }): readonly Line[] =>
        against === null
          ? []
          : [{ key: `${name}|${group}`, unit: name, group, reference: step.reference ?? '', considered: step.considered, against }],
      ),
    )
    .toSorted(
      (a, b) =>
        Number(b.against.ratio.shown) - Number(a.against.ratio.shown) ||
        (a.against.ratio.shown
          ? Number(b.against.finding === 'adverse') - Number(a.against.finding === 'adverse') || b.against.shortfall - a.against.shortfall
          : 0) ||
        a.key.localeCompare(b.key),
    );

const findingOfLine = (against: SelectionEvidence): string => (against.finding === 'adverse' ? '▲ adverse' : against.finding);

const findingOf = (lines: readonly Line[], cutLabel: string): string => {
  const adverse = lines.filter(({ against }) => against.ratio.shown && against.finding === 'adverse');
  const [first] = adverse;
  return first === undefined
    ? `No ${cutLabel.toLowerCase()} with an adverse difference`
    : `${formatCount(adverse.length)} of ${formatCount(lines.length)} comparisons adverse; most people short: ${first.unit}, ${first.group} at ${ratioText(first.against.ratio)} of the rate of ${first.reference}`;
};

const columnsFor = (cutLabel: string, terms: SelectionTerms): readonly TwinColumn<Line>[] => [
  { id: 'unit', header: cutLabel, names: true, value: ({ unit }) => unit },
  { id: 'group', header: 'Group', value: ({ group }) => group },
  { id: 'reference', header: 'Against', value: ({ reference }) => reference },
  {
    id: 'n',
    header: 'Considered',
    align: 'right',
    value: ({ considered }) => considered,
    text: ({ considered }) => formatCount(considered),
  },
  number(
    'ratio',
    'Ratio',
    ({ ratio }) => ratioOf(ratio),
    ({ ratio }) => ratioText(ratio),
  ),
  number(
    'midP',
    'mid-P',
    ({ midP }) => midP,
    ({ midP }) => chanceText(midP),
  ),
  number(
    'short',
    'People short',
    ({ shortfall }) => shortfall,
    ({ shortfall }) => peopleText(shortfall),
  ),
  {
    id: 'finding',
    header: 'Finding',
    value: ({ against }) => (against.ratio.shown ? against.finding : null),
    text: ({ against }) => (against.ratio.shown ? findingWords(against, terms) : ''),
  },
];

function number(
  id: string,
  header: string,
  value: (one: SelectionEvidence) => number,
  text: (one: SelectionEvidence) => string,
): TwinColumn<Line> {
  return {
    id,
    header,
    align: 'right',
    value: ({ against }) => (against.ratio.shown ? value(against) : null),
    text: ({ against }) => (against.ratio.shown ? text(against) : 'hidden'),
  };
}
