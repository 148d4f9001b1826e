import type { Lever } from '../../domain/lever.ts';
import type { ContentTables } from './content-tables.ts';
import type { QuickStartRow } from './guide-rows.ts';
import type { Approach, LeverGuide, QuickStartBox } from './lever-content.ts';

/** One lever put together from its lines in four files; they were checked to be there. */
export const guideFrom = (lever: Lever, tables: ContentTables): LeverGuide => {
  const row = only(tables['levers.csv'].rows, lever);
  return {
    lever,
    whatItIs: row.what_it_is,
    whomItReaches: row.whom_it_reaches,
    principles: row.principles,
    families: row.families,
    approach: approachOf(lever, tables, row.approach, row.approach_source),
    quickStart: boxesOf(only(tables['quick-starts.csv'].rows, lever)),
    checkWithCounsel: row.legal,
  };
};

const of = <T extends { readonly lever: Lever }>(rows: readonly { readonly value: T }[], lever: Lever): readonly T[] =>
  rows.flatMap(({ value }) => (value.lever === lever ? [value] : []));

const only = <T extends { readonly lever: Lever }>(rows: readonly { readonly value: T }[], lever: Lever): T => of(rows, lever)[0]!;

const approachOf = (lever: Lever, tables: ContentTables, inShort: string, source: string): Approach => {
  const columns = of(tables['approach-columns.csv'].rows, lever);
  return {
    inShort,
    rowsAre: columns[0]!.rows_are,
    columns: columns.map(({ label, asks }) => ({ label, asks })),
    rows: of(tables['approach-rows.csv'].rows, lever).map(({ label, note, cell_1, cell_2, cell_3 }) => ({
      label,
      note,
      cells: [cell_1, cell_2, cell_3].slice(0, columns.length),
    })),
    places: lever === 'policy' ? tables['policy-places.csv'].rows.map(({ value }) => value.place) : [],
    source,
  };
};

const boxesOf = (row: QuickStartRow): readonly QuickStartBox[] => [
  { label: 'Before you start', steps: row.before_you_start },
  { label: 'First two weeks', steps: row.first_two_weeks },
  { label: 'First quarter', steps: row.first_quarter },
  { label: 'First year', steps: row.first_year },
  { label: 'Stop or change if', steps: row.stop_or_change_if },
];
