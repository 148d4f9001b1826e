import { compareSelection, type SelectionVerdict } from '../../statistics/index.ts';
import type { GroupCount } from '../../domain/reading.ts';
import type { Row } from '../../store/index.ts';
import { cellsSql, number, rowsOf, type Figure, type Method } from './method.ts';
import type { Cell, Grouping } from '../grouping-sql.ts';

const sql = (grouping: Grouping): string =>
  cellsSql(
    grouping,
    ['sum(numerator)::DOUBLE AS selected', 'sum(denominator)::DOUBLE AS considered', 'count(DISTINCT person_key) AS people'],
    'placed',
    'arm',
  );

/**
 * Rate of one group over the rate of another (ST20): the two named arms of the metric, or the lowest over the highest of all groups.
 * Groups under 2 % of the pool or under five people are not tested (ST68).
 */
export const parity: Method = {
  sql: (_metric, grouping) => sql(grouping),
  figures: async (ask) => {
    const cells = new Map<string, { readonly cell: Cell; readonly groups: Arm[] }>();
    for (const row of await rowsOf(ask, sql(ask.grouping))) {
      const cell = ask.grouping.toCell(row);
      const key = JSON.stringify(cell);
      const found = cells.get(key) ?? { cell, groups: [] };
      found.groups.push(armOf(row));
      cells.set(key, found);
    }
    const named = ask.metric.arms;
    return [...cells.values()].flatMap(({ cell, groups }) =>
      figureOf(cell, groups, named ? namedPair(groups, named) : extremePair(groups)),
    );
  },
};

type Arm = GroupCount & { readonly people: number };
type Pair = { readonly focal: Arm; readonly reference: Arm; readonly untested: readonly string[] };

const armOf = (row: Row): Arm => ({
  group: String(row['arm']),
  selected: number(row, 'selected'),
  considered: number(row, 'considered'),
  people: number(row, 'people'),
});

const namedPair = (groups: readonly Arm[], { focal, reference }: { readonly focal: string; readonly reference: string }): Pair | null => {
  const own = groups.find(({ group }) => group === focal);
  const other = groups.find(({ group }) => group === reference);
  return own && other ? { focal: own, reference: other, untested: [] } : null;
};

const extremePair = (groups: readonly Arm[]): Pair | null => {
  const pool = groups.reduce((sum, { considered }) => sum + considered, 0);
  const isTested = ({ considered }: Arm): boolean => considered >= 5 && considered >= 0.02 * pool;
  const ranked = groups.filter(isTested).toSorted((a, b) => rateOf(a) - rateOf(b) || (a.group < b.group ? -1 : 1));
  const [lowest, highest] = [ranked[0], ranked.at(-1)];
  if (lowest === undefined || highest === undefined || lowest === highest) return null;
  return { focal: lowest, reference: highest, untested: groups.filter((arm) => !isTested(arm)).map(({ group }) => group) };
};

const rateOf = ({ selected, considered }: GroupCount): number => selected / considered;

const figureOf = (cell: Cell, groups: readonly Arm[], pair: Pair | null): readonly Figure[] => {
  if (pair === null || pair.reference.selected === 0) return [];
  const { focal, reference, untested } = pair;
  const compared = compareSelection(
    { chosen: focal.selected, total: focal.considered },
    { chosen: reference.selected, total: reference.considered },
  );
  if (compared.ratio === null) return [];
  return [
    {
      ...cell,
      n: groups.reduce((sum, { people }) => sum + people, 0),
      value: compared.ratio,
      low: compared.ratioInterval?.low ?? null,
      high: compared.ratioInterval?.high ?? null,
      basis: {
        kind: 'ratio',
        numerator: compared.focalRate,
        denominator: compared.referenceRate,
        focal: countOf(focal),
        reference: countOf(reference),
      },
      notes: [
        `${focal.group} ${percent(compared.focalRate)} against ${reference.group} ${percent(compared.referenceRate)}: ${verdicts[compared.verdict]}.`,
        ...(untested.length > 0 ? [`Not tested, under 2 % of the pool or under 5 people: ${untested.join(', ')}.`] : []),
      ],
    },
  ];
};

const verdicts: Readonly<Record<SelectionVerdict, string>> = {
  adverse: 'below four fifths, by the exact test or by two people or more',
  'no adverse difference': 'no adverse difference by the four-fifths rule and its test',
  'too small to say': 'too small to say: one selection more would turn it',
  'not tested': 'not tested',
};

const countOf = ({ group, selected, considered }: Arm): GroupCount => ({ group, selected, considered });
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
