import type { Row } from '../../store/index.ts';
import type { Cut } from '../../domain/reading.ts';
import type { Cell, Grouping } from '../grouping-sql.ts';

/** More rows than this add little to the interval and cost seconds: a fixed sample by hash of the person is taken, and said. */
export const mostRows = 6_000;

export const gapCategories = ['level', 'job_family', 'office'] as const;
export const gapNumbers = ['tenure_years', 'fte'] as const;

/** A further column of each person: its name in the result, and a SELECT of (person_key, value). */
export interface FurtherColumn {
  readonly column: string;
  readonly sql: string;
}

/** Everyone of an adjusted gap with arm, pay and controls, in an order that tells nothing: the first rows are a sample of any group. */
export const gapPeopleSql = (grouping: Grouping, further: readonly FurtherColumn[] = []): string => {
  const own = [...grouping.cellNames.slice(2), 'arm', 'value', 'hours_share', 'job_title'];
  const controls = [...gapCategories.map((name) => `control_${name}`), ...gapNumbers];
  return `${grouping.with}
SELECT ${[...[...own, ...controls].map((name) => `placed.${name}`), ...further.map(({ column }) => `${column}.value AS ${column}`)].join(', ')}
FROM placed
${further.map(({ column, sql }) => `LEFT JOIN (${sql}) AS ${column} ON ${column}.person_key = placed.person_key\n`).join('')}ORDER BY md5(placed.person_key), placed.person_key`;
};

export interface PeopleOfCell {
  readonly cell: Cell;
  readonly rows: readonly Row[];
}

/** The rows of each group of a cut, in their order. */
export const peopleByCell = (rows: readonly Row[], cut: Cut, grouping: Grouping): readonly PeopleOfCell[] => {
  const columns = cut.map((dimension) => `dim_${grouping.dimensions.indexOf(dimension)}`);
  const byGroup = rowsBy(rows, (row) => JSON.stringify(columns.map((column) => String(row[column] ?? ''))));
  return [...byGroup].map(([group, own]) => ({ cell: { facet: null, cut, group: JSON.parse(group) as readonly string[] }, rows: own }));
};

export const rowsBy = (rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const own = groups.get(key);
    if (own) own.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};
