import { ChartFrame, IntervalDots, Key, type TwinColumn } from '../../charts/index.ts';
import { formatCount, formatInterval, formatPercent, formatTick } from '../../domain/format.ts';
import { categoryLine, type PayGapCategories, type PayGapCategory } from '../../domain/pay-gap-study.ts';
import { useSession } from '../session-context.ts';
import { closingWords, isOverLine, lessWords, lineWords, readingOf } from './pay-gap-words.ts';

/** What is left over within each worker category, against the line of 5 % (ST62). */
export const CategoryGaps = ({ categories }: { readonly categories: PayGapCategories }) => {
  const { sample } = useSession();
  const rows = worstFirst(categories.rows);
  const shown = rows.filter(({ adjusted }) => adjusted.shown);
  const title = `Adjusted pay gap within each ${categories.dimension}`;
  return (
    <ChartFrame
      finding={findingOf(rows, categories.dimension)}
      what={`${title}, at equal other controls; positive: women earn less. Categories with under 30 people, 10 women or 10 men are hidden.`}
      source="our files; line: joint pay assessment from 5 % unexplained, Directive (EU) 2023/970"
      columns={columnsFor(categories.dimension)}
      rows={rows}
      rowKey={({ name }) => name}
      fileName={`pay-gap-by-${categories.dimension}`}
      sample={sample}
      hidden={rows.length - shown.length}
      marks={
        <Key
          marks={[
            { mark: 'ours', words: 'what is left over' },
            { mark: 'over', words: '▲ 5 % or more, in either direction' },
            { mark: 'interval', words: '95 % interval' },
            { mark: 'line', words: `line of ${formatPercent(categoryLine)}` },
          ]}
        />
      }
      {...(shown.length === 0
        ? {
            state: {
              kind: 'empty' as const,
              title: `No ${categories.dimension} has 30 people with 10 women and 10 men`,
              text: 'Smaller categories are hidden: one person would be the gap.',
            },
          }
        : {})}
    >
      <IntervalDots
        title={title}
        desc={`${shown.length} rows, largest gap first. The table twin has the same figures.`}
        tickText={(value) => `${formatTick(value * 100)} %`}
        from={0}
        line={{ value: categoryLine, label: 'line of 5 %' }}
        rows={shown.slice(0, drawnAtMost).map(({ name, adjusted }) => {
          const { value, low, high } = readingOf(adjusted)!;
          const over = isOverLine(adjusted);
          return {
            key: name,
            label: over ? `▲ ${name}` : name,
            spoken: `${name}: ${lessWords(value)}, ${lineWords(adjusted)}`,
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

/** Largest gap in either direction first, withheld ones last by name (PR31). */
const worstFirst = (rows: readonly PayGapCategory[]): readonly PayGapCategory[] =>
  [...rows].sort((a, b) => {
    const [first, second] = [readingOf(a.adjusted), readingOf(b.adjusted)];
    if (first === null || second === null) return Number(first === null) - Number(second === null) || a.name.localeCompare(b.name);
    return Math.abs(second.value) - Math.abs(first.value) || a.name.localeCompare(b.name);
  });

const findingOf = (rows: readonly PayGapCategory[], dimension: string): string => {
  const shown = rows.filter(({ adjusted }) => adjusted.shown);
  const over = shown.filter(({ adjusted }) => isOverLine(adjusted));
  if (shown.length === 0) return `Every category by ${dimension} is too small to show`;
  if (over.length === 0) return `None of ${formatCount(shown.length)} categories by ${dimension} has 5 % or more left over`;
  const [first] = over;
  return `${formatCount(over.length)} of ${formatCount(shown.length)} categories by ${dimension} ${over.length === 1 ? 'has' : 'have'} 5 % or more left over; largest: ${first!.name}, ${lessWords(readingOf(first!.adjusted)!.value)}`;
};

const columnsFor = (dimension: string): readonly TwinColumn<PayGapCategory>[] => [
  { id: 'name', header: dimension.charAt(0).toUpperCase() + dimension.slice(1), names: true, value: ({ name }) => name },
  {
    id: 'n',
    header: 'n',
    unit: 'people',
    align: 'right',
    value: ({ adjusted }) => readingOf(adjusted)?.n ?? null,
    text: ({ adjusted }) => (adjusted.shown ? formatCount(adjusted.reading.n) : ''),
  },
  {
    id: 'gap',
    header: 'Left over',
    unit: 'women behind',
    align: 'right',
    value: ({ adjusted }) => readingOf(adjusted)?.value ?? null,
    text: ({ adjusted }) => (adjusted.shown ? formatPercent(adjusted.reading.value) : 'hidden'),
  },
  {
    id: 'interval',
    header: 'Interval',
    unit: '95 %',
    align: 'right',
    value: ({ adjusted }) => readingOf(adjusted)?.low ?? null,
    text: ({ adjusted }) => {
      const reading = readingOf(adjusted);
      return reading?.low == null || reading.high === null ? '' : formatInterval(reading.low, reading.high, 'gap', reading.value);
    },
  },
  {
    id: 'line',
    header: 'Line of 5 %',
    value: ({ adjusted }) => (adjusted.shown ? Number(isOverLine(adjusted)) : null),
    text: ({ adjusted, restsOnOne }) => `${lineWords(adjusted)}${restsOnOne ? '; rests on one person' : ''}`,
  },
  {
    id: 'closing',
    header: 'To close it',
    value: ({ closing }) => (closing === null ? null : (readingOf(closing.atMost)?.value ?? null)),
    text: ({ closing, adjusted }) => (closing === null ? (adjusted.shown ? 'nothing to raise' : '') : closingWords(closing)),
  },
];
