import { levers, type Lever } from '../../domain/lever.ts';
import { checkContent } from './check-content.ts';
import type { ContentTexts } from './content-files.ts';
import { ContentRefused } from './content-problem.ts';
import { cellProblems, readTables, type ContentTables } from './content-tables.ts';
import { guideFrom } from './guide-from.ts';
import type { FramePart } from './frame-parts.ts';
import type { LeverContent } from './lever-content.ts';
import { practiceFrom } from './practice-row.ts';
import { statementFrom } from './statement-row.ts';

/**
 * The content files as one checked whole. `isMeasured` says which metrics the catalogue has. Throws `ContentRefused`, which names each problem
 * with file, row, column, what was expected and what was found.
 */
export const readLeverContent = (texts: ContentTexts, isMeasured: (metric: string) => boolean): LeverContent => {
  const tables = readTables(texts);
  const cells = cellProblems(tables);
  const problems = cells.length > 0 ? cells : checkContent(tables, isMeasured);
  if (problems.length > 0) throw new ContentRefused(problems);
  return assemble(tables, isMeasured);
};

const assemble = (tables: ContentTables, isMeasured: (metric: string) => boolean): LeverContent => ({
  guides: (Object.keys(levers) as Lever[]).map((lever) => guideFrom(lever, tables)),
  practices: valuesOf(tables['practices.csv'].rows).map((row) => practiceFrom(row, isMeasured)),
  statements: valuesOf(tables['statements.csv'].rows).map(statementFrom),
  methods: new Map(
    valuesOf(tables['listening-methods.csv'].rows).map((row) => [
      row.method,
      {
        method: row.method,
        label: row.label,
        useWhen: row.use_when,
        how: row.how,
        guards: row.guards,
        people: { from: row.people_from, to: row.people_to },
        sizeRule: row.size_rule,
        whoSees: row.who_sees,
        afterwards: row.afterwards,
      },
    ]),
  ),
  questions: new Map(
    valuesOf(tables['listening-principles.csv'].rows).map((row) => [
      row.principle,
      { surveyItems: row.survey_items, group: row.group_question, stay: row.stay_question },
    ]),
  ),
  causes: new Map(
    valuesOf(tables['listening-families.csv'].rows).map(({ family, causes, group_question }) => [
      family,
      { causes, group: group_question },
    ]),
  ),
  frame: Object.fromEntries(valuesOf(tables['listening-frame.csv'].rows).map(({ part, text }) => [part, text])) as Record<
    FramePart,
    string
  >,
  matrix: valuesOf(tables['policy-and-data.csv'].rows),
  metricsToCome: new Map(valuesOf(tables['metrics-to-come.csv'].rows).map(({ metric, label, needs }) => [metric, { label, needs }])),
});

const valuesOf = <T>(rows: readonly { readonly value: T }[]): readonly T[] => rows.map(({ value }) => value);
